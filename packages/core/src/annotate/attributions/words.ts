import type { Token } from "../../model/syntax.ts";

const nominal = new Set(["NOUN", "PROPN", "NUM"]);
/** Tags of the words inside a base noun phrase. */
export const inside = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
/** Words that open a relative clause. */
export const relative = new Set(["who", "whom", "whose", "which", "where"]);
const subjectPronouns = new Set([
  "i",
  "he",
  "she",
  "they",
  "we",
  "you",
  "it",
  "who",
  "which",
  "that",
  "this",
  "these",
  "those",
  "some",
  "many",
  "others",
  "few",
  "most",
  "several",
  "everyone",
  "nobody",
  "everybody",
  "someone",
  "anyone",
  "both",
  "neither",
  "all",
  "one",
  "none",
  "another",
  "other",
  "each",
  "either",
  "people",
]);

/** The token in lower case; empty past the end. */
export const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? "";
/** "'s", or the mark alone after a plural. */
export const isPossessive = (token: Token | undefined) => /^(['’]s?)$/.test(token?.text ?? "");
/** Can the token end a base noun phrase? */
export const isNominal = (token: Token | undefined) => token !== undefined && nominal.has(token.pos);
/** A hyphen that is a token of its own. */
export const isHyphen = (token: Token | undefined) => token?.text === "-";

/** Longest insertion, in tokens, that is skipped between a subject and its verb. */
export const maxInsertion = 40;

/** Is there a noun or pronoun that can head a phrase here? */
export const isHead = (token: Token | undefined): boolean =>
  isNominal(token) ||
  (token?.pos === "PRON" && subjectPronouns.has(lower(token))) ||
  (token?.pos === "DET" && /^(this|these|those|some|many|both|all)$/.test(lower(token)));
