import type { Quote, Span } from "./span.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT"
  | "SCONJ" | "SYM" | "VERB" | "X"; // biome-ignore format: a closed set

export interface Token extends Quote {
  readonly pos: PartOfSpeech;
  /** Lower case. */
  readonly lemma: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of the paragraph (run of lines between line breaks) that holds it. */
  readonly paragraph: number;
}

/** A base noun phrase: determiner to head, no trailing prepositional phrase. Spans trim the quote marks. */
export interface NounPhrase extends Quote {
  /** Index of its sentence, and the half-open range of tokens in it. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Lower-case lemma of the last noun: "off-duty nurses" → "nurse". */
  readonly head: string;
  readonly proper: boolean;
}

/** A run of auxiliaries, negation, adverbs and verbs: "is expected to authorize", "has not opposed". */
export interface VerbGroup extends Quote {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Lemma of the last, meaning-bearing verb ("authorize"). */
  readonly lemma: string;
  /** Lemmas of the verbs before it in the chain ("be", "expect"), in order. */
  readonly chain: readonly string[];
  readonly tense: "past" | "present" | "future" | "none";
  readonly voice: "active" | "passive";
  readonly negated: boolean;
}

export interface Phrases {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
}
