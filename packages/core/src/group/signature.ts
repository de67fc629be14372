import type { Signature } from "../model/layers.ts";
import type { Entity } from "../model/mention.ts";
import { articleStage } from "../model/stage.ts";
import { findHeadline } from "./headline.ts";
import { sampleShingles } from "./shingles.ts";
import { weighTerms } from "./terms.ts";

/** Names kept of one article; a text that names more is a list. */
const maxNames = 40;

export const signature = articleStage({
  name: "group/signature",
  version: 2,
  needs: ["article", "sentences", "entities"],
  gives: "signature",
  run: ({ article, sentences, entities }): Signature => ({
    articleId: article.id,
    outlet: article.outlet,
    published: article.published,
    title: article.title ?? findHeadline(article.text),
    terms: weighTerms(sentences, article.title),
    names: rankNames(entities),
    shingles: sampleShingles(article.text),
  }),
});

function rankNames(entities: readonly Entity[]): string[] {
  const counts = new Map<string, number>();
  for (const { canonical, type } of entities) {
    if (type !== "other") counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, maxNames)
    .map(([name]) => name);
}
