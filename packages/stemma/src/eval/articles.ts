import { type Article, type ReadArticle, readArticle } from "@stemma/core";
import type { GoldDocument } from "./gold.ts";

/** An article of a corpus as if it had been read from a file; what the corpus does not say is unknown. */
export const corpusArticle = (known: Pick<Article, "id" | "text"> & Partial<Article>): Article => ({
  path: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  language: "en",
  links: [],
  notes: [],
  ...known,
});

const alreadyRead = new WeakMap<GoldDocument, ReadArticle>();

/** Everything that the pipeline reads in a gold document; read once, however many scorers ask. */
export function readGold(document: GoldDocument): ReadArticle {
  const known = alreadyRead.get(document);
  if (known) return known;
  const { id, text, outlet, published } = document;
  const read = readArticle(corpusArticle({ id, text, outlet, published }));
  alreadyRead.set(document, read);
  return read;
}
