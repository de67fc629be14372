import { attributionsTask } from "./attributions.ts";
import { derivationTask } from "./derivation.ts";
import { entitiesTask } from "./entities.ts";
import { extractionTask } from "./extraction.ts";
import { claimsTask } from "./figure-claims.ts";
import { figuresTask } from "./figures.ts";
import { instrumentsTask } from "./instruments.ts";
import type { EvalTask } from "./score.ts";
import { seedsTask } from "./seeds.ts";
import { sentencesTask } from "./sentences.ts";
import { storiesTask } from "./stories.ts";
import { threadsTask } from "./threads.ts";
import { timesTask } from "./times.ts";

/** Every task of `stemma eval`, in the order data flows. */
export const evalTasks: readonly EvalTask[] = Object.freeze([
  extractionTask,
  sentencesTask,
  timesTask,
  figuresTask,
  entitiesTask,
  instrumentsTask,
  attributionsTask,
  claimsTask,
  storiesTask,
  threadsTask,
  derivationTask,
  seedsTask,
]);
