import type { Span } from "./span.ts";

/** The articles about the same events. */
export interface Story {
  readonly id: string;
  readonly label: string;
  /** In order of publication, then id. */
  readonly articleIds: readonly string[];
}

/** A span in one of several articles. */
export interface Evidence extends Span {
  readonly articleId: string;
  readonly text: string;
}

export type RelationName = "agrees" | "compatible" | "updates" | "differs-in-scope" | "conflicts";

export type Dimension = "value" | "time" | "role" | "thing" | "place" | "actor" | "status";

/** How Answer `a` stands to Answer `b`. For `updates`, `a` is the later. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly relation: RelationName;
  /** One sentence that a reader can check against the evidence. */
  readonly why: string;
  /** What decided it. */
  readonly dimension: Dimension;
}

/** The claims under a Question that say the same thing. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly unit: string | null;
  readonly claimIds: readonly string[];
}

/** Comparable claims across a story. */
export interface Question {
  readonly id: string;
  readonly storyId: string;
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly relations: readonly Relation[];
}

/** Arithmetic between stated figures, with its working. */
export interface Check {
  readonly scope: "article" | "story";
  readonly working: string;
  readonly stated: number;
  readonly computed: number;
  readonly holds: boolean;
  readonly evidence: readonly Evidence[];
}
