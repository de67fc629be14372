import { styleText } from "node:util";

/** A colour or weight that `styleText` knows. */
export type Format = Parameters<typeof styleText>[0];

/** Where a command writes; a test passes its own. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Colours text for a stream: none when piped or under NO_COLOR. */
export const paint =
  (stream: NodeJS.WriteStream) =>
  (format: Format, text: string): string =>
    styleText(format, text, { stream, validateStream: true });

/** Columns to lay out for: the terminal's, or 120 where there is none. */
export const columnsOf = (stream: NodeJS.WriteStream): number => Math.max(60, stream.columns ?? 120);

/** One line of a text that came from outside, without what could drive a terminal (escapes, other controls, bidi marks). */
export const printable = (text: string): string => text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "");
