import type { Found } from "./article.ts";
import { readFragment } from "./html/html.ts";
import { cleanByline, type Metadata, oneLine } from "./metadata.ts";
import { parsePublished } from "./published.ts";

/** Which column or key (with dots for keys inside keys) holds which field. */
export interface Mapping {
  readonly text?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The usual names of each field, surest first; letter case and the signs between words do not count. */
const usualNames: Readonly<Record<keyof Mapping, readonly string[]>> = {
  text: [
    "text",
    "articlebody",
    "bodytext",
    "body",
    "content",
    "articletext",
    "fulltext",
    "maintext",
    "article",
    "bodyhtml",
    "contenthtml",
    "html",
  ],
  title: ["title", "headline", "head", "articletitle"],
  outlet: [
    "outlet",
    "publisher",
    "publication",
    "sourcename",
    "source",
    "sitename",
    "site",
    "newspaper",
    "media",
    "domain",
  ],
  byline: ["byline", "author", "authors", "creator", "writer", "journalist"],
  published: [
    "published", "publishedat", "publishedtime", "datepublished", "publisheddate", "publicationdate", "publishdate", "pubdate",
    "publicationtime", "publishedon", "date", "datetime", "timestamp",
  ], // biome-ignore format: a list
  url: ["url", "link", "canonicalurl", "articleurl", "permalink", "weburl", "href"],
  language: ["language", "lang"],
};

const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

type Fields = Readonly<Record<string, unknown>>;

/** One row or object as an article's parts; undefined when none of its fields is a text. */
export function readRecord(fields: Fields, mapping: Mapping = {}): Found | undefined {
  const text = wordsOf(fieldOf(fields, "text", mapping), "\n\n");
  if (text === null) return undefined;
  const said = metadataOf(fields, mapping);
  return /<(?:p|br|div|article)\b[^>]{0,500}>/i.test(text) ? { ...readFragment(text), said } : { text, said };
}

/** What a row, object or front matter says about its article. */
export function metadataOf(fields: Fields, mapping: Mapping = {}): Metadata {
  const words = (field: keyof Mapping) => wordsOf(fieldOf(fields, field, mapping), ", ");
  const published = fieldOf(fields, "published", mapping);
  return {
    title: oneLine(words("title")),
    outlet: oneLine(words("outlet")),
    byline: cleanByline(words("byline")),
    published: typeof published === "number" ? parsePublished(published) : oneLine(words("published")),
    url: oneLine(words("url")),
    language: oneLine(words("language")),
  };
}

function fieldOf(fields: Fields, field: keyof Mapping, mapping: Mapping): unknown {
  const named = mapping[field];
  if (named !== undefined) return Object.hasOwn(fields, named) ? fields[named] : inside(fields, named.split("."));
  const present = new Map(
    Object.keys(fields)
      .slice(0, 500)
      .map((name) => [key(name), name]),
  );
  for (const usual of usualNames[field]) {
    const value = fields[present.get(usual) ?? ""];
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

function inside(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, step)) return undefined;
    at = (at as Fields)[step];
  }
  return at;
}

/** A string, the strings of a list, or the name of an object ("source": {"name": ...}). */
function wordsOf(value: unknown, joint: string): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value
      .slice(0, 10_000)
      .map((v) => (Array.isArray(v) ? null : wordsOf(v, joint)))
      .filter((v) => v !== null);
    return parts.length > 0 ? parts.join(joint) : null;
  }
  if (value === null || typeof value !== "object") return null;
  const { name, title, text } = value as Fields;
  return ([name, title, text].find((v) => typeof v === "string") as string | undefined) ?? null;
}
