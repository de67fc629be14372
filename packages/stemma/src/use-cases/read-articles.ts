import { type Article, isStale, type Note, type StoredLayer } from "@stemma/core";
import {
  type ArticleRecord,
  type Ledger,
  listArticles,
  loadArticles,
  loadLayers,
  revisionId,
  writeArticles,
} from "@stemma/ledger";
import type { Pool } from "../workers/pool.ts";
import { createBatches } from "./batches.ts";

/** What one input gave: a file, or one row of many. */
export interface InputDocument {
  readonly path: string;
  readonly articles: readonly Article[];
  /** The bytes as they came, where they are to be kept. */
  readonly original: Uint8Array | null;
  readonly notes: readonly Note[];
  /** Files or rows it stands for that gave no article. */
  readonly unread: number;
}

/** Articles written per transaction: what a crash can cost, against one disk sync each. */
const batchSize = 50;

export interface ArticleCounts {
  /** Articles in the input, each counted once. */
  readonly articles: number;
  /** Of them, new to the ledger or with new metadata. */
  readonly added: number;
  /** Articles whose layers were made by another version, in the input or not. */
  readonly reread: number;
}

interface Entry {
  readonly article: Article;
  readonly original: Uint8Array | null;
}

export interface ReadArticlesOptions {
  readonly pool: Pool;
  readonly onArticle: (path: string) => void;
  readonly onTimings: (timings: Readonly<Record<string, number>>, path: string) => void;
}

/** Reads what is new or stale, in batches of one transaction each; what is in the ledger already costs a look. */
export async function readArticles(
  ledger: Ledger,
  runId: number,
  documents: AsyncIterable<InputDocument>,
  { pool, onArticle, onTimings }: ReadArticlesOptions,
): Promise<ArticleCounts> {
  const known = new Map((await listArticles(ledger)).map((row) => [row.articleId, row.revisionId]));
  const seen = new Set<string>();
  const counts = { articles: 0, added: 0, reread: 0 };
  const { add, done } = createBatches<Entry, ArticleRecord[]>(
    async (batch) => {
      const stored = await loadLayers(
        ledger,
        batch.map(({ article }) => revisionId(article)),
      );
      return Promise.all(
        batch.map(async ({ article, original }): Promise<ArticleRecord> => {
          const revision = revisionId(article);
          const layers = stored.get(revision) ?? new Map<string, StoredLayer>();
          if (known.get(article.id) !== revision) counts.added += 1;
          else if (!isStale(layers)) return { article, original: null, layers: null };
          else counts.reread += 1;
          const { value, timings } = await pool.run({ kind: "article", article, stored: layers });
          onTimings(timings, article.path ?? article.id);
          return { article, original, layers: value };
        }),
      );
    },
    async (records) => {
      await writeArticles(ledger, runId, records);
      for (const { article } of records) onArticle(article.path ?? article.id);
    },
  );

  try {
    let batch: Entry[] = [];
    for await (const { articles, original } of documents) {
      for (const article of articles) {
        if (seen.has(article.id)) continue; // the same article twice is one article: the first path stands
        seen.add(article.id);
        counts.articles += 1;
        batch.push({ article, original });
      }
      if (batch.length < batchSize) continue;
      await add(batch);
      batch = [];
    }
    if (batch.length > 0) await add(batch);
  } finally {
    await done();
  }

  const stale = (await listArticles(ledger)).filter((row) => row.stale).map((row) => row.articleId);
  try {
    for (let at = 0; at < stale.length; at += batchSize) {
      const articles = await loadArticles(ledger, stale.slice(at, at + batchSize));
      await add([...articles.values()].map((article) => ({ article, original: null })));
    }
  } finally {
    await done();
  }
  return counts;
}
