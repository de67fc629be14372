import type { ReadArticle } from "@stemma/core";
import { nameOf, shortDate } from "./story-view.ts";

/** How each article of a story is called in a row or a box: its outlet, with the day where the outlet has several. */
export function nameArticles(articles: readonly ReadArticle[]): ReadonlyMap<string, string> {
  const perOutlet = Map.groupBy(articles, ({ article }) => nameOf(article));
  return new Map(
    articles.map(({ article }) => {
      const name = nameOf(article);
      const alone = perOutlet.get(name)?.length === 1;
      return [article.id, alone ? name : `${name}, ${shortDate(article.published).replace(/ \d{4}$/, "")}`];
    }),
  );
}
