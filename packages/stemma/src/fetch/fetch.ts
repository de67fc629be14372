import type { Readable } from "node:stream";
import type { Article, Mapping, Note } from "@stemma/core";
import { openFile, openStream } from "./bytes.ts";
import { findInputs, type Input } from "./find-inputs.ts";
import { createManifests } from "./manifests.ts";
import { readSource } from "./read-source.ts";
import { reasonFor } from "./reasons.ts";

/** One file, or one row of a file that holds many, as it was read. */
export interface FetchedDocument {
  /** As given on the command line, with `#row` for one of many. */
  readonly path: string;
  readonly articles: readonly Article[];
  /** The bytes they were read from, unpacked: the file's, or the line's of a file of lines. */
  readonly original: Uint8Array | null;
  /** Every note: on the input, and on the articles in it. */
  readonly notes: readonly Note[];
  /** How many files or rows it stands for that gave no article. */
  readonly unread: number;
}

export interface FetchOptions {
  /** Where the path `-` reads from. */
  readonly stdin?: Readable;
  readonly mapping?: Mapping;
  /** For articles that do not say. */
  readonly outlet?: string;
  readonly published?: string;
  /** Stop after this many articles. */
  readonly limit?: number;
}

/**
 * Reads every article that the paths mean: files, folders, globs, `-` for standard input, any of them gzipped.
 * Never fails for what an input holds: what cannot be read is a document without articles whose note says why.
 */
export async function* readInputs(
  paths: readonly string[],
  options: FetchOptions = {},
): AsyncGenerator<FetchedDocument> {
  let left = options.limit ?? Number.POSITIVE_INFINITY;
  let held: FetchedDocument | undefined;
  let remarks: Note[] = [];
  for await (const input of documentsOf(paths, options)) {
    // A remark on the way (nothing was lost by it) goes along with the next document, or the last.
    if (input.articles.length === 0 && input.unread === 0) {
      remarks.push(...input.notes);
      continue;
    }
    if (held) yield held;
    const articles = input.articles.slice(0, left);
    held = { ...input, articles, notes: [...remarks, ...input.notes] };
    remarks = [];
    left -= articles.length;
    if (left <= 0) break;
  }
  if (held) yield { ...held, notes: [...held.notes, ...remarks] };
}

async function* documentsOf(paths: readonly string[], options: FetchOptions): AsyncGenerator<FetchedDocument> {
  for await (const input of findInputs(paths, createManifests())) yield* readInput(input, options);
}

async function* readInput(input: Input, options: FetchOptions): AsyncGenerator<FetchedDocument> {
  const { path } = input;
  if ("note" in input) {
    yield { path, articles: [], original: null, notes: [input.note], unread: input.unread ? 1 : 0 };
    return;
  }
  const { outlet = null, published = null, mapping } = options;
  try {
    const source = await (path === "-" && options.stdin ? openStream(options.stdin) : openFile(input.file));
    yield* readSource(source, { path, mapping, metadata: input.metadata, defaults: { outlet, published } });
  } catch (error) {
    yield { path, articles: [], original: null, notes: [reasonFor(path, error)], unread: 1 };
  }
}
