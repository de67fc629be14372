export {
  type Answer,
  type Article,
  type Attribution,
  type Check,
  type Claim,
  type Entity,
  type Framing,
  type Instrument,
  type Note,
  type Quantity,
  type Question,
  type ReadArticle,
  type ReadHints,
  type Relation,
  read,
  reconcile,
  type Stemma,
  type Story,
  type StoryLayers,
  type TimeMention,
} from "@stemma/core";
export { type Ledger, LedgerError, openLedger } from "@stemma/ledger";
export { type LedgerExport, ledgerSchema } from "./export/format.ts";
export { exportLedger } from "./export/ledger-export.ts";
export { type FetchOptions, readInputs } from "./fetch/fetch.ts";
export { renderReport } from "./report/report.ts";
export { type ReadProgress, type ReadSummary, readInto } from "./use-cases/read.ts";
export { loadStoryViews } from "./use-cases/story-views.ts";
