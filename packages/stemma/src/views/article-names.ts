import type { ReadArticle } from "@stemma/core";
import { nameOf, shortDate } from "./story-view.ts";

/** How each article of a story is called in a row or a box: its outlet; with the day, and then a number, where that is not enough. */
export function nameArticles(articles: readonly ReadArticle[]): ReadonlyMap<string, string> {
  const byOutlet = Map.groupBy(articles, ({ article }) => nameOf(article));
  const dated = articles.map(({ article }) => {
    const name = nameOf(article);
    const isAlone = byOutlet.get(name)?.length === 1;
    return { id: article.id, name: isAlone ? name : `${name}, ${shortDate(article.published).replace(/ \d{4}$/, "")}` };
  });
  const byName = Map.groupBy(dated, ({ name }) => name);
  return new Map(
    dated.map((entry) => {
      const same = byName.get(entry.name) ?? [];
      return [entry.id, same.length > 1 ? `${entry.name} (${same.indexOf(entry) + 1})` : entry.name];
    }),
  );
}
