import { isMeasureVerb } from "../../lexicon/instruments.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import { lastBefore, type Naming, type Passage, spanAt } from "./terms.ts";

/** Verbs that say nothing of what is done to a law, or only look like verbs ("according to"). */
const empty = new Set(
  "accord add argue base be become begin believe bring call come concern continue do expect feel find follow get give go happen have help include involve know leave let like look make mean need regard relate remain say see seem show slide start take talk tell think try turn use want work write".split(
    " ",
  ),
);

const meaningful = (lemma: string) => (empty.has(lemma) ? null : lemma);

/**
 * What is said to be done to it, or what it does, as a lemma: "signed the Act" → sign, "the Act bars" → bar, "the repeal of the Act" → repeal;
 * null where nothing plain is said.
 */
export function readRelation(passage: Passage, naming: Naming): string | null {
  if (naming.canonical.endsWith(" designation")) return designation(passage, naming.start);
  const deverbal = fromNoun(passage, naming.start);
  if (deverbal) return deverbal;
  const joined = naming.clause ? undefined : fromNext(passage, naming.end);
  if (joined !== undefined) return joined;
  return fromObject(passage, naming.start) ?? fromSubject(passage, naming);
}

/** The verb by which someone is put on a list. */
function designation({ text, sentence }: Passage, start: number): string | null {
  const before = text.slice(Math.max(sentence.start, start - 140), start);
  const found = [
    ...before.matchAll(
      /(?<![\p{L}-])(designat|classif|list|declar|blacklist|proscrib)(?:e|ed|es|ing|y|ied|ies|ying|s)?(?![\p{L}-])/giu,
    ),
  ].at(-1)?.[1];
  const lemmas: Readonly<Record<string, string>> = {
    designat: "designate",
    classif: "classify",
    declar: "declare",
    proscrib: "proscribe",
  };
  return found ? (lemmas[found.toLowerCase()] ?? found.toLowerCase()) : null;
}

/** "Repeal" of "the Coal Act repeal"; null before another noun or a possessive, which takes over; undefined where neither follows. */
function fromNext({ text, sentence }: Passage, end: number): string | null | undefined {
  const after = text.slice(end, end + 30);
  if (/^[’']s? ?\p{L}/u.test(after) || /^-\p{L}/u.test(after)) return null;
  if (!/^ \p{L}/u.test(after)) return undefined;
  const next = spanAt(sentence.tokens, end + 1, end + 2);
  if (!next || !/^(NOUN|ADJ|PROPN)$/.test(next.pos) || kinds.test(next.text)) return undefined;
  const verb = findNoun(next.lemma)?.verb;
  return verb && isMeasureVerb(verb) ? verb : null;
}

const kinds =
  /^(act|bill|decree|deal|law|order|plan|pact|policy|program|programme|treaty|today|this|last|next|earlier|late)$/i;

const idle =
  /^(addition|attention|chance|condition|department|document|edition|element|government|intention|mention|moment|opposition|option|passion|portion|position|provision|question|reaction|reference|relation|section|statement|version)$/;

/** "the repeal of the", "an invocation of". */
function fromNoun({ text, sentence }: Passage, start: number): string | null {
  const before = text.slice(Math.max(sentence.start, start - 90), start);
  const noun =
    /(?<![\p{L}-])(\p{Ll}+) of(?: (?:the|an?|its|his|her|their|new|old|\p{Ll}+(?:ly|al|ive|ous|ful|less|ic|ed|ing|ary|ible|able)|\d{4}|\p{Lu}[\p{L}.-]*|\p{Ll}+-\p{Ll}+|[’']s))*\s*[“"‘]?$/u.exec(
      before,
    )?.[1];
  if (noun === undefined || idle.test(noun)) return null;
  const verb = /^(breach|veto|repeal|waiver)$/.test(noun) ? noun.replace("waiver", "waive") : findNoun(noun)?.verb;
  return verb && (isMeasureVerb(verb) || /(al|ion|ment|ance|ence)$/.test(noun)) ? meaningful(verb) : null;
}

const objectPath =
  /^(?: (?:up|down|out|off|on|back|into|through|with))?(?: (?:a|an|the|this|these|those|his|her|its|their|our|any|all|such|several|some|many|new|more|both|another|series|set|number|raft|pair|string|of|and|or|own|\p{Lu}[\p{L}.’'-]*|\p{Ll}+(?:al|ive|ous|ful|less|ic|ed|ing|ary|ible|able|ian)|\d{4}|\p{Ll}+-\p{Ll}+))*\s*[“"‘]?$/u;

/** "signed several laws on fishing, among them the". */
const listed =
  /^ [^.;:!?]{0,40}(?:acts|agreements|bills|decrees|laws|measures|orders|policies|programmes|programs|regulations|rules|treaties)(?: [^.;:,!?]{0,30})?,? (?:such as|including|like|among them) (?:the )?[“"]?$/;

/** The nearest verb before it, with nothing between but a particle, determiners, modifiers and owners. */
function fromObject({ text, verbs, sentence }: Passage, start: number): string | null {
  const before = verbs[lastBefore(verbs, start)];
  if (!before || before.voice === "passive") return null;
  if (start - before.end > 120) return null;
  const between = text.slice(before.end, start).replace(/(?<=\p{L})[’']s? /gu, " ");
  if (between.length > 80) return null;
  if (objectPath.test(between) || isModified(sentence, before.end, start)) return meaningful(before.lemma);
  if (listed.test(between) && isMeasureVerb(before.lemma)) return before.lemma;
  // "threatened the island with tariffs", "used against smugglers" is not
  return /^ (?:\p{Lu}[\p{L}.]*|\p{Lu}[\p{L}.]* and \p{Lu}[\p{L}.]*|the \p{Ll}+) with (?:new |more )?$/u.test(between)
    ? meaningful(before.lemma)
    : null;
}

/** Nothing but one determiner, then adjectives and nouns that qualify it: "a secret", "the evacuation". */
function isModified({ tokens }: Passage["sentence"], from: number, to: number): boolean {
  const between = tokens.slice(lastBefore(tokens, from) + 1, lastBefore(tokens, to) + 1);
  return (
    between.length > 0 && between.every(({ pos }, i) => (i === 0 && pos === "DET") || /^(ADJ|NOUN|PROPN)$/.test(pos))
  );
}

/** A verb right after it, after ", which", or a participle after a comma. */
function fromSubject({ text, verbs }: Passage, { start, end }: Naming): string | null {
  const after = verbs[lastBefore(verbs, end) + 1];
  if (!after || after.start < end || after.tense === "none" || after.start - end > 60) return null;
  const between = text.slice(end, after.start);
  if (/^[”"’]?(?: \([^)]{1,20}\))?,? (?:which|that) $/.test(between)) return meaningful(after.lemma);
  // "the sponsor of the Act spoke": the verb is the sponsor's.
  if (
    /(?<![\p{L}-])(?:of|in|under|to|for|with|by|on|at|from|about|as|and) (?:(?:the|an?|his|her|its|their) )?(?:\p{L}+ )?[“"]?$/u.test(
      text.slice(Math.max(0, start - 24), start),
    )
  )
    return null;
  const close = /^[”"’]?(?: (?:policy|program|programme|law|bill|act|rule|plan|itself))?(?: \([^)]{1,20}\))?—? ?$/.test(
    between,
  );
  const participle = /^, $/.test(between) && after.chain.length === 0 && /(?:ed|en|un|pt)$/.test(after.text);
  return close || participle ? meaningful(after.lemma) : null;
}
