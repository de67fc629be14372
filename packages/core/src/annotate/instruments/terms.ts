import type { Entity } from "../../model/mention.ts";
import type { NounPhrase, Sentence, VerbGroup } from "../../model/syntax.ts";

/** A word with its punctuation inside: "502(f)" is one, "Title" another. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands between the term before and this one; "" at the start of the sentence. */
  readonly gap: string;
  readonly capital: boolean;
}

/** One sentence, with what earlier stages found in it. */
export interface Passage {
  readonly text: string;
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  readonly entities: readonly Entity[];
}

/** A stretch of text that names a law or the like, before what is done to it is read. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
  /** Counts only where a verb says what is done to it. */
  readonly bound?: boolean;
  /** Ends in a clause that says what it is for: "a bill to raise fares". */
  readonly clause?: boolean;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.&'’\-–/]{1,2}[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\(\w{1,3}\))*/gu;

export function readTerms(text: string, { start, end }: Sentence): Term[] {
  const terms: Term[] = [];
  let before = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(pattern)) {
    const own = word.endsWith("s") ? word.replace(/[’']s$/, "") : word;
    const from = start + index;
    terms.push({
      start: from,
      end: from + own.length,
      text: own,
      gap: terms.length === 0 ? "" : text.slice(before, from),
      capital: isCapital(own),
    });
    before = from + own.length;
  }
  return terms;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Index of the last of the spans, which are in order and apart, that ends at or before the place; -1 if none does. */
export function lastBefore(spans: readonly { readonly end: number }[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The span, of those in order and apart, that shares text with this stretch; the first of several. */
export function spanAt<S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
  start: number,
  end: number,
): S | undefined {
  const found = spans[lastBefore(spans, start) + 1];
  return found && found.start < end ? found : undefined;
}

/** For each word of the lists the lists that hold it, as bits: which rules a sentence needs is known after one pass over its words. */
export function bitsOf(lists: readonly string[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  lists.forEach((words, i) => {
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
}
