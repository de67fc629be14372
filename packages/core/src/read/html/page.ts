import { DOMParser } from "linkedom/worker";
import { scanTags } from "./tags.ts";

const frame = new Set(["body", "head", "html"]);

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html") as unknown as Document;

/** The page as a tree with `html`, `head` and `body`, whatever of them the source leaves out. */
export function parsePage(html: string): Document {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) {
    const page = parse(html);
    if (page.documentElement && page.querySelector("body")) return page;
  }
  return parse(`<!doctype html><html><head></head><body>${withoutFrame(html)}</body></html>`);
}

/** A piece of HTML as the children of a `body`. */
export const parseFragment = (html: string): Element => parsePage(html).body;

/** Titles and meta tags are found in the body as well, so the frame can go. */
function withoutFrame(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { name, start, end } of scanTags(html)) {
    if (!frame.has(name)) continue;
    pieces.push(html.slice(from, start));
    from = end;
  }
  return [...pieces, html.slice(from)].join("").replace(/^\s*<!doctype[^>]{0,500}>/i, "");
}
