import type { ArticleLayers } from "../model/layers.ts";
import type { Attribution, Entity, Instrument, Quantity, TimeMention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { NounPhrase, Sentence, Token, VerbGroup } from "../model/syntax.ts";
import type { Clause, Clauses } from "./clause-stack.ts";
import { findClauses } from "./clauses.ts";

/** One sentence with all that was read from it. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly nouns: readonly NounPhrase[];
  readonly clauses: Clauses;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  readonly entities: readonly Entity[];
  readonly instruments: readonly Instrument[];
  /** Those whose cue stands here. */
  readonly attributions: readonly Attribution[];
}

/** The layers that claims are made of. */
export type Annotated = Pick<
  ArticleLayers,
  "article" | "sentences" | "phrases" | "times" | "quantities" | "entities" | "instruments" | "attributions"
>;

/**
 * Sentences of more tokens are tables, lists or lost line breaks: their figures are kept, their syntax is not read.
 * News sentences of the development articles stay under 150; what follows is quadratic in a sentence's length.
 */
const longest = 400;

/** Every sentence with its own mentions, in order. */
export function readSentences(layers: Annotated): Reading[] {
  const { sentences } = layers;
  const verbs = bucket(layers.phrases.verbs, sentences.length, (verb) => verb.sentence);
  const nouns = bucket(layers.phrases.nouns, sentences.length, (noun) => noun.sentence);
  const within = <T extends Span>(mentions: readonly T[]) =>
    bucket(mentions, sentences.length, (mention) => sentenceAt(sentences, mention.start));
  const [quantities, times, entities, instruments] = [
    within(layers.quantities),
    within(layers.times),
    within(layers.entities),
    within(layers.instruments),
  ];
  const attributions = bucket(layers.attributions, sentences.length, ({ cue, content }) =>
    sentenceAt(sentences, (cue[0] ?? content[0])?.start ?? -1),
  );
  return sentences.map((sentence, index) => {
    const isProse = sentence.tokens.length <= longest;
    const groups = isProse ? (verbs[index] ?? []) : [];
    return {
      text: layers.article.text,
      sentence,
      tokens: sentence.tokens,
      verbs: groups,
      nouns: isProse ? (nouns[index] ?? []) : [],
      clauses: findClauses(sentence, groups),
      quantities: quantities[index] ?? [],
      times: isProse ? (times[index] ?? []) : [],
      entities: isProse ? (entities[index] ?? []) : [],
      instruments: isProse ? (instruments[index] ?? []) : [],
      attributions: attributions[index] ?? [],
    };
  });
}

function bucket<T>(items: readonly T[], size: number, place: (item: T) => number): T[][] {
  const buckets: T[][] = Array.from({ length: size }, () => []);
  for (const item of items) buckets[place(item)]?.push(item);
  return buckets;
}

/** Index of the sentence that holds the offset, or of the last one before it; -1 before the first. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Half-open range of the tokens that the span touches; empty (from = to) where it touches none. */
export function tokenRange({ tokens }: Pick<Reading, "tokens">, span: Span): { from: number; to: number } {
  const before = (offset: number, edge: (token: Token) => number) => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edge(tokens[middle] as Token) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = before(span.start, (token) => token.end);
  return {
    from,
    to: Math.max(
      from,
      before(span.end - 1, (token) => token.start),
    ),
  };
}

/** Index of the innermost clause at the token. */
export const clauseAt = ({ clauses }: Reading, token: number): number =>
  clauses.owner[Math.min(token, clauses.owner.length - 1)] ?? 0;

export const clauseOf = ({ clauses }: Reading, index: number): Clause => clauses.list[index] as Clause;

/** The clause and those it hangs on, innermost first. */
export function clausePath(reading: Reading, index: number): number[] {
  const path: number[] = [];
  for (let at: number | undefined = index; at !== undefined && path.length < 64; ) {
    path.push(at);
    at = reading.clauses.list[at]?.parent;
  }
  return path;
}
