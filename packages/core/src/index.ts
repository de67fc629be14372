export { findSentences } from "./annotate/sentences/sentences.ts";
export { groupStories } from "./group/group.ts";
export type { Article, Link } from "./model/article.ts";
export type { Claim, ClaimKind, ClaimTime, Status } from "./model/claim.ts";
export { digest, identity } from "./model/identity.ts";
export type { ArticleLayers, ReadArticle, Signature, StoryLayers } from "./model/layers.ts";
export type {
  Attribution,
  CountedNoun,
  Entity,
  EntityType,
  Instrument,
  Quantity,
  QuantityRole,
  SourceKind,
  TimeMention,
} from "./model/mention.ts";
export type { Note } from "./model/note.ts";
export type { Quote, Span } from "./model/span.ts";
export type { Framing, FramingTerm, NodeKind, Reuse, Stemma, StemmaEdge, StemmaNode, Support } from "./model/stemma.ts";
export type { Answer, Check, Dimension, Evidence, Question, Relation, RelationName, Story } from "./model/story.ts";
export {
  articleFingerprint,
  articlePlan,
  isStale,
  keptStages,
  type PlannedStage,
  readArticle,
  readLayer,
  reconcileStory,
  type Stopwatch,
  type StoredLayer,
  stageVersions,
  storyPlan,
} from "./pipeline/pipeline.ts";
export { read, reconcile } from "./pipeline/whole.ts";
export { type DecodedText, decodeText } from "./read/encoding.ts";
export { type DocumentKind, kindOf, kindOfName } from "./read/kind.ts";
export { isManifestName, type Manifest, parseManifest } from "./read/manifest.ts";
export type { Metadata } from "./read/metadata.ts";
export { moreRows, type ReadHints, type ReadResult, readDocument, readRow, readText } from "./read/read.ts";
export type { Mapping } from "./read/record.ts";
export { jsonLineRow, type Row } from "./read/rows.ts";
export { contention } from "./reconcile/contention.ts";
export { findReuse } from "./trace/reuse.ts";
export { deriveStemma } from "./trace/stemma.ts";
