import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { type Found, inputName, makeArticle, type Surroundings } from "./article.ts";
import { type DecodedText, decodeText } from "./encoding.ts";
import { readHtml } from "./html/html.ts";
import { type DocumentKind, kindOf, unsupportedFormat } from "./kind.ts";
import { limits } from "./limits.ts";
import { readMarkdown, splitFrontMatter } from "./markdown.ts";
import { type Mapping, readRecord } from "./record.ts";
import { jsonLineRow, jsonRows, type Row } from "./rows.ts";
import { tableRows } from "./table.ts";

/** What is known of a document from outside it, and how to read it. */
export interface ReadHints extends Surroundings {
  readonly path: string;
  /** For tables and JSON: which column holds which field, where the usual names do not tell. */
  readonly mapping?: Mapping | undefined;
  /** The format, where neither content nor name should decide. */
  readonly kind?: DocumentKind | undefined;
}

/** The articles of one document. Notes about an article stand on it; these are about what gave none. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  /** How many documents or rows gave no article; each has a note, or is counted in one. */
  readonly unread: number;
}

/** Reads the articles of one document from its bytes; what cannot be read gives a note and never an error. */
export function readDocument(bytes: Uint8Array, hints: ReadHints): ReadResult {
  const name = inputName(hints.path);
  if (bytes.length === 0)
    return unreadable("file-empty", `${name} is empty; leave it out or check where it was saved.`);
  const format = unsupportedFormat(bytes);
  if (format)
    return unreadable("format-unsupported", `${name} is ${format.name}, which is not read; ${format.wayOut}.`);
  const decoded = decodeText(bytes);
  if (!decoded) return unreadable("file-binary", `${name} holds binary data and no text; leave it out.`);
  const result = readText(decoded.text, hints);
  const notes = encodingNotes(name, decoded);
  return notes.length === 0
    ? result
    : { ...result, articles: result.articles.map((a) => ({ ...a, notes: [...notes, ...a.notes] })) };
}

function encodingNotes(name: string, { encoding, replaced, guessed }: DecodedText): Note[] {
  const notes: Note[] = [];
  if (guessed) {
    const message = `${name} is not valid UTF-8 and is read as ${encoding}, a guess from its bytes; save it again as UTF-8 if letters look wrong.`;
    notes.push({ code: "encoding-guessed", message });
  }
  if (replaced > 0) {
    const message = `${name} holds ${replaced} characters that are not valid ${encoding}, shown as \uFFFD; save it again as UTF-8.`;
    notes.push({ code: "bytes-replaced", message });
  }
  return notes;
}

/** Reads the articles of one document from its text, as `readDocument` does once bytes are decoded. */
export function readText(text: string, hints: ReadHints): ReadResult {
  const kind = hints.kind ?? kindOf(text, hints.path);
  const name = inputName(hints.path);
  switch (kind) {
    case "text":
      return readOne(plainText(text, name), hints);
    case "markdown":
      return readOne(readMarkdown(text, name), hints);
    case "html":
      return readOne(readHtml(text, name), hints);
    case "json":
      return readRows(jsonRows(text, name), hints);
    case "jsonl":
      return readRows(lineRows(text, name), hints);
    case "csv":
    case "tsv":
      return readRows(tableRows(text, name, kind === "tsv" ? "\t" : undefined), hints);
  }
}

/** One row of a file that holds many: its article with path `file#row`, or the note that says why there is none. */
export function readRow(row: Row, hints: ReadHints): ReadResult {
  if ("note" in row) return { articles: [], notes: [row.note], unread: 1 };
  const path = row.row === 0 ? hints.path : `${hints.path}#${row.row}`;
  const found = readRecord(row.fields, hints.mapping);
  if (found) return readOne(found, { ...hints, path });
  const names = Object.keys(row.fields).slice(0, 12).join(", ").slice(0, 200);
  return unreadable(
    "row-without-text",
    `${path} has no column that is a text (it has ${names || "none"}); name it with a mapping.`,
  );
}

function plainText(text: string, name: string): Found {
  const { body, said, notes } = splitFrontMatter(text, name);
  const isMetadata = Object.values(said).some((value) => value !== null);
  return isMetadata ? { text: body, said, notes } : { text };
}

function readOne(found: Found, hints: ReadHints): ReadResult {
  const made = makeArticle(found, hints);
  if (made.article) return { articles: [made.article], notes: [], unread: 0 };
  return { articles: [], notes: [made.note], unread: 1 };
}

function readRows(rows: Iterable<Row>, hints: ReadHints): ReadResult {
  const articles: Article[] = [];
  const notes: Note[] = [];
  let unread = 0;
  for (const row of rows) {
    const result = readRow(row, hints);
    articles.push(...result.articles);
    if (unread < limits.rowNotes) notes.push(...result.notes);
    unread += result.unread;
  }
  if (articles.length === 0 && unread === 0)
    return unreadable("file-without-rows", `${inputName(hints.path)} holds no rows; check that it was saved whole.`);
  if (unread > limits.rowNotes) notes.push(moreRows(inputName(hints.path), unread - limits.rowNotes));
  return { articles, notes, unread };
}

/** The note that stands for the broken rows past the limit. */
export const moreRows = (name: string, count: number): Note => ({
  code: "rows-more-broken",
  message: `${name} has ${count} more rows that could not be read.`,
});

function* lineRows(text: string, name: string): Generator<Row> {
  let row = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    const found = jsonLineRow(line, ++row, name);
    if (found) yield found;
  }
}

const unreadable = (code: string, message: string): ReadResult => ({
  articles: [],
  notes: [{ code, message }],
  unread: 1,
});
