import type { ReadArticle } from "@stemma/core";
import {
  type Ledger,
  listArticles,
  listStoryReadings,
  loadReadArticles,
  loadStory,
  type StoredStory,
} from "@stemma/ledger";

/** All of a ledger that is in force. */
export interface LedgerContent {
  /** In order of publication, undated last, then id. */
  readonly articles: readonly ReadArticle[];
  readonly stories: readonly StoredStory[];
}

/** Everything in force, in an order that the content alone decides. Stale articles are left out: `doctor` names them. */
export async function loadContent(ledger: Ledger): Promise<LedgerContent> {
  const ids = (await listArticles(ledger)).filter((row) => !row.stale).map((row) => row.articleId);
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
