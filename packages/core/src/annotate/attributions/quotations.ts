import type { Span } from "../../model/span.ts";

/** Words between quotation marks, marks included, never across a line break. */
export interface Quotation extends Span {
  /** No closing mark before the line break; the next paragraph takes the quotation up again. */
  readonly open: boolean;
  /** At the start of its paragraph, after one that was left open. */
  readonly continues: boolean;
}

const double = /["“”„«»]/;

/** Quotations in order, not overlapping; one inside another belongs to the outer. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "") continue;
    const inLine = quotationsOf(line, index, open);
    open = inLine.at(-1)?.open ?? false;
    found.push(...inLine);
  }
  return found.map((quotation, at) => {
    if (!quotation.open || found[at + 1]?.continues) return quotation;
    return { ...quotation, open: false };
  });
}

function quotationsOf(line: string, offset: number, afterOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  for (let at = 0; at < line.length; at += 1) {
    let mark = markAt(line, at);
    if (!mark) continue;
    // An opening mark typed for a closing one: right after a comma, with a quotation open.
    if (start >= 0 && mark === "open" && /[,.?!]/.test(line[at - 1] ?? "")) mark = "close";
    const width = isTwin(line, at) ? 2 : 1;
    if (start < 0) {
      if (mark === "open") start = at;
    } else if (mark === "close" && isDouble(line, start) === isDouble(line, at)) {
      found.push(quotationAt(line, offset, start, at + width, afterOpen, false));
      start = -1;
    }
    at += width - 1;
  }
  if (start >= 0 && isDouble(line, start)) {
    found.push(quotationAt(line, offset, start, line.trimEnd().length, afterOpen, true));
  }
  return found;
}

const quotationAt = (
  line: string,
  offset: number,
  start: number,
  end: number,
  afterOpen: boolean,
  open: boolean,
): Quotation => ({
  start: offset + start,
  end: offset + end,
  open,
  continues: afterOpen && line.slice(0, start).trim() === "",
});

const isDouble = (line: string, at: number) => double.test(line[at] ?? "") || isTwin(line, at);

/** Two single marks typed for a double one. */
const isTwin = (line: string, at: number) => /['’‘`]/.test(line[at] ?? "") && line[at] === line[at + 1];

/** A single mark opens only before a word and after a space, so an apostrophe never does. */
function markAt(line: string, at: number): "open" | "close" | undefined {
  const mark = line[at] ?? "";
  const before = line[at - 1] ?? " ";
  const after = line[at + 1] ?? " ";
  if (mark === "“" || mark === "„" || mark === "«") return "open";
  if (mark === "”" || mark === "»") return "close";
  if (isTwin(line, at)) {
    const next = line[at + 2] ?? " ";
    return mark === "`" || mark === "‘" || (/[\s([—–-]/.test(before) && !/\s/.test(next)) ? "open" : "close";
  }
  if (mark === '"') {
    if (/[\s([—–-]/.test(before) && !/\s/.test(after)) return "open";
    return /\s/.test(before) && /\s/.test(after) ? undefined : "close";
  }
  if (mark === "‘" || mark === "'" || mark === "’") {
    if (mark !== "’" && /[\s([—–]/.test(before) && /[\p{L}“"]/u.test(after) && hasSingleClose(line, at)) return "open";
    if (mark !== "‘" && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after) && !possessive(line, at)) return "close";
  }
  return undefined;
}

/** Longest run between single marks that is taken for a quotation: past it, the mark is more often an apostrophe. */
const maxSingle = 400;

function hasSingleClose(line: string, open: number): boolean {
  const end = Math.min(line.length, open + maxSingle);
  for (let at = open + 2; at < end; at += 1) {
    const mark = line[at];
    if (mark === "“" || mark === '"' || isTwin(line, at)) return false;
    if ((mark === "’" || mark === "'") && !/[\p{L}\p{N}]/u.test(line[at + 1] ?? " ") && !possessive(line, at))
      return true;
  }
  return false;
}

/** "workers' rights": after an s and before a word; "the ‘facts’ are" is lost for it. */
const possessive = (line: string, at: number) =>
  /s/i.test(line[at - 1] ?? "") && /^\s\p{Ll}/u.test(line.slice(at + 1, at + 3));
