import { Readability } from "@mozilla/readability";
import type { Metadata } from "../metadata.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { removeBeside, removeFurniture } from "./clean.ts";
import { keepArticleLines } from "./lines.ts";

/** How many scripts stand among the page's paragraphs, where a reader of the source would see them. */
export const countInnerScripts = (page: Document): number =>
  [...page.querySelectorAll("body script:not([type*=json]):not([src])")].filter((script) =>
    [...(script.parentElement?.children ?? [])].some((e) => e.nodeName === "P" && (e.textContent ?? "").length > 40),
  ).length;

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
