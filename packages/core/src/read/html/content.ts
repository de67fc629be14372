import { Readability } from "@mozilla/readability";
import type { Metadata } from "../metadata.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { removeBeside, removeFurniture } from "./clean.ts";
import { keepArticleLines } from "./lines.ts";

/** The blocks of the page's article, without the page around it; empty when no article is found. */
export function findContent(page: Document, said: Metadata): Block[] {
  removeFurniture(page);
  const found = new Readability<Element>(page, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return [];
  removeBeside(found.content);
  return keepArticleLines(blocksOf(found.content), said);
}
