import { articleFingerprint, groupStories, identity, type Story, storyPlan } from "@stemma/core";
import {
  type Ledger,
  listArticles,
  listStoryReadings,
  loadReadArticles,
  loadSignatures,
  retireStories,
  type StoryRecord,
  writeStories,
} from "@stemma/ledger";
import type { Pool } from "../workers/pool.ts";
import { createBatches } from "./batches.ts";

/** Stories written per transaction. */
const batchSize = 25;

export interface StoryCounts {
  readonly stories: number;
  /** Stories whose articles or stages changed, and were worked out again. */
  readonly reconciled: number;
}

export interface ReconcileOptions {
  readonly pool: Pool;
  readonly onStory: (done: number, of: number) => void;
  readonly onTimings: (timings: Readonly<Record<string, number>>) => void;
}

/** Groups all articles into stories and works out again those that changed; the others cost nothing. */
export async function reconcileStories(ledger: Ledger, runId: number, options: ReconcileOptions): Promise<StoryCounts> {
  const { pool, onStory, onTimings } = options;
  const started = performance.now();
  const stories = groupStories(await loadSignatures(ledger));
  onTimings({ "group/stories": performance.now() - started });
  const revisions = new Map((await listArticles(ledger)).map((row) => [row.articleId, row.revisionId]));
  const inForce = await listStoryReadings(ledger);
  const changed = stories
    .map((story) => ({ story, readingId: readingId(story, revisions) }))
    .filter(({ story, readingId: id }) => inForce.get(story.id) !== id);
  let count = 0;
  const { add, done } = createBatches<(typeof changed)[number], StoryRecord[]>(
    (batch) =>
      Promise.all(
        batch.map(async ({ story, readingId: id }): Promise<StoryRecord> => {
          const articles = await loadReadArticles(ledger, story.articleIds);
          const { value, timings } = await pool.run({ kind: "story", story, articles });
          onTimings(timings);
          return { readingId: id, layers: value };
        }),
      ),
    async (records) => {
      await writeStories(ledger, runId, records);
      count += records.length;
      onStory(count, changed.length);
    },
  );
  try {
    for (let at = 0; at < changed.length; at += batchSize) await add(changed.slice(at, at + batchSize));
  } finally {
    await done();
  }
  await retireStories(ledger, new Set(stories.map((story) => story.id)));
  return { stories: stories.length, reconciled: changed.length };
}

/** The same articles, read and reconciled by the same stages, are the same reading. */
const readingId = (story: Story, revisions: ReadonlyMap<string, string>): string =>
  identity("reading", [
    story.id,
    story.label,
    articleFingerprint,
    storyPlan.map((stage) => stage.fingerprint),
    story.articleIds.map((id) => revisions.get(id) ?? ""),
  ]);
