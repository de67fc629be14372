import { DOMParser } from "linkedom/worker";

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html") as unknown as Document;

/** The page as a tree with `html`, `head` and `body`, whatever of them the source leaves out. */
export function parsePage(html: string): Document {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) {
    const page = parse(html);
    if (page.documentElement && page.querySelector("body")) return page;
  }
  const inner = html.replace(/<!doctype[^>]{0,500}>|<\/?html\b[^>]{0,2000}>/gi, "");
  const head = /<head[\s>][\s\S]*?<\/head\s*>/i.exec(inner)?.[0] ?? "<head></head>";
  const body = inner.replace(head, "").replace(/<\/?(?:body|head)\b[^>]{0,2000}>/gi, "");
  return parse(`<!doctype html><html>${head}<body>${body}</body></html>`);
}

/** A piece of HTML as the children of a `body`. */
export const parseFragment = (html: string): Element => parsePage(html).body;
