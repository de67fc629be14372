import { type Article, identity } from "@stemma/core";
import type { RevisionRow } from "./rows.ts";

/** The id of what is known about an article: the same metadata again is the same revision. */
export const revisionId = (article: Article): string =>
  identity("rev", [
    article.id,
    article.path,
    article.title,
    article.byline,
    article.published,
    article.language,
    JSON.stringify(article.links),
    JSON.stringify(article.notes),
  ]);

/** The row of an article's revision. */
export const revisionRow = (article: Article, original: string | null, runId: number): RevisionRow => ({
  id: revisionId(article),
  article_id: article.id,
  path: article.path,
  title: article.title,
  byline: article.byline,
  published: article.published,
  language: article.language,
  links: JSON.stringify(article.links),
  notes: JSON.stringify(article.notes),
  original,
  run_id: runId,
});

/** The article that a revision and its text describe. */
export const articleFrom = (
  row: Omit<RevisionRow, "run_id" | "original"> & { text: string; outlet: string | null; url: string | null },
): Article => ({
  id: row.article_id,
  path: row.path,
  url: row.url,
  outlet: row.outlet,
  title: row.title,
  byline: row.byline,
  published: row.published,
  language: row.language,
  text: row.text,
  links: JSON.parse(row.links),
  notes: JSON.parse(row.notes),
});
