export { type Finding, findFaults } from "./doctor.ts";
export { type Ledger, openLedger } from "./ledger.ts";
export { LedgerError, type LedgerErrorCode } from "./ledger-error.ts";
export {
  type ArticleInForce,
  listArticles,
  loadArticles,
  loadLayers,
  loadReadArticles,
  loadSignatures,
} from "./query-articles.ts";
export { listStoryReadings, loadStory, type StoredStory } from "./query-stories.ts";
export { revisionId } from "./revisions.ts";
export { type ArticleRecord, startRun, writeArticles, writeInputNotes } from "./write-articles.ts";
export { retireStories, type StoryRecord, writeStories } from "./write-stories.ts";
