import { vulgarFractions } from "../../lexicon/numbers.data.ts";
import type { Quote } from "../../model/span.ts";
import type { Sentence, Token } from "../../model/syntax.ts";

/** One unit of the number grammar: finer than a token ("7,300", "-", "mile"), coarser where a token is a web address. */
export interface Word extends Quote {
  readonly lower: string;
  readonly kind: "number" | "word" | "mark" | "opaque";
  /** Of a number. */
  readonly value: number;
  /** No white space between it and the word before. */
  readonly glued: boolean;
  /** The token that covers its first character. */
  readonly token: Token | undefined;
}

const space = /\s/;
const digit = /\d/;
const word = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\d]*/uy;
const address = /:\/\/|www\.|@|#\p{L}|\.(?:com|org|net|gov|edu|co|io|ly)\b/u;
const groupSeparator = /[,\u00a0\u2009\u202f]/;
/** More digits than a double holds exactly are an identifier. */
const maxDigits = 15;

/** The words of a sentence, in order, each aligned with its token. */
export function splitWords(text: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  let token = 0;
  for (let at = sentence.start; at < sentence.end; ) {
    if (space.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const glued = at > sentence.start && !space.test(text[at - 1] ?? " ");
    const { end, kind, value = Number.NaN } = readWord(text, at, sentence.end, glued);
    while ((sentence.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= at) token += 1;
    const slice = text.slice(at, end);
    words.push({
      start: at,
      end,
      text: slice,
      lower: slice.toLowerCase(),
      kind,
      value,
      glued,
      token: sentence.tokens[token],
    });
    at = end;
  }
  return words;
}

function readWord(
  text: string,
  at: number,
  limit: number,
  glued: boolean,
): { end: number; kind: Word["kind"]; value?: number } {
  if (!glued) {
    const end = runEnd(text, at, limit);
    if (end - at > 4 && address.test(text.slice(at, end))) return { end, kind: "opaque" };
  }
  const character = text[at] ?? "";
  if (digit.test(character)) return readDigits(text, at, limit);
  if (character === "." && !glued && digit.test(text[at + 1] ?? "")) return readDigits(text, at, limit);
  if (character in vulgarFractions) return { end: at + 1, kind: "number", value: vulgarFractions[character] ?? 0 };
  word.lastIndex = at;
  const found = word.exec(text);
  if (found) return { end: Math.min(limit, at + found[0].length), kind: "word" };
  const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { end: Math.min(limit, at + width), kind: "mark" };
}

function runEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && !space.test(text[end] ?? " ")) end += 1;
  return end;
}

const digitsFrom = (text: string, at: number, limit: number) => {
  let end = at;
  while (end < limit && digit.test(text[end] ?? "")) end += 1;
  return end;
};

function readDigits(text: string, start: number, limit: number): { end: number; kind: Word["kind"]; value?: number } {
  let end = digitsFrom(text, start, limit);
  if (end - start <= 3) {
    while (groupSeparator.test(text[end] ?? "") && end + 4 <= limit) {
      const width = digitsFrom(text, end + 1, limit) - end - 1;
      // Indian grouping writes pairs before the last three: 12,34,567.
      if (width !== 3 && !(width === 2 && /^,\d\d,\d{2,3}(?!\d)/.test(text.slice(end, end + 7)))) break;
      end += width + 1;
    }
  }
  if (text[end] === "." && end + 1 < limit && digit.test(text[end + 1] ?? "")) {
    end = digitsFrom(text, end + 1, limit);
    if (text[end] === "." && digit.test(text[end + 1] ?? "")) {
      // 1.2.3 is a version or an address, never an amount.
      while (end < limit && /[\d.]/.test(text[end] ?? "")) end += 1;
      return { end, kind: "opaque" };
    }
  }
  const plain = text.slice(start, end).replace(/[^\d.]/g, "");
  if (plain.replace(".", "").length > maxDigits) return { end, kind: "opaque" };
  return { end, kind: "number", value: Number(plain) };
}

/** The lower-case words from `from` up to `to`, joined by single spaces; empty when the range leaves the sentence. */
export const phrase = (words: readonly Word[], from: number, to: number): string =>
  from < 0 || to > words.length
    ? ""
    : words
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" ");

/** True for hyphens and dashes that join without spaces. */
export const isHyphen = (candidate: Word | undefined): boolean =>
  candidate !== undefined && /^[-‐‑‒–−]$/.test(candidate.text) && candidate.glued;
