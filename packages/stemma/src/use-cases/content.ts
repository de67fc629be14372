import type { ReadArticle } from "@stemma/core";
import {
  type Ledger,
  listArticles,
  listStoryReadings,
  loadReadArticles,
  loadStory,
  type StoredStory,
} from "@stemma/ledger";
import { UserError } from "../user-error.ts";

/** All of a ledger that is in force. */
export interface LedgerContent {
  /** In order of publication, undated last, then id. */
  readonly articles: readonly ReadArticle[];
  readonly stories: readonly StoredStory[];
}

/**
 * Everything in force, in an order that the content alone decides. Throws where another version of Stemma read any of it:
 * half a ledger would look like a whole one.
 */
export async function loadContent(ledger: Ledger): Promise<LedgerContent> {
  const rows = await listArticles(ledger);
  const stale = rows.filter((row) => row.stale).length;
  if (stale > 0) {
    throw new UserError(
      `Another version of Stemma read ${stale} of the ${rows.length} articles in this ledger. Bring it up to date with: stemma read --stale`,
    );
  }
  const ids = rows.map((row) => row.articleId);
  const articles = (await loadReadArticles(ledger, ids)).sort(byPublication);
  const stories: StoredStory[] = [];
  for (const readingId of (await listStoryReadings(ledger)).values()) stories.push(await loadStory(ledger, readingId));
  const position = new Map(articles.map(({ article }, i) => [article.id, i]));
  const first = ({ story }: StoredStory) => position.get(story.articleIds[0] ?? "") ?? Number.POSITIVE_INFINITY;
  return { articles, stories: stories.sort((a, b) => first(a) - first(b)) };
}

function byPublication({ article: a }: ReadArticle, { article: b }: ReadArticle): number {
  const [dateA, dateB] = [a.published ?? "9999", b.published ?? "9999"];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
