import { findNoun } from "../lexicon/wordnet.ts";
import type { Token, VerbGroup } from "../model/syntax.ts";

/** "past" is a bare past form that may be a participle ("stationed"); "base" a bare stem after a conjunction. */
export type VerbForm = "finite" | "past" | "base" | "infinitive" | "gerund";

/** The outward form of a verb group's first verb. */
export function formOf(verb: VerbGroup, tokens: readonly Token[]): VerbForm {
  const words = tokens.slice(verb.from, verb.to);
  const first = words.find((t) => t.pos === "AUX" || t.pos === "VERB" || t.lemma === "to") ?? words[0];
  if (!first) return "finite";
  const word = first.text.toLowerCase();
  if (word === "to") return "infinitive";
  if (word === "being" || word === "having" || (/ing$/.test(word) && first.lemma !== word)) return "gerund";
  if (first.pos === "AUX" || verb.chain.length > 0) return "finite";
  if (word === first.lemma) return "base";
  return /s$/.test(word) ? "finite" : "past";
}

const subordinators = new Set([
  "after", "although", "as", "because", "before", "how", "if", "lest", "once", "since", "so", "that", "though", "till",
  "unless", "until", "what", "when", "whenever", "where", "whereas", "whether", "while", "why",
]); // biome-ignore format: a word list

/** Can open a subordinate clause; whether it does depends on a verb to come. */
export const isSubordinator = (token: Token | undefined): boolean =>
  token !== undefined && subordinators.has(token.text.toLowerCase()) && !/^(VERB|NOUN|PROPN)$/.test(token.pos);

/** "who", "which", "that" and the like where they point back to a noun. */
export function relativePronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  const word = token.text.toLowerCase();
  if (/^(who|whom|whose)$/.test(word)) return before.pos !== "VERB" && before.pos !== "AUX";
  if (word === "which") return before.pos !== "VERB";
  const noun = before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "NUM";
  if (word === "where") return noun || before.text === ",";
  if (word !== "that" || !noun) return false;
  const after = tokens[at + 1];
  if (after && /^(VERB|AUX)$/.test(after.pos)) return true;
  const senses = findNoun(before.lemma)?.senses.slice(0, 1) ?? [];
  return !senses.some((sense) => sense === "communication" || sense === "cognition" || sense === "state");
}

/** Tokens looked through for a verb before a clause is believed: longer subjects are rare in news. */
const reach = 40;

/** The next verb group before a mark, conjunction or subordinator; starting at `from`. */
export function nextVerb(
  tokens: readonly Token[],
  starts: ReadonlyMap<number, VerbGroup>,
  from: number,
): VerbGroup | undefined {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const verb = starts.get(at);
    if (verb) return verb;
    const token = tokens[at] as Token;
    if (at > from && /^[;:—–()”]$/.test(token.text)) return undefined;
    if (at > from && relativePronoun(tokens, at)) return undefined;
  }
  return undefined;
}

const finiteAuxiliary =
  /^(am|are|is|was|were|has|had|have|did|does|do|will|would|shall|should|may|might|could|must|can|’s|'s|isn|wasn|weren|aren)$/i;

/** Verb groups as clauses need them: one that ran on over the end of a clause ("suggest | is") is cut there. */
export function cutGroups(tokens: readonly Token[], verbs: readonly VerbGroup[], text: string): VerbGroup[] {
  return verbs.flatMap((verb) => {
    for (let at = verb.from + 1; at < verb.to; at += 1) {
      const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
      const begins =
        (token.pos === "AUX" && finiteAuxiliary.test(token.text)) ||
        (token.pos === "VERB" && isSecondFinite(before, token));
      if (begins && before.pos === "VERB") {
        return [
          part(verb, verb.from, at, tokens, text),
          ...cutGroups(tokens, [part(verb, at, verb.to, tokens, text)], text),
        ];
      }
    }
    return [verb];
  });
}

/** "sent | numbered": two past forms side by side are two verbs. */
const isSecondFinite = (before: Token, token: Token) =>
  /ed$/i.test(token.text) &&
  token.lemma !== token.text.toLowerCase() &&
  !/^(be|have|get|keep)$/.test(before.lemma) &&
  before.lemma !== before.text.toLowerCase();

function part(verb: VerbGroup, from: number, to: number, tokens: readonly Token[], text: string): VerbGroup {
  const words = tokens.slice(from, to);
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  const heads = words.filter((t) => t.pos === "AUX" || t.pos === "VERB");
  const head = heads.at(-1) ?? last;
  const chain = heads.slice(0, -1).map((t) => t.lemma);
  const whole = from === verb.from && to === verb.to;
  if (whole) return verb;
  return {
    ...verb,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    from,
    to,
    lemma: head.lemma,
    chain,
    tense: chain.includes("will")
      ? "future"
      : /^(was|were|had|did)$/i.test(heads[0]?.text ?? "") || (chain.length === 0 && /ed$/i.test(head.text))
        ? "past"
        : "present",
    voice: to === verb.to && verb.voice === "passive" && chain.includes("be") ? "passive" : "active",
    negated: words.some((t) => /^(not|n['’]t|never)$/i.test(t.text)),
  };
}
