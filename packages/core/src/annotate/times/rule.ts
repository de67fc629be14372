import type { TimeMention } from "../../model/mention.ts";
import type { Token } from "../../model/syntax.ts";
import type { Day } from "./calendar.ts";
import type { Direction } from "./direction.ts";

/** One sentence as the rules see it; every offset is into `text`. */
export interface Scope {
  readonly text: string;
  /** The published day; undefined when unknown, and then nothing is resolved against it. */
  readonly anchor: Day | undefined;
  readonly direction: (start: number, end: number) => Direction;
  /** The last token that ends at or before the offset, and the first that starts at or after it. */
  readonly before: (offset: number) => Token | undefined;
  readonly after: (offset: number) => Token | undefined;
}

/** What a rule makes of a match. */
export interface Reading {
  readonly type: TimeMention["type"];
  /** A function where it depends on the date told before. */
  readonly value: string | ((earlier: string | undefined) => string);
  /** True where what is told later is not told from this: a comparison with the year before. */
  readonly aside?: boolean;
  /** Narrower than the match where given. */
  readonly start?: number;
  readonly end?: number;
}

export interface Candidate extends Reading {
  readonly start: number;
  readonly end: number;
}

/** A pattern and its meaning. `read` says nothing where the words mean something else. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, scope: Scope) => Reading | readonly Reading[] | undefined;
}

/** Rules that can match only where `hint` does: most sentences are spared most rules. */
export interface Family {
  readonly hint: RegExp;
  readonly rules: readonly Rule[];
}

/** No pattern starts inside a word, an amount or a path. */
const boundary = "(?<![\\p{L}\\p{N}$£€.'’/-])";

/**
 * A rule whose pattern starts at the beginning of a word. A space stands for one or two white-space characters, and `/-`
 * for a hyphen, a dash or a space. `flags` may add "i".
 */
export const rule = (pattern: string, read: Rule["read"], flags = ""): Rule => ({
  pattern: new RegExp(`${boundary}(?:${expandGaps(pattern)})`, `gu${flags}`),
  read,
});

/** Inside a class a space is any white space; outside it is at most two of them, so that long runs cost nothing. */
export function expandGaps(pattern: string): string {
  let inClass = false;
  return pattern.replaceAll(/\\.|\/-| \??|[[\]]/g, (piece) => {
    if (piece === "[") inClass = true;
    if (piece === "]") inClass = false;
    if (piece === "/-") return inClass ? piece : "[-‐‑–\\s]";
    if (piece.startsWith(" ")) return inClass ? `\\s${piece.slice(1)}` : `\\s{${piece.length === 2 ? 0 : 1},2}`;
    return piece;
  });
}

export function* findCandidates(families: readonly Family[], scope: Scope): Generator<Candidate> {
  for (const { hint, rules } of families) {
    if (hint.test(scope.text)) for (const rule of rules) yield* applyRule(rule, scope);
  }
}

function* applyRule({ pattern, read }: Rule, scope: Scope): Generator<Candidate> {
  for (const match of scope.text.matchAll(pattern)) {
    const readings = read(match, scope);
    for (const reading of readings === undefined ? [] : [readings].flat()) {
      yield { start: match.index, end: match.index + match[0].length, ...reading };
    }
  }
}
