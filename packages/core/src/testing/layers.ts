import { phrases } from "../annotate/phrases/phrases.ts";
import { sentences } from "../annotate/sentences/sentences.ts";
import type { Article } from "../model/article.ts";
import type { ArticleLayers } from "../model/layers.ts";

/** An article around a text, for tests; unknown metadata unless given. */
export const articleOf = (text: string, metadata: Partial<Article> = {}): Article => ({
  id: "art_test", path: null, url: null, outlet: null, title: null, byline: null, published: null, language: "en",
  links: [], notes: [], ...metadata, text,
}); // biome-ignore format: one thought

/** The article with its sentences and phrases, from which every other annotation starts. */
export function parsed(
  text: string,
  metadata: Partial<Article> = {},
): Pick<ArticleLayers, "article" | "sentences" | "phrases"> {
  const article = articleOf(text, metadata);
  const layers = { article, sentences: sentences.run({ article }) };
  return { ...layers, phrases: phrases.run(layers) };
}
