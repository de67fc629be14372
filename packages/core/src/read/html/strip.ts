import type { Block } from "./blocks.ts";
import { decodeEntities } from "./page.ts";
import { scanTags } from "./tags.ts";

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const hidden = new Set(["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"]);

/** The words of a page that cannot be parsed into a tree: tags out, a block at each tag that is not inline. */
export function stripTags(html: string): Block[] {
  const pieces: string[] = [];
  let from = 0;
  let skipping = false;
  for (const { name, closing, start, end } of scanTags(html)) {
    if (name === "") continue;
    if (!skipping) pieces.push(html.slice(from, start), name === "!" || inline.test(name) ? "" : "\n");
    skipping = hidden.has(name) && !closing;
    from = end;
  }
  if (!skipping) pieces.push(html.slice(from));
  return decodeEntities(pieces.join(""))
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((text) => ({ text, links: [], element: "", gap: 2 }));
}
