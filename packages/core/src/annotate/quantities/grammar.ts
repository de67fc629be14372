import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { Word } from "./words.ts";

/** A sentence as the number grammar sees it. */
export interface Line {
  readonly words: readonly Word[];
  /** True for each word inside a date or a time of day. */
  readonly dated: readonly boolean[];
  /** True for each word inside a set of times: "every 90 days". */
  readonly recurring: readonly boolean[];
  /** Most words are capitalised, so capitals say nothing. */
  readonly headline: boolean;
}

export const posOf = (line: Line, at: number): string => line.words[at]?.token?.pos ?? "";

export const lowerOf = (line: Line, at: number): string => line.words[at]?.lower ?? "";

/** The line of a sentence's words; `times` are the mentions that tell when. */
export function lineOf(words: readonly Word[], times: readonly TimeMention[]): Line {
  const dated = covered(
    words,
    times.filter(({ type }) => type === "DATE" || type === "TIME"),
  );
  const recurring = covered(
    words,
    times.filter(({ type }) => type === "SET"),
  );
  const letters = words.filter(({ kind, lower }) => kind === "word" && lower.length > 3);
  const capitals = letters.filter(({ text }) => /^\p{Lu}/u.test(text));
  return { words, dated, recurring, headline: letters.length > 2 && capitals.length > letters.length * 0.6 };
}

function covered(words: readonly Word[], spans: readonly Span[]): boolean[] {
  let next = 0;
  return words.map((word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < word.end;
  });
}

/** No run of determiners, auxiliaries or the like in prose is longer, in words; it bounds every look to the side. */
const longestRun = 12;

/** The first word at or beyond `start`, going by `step`, for which `test` fails; the run is of bounded length. */
export function past(start: number, step: 1 | -1, test: (at: number) => boolean): number {
  let at = start;
  while (Math.abs(at - start) < longestRun && test(at)) at += step;
  return at;
}

/** Lower-case singular of the word as a noun, also of a capitalised plural that the tagger took for a name. */
export function nounLemma(word: Word): string {
  const { lower, token } = word;
  const lemma = token && token.start === word.start ? token.lemma : lower;
  const demonym = lower.replace(/is$/, "i");
  if (demonym !== lower && /^\p{Lu}/u.test(word.text) && findNoun(demonym)) return demonym; // "Iraqis"
  if (!/[^s]s$/.test(lower) || /(?:us|is)$/.test(lower)) return lemma;
  if (lemma === lower && findNoun(lower) && !/^\p{Lu}/u.test(word.text)) return lower;
  const singulars = [lower.replace(/s$/, ""), lower.replace(/ies$/, "y"), lower.replace(/es$/, "")];
  return (
    singulars.find((singular) => singular !== lower && findNoun(singular)) ??
    (lemma === lower ? lower.replace(/s$/, "") : lemma)
  );
}

export const isPluralNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.lower === "people" || (/[^su]s$/.test(word.lower) && word.lower.length > 3) || nounLemma(word) !== word.lower);

/** Participles that the tagger takes for nouns and that open a phrase of their own. */
const notNouns =
  /^(?:agree|believe|disagree|say|says|think|according|concerning|following|including|involving|pending|regarding|starting|depending|beginning|ago|total|more|less|fewer)$/;

export const isNounWord = (line: Line, at: number): boolean => {
  const word = line.words[at];
  if (word?.kind !== "word") return false;
  if (notNouns.test(word.lower)) return false;
  const pos = posOf(line, at);
  if (pos === "NOUN" || pos === "PROPN") return true;
  // A headline's capitals upset the tagger: a word that is only a noun stays one.
  return pos === "X" && findNoun(word.lower) !== undefined && findVerb(word.lower) === undefined;
};
