import type { Note } from "./note.ts";
import type { Span } from "./span.ts";

/** An outgoing link; the span is its anchor text. */
export interface Link extends Span {
  readonly href: string;
}

/** One published text. `text` never changes after reading; all offsets point into it. */
export interface Article {
  /** Derived from outlet, url and text: the same article twice is one article. */
  readonly id: string;
  /** As given on the command line, relative; with `#row` for one of many in a file. */
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or instant; null when unknown, never guessed. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
}
