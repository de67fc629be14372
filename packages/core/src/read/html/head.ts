import { cleanByline, cleanLanguage, cleanUrl, firstKnown, type Metadata, oneLine } from "../metadata.ts";
import { parsePublished } from "../published.ts";

/** Names of meta tags, best first, for each field. */
const metaNames: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title", "title"],
  outlet: ["og:site_name", "dc.publisher", "citation_journal_title", "parsely-site", "publisher", "application-name"],
  byline: [
    "author", "byl", "article:author_name", "dc.creator", "dcterms.creator", "citation_author", "parsely-author",
    "sailthru.author", "article:author", "twitter:data1",
  ], // biome-ignore format: a list
  published: [
    "article:published_time", "og:published_time", "article:published", "datepublished", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date.issued", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date",
    "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime", "date",
  ], // biome-ignore format: a list
  url: ["og:url", "parsely-link", "twitter:url"],
  language: ["og:locale", "dc.language", "content-language", "language"],
};

/** Where a published day stands in the visible page, surest first. */
const visibleDates =
  'time[pubdate], time[itemprop="datePublished"], article header time, header time, article time, time[datetime], ' +
  '[class*="publish" i], [class*="dateline" i], [class*="byline" i], [class*="timestamp" i], [class*="post-date" i], [class*="entry-date" i], .date';
const visibleAuthors =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline .author, .author-name, .author .name, .byline-name, .byline, .author';

/** What the page says about itself in OpenGraph, meta tags, microdata, then in what a reader sees. */
export function readHead(page: Document): Metadata {
  const meta = metaTags(page);
  const first = (field: keyof Metadata): string | null =>
    metaNames[field].map((name) => meta.get(name)).find((v) => v !== undefined && v !== "") ?? null;
  const base = page.querySelector("base[href]")?.getAttribute("href") ?? null;
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const outlet = oneLine(first("outlet")) ?? microdata(page, '[itemprop="publisher"] [itemprop="name"]');
  return {
    title: firstKnown({ title: first("title") }, { title: visibleTitle(page, outlet) }).title ?? null,
    outlet,
    byline:
      metaNames.byline.map((name) => cleanByline(meta.get(name))).find(Boolean) ??
      cleanByline(visibleByline(page)) ??
      null,
    published:
      metaNames.published.map((name) => parsePublished(meta.get(name))).find(Boolean) ??
      parsePublished(microdata(page, '[itemprop="datePublished"]')) ??
      visibleDate(page),
    url: cleanUrl(canonical, base) ?? cleanUrl(first("url"), base),
    language: cleanLanguage(page.documentElement?.getAttribute("lang")) ?? cleanLanguage(first("language")),
  };
}

function metaTags(page: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const name = tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("http-equiv");
    const key = (name ?? "").trim().toLowerCase();
    if (key !== "" && !tags.has(key)) tags.set(key, (tag.getAttribute("content") ?? "").trim());
  }
  return tags;
}

function microdata(page: Document, selector: string): string | null {
  const item = page.querySelector(selector);
  return oneLine(item?.getAttribute("content") ?? item?.getAttribute("datetime") ?? item?.textContent);
}

/** The one top heading, else the page's title without its site's name ("Dam fails | The Herald"). */
function visibleTitle(page: Document, outlet: string | null): string | null {
  const headings = [...page.querySelectorAll("h1")].map((h) => oneLine(h.textContent)).filter((h) => h !== null);
  const title = oneLine(page.querySelector("title")?.textContent);
  const spoken = headings.find((h) => title?.includes(h)) ?? (headings.length === 1 ? headings[0] : undefined);
  if (spoken) return spoken;
  const parts = title?.split(/\s+[|\u2013\u2014\u00BB-]\s+/) ?? [];
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && (last === outlet || last.split(" ").length <= 4)
    ? (title ?? "").slice(0, -last.length).replace(/\s+\S\s+$/, "")
    : title;
}

function visibleByline(page: Document): string | null {
  for (const element of page.querySelectorAll(visibleAuthors)) {
    const line = oneLine(element.getAttribute("content") ?? element.textContent);
    if (
      line &&
      line.length <= 80 &&
      /^(?:by\s+)?\p{Lu}[\p{L}.'\u2019-]+(?:[ ,]+(?:and\s+)?[\p{L}.'\u2019-]+){0,7}$/iu.test(line)
    )
      return line;
  }
  return null;
}

/** A day only where one date is plainly the page's: a short element that names itself so. */
function visibleDate(page: Document): string | null {
  for (const element of [...page.querySelectorAll(visibleDates)].slice(0, 20)) {
    const said =
      element.getAttribute("datetime") ?? element.getAttribute("content") ?? oneLine(element.textContent) ?? "";
    const day = said.length <= 120 ? parsePublished(said) : null;
    if (day) return day;
  }
  return null;
}
