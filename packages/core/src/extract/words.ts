import { findNoun } from "../lexicon/wordnet.ts";
import type { Token, VerbGroup } from "../model/syntax.ts";

/** "past" is a bare past form, finite unless the clause has a verb; "participle" surely is none; "base" a bare stem. */
export type VerbForm = "finite" | "past" | "participle" | "base" | "infinitive" | "gerund";

/** Verbs without a passive: their past form is never a participle that leans on a noun. Sorted. */
export const intransitive: ReadonlySet<string> = new Set([
  "appear", "arrive", "come", "die", "disappear", "emerge", "exist", "fall", "go", "happen", "live", "march", "occur", "perish",
  "remain", "rise", "sleep", "vanish",
]); // biome-ignore format: a word list

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
  if (verb.tense === "none") return intransitive.has(verb.lemma) ? "past" : "participle";
  return /s$/.test(word) ? "finite" : "past";
}

const subordinators = new Set([
  "after", "although", "as", "because", "before", "how", "if", "lest", "once", "since", "so", "that", "though", "till",
  "unless", "until", "what", "when", "whenever", "where", "whereas", "whether", "while", "why",
]); // biome-ignore format: a word list

/** Can open a subordinate clause; whether it does depends on a verb to come. */
export const isSubordinator = (token: Token | undefined): boolean =>
  token !== undefined &&
  subordinators.has(token.text.toLowerCase()) &&
  !(/^(VERB|NOUN|PROPN)$/.test(token.pos) || (/^that$/i.test(token.text) && token.pos !== "SCONJ"));

/** "said *that*": whatever the tagger calls it; not "said that was". */
export function isContentMark(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^that$/i.test(token.text)) return false;
  return token.pos === "SCONJ" || (before?.pos === "VERB" && after?.pos !== "AUX");
}

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
    if (at > from && /^[;:—–()“”]$/.test(token.text)) return undefined;
    if (at > from && relativePronoun(tokens, at)) return undefined;
  }
  return undefined;
}
