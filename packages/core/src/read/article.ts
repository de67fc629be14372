import type { Article, Link } from "../model/article.ts";
import { identity } from "../model/identity.ts";
import type { Note } from "../model/note.ts";
import { languageOf } from "./language.ts";
import { limits } from "./limits.ts";
import {
  cleanByline,
  cleanLanguage,
  cleanOutlet,
  cleanUrl,
  firstKnown,
  hostOf,
  type Metadata,
  oneLine,
} from "./metadata.ts";
import { normalise } from "./normalise.ts";
import { hasZonelessTime, parsePublished } from "./published.ts";

/** What a reader of one format found in one document or row. */
export interface Found {
  readonly text: string;
  readonly links?: readonly Link[];
  readonly said?: Metadata;
  readonly notes?: readonly Note[];
}

/** What is known of a document from outside it. */
export interface Surroundings {
  /** As given on the command line, relative; with `#row` for one of many in a file. */
  readonly path: string | null;
  /** From a manifest: outranks what the document says. */
  readonly metadata?: Metadata | undefined;
  /** From the command line: used where the document says nothing. */
  readonly defaults?: Metadata | undefined;
}

/** An article, or the note that says why there is none. */
export type Made = { readonly article: Article } | { readonly article: null; readonly note: Note };

/** What messages call an input. */
export const inputName = (path: string | null): string => (path === "-" ? "standard input" : (path ?? "this text"));

/** Puts what was found and what is known into one Article with its content-derived id. */
export function makeArticle(found: Found, { path, metadata, defaults }: Surroundings): Made {
  const name = inputName(path);
  // Slack for what normalising removes; what lies further on could only be cut.
  const whole = normalise(found.text.slice(0, 2 * limits.articleCharacters));
  if (whole.trim() === "")
    return refuse("text-empty", `${name} holds no text; leave it out or check where it was saved.`);
  if (longestRun(whole) > limits.wordCharacters) {
    return refuse(
      "text-not-prose",
      `${name} holds a run of ${limits.wordCharacters} characters without a space, so it is data and not prose; leave it out.`,
    );
  }
  const text = cut(whole);
  const notes: Note[] = [...(found.notes ?? [])];
  if (text.length < whole.length) {
    notes.push({
      code: "text-cut",
      message: `${name} has ${found.text.length} characters and only the first ${text.length} are read; split it into articles.`,
    });
  }
  const known = firstKnown(metadata, found.said, defaults);
  const published = readPublished(name, [metadata, found.said, defaults], notes);
  const url = cleanUrl(known.url);
  const outlet = cleanOutlet(known.outlet) ?? (url ? hostOf(url) : null);
  const language = languageOf(text, cleanLanguage(known.language));
  if (!language.english) {
    notes.push({
      code: "language-unsupported",
      message: `${name} does not read as English, the only language that Stemma annotates; expect little from it.`,
    });
  }
  const links = (found.links ?? []).filter((l) => l.end <= text.length).slice(0, limits.linksPerArticle);
  const article: Article = {
    id: identity("art", [outlet, url, text]),
    path,
    url,
    outlet,
    title: oneLine(known.title && normalise(known.title)),
    byline: cleanByline(known.byline),
    published,
    language: language.tag,
    text,
    links: whole === found.text ? links : [],
    notes,
  };
  return { article };
}

const refuse = (code: string, message: string): Made => ({ article: null, note: { code, message } });

function longestRun(text: string): number {
  let longest = 0;
  for (const { 0: run } of text.matchAll(/\S+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** At most the limit, cut at a line or word. */
function cut(text: string): string {
  if (text.length <= limits.articleCharacters) return text;
  const head = text.slice(0, limits.articleCharacters);
  const line = head.lastIndexOf("\n");
  const word = head.lastIndexOf(" ");
  const near = limits.articleCharacters - 10_000;
  return head.slice(0, line > near ? line : Math.max(word, near)).toWellFormed();
}

function readPublished(name: string, sources: readonly (Metadata | undefined)[], notes: Note[]): string | null {
  const said = sources.map((s) => oneLine(s?.published)).find((p) => p !== null);
  if (!said) return null;
  const published = parsePublished(said, "utc");
  if (published === null) {
    notes.push({
      code: "published-unclear",
      message: `${name} gives “${said.slice(0, 60)}” as its published time, which does not settle the day; write it as 2025-03-02.`,
    });
  } else if (hasZonelessTime(said)) {
    notes.push({
      code: "published-without-zone",
      message: `${name} gives “${said.slice(0, 60)}” without a time zone, so it is taken as UTC; add one such as Z or +02:00.`,
    });
  }
  return published;
}
