import type { ClaimKind, Dimension, RelationName, Status } from "@stemma/core";

/**
 * The ledger's tables. Rows are only ever added, but for the two heads, which say which of the rows is in force.
 * JSON stands in text columns; instants are ISO 8601; offsets are UTF-16 code units.
 */
export interface Tables {
  run: RunRow;
  input_note: InputNoteRow;
  original: OriginalRow;
  article: ArticleRow;
  revision: RevisionRow;
  article_head: ArticleHeadRow;
  layer: LayerRow;
  claim: ClaimRow;
  story_reading: StoryReadingRow;
  story_article: StoryArticleRow;
  story_head: StoryHeadRow;
  story_layer: StoryLayerRow;
  question: QuestionRow;
  answer: AnswerRow;
  answer_claim: AnswerClaimRow;
  relation: RelationRow;
}

/** One `stemma read`. */
export interface RunRow {
  id: number;
  started: string;
  version: string;
}

/** What was said of an input that gave no article, or less than all of it. */
export interface InputNoteRow {
  run_id: number;
  position: number;
  path: string;
  code: string;
  message: string;
}

/** The bytes as they came, deflated, by SHA-256. */
export interface OriginalRow {
  digest: string;
  size: number;
  body: Uint8Array;
}

export interface ArticleRow {
  id: string;
  outlet: string | null;
  url: string | null;
  text: string;
  run_id: number;
}

/** What is known about an article beside its text; another title or date is another revision. */
export interface RevisionRow {
  id: string;
  article_id: string;
  path: string | null;
  title: string | null;
  byline: string | null;
  published: string | null;
  language: string;
  links: string;
  notes: string;
  original: string | null;
  run_id: number;
}

export interface ArticleHeadRow {
  article_id: string;
  revision_id: string;
}

/** One layer of one revision, as one version of its stage read it. Claims have rows of their own: `body` is null. */
export interface LayerRow {
  revision_id: string;
  layer: string;
  fingerprint: string;
  stage: string;
  version: number;
  body: string | null;
  run_id: number;
}

export interface ClaimRow {
  revision_id: string;
  fingerprint: string;
  position: number;
  id: string;
  article_id: string;
  kind: ClaimKind;
  span_start: number;
  span_end: number;
  quote: string;
  quantity_id: string | null;
  actor: string | null;
  action: string | null;
  object: string | null;
  place: string | null;
  time: string | null;
  status: Status;
  polarity: "affirmed" | "negated";
  asserted: number;
  voices: string;
  attribution_ids: string;
  implied_voice: number;
}

/** One reconciling of one set of articles. */
export interface StoryReadingRow {
  id: string;
  story_id: string;
  label: string;
  run_id: number;
}

export interface StoryArticleRow {
  reading_id: string;
  position: number;
  article_id: string;
}

export interface StoryHeadRow {
  story_id: string;
  reading_id: string;
}

export interface StoryLayerRow {
  reading_id: string;
  layer: string;
  body: string;
}

export interface QuestionRow {
  reading_id: string;
  position: number;
  id: string;
  label: string;
}

export interface AnswerRow {
  reading_id: string;
  question_id: string;
  position: number;
  id: string;
  label: string;
  low: number | null;
  high: number | null;
  approx: number;
  unit: string | null;
}

export interface AnswerClaimRow {
  reading_id: string;
  answer_id: string;
  position: number;
  claim_id: string;
}

export interface RelationRow {
  reading_id: string;
  question_id: string;
  position: number;
  a: string;
  b: string;
  relation: RelationName;
  dimension: Dimension;
  why: string;
}
