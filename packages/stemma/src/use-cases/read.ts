import type { Note } from "@stemma/core";
import { type Ledger, startRun, writeInputNotes } from "@stemma/ledger";
import { version } from "../version.ts";
import { createPool } from "../workers/pool.ts";
import { type InputDocument, readArticles } from "./read-articles.ts";
import { reconcileStories } from "./reconcile-stories.ts";

/** What a read did; `notes` names every input that was not read, or not whole. */
export interface ReadSummary {
  readonly articles: number;
  readonly added: number;
  readonly reread: number;
  readonly stories: number;
  readonly reconciled: number;
  readonly notes: readonly (Note & { readonly path: string })[];
  /** Files or rows that gave no article. */
  readonly unread: number;
  readonly elapsedMs: number;
  /** Milliseconds by stage, summed over threads. */
  readonly timings: Readonly<Record<string, number>>;
  /** The article that took longest, where one was read. */
  readonly slowest: { readonly path: string; readonly ms: number } | null;
}

/** A step of a read, for whoever shows it. */
export type ReadProgress =
  | { readonly step: "articles"; readonly done: number; readonly path: string }
  | { readonly step: "stories"; readonly done: number; readonly of: number };

export interface ReadOptions {
  /** Threads; one a core unless given. */
  readonly threads?: number;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Reads documents into a ledger and reconciles the stories they touch. What is acknowledged by progress is on disk. */
export async function readInto(
  ledger: Ledger,
  documents: AsyncIterable<InputDocument>,
  { threads, onProgress }: ReadOptions = {},
): Promise<ReadSummary> {
  const started = performance.now();
  const pool = createPool(threads);
  const timings: Record<string, number> = {};
  const onTimings = (more: Readonly<Record<string, number>>) => {
    for (const [stage, ms] of Object.entries(more)) timings[stage] = (timings[stage] ?? 0) + ms;
  };
  let slowest: ReadSummary["slowest"] = null;
  const notes: (Note & { path: string })[] = [];
  let unread = 0;
  async function* noted() {
    for await (const document of documents) {
      for (const note of document.notes) notes.push({ ...note, path: document.path });
      unread += document.unread;
      yield document;
    }
  }
  try {
    const runId = await startRun(ledger, version, new Date().toISOString());
    let done = 0;
    const counts = await readArticles(ledger, runId, noted(), {
      pool,
      onTimings: (more, path) => {
        onTimings(more);
        const ms = Object.values(more).reduce((sum, part) => sum + part, 0);
        if (!slowest || ms > slowest.ms) slowest = { path, ms };
      },
      onArticle: (path) => {
        done += 1;
        onProgress?.({ step: "articles", done, path });
      },
    });
    await writeInputNotes(ledger, runId, notes);
    const stories = await reconcileStories(ledger, runId, {
      pool,
      onTimings,
      onStory: (storiesDone, of) => onProgress?.({ step: "stories", done: storiesDone, of }),
    });
    return { ...counts, ...stories, notes, unread, elapsedMs: performance.now() - started, timings, slowest };
  } finally {
    await pool.close();
  }
}
