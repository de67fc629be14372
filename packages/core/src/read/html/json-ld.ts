import { cleanByline, type Metadata, oneLine } from "../metadata.ts";
import { decodeEntities } from "./page.ts";

/** schema.org's kinds of article. */
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|WebPage)$/;

type Item = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD says about its article, with the article's text where it is given whole. */
export function readJsonLd(page: Document): Metadata & { readonly body: string | null } {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((s) =>
    itemsIn(parse(s.textContent)),
  );
  const typed = items.filter((item) => list(item["@type"]).some((t) => typeof t === "string" && articleType.test(t)));
  const article = typed.find((item) => !list(item["@type"]).includes("WebPage")) ?? typed[0] ?? {};
  return {
    title: words(article.headline) ?? words(article.name),
    byline: cleanByline(list(article.author).map(nameOf).filter(Boolean).join(", ")),
    outlet: list(article.publisher).map(nameOf).find(Boolean) ?? null,
    published: words(article.datePublished) ?? words(article.dateCreated),
    url: words(article.url) ?? idOf(article.mainEntityOfPage),
    language: words(article.inLanguage),
    body: typeof article.articleBody === "string" ? article.articleBody : null,
  };
}

function parse(source: string | null): unknown {
  const json = (source ?? "").replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g,
    "",
  );
  for (const attempt of [json, json.replace(/[\r\n\t]+/g, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {} // pages often break it with raw line breaks: the second form mends that, else it says nothing
  }
  return undefined;
}

/** Every object, through lists and `@graph`, some levels deep. */
function itemsIn(value: unknown, depth = 0): Item[] {
  if (depth > 4 || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((v) => itemsIn(v, depth + 1));
  const item = value as Item;
  return [item, ...itemsIn(item["@graph"], depth + 1), ...itemsIn(item.mainEntity, depth + 1)];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const words = (value: unknown): string | null =>
  typeof value === "string" ? oneLine(decodeEntities(value)) : Array.isArray(value) ? words(value[0]) : null;

function nameOf(value: unknown): string | null {
  if (typeof value === "string") return /^https?:/i.test(value) ? null : oneLine(decodeEntities(value));
  return value !== null && typeof value === "object" ? words((value as Item).name) : null;
}

function idOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return value !== null && typeof value === "object" ? words((value as Item)["@id"]) : null;
}
