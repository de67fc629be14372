import { findNoun } from "../lexicon/wordnet.ts";
import type { Signature } from "../model/layers.ts";
import { isName } from "./terms.ts";

/** Longer titles are cut at a word. */
const maxLength = 90;

/**
 * A name for a story out of its articles' own words: the title that says most of what they share and least
 * besides; without titles, the names and terms that most of them share. Never empty.
 */
export function labelStory(articles: readonly Signature[]): string {
  const shares = shareOfTerms(articles);
  const titles = articles
    .map(({ title }) => (title ?? "").replace(/\s+/g, " ").trim())
    .filter((title) => title !== "")
    .map((title) => ({ title, worth: worthOf(title, shares) }))
    .sort((a, b) => b.worth - a.worth || (a.title < b.title ? -1 : 1));
  const [best] = titles;
  return best ? cut(best.title) : sharedTerms(articles, shares);
}

/** Of each term the part of the articles that have it, weighed. */
function shareOfTerms(articles: readonly Signature[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { terms } of articles) {
    const heaviest = terms[0]?.[1] ?? 1;
    for (const [term, weight] of terms) {
      shares.set(term, (shares.get(term) ?? 0) + weight / heaviest / articles.length);
    }
  }
  return shares;
}

function worthOf(title: string, shares: ReadonlyMap<string, number>): number {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const known = (word: string) => {
    const lower = word.toLowerCase().replace(/['’]s?$/, "");
    const forms = [lower, lower.charAt(0).toUpperCase() + lower.slice(1), lower.replace(/(e?s|ed|ing)$/, "")];
    return Math.max(...forms.map((form) => shares.get(form) ?? 0));
  };
  const total = words.reduce((sum, word) => sum + known(word), 0);
  return total / (words.length + 4);
}

function cut(title: string): string {
  if (title.length <= maxLength) return title;
  const space = title.lastIndexOf(" ", maxLength - 1);
  return `${title.slice(0, space > maxLength / 2 ? space : maxLength - 1)}…`;
}

function sharedTerms(articles: readonly Signature[], shares: ReadonlyMap<string, number>): string {
  const names = new Map<string, number>();
  for (const article of articles) {
    article.names.slice(0, 8).forEach((name, rank) => {
      names.set(name, (names.get(name) ?? 0) + 1 / (rank + 3));
    });
  }
  const first = (counts: Iterable<[string, number]>, most: number) =>
    [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  const words = first(
    [...shares].filter(([term]) => /^\p{Ll}[\p{Ll}-]+$/u.test(term) && findNoun(term)),
    3,
  );
  const capitals =
    names.size > 0
      ? first(names, 2)
      : first(
          [...shares].filter(([term]) => isName(term)),
          2,
        );
  return (
    [capitals.join(", "), words.join(", ")].filter((part) => part !== "").join(": ") ||
    articles[0]?.articleId ||
    "story"
  );
}
