import type { Quote } from "./span.ts";

export type ClaimKind = "figure" | "event" | "statement" | "instrument";

export type Status =
  | "happened"
  | "planned"
  | "ordered"
  | "expected"
  | "authorised"
  | "possible"
  | "hypothetical"
  | "denied";

export interface ClaimTime {
  /** TIMEX3. */
  readonly value: string;
  /** ISO 8601; null = open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** True when no words in the evidence state it (taken from the published date or a neighbouring sentence). */
  readonly implied: boolean;
}

/** One assertion by one voice; the span is the smallest clause that carries it. */
export interface Claim extends Quote {
  readonly id: string;
  readonly articleId: string;
  readonly kind: ClaimKind;
  /** Of a figure claim; else null. */
  readonly quantityId: string | null;
  /** Who does, owns or gives; canonical where an entity is known. */
  readonly actor: string | null;
  /** Verb lemma of the action or state ("deploy", "die", "be"). */
  readonly action: string | null;
  /** What is acted on or counted, in the article's words, without number and determiner. */
  readonly object: string | null;
  readonly place: string | null;
  readonly time: ClaimTime | null;
  readonly status: Status;
  readonly polarity: "affirmed" | "negated";
  /** False where the voice does not vouch for it: denied, asked, imagined, mocked. Never support. */
  readonly asserted: boolean;
  /** Speakers, outermost first; empty = the article's own voice. */
  readonly voices: readonly string[];
  /** The attributions behind `voices`, in the same order. */
  readonly attributionIds: readonly string[];
  /** True when the voices are carried over from the sentence before, which this one plainly continues. */
  readonly impliedVoice: boolean;
}
