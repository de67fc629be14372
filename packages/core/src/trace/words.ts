import { backgroundRate } from "../group/background.ts";
import type { Span } from "../model/span.ts";

/** A text as its words, for alignment: case, punctuation and spacing do not count. */
export interface Words {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  /** How telling each word is, in nats: nothing for grammar words, half for words of names. */
  readonly worth: readonly number[];
}

const grammar = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does during each for
  from had has have he her his how i if in into is it its just like may me might more most my no nor not of off on one only
  or other our out over own said same say says she should so some such than that the their them then there these they this
  those through to told under until up upon us very was we were what when where which while who whom whose why will with
  would you your mr mrs ms monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** A word counts this much at most, so that one odd spelling does not make a passage. */
const maxWorth = 5;

export function splitWords(text: string): Words {
  const spans: Span[] = [];
  const words: string[] = [];
  const worth: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    spans.push({ start: index, end: index + word.length });
    words.push(lower);
    worth.push(worthOf(word, lower));
  }
  return { text, spans, words, worth };
}

function worthOf(word: string, lower: string): number {
  if (grammar.has(lower) || word.length < 2) return 0;
  const telling = Math.min(maxWorth, -Math.log(backgroundRate(lower)));
  return /^\p{Lu}/u.test(word) ? telling / 2 : telling;
}
