import { DOMParser } from "linkedom/worker";
import { scanTags } from "./tags.ts";

const frame = new Set(["body", "head", "html"]);

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html") as unknown as Document;

/** The page as a tree with `html`, `head` and `body`, whatever of them the source leaves out. */
export function parsePage(html: string): Document {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) {
    const page = parse(html);
    // Where these are not the first two, the DOM library shows an empty head and body of its own making.
    const [head, body] = page.documentElement?.children ?? [];
    if (head?.nodeName === "HEAD" && body?.nodeName === "BODY") return page;
  }
  return parse(inFrame(html));
}

/** A piece of HTML as the children of a `body`. */
export const parseFragment = (html: string): Element => parsePage(html).body;

/** Text with its entities resolved ("Q&amp;A" → "Q&A"); a "<" stays one. */
export const decodeEntities = (text: string): string =>
  text.includes("&") ? (parseFragment(text.replace(/</g, "&lt;")).textContent ?? "") : text;

/** All of the page inside one body, where titles and meta tags are found as well; the first `html` tag stays. */
function inFrame(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  let opening = "<html>";
  for (const { name, closing, start, end } of scanTags(html)) {
    if (!frame.has(name)) continue;
    if (name === "html" && !closing && opening === "<html>") opening = html.slice(start, end);
    pieces.push(html.slice(from, start));
    from = end;
  }
  const body = [...pieces, html.slice(from)].join("").replace(/^\s*<!doctype[^>]{0,500}>/i, "");
  return `<!doctype html>${opening}<head></head><body>${body}</body></html>`;
}
