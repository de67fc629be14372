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

/** Stories written per transaction. */
const batchSize = 50;

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
  let done = 0;
  for (let at = 0; at < changed.length; at += batchSize) {
    const records = await Promise.all(
      changed.slice(at, at + batchSize).map(async ({ story, readingId: id }): Promise<StoryRecord> => {
        const articles = await loadReadArticles(ledger, story.articleIds);
        const { value, timings } = await pool.run({ kind: "story", story, articles });
        onTimings(timings);
        done += 1;
        onStory(done, changed.length);
        return { readingId: id, layers: value };
      }),
    );
    await writeStories(ledger, runId, records);
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
