import type { ReadArticle } from "../model/layers.ts";
import type { Framing } from "../model/stemma.ts";
import type { Question } from "../model/story.ts";
import { isLater } from "../trace/order.ts";

/** For each Question and article whether the article answers it, and whether another had when it was published. */
export function findCoverage(articles: readonly ReadArticle[], questions: readonly Question[]): Framing["coverage"] {
  const articleOfClaim = new Map(
    articles.flatMap(({ claims }) => claims.map(({ id, articleId }) => [id, articleId] as const)),
  );
  return questions.flatMap(({ id, answers }) => {
    const answering = new Set(
      answers.flatMap(({ claimIds }) => claimIds.flatMap((claim) => articleOfClaim.get(claim) ?? [])),
    );
    const known = articles.filter(({ article }) => answering.has(article.id));
    return articles.map(({ article }) => ({
      questionId: id,
      articleId: article.id,
      covered: answering.has(article.id),
      knownBefore: known.some((other) => other.article.id !== article.id && isLater(article, other.article)),
    }));
  });
}
