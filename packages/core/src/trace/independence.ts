import type { Article } from "../model/article.ts";
import type { Stemma, StemmaNode } from "../model/stemma.ts";
import { isLater } from "./order.ts";
import type { Witnesses } from "./origins.ts";

/** One article's word under an Answer: where it has it from, the key under which that counts, and whether it is its own. */
export interface Word {
  readonly article: Article;
  readonly node: StemmaNode;
  readonly key: string;
  readonly own: boolean;
}

/**
 * The words that the others rest on. An article that names, links to or copies another article's outlet, and
 * says what that one said no later, adds no witness: what it credits or repeats counts where the other has it from. Nor
 * does an outlet's second article in its own voice.
 */
export function findRoots(words: readonly Word[], stemma: Stemma, witnesses: Witnesses): readonly Word[] {
  const published = new Map<string, Word[]>();
  for (const word of words) {
    for (const node of [witnesses.publisherNode(word.article), witnesses.articleNode(word.article)]) {
      published.set(node.id, [...(published.get(node.id) ?? []), word]);
    }
  }
  const named = new Map<string, string[]>();
  for (const { to, evidence } of stemma.edges) {
    if (!published.has(to)) continue;
    for (const { articleId } of evidence) named.set(articleId, [...(named.get(articleId) ?? []), to]);
  }
  const rootsOf = (word: Word, seen: readonly string[]): readonly Word[] => {
    const { article, key, own } = word;
    const behind = (own ? [witnesses.publisherNode(article).id, ...(named.get(article.id) ?? [])] : [key])
      .flatMap((node) => published.get(node) ?? [])
      .filter(
        (other) =>
          other.article.id !== article.id && !seen.includes(other.article.id) && !isLater(other.article, article),
      );
    const roots = behind.flatMap((other) => rootsOf(other, [...seen, article.id]));
    return roots.length > 0 ? roots : [word];
  };
  return words.flatMap((word) => rootsOf(word, []));
}
