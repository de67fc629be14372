import { limits } from "./limits.ts";
import type { Row } from "./rows.ts";

/** One line of a table, its quotes resolved. */
interface Line {
  readonly cells: readonly string[];
  /** Where the next line starts. */
  readonly next: number;
  /** What is wrong with its quotes; the line then ends at its first line break. */
  readonly fault?: string;
}

/**
 * The rows of a table (RFC 4180) whose first line names its columns; the delimiter is the one that the first line uses
 * most, when not given. A line with a broken quote costs itself only; after one, only rows that fill the columns count.
 */
export function* tableRows(source: string, name: string, delimiter?: string): Generator<Row> {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const comma = delimiter ?? commonest(text.slice(0, text.indexOf("\n") < 0 ? undefined : text.indexOf("\n")));
  let header: readonly string[] | undefined;
  let faults = 0;
  let row = 0;
  for (let at = 0; at < text.length; ) {
    const { cells, next, fault } = readLine(text, at, comma);
    at = next;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      continue;
    }
    row++;
    if (fault) faults++;
    // A table of two columns is too easily filled by a stray sentence with a comma.
    const misfit = faults > 0 && (cells.length !== header.length || header.length < 3);
    if (fault) yield broken(row, name, fault);
    else if (misfit) yield broken(row, name, "follows a broken row and does not fill the columns");
    else yield { row, fields: Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])) };
    if (faults > limits.rowNotes) {
      yield broken(row + 1, name, "and all after it are not read, because too many quotes are broken");
      return;
    }
  }
}

const delimiters = [",", ";", "\t", "|"];

const commonest = (line: string): string =>
  delimiters.reduce((best, sign) => (line.split(sign).length > line.split(best).length ? sign : best));

function readLine(text: string, from: number, comma: string): Line {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, comma);
    if (!cell) return faulty(text, from, "opens a quote that is never closed");
    cells.push(cell.value);
    const after = text[cell.end];
    if (after === "\n" || after === undefined) return { cells, next: cell.end + 1 };
    if (after !== comma) return faulty(text, from, "has a quote inside a quoted field");
    at = cell.end + 1;
  }
}

function faulty(text: string, from: number, fault: string): Line {
  const end = endOfLine(text, from);
  return { cells: [text.slice(from, end)], next: end + 1, fault };
}

function readPlain(text: string, from: number, comma: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== comma && text[end] !== "\n") end++;
  return { value: text.slice(from, end), end };
}

/** From the opening quote to its closing one; a field longer than any article counts as never closed. */
function readQuoted(text: string, from: number): { value: string; end: number } | undefined {
  const limit = from + 2 * limits.articleCharacters;
  for (let at = text.indexOf('"', from + 1); at >= 0 && at < limit; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"')
      return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: afterSpaces(text, at + 1) };
  }
  return undefined;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at++;
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const broken = (row: number, name: string, why: string): Row => ({
  row,
  note: { code: "row-broken", message: `${name}#${row} ${why}; it is left out.` },
});
