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
    const own = word.replace(/[’']s$/, "");
    const from = start + index;
    terms.push({
      start: from,
      end: from + own.length,
      text: own,
      gap: terms.length === 0 ? "" : text.slice(before, from),
      capital: /^\p{Lu}/u.test(own),
    });
    before = from + own.length;
  }
  return terms;
}
