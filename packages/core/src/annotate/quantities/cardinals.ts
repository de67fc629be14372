import {
  attachedMagnitudes,
  cardinals,
  magnitudes,
  openMagnitudes,
  vulgarFractions,
} from "../../lexicon/numbers.data.ts";
import { isHyphen, phrase, type Word } from "./words.ts";

/** A number as written, before its bounds and its unit are read. */
export interface Numeral {
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "thousands": the value is a floor, and nothing closes it. */
  readonly open: boolean;
  readonly approx: boolean;
  /** What a bare partner in a range shares: 1e6 of "5-10 million"; 1 when there is none. */
  readonly scale: number;
  readonly form: "digits" | "words" | "share" | "multiple" | "multiplied";
}

/** A numeral that nothing leaves open or blurs. */
export const closed = (from: number, to: number, value: number, form: Numeral["form"], scale = 1): Numeral => ({
  from, to, value, form, scale, open: false, approx: false,
}); // biome-ignore format: one thought

/** Digits with their fraction and magnitude: "3½", "2.5m", "41 [thousand]". */
export function parseDigits(words: readonly Word[], at: number): Numeral {
  let to = at + 1;
  let value = words[at]?.value ?? 0;
  const vulgar = words[to];
  if (vulgar && vulgar.text in vulgarFractions && vulgarFractions[words[at]?.text ?? ""] === undefined) {
    value += vulgar.value;
    to += 1;
  } else if (phrase(words, to, to + 3) === "and a half") {
    value += 0.5;
    to += 3;
  } else if (/^\d \/ \d$/.test(phrase(words, to, to + 3)) && words[to + 1]?.glued && !words[to]?.glued) {
    value += (words[to]?.value ?? 0) / (words[to + 2]?.value || 1);
    to += 3;
  }
  const magnitude = readMagnitude(words, to, at);
  if (!magnitude) return closed(at, to, value, "digits");
  return closed(at, magnitude.to, round(value * magnitude.scale), "digits", magnitude.scale);
}

/** "million", "-million", "[thousand]", or letters that touch the digits ("bn", "m"). */
function readMagnitude(words: readonly Word[], at: number, number: number) {
  const next = words[at];
  if (!next) return undefined;
  if (next.glued && next.kind === "word") {
    const scale = attachedMagnitudes[next.text] ?? magnitudes[next.lower];
    if (scale === undefined) return undefined;
    const money = /^(?:[$£€¥₹₩₽₪]|usd|eur|gbp|us\$)$/i.test(words[number - 1]?.text ?? "");
    const long = next.text.length > 1;
    const counting =
      /^(?:m|k)$/.test(next.text) &&
      /[^s]s$|people$/.test(words[at + 1]?.lower ?? "") &&
      words[at + 1]?.kind === "word";
    return long || money || counting ? { to: at + 1, scale } : undefined;
  }
  const bracketed = next.text === "[" || next.text === "(" ? 1 : isHyphen(next) ? 1 : 0;
  let scale = magnitudes[words[at + bracketed]?.lower ?? ""];
  if (scale === undefined) return undefined;
  let to = at + bracketed + 1;
  if (bracketed === 1 && !isHyphen(next)) {
    if (!/^[\])]$/.test(words[to]?.text ?? "")) return undefined;
    to += 1;
  }
  const second = magnitudes[words[to]?.lower ?? ""];
  if (second !== undefined && second > scale) {
    scale *= second; // "3 hundred thousand", "2 thousand billion"
    to += 1;
  }
  return { to, scale };
}

/** "two hundred and fifty thousand", "twenty-five", "one and a half million". */
export function parseCardinal(words: readonly Word[], at: number): Numeral | undefined {
  if (!((words[at]?.lower ?? "") in cardinals)) return undefined;
  let total = 0;
  let current = 0;
  let scale = 1;
  let smallest = Number.POSITIVE_INFINITY;
  let to = at;
  for (;;) {
    let next = to;
    if (to > at && isHyphen(words[next])) next += 1;
    if (to > at && words[next]?.lower === "and" && (current >= 100 || total > 0) && current % 100 === 0) next += 1;
    const lower = words[next]?.lower ?? "";
    const unit = cardinals[lower];
    const magnitude = magnitudes[lower];
    if (to > at && next === to && phrase(words, to, to + 3) === "and a half") {
      current += 0.5;
      to += 3;
    } else if (unit !== undefined && fitsAfter(current, unit) && (to === at || words[next]?.kind === "word")) {
      current += unit;
      to = next + 1;
    } else if (magnitude !== undefined && magnitude <= 100 && to > at && current < 100) {
      current *= magnitude;
      scale = magnitude;
      to = next + 1;
    } else if (magnitude !== undefined && magnitude < smallest && to > at) {
      total += current * magnitude;
      current = 0;
      smallest = magnitude;
      scale = magnitude;
      to = next + 1;
    } else break;
  }
  return closed(at, to, round(total + current), "words", scale);
}

const fitsAfter = (current: number, unit: number) =>
  current === 0 || (current % 100 === 0 && unit < 100) || (current % 10 === 0 && current % 100 >= 20 && unit < 10);

/** "a dozen", "a million", "half a million", "a couple of hundred", "a quarter of a million", "several thousand". */
export function parseIndefinite(words: readonly Word[], at: number): Numeral | undefined {
  const joined = words.slice(at, at + 6).map(({ lower }) => lower);
  for (const { pattern, factor, open } of indefinites) {
    const size = pattern.length;
    if (!pattern.every((part, i) => joined[i] === part)) continue;
    const scale = magnitudes[joined[size] ?? ""];
    if (scale === undefined) continue;
    let to = at + size + 1;
    let whole = scale;
    const second = magnitudes[words[to]?.lower ?? ""];
    if (second !== undefined && second > scale) {
      whole *= second;
      to += 1;
    }
    const rest = phrase(words, to, to + 3) === "and a half" ? 0.5 : 0;
    return {
      from: at,
      to: to + (rest > 0 ? 3 : 0),
      value: round(whole * (factor + rest)),
      scale: whole,
      open,
      approx: open || /couple|few/.test(pattern.join(" ")),
      form: "words",
    };
  }
  return undefined;
}

const indefinites: readonly { pattern: readonly string[]; factor: number; open: boolean }[] = [
  { pattern: ["half", "a"], factor: 0.5, open: false },
  { pattern: ["half", "-", "a", "-"], factor: 0.5, open: false },
  { pattern: ["a", "half"], factor: 0.5, open: false },
  { pattern: ["a", "half", "-"], factor: 0.5, open: false },
  { pattern: ["half", "-"], factor: 0.5, open: false },
  { pattern: ["a", "quarter"], factor: 0.25, open: false },
  { pattern: ["quarter", "-"], factor: 0.25, open: false },
  { pattern: ["a", "quarter", "-"], factor: 0.25, open: false },
  { pattern: ["a", "quarter", "of", "a"], factor: 0.25, open: false },
  { pattern: ["three", "quarters", "of", "a"], factor: 0.75, open: false },
  { pattern: ["three", "-", "quarters", "of", "a"], factor: 0.75, open: false },
  { pattern: ["a", "couple"], factor: 2, open: false },
  { pattern: ["a", "couple", "of"], factor: 2, open: false },
  { pattern: ["a"], factor: 1, open: false },
  { pattern: ["a", "few"], factor: 1, open: true },
  { pattern: ["few"], factor: 1, open: true },
  { pattern: ["several"], factor: 1, open: true },
  { pattern: ["many"], factor: 1, open: true },
];

/** "dozens", "tens of thousands", "hundreds of millions", "thousands upon thousands". */
export function parseOpen(words: readonly Word[], at: number): Numeral | undefined {
  const value = openMagnitudes[words[at]?.lower ?? ""];
  if (value === undefined) return undefined;
  const next = words[at + 1]?.lower ?? "";
  const after = openMagnitudes[words[at + 2]?.lower ?? ""];
  const open = (to: number, low: number): Numeral => ({
    from: at,
    to,
    value: low,
    scale: 1,
    open: true,
    approx: true,
    form: "words",
  });
  if (next === "of" && after !== undefined && after > value) return open(at + 3, value * after);
  if (value === 10 || (value === 20 && next !== "of")) return undefined; // "tens" and "scores" are other words elsewhere
  return open(/^(?:and|upon|after)$/.test(next) && after === value ? at + 3 : at + 1, value);
}

/** Sheds binary noise: 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
export const round = (value: number) => Number(value.toPrecision(12));
