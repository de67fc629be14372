import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import type { Span } from "../../model/span.ts";
import type { Word } from "./words.ts";

/** A sentence as the number grammar sees it. */
export interface Line {
  readonly words: readonly Word[];
  /** True for each word inside a date, a time of day or a set of times. */
  readonly dated: readonly boolean[];
  /** Most words are capitalised, so capitals say nothing. */
  readonly headline: boolean;
}

export const posOf = (line: Line, at: number): string => line.words[at]?.token?.pos ?? "";

export const lowerOf = (line: Line, at: number): string => line.words[at]?.lower ?? "";

/** The line of a sentence's words; `times` are the spans that tell when. */
export function lineOf(words: readonly Word[], times: readonly Span[]): Line {
  let next = 0;
  const dated = words.map((word) => {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    return (times[next]?.start ?? Number.POSITIVE_INFINITY) < word.end;
  });
  const letters = words.filter(({ kind, lower }) => kind === "word" && lower.length > 3);
  const capitals = letters.filter(({ text }) => /^\p{Lu}/u.test(text));
  return { words, dated, headline: letters.length > 2 && capitals.length > letters.length * 0.6 };
}

/** Lower-case singular of the word as a noun, also of a capitalised plural that the tagger took for a name. */
export function nounLemma(word: Word): string {
  const lemma = word.token && word.token.start === word.start ? word.token.lemma : word.lower;
  if (lemma !== word.lower || !/s$/.test(lemma) || /(?:ss|us|is)$/.test(lemma)) return lemma;
  const candidates = [lemma.replace(/ies$/, "y"), lemma.replace(/es$/, ""), lemma.replace(/s$/, "")];
  if (findNoun(lemma) && !candidates.slice(2).some((c) => findNoun(c))) return lemma;
  return candidates.find((c) => c !== lemma && findNoun(c)) ?? lemma.replace(/s$/, "");
}

export const isPluralNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.lower === "people" || (/[^su]s$/.test(word.lower) && word.lower.length > 3) || nounLemma(word) !== word.lower);

/** Participles that the tagger takes for nouns and that open a phrase of their own. */
const notNouns =
  /^(?:according|concerning|following|including|involving|pending|regarding|starting|depending|beginning|ago|total|more|less|fewer)$/;

export const isNounWord = (line: Line, at: number): boolean => {
  const word = line.words[at];
  if (word?.kind !== "word") return false;
  if (notNouns.test(word.lower)) return false;
  const pos = posOf(line, at);
  if (pos === "NOUN" || pos === "PROPN") return true;
  // A headline's capitals upset the tagger: a word that is only a noun stays one.
  return pos === "X" && findNoun(word.lower) !== undefined && findVerb(word.lower) === undefined;
};
