import type { Span } from "../../model/span.ts";
import type { Phrases, Sentence, Token, VerbGroup } from "../../model/syntax.ts";
import { findQuotations, type Quotation } from "./quotations.ts";

/** A half-open range of token indices in a `Reading`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One article's tokens in one row, with where each stands; what every finder here reads. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (Range & { readonly paragraph: number })[];
  /** Of each token: the index of its sentence. */
  readonly sentenceOf: readonly number[];
  readonly quotations: readonly Quotation[];
  /** Of each token: the index of the quotation that holds it (its marks included), or -1. */
  readonly quotationOf: Int32Array;
  /** Of each token: the verb group that holds it. */
  readonly groupOf: readonly (VerbGroup | undefined)[];
}

export function readLayers(text: string, sentences: readonly Sentence[], phrases: Phrases): Reading {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const ranges: (Range & { paragraph: number })[] = [];
  const sentenceOf: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const from = sentenceOf.length;
    for (let n = 0; n < sentence.tokens.length; n += 1) sentenceOf.push(index);
    ranges.push({ from, to: sentenceOf.length, paragraph: sentence.paragraph });
  }
  const groupOf: (VerbGroup | undefined)[] = new Array(tokens.length);
  for (const group of phrases.verbs) {
    const offset = ranges[group.sentence]?.from ?? 0;
    for (let at = group.from; at < group.to; at += 1) groupOf[offset + at] = group;
  }
  const quotations = findQuotations(text);
  const quotationOf = placeQuotations(tokens, quotations);
  return { text, tokens, sentences: ranges, sentenceOf, quotations, quotationOf, groupOf };
}

function placeQuotations(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const placed = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    if ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) placed[index] = next;
  }
  return placed;
}

/** The tokens that begin in the span. */
export function tokensIn({ tokens }: Reading, { start, end }: Span): Range {
  const from = firstAt(tokens, start);
  return { from, to: firstAt(tokens, end) };
}

function firstAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph that a range begins in. */
export const paragraphOf = ({ sentences, sentenceOf }: Reading, { from }: Range) =>
  sentences[sentenceOf[from] ?? 0]?.paragraph;

/** From the first to the last character of a range that is not empty. */
export const spanOf = ({ tokens }: Reading, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
