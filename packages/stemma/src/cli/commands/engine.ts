/** All that takes time to load, in one place: a command imports it when it runs, so that help and errors are instant. */
export { findFaults, openLedger } from "@stemma/ledger";
export { findFallen, readFloors } from "../../eval/floors.ts";
export { evalTasks } from "../../eval/tasks.ts";
export { writeExport } from "../../export/write-export.ts";
export { readInputs } from "../../fetch/fetch.ts";
export { renderReport } from "../../report/report.ts";
export { readInto } from "../../use-cases/read.ts";
export { isNamed, loadStoryViews } from "../../use-cases/story-views.ts";
