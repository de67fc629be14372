import {
  type DocumentKind,
  decodeText,
  jsonLineRow,
  kindOf,
  kindOfName,
  moreRows,
  type Note,
  type ReadHints,
  type ReadResult,
  readDocument,
  readRow,
} from "@stemma/core";
import { type ByteSource, takeBytes, takeLines } from "./bytes.ts";
import type { FetchedDocument } from "./fetch.ts";
import { limits } from "./limits.ts";
import { reasonFor } from "./reasons.ts";

/** Broken lines that get a note each; the rest are counted in one. */
const notedRows = 20;

/** The documents of one input: JSON Lines row by row as they arrive, all else whole. */
export async function* readSource(source: ByteSource, hints: ReadHints): AsyncGenerator<FetchedDocument> {
  const kind = kindOfHead(source.head, hints.path);
  if (kind === "jsonl") yield* readLines(source, hints);
  else yield* readWhole(source, hints, kind);
}

function kindOfHead(head: Uint8Array, path: string): DocumentKind | undefined {
  if (head.length === 0) return undefined;
  const wide = head[0] === 0xff || head[0] === 0xfe || head[1] === 0;
  const text = wide ? undefined : decodeText(head)?.text;
  if (text === undefined) return undefined;
  const kind = kindOf(text, path);
  // The head of a long one-line JSON file does not parse by itself, and a file name may promise what it is not.
  if (kind === "jsonl" && kindOfName(path) !== "jsonl" && !text.includes("\n")) return "json";
  return kind === "jsonl" && !/^\s*\{/.test(text) ? "json" : kind;
}

async function* readWhole(
  source: ByteSource,
  hints: ReadHints,
  kind: DocumentKind | undefined,
): AsyncGenerator<FetchedDocument> {
  const isTable = kind === "csv" || kind === "tsv" || kind === "json";
  const limit = isTable ? limits.tableBytes : kind === "html" ? limits.pageBytes : limits.documentBytes;
  const { bytes, cut } = await takeBytes(source, limit);
  const megabytes = limit / 1024 / 1024;
  if (cut && kind === "json") {
    const message = `${hints.path} is JSON of more than ${megabytes} MB, which cannot be read in pieces; save it as JSON Lines.`;
    yield { path: hints.path, articles: [], original: null, notes: [{ code: "file-too-large", message }], unread: 1 };
    return;
  }
  const result = readDocument(bytes, hints);
  const message = `${hints.path} has more than ${megabytes} MB and only the first ${megabytes} MB are read; split it.`;
  yield* asDocuments(result, hints.path, cut ? [{ code: "file-cut", message }] : [], bytes);
}

async function* readLines(source: ByteSource, hints: ReadHints): AsyncGenerator<FetchedDocument> {
  let row = 0;
  let unread = 0;
  let articles = 0;
  try {
    for await (const line of takeLines(source, limits.lineBytes)) {
      row++;
      const result = line ? readLine(line, row, hints) : tooLong(row, hints.path);
      if (!result) continue;
      articles += result.articles.length;
      unread += result.unread;
      if (result.unread === 0 || unread <= notedRows)
        yield* asDocuments(result, `${hints.path}#${row}`, [], line ?? null);
    }
  } catch (error) {
    yield { path: hints.path, articles: [], original: null, notes: [reasonFor(hints.path, error)], unread: 1 };
  }
  if (unread > notedRows) {
    const note = moreRows(hints.path, unread - notedRows);
    yield { path: hints.path, articles: [], original: null, notes: [note], unread: unread - notedRows };
  }
  if (articles === 0 && unread === 0) {
    const message = `${hints.path} holds no rows; check that it was saved whole.`;
    yield {
      path: hints.path,
      articles: [],
      original: null,
      notes: [{ code: "file-without-rows", message }],
      unread: 1,
    };
  }
}

function readLine(line: Uint8Array, row: number, hints: ReadHints): ReadResult | undefined {
  const decoded = decodeText(line);
  if (!decoded) {
    const message = `${hints.path}#${row} holds binary data; the line is left out.`;
    return { articles: [], notes: [{ code: "row-broken", message }], unread: 1 };
  }
  const found = jsonLineRow(decoded.text, row, hints.path);
  return found && readRow(found, hints);
}

function tooLong(row: number, path: string): ReadResult {
  const megabytes = limits.lineBytes / 1024 / 1024;
  const message = `${path}#${row} is a line of more than ${megabytes} MB; it is left out.`;
  return { articles: [], notes: [{ code: "row-too-long", message }], unread: 1 };
}

/** A result as documents of one article each, then one for what gave none. */
function* asDocuments(
  result: ReadResult,
  path: string,
  notes: readonly Note[],
  original: Uint8Array | null,
): Generator<FetchedDocument> {
  let waiting = notes;
  for (const article of result.articles) {
    yield {
      path: article.path ?? path,
      articles: [article],
      original,
      notes: [...waiting, ...article.notes],
      unread: 0,
    };
    waiting = [];
  }
  const rest = [...waiting, ...result.notes];
  if (result.unread > 0 || rest.length > 0) {
    yield { path, articles: [], original: null, notes: rest, unread: result.unread };
  }
}
