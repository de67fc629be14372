import { findCue } from "../../lexicon/cues.ts";
import { findVerbForm } from "../../lexicon/verbs.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import type { Token } from "../../model/syntax.ts";
import { type Frame, frameAfter } from "./frames.ts";
import { misreadVerb } from "./misread.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { paragraphOf, type Range, type Reading } from "./reading.ts";
import { byPhrase, type Sharing, subjectOf } from "./subjects.ts";
import { isHead, lower } from "./words.ts";

export type SubjectClass =
  | "pronoun"
  | "first"
  | "name"
  | "person"
  | "group"
  | "text"
  | "thing"
  | "relative"
  | "it"
  | "none";

/** A word that may be the cue of an attribution, with what would be its source and the way its content is joined. */
export interface Candidate {
  readonly kind: "verb" | "noun" | "adjective" | "according";
  /** The token whose lemma makes it a candidate. */
  readonly at: number;
  readonly lemma: string;
  readonly cue: Range;
  readonly source: Range | undefined;
  /** The grammatical subject: of a passive it is what is said, not who says it. */
  readonly own: Range | undefined;
  readonly subject: SubjectClass;
  readonly frame: Frame;
  readonly sharing: Sharing;
  /** What stands before the subject. */
  readonly before: "quote" | "comma" | "start" | "none";
  readonly passive: boolean;
  readonly form: "finite" | "infinitive" | "gerund";
  readonly modal: boolean;
  readonly negated: boolean;
}

const modals = new Set(["would", "could", "should", "may", "might", "must", "can", "will", "shall"]);

/** Every verb, noun and adjective of the sentence that stands where a cue may stand, in order. */
export function findCandidates(reading: Reading, sentence: Range): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const candidate = candidateAt(reading, sentence, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateAt(reading: Reading, sentence: Range, at: number): Candidate | undefined {
  const token = reading.tokens[at];
  if (!token) return undefined;
  if (lower(token) === "according" && lower(reading.tokens[at + 1]) === "to") return according(reading, sentence, at);
  if (reading.tokens[at - 1]?.text === "-" || reading.tokens[at + 1]?.text === "-") return undefined;
  if (token.pos === "VERB") return verb(reading, sentence, at, token);
  const misread = misreadVerb(reading, sentence, at, token);
  if (misread) return verb(reading, sentence, at, { ...token, pos: "VERB", lemma: misread });
  if (token.pos === "NOUN") return noun(reading, sentence, at, token);
  if (token.pos === "ADJ") return adjective(reading, sentence, at, token);
  return undefined;
}

function according(reading: Reading, sentence: Range, at: number): Candidate | undefined {
  const source = phraseAfter(reading, at + 2, sentence.to) ?? uptoMark(reading, at + 2, sentence.to);
  if (!source) return undefined;
  return {
    kind: "according", at, lemma: "according to", cue: { from: at, to: at + 2 }, source, own: undefined,
    subject: subjectClass(reading, source), frame: { name: at === sentence.from ? "fronted" : "post", content: source.to, preposition: 0 },
    sharing: "own", before: beforeOf(reading, sentence, at), passive: false, form: "finite", modal: false, negated: false,
  }; // biome-ignore format: one thought
}

function uptoMark({ tokens }: Reading, from: number, ceiling: number): Range | undefined {
  let to = from;
  while (to < ceiling && tokens[to]?.pos !== "PUNCT") to += 1;
  return to > from && to - from <= 12 ? { from, to } : undefined;
}

function verb(reading: Reading, sentence: Range, at: number, token: Token): Candidate | undefined {
  const { tokens, groupOf } = reading;
  let from = at;
  const group = groupOf[at];
  while (group && from > sentence.from && groupOf[from - 1] === group && tokens[from - 1]?.text !== ",") from -= 1;
  const chain = tokens.slice(from, at);
  const auxiliaries = chain.filter((t) => t.pos === "AUX").map((t) => t.lemma);
  let sinceTo = from;
  for (let k = from; k < at; k += 1) if (lower(tokens[k]) === "to") sinceTo = k + 1;
  const infinitive = sinceTo > from || lower(tokens[from - 1]) === "to";
  const gerund = /ing$/.test(token.text) && auxiliaries.length === 0 && !infinitive;
  const afterBe = /^(be|get)$/.test([...chain].reverse().find((t) => t.pos === "AUX" || t.pos === "VERB")?.lemma ?? "");
  const participle = isParticiple(token) && !chain.some((t) => t.pos === "AUX") && !infinitive && !gerund;
  const passive = afterBe && isParticiple(token);
  const frame = frameAfter(reading, at + 1, sentence.to, token.lemma);
  if ((participle || passive) && frame.name === "p:as" && naming.test(token.lemma)) return undefined;
  if (token.lemma === "lie" && /^p:(?!about$|to$)/.test(frame.name)) return undefined; // where a thing is
  const form = infinitive ? "infinitive" : gerund ? "gerund" : "finite";
  let cueFrom = infinitive && sinceTo > from ? sinceTo : from;
  while (cueFrom > sentence.from && isCueAdverb(tokens[cueFrom - 1])) cueFrom -= 1;
  const subject = subjectOf(reading, sentence, from, at, { passive, gerund, infinitive });
  const reduced =
    participle &&
    subject.own !== undefined &&
    (frame.name === "by" || (needsObject.test(token.lemma) && /^p:(as|at|for|in|on|to)$/.test(frame.name)));
  let source = subject.source;
  let sharing: Sharing = subject.sharing;
  const isPassive = passive || reduced;
  if (isPassive) {
    const by = byPhrase(reading, at + 1, sentence.to);
    source = by;
    sharing = "by";
  }
  return {
    kind: "verb", at, lemma: token.lemma,
    cue: { from: cueFrom, to: Math.max(at + 1 + frame.preposition, mediumEnd(reading, at + 1, sentence.to)) }, source, own: subject.own,
    subject: source ? subjectClass(reading, source) : "none",
    frame, sharing, before: beforeOf(reading, sentence, subject.own?.from ?? from), passive: isPassive, form,
    modal: auxiliaries.some((a) => modals.has(a)),
    negated: chain.some((t) => /^(not|n['’]t|never)$/i.test(t.text)),
  }; // biome-ignore format: one thought
}

/** "The camp, known as Harrow Field": a name, not anybody's word. */
const naming = /^(?:abbreviate|dub|know|list|name|nickname|register|title)$/;

/** Without an object right after them, these are participles: "damage estimated at", "deaths blamed on". */
const needsObject =
  /^(blame|calculate|depict|describe|estimate|expect|label|measure|portray|put|regard|set|value|view)$/;

const media =
  /^(statement|interview|email|e-mail|tweet|letter|post|memo|report|filing|op-ed|speech|text|note|blog|column|essay|message|release)$/;

/** "in a statement" belongs to the cue, as the annotators of PolNeAR have it more often than not. */
function mediumEnd({ tokens }: Reading, from: number, ceiling: number): number {
  if (!/^(in|on|via|by)$/.test(lower(tokens[from])) || !/^(an?|his|her|their|its)$/.test(lower(tokens[from + 1])))
    return from;
  for (let at = from + 2; at < Math.min(ceiling, from + 5); at += 1) {
    if (media.test(lower(tokens[at])) && !/^(NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "")) return at + 1;
  }
  return from;
}

const isCueAdverb = (token: Token | undefined) =>
  token?.pos === "ADV" &&
  (/ly$/.test(token.text) || /^(also|first|just|once|often|never|still|now|again|repeatedly|long)$/.test(lower(token)));

const isParticiple = (token: Token) => findVerbForm(token.text.toLowerCase())?.participle ?? false;

function noun(reading: Reading, sentence: Range, at: number, token: Token): Candidate | undefined {
  const { tokens } = reading;
  if (findCue("noun", token.lemma) === undefined) return undefined;
  const after = lower(tokens[at + 1]);
  const possessive = possessor(reading, sentence, at);
  if (
    !possessive &&
    !/^(that|to|of|for|about|on|by|from|as|in|against|whether|:|is|was|are|were|with|over)$/.test(after)
  )
    return undefined;
  const copula = /^(is|was|are|were)$/.test(after);
  const frame = copula
    ? frameAfter(reading, at + 2, sentence.to, token.lemma)
    : frameAfter(reading, at + 1, sentence.to, token.lemma);
  if (copula && !/^(that|to|quote|clause|colon)$/.test(frame.name)) return undefined;
  let source = possessive;
  let sharing: Sharing = "own";
  let name = frame;
  if (!source && /^(from|by|of)$/.test(after)) {
    const by = phraseAfter(reading, at + 2, sentence.to);
    if (by && after !== "of") {
      source = by;
      sharing = "by";
      name = { ...frameAfter(reading, by.to, sentence.to, token.lemma), preposition: 0 };
    }
  }
  let from = at;
  if (!source) {
    sharing = "shared";
    const bearer = lightVerb(reading, sentence, at);
    if (bearer !== undefined) {
      const subject = subjectOf(reading, sentence, bearer, bearer, {
        passive: false,
        gerund: false,
        infinitive: false,
      });
      source = subject.source;
      if (source) sharing = "own";
      from = bearer;
    }
  }
  if (from === at)
    while (from > sentence.from && tokens[from - 1]?.pos === "ADJ" && from - 1 > (possessive?.to ?? sentence.from))
      from -= 1;
  return {
    kind: "noun", at, lemma: token.lemma, cue: { from, to: at + (copula ? 2 : 1) + (sharing === "by" ? 0 : name.preposition) }, source, own: undefined,
    subject: source ? subjectClass(reading, source) : "none", frame: name, sharing: possessive ? "own" : sharing,
    before: beforeOf(reading, sentence, source && source.from < at ? source.from : from), passive: false, form: "finite", modal: false, negated: false,
  }; // biome-ignore format: one thought
}

const lightVerbs =
  /^(have|make|take|give|express|voice|issue|show|raise|repeat|offer|hold|share|deliver|file|reach|level|win|draw|launch|send|reject|dismiss)$/;

/** The first token of "has made" in "has made a promise". */
function lightVerb({ tokens, groupOf }: Reading, sentence: Range, at: number): number | undefined {
  let from = at;
  while (from > sentence.from && /^(DET|ADJ|NUM|NOUN|ADV)$/.test(tokens[from - 1]?.pos ?? "") && !groupOf[from - 1])
    from -= 1;
  const group = groupOf[from - 1];
  if (!group || !lightVerbs.test(group.lemma) || group.tense === "none") return undefined;
  let start = from - 1;
  while (start > sentence.from && groupOf[start - 1] === group) start -= 1;
  return start;
}

/** "the minister's" in "the minister's claim"; "his" in "his claim". */
function possessor(reading: Reading, sentence: Range, at: number): Range | undefined {
  const { tokens } = reading;
  let from = at;
  while (from > sentence.from && /^(ADJ|NOUN|NUM)$/.test(tokens[from - 1]?.pos ?? "")) from -= 1;
  const before = tokens[from - 1];
  if (from - 1 < sentence.from || !before) return undefined;
  if (before.pos === "PRON" && /^(his|her|their|its|my|our|your)$/.test(lower(before)))
    return { from: from - 1, to: from };
  if (/^['’]s?$/.test(before.text)) {
    const owner = phraseBefore(reading, from - 1, sentence.from);
    return owner && { from: owner.from, to: from };
  }
  return undefined;
}

function adjective(reading: Reading, sentence: Range, at: number, token: Token): Candidate | undefined {
  const { tokens, groupOf } = reading;
  if (findCue("adjective", token.lemma) === undefined) return undefined;
  const after = lower(tokens[at + 1]);
  if (!/^(that|to|of|about|with|in|for|by|on|at|against|over|toward|towards)$/.test(after)) return undefined;
  let from = at;
  while (from > sentence.from && tokens[from - 1]?.pos === "ADV") from -= 1;
  const group = groupOf[from - 1];
  if (!group || !/^(be|feel|seem|remain|sound|become|look|appear|get|grow)$/.test(group.lemma)) return undefined;
  while (from > sentence.from && groupOf[from - 1] === group) from -= 1;
  const subject = subjectOf(reading, sentence, from, at, { passive: false, gerund: false, infinitive: false });
  const frame = frameAfter(reading, at + 1, sentence.to, token.lemma);
  const impersonal = subject.own !== undefined && lower(tokens[subject.own.from]) === "it";
  return {
    kind: "adjective", at, lemma: token.lemma, cue: { from, to: at + 1 + frame.preposition }, source: impersonal ? undefined : subject.source, own: subject.own,
    subject: subject.source ? subjectClass(reading, subject.source) : "none", frame, sharing: subject.sharing,
    before: beforeOf(reading, sentence, subject.own?.from ?? from), passive: false, form: "finite", modal: false, negated: group.negated,
  }; // biome-ignore format: one thought
}

function beforeOf(reading: Reading, sentence: Range, from: number): Candidate["before"] {
  const { quotationOf, tokens } = reading;
  const before = tokens[from - 1];
  const quoted = quotationOf[from - 1] ?? -1;
  if (quoted >= 0 && quoted !== quotationOf[from]) {
    if (reading.sentences[reading.sentenceOf[from - 1] ?? 0]?.paragraph !== paragraphOf(reading, sentence))
      return "start";
    const inner = tokens[from - 2]?.text ?? "";
    return from > sentence.from || /^[,?!]$/.test(inner) || /[,?!]/.test(before?.text ?? "") ? "quote" : "start";
  }
  if (from <= sentence.from) return "start";
  return before?.text === "," || before?.text === "—" || before?.text === "–" ? "comma" : "none";
}

function subjectClass(reading: Reading, { from, to }: Range): SubjectClass {
  const { tokens } = reading;
  const word = lower(tokens[from]);
  if (to - from === 1) {
    if (/^(he|she|they|his|her|their|him|them)$/.test(word)) return "pronoun";
    if (/^(i|we|you|my|our|your|us|me)$/.test(word)) return "first";
    if (/^(who|which|that)$/.test(word)) return "relative";
    if (/^(it|its|this|these|those)$/.test(word)) return "it";
  }
  let head = to - 1;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at + 1]?.text ?? "";
    if (
      isHead(tokens[at]) &&
      (at + 1 >= to || /^(ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? "") || /^['’]s?$/.test(text)) &&
      !/^['’]s?$/.test(text)
    ) {
      head = at;
      break;
    }
  }
  const token = tokens[head];
  if (token?.pos === "PROPN") return "name";
  const senses = findNoun(token?.lemma ?? "")?.senses ?? [];
  if (senses[0] === "person") return "person";
  if (senses[0] === "group") return "group";
  if (senses[0] === "communication" || senses[0] === "cognition") return "text";
  if (senses.includes("person")) return "person";
  if (senses.includes("group")) return "group";
  return "thing";
}
