import {
  attachedMagnitudes,
  cardinals,
  fractionNames,
  magnitudes,
  multiplierVerbs,
  multiplierWords,
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

const timeNoun = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|quarters?)$/;
const determiner = /^(?:the|a|an|its|their|our|his|her|my|your|all|these|those|this|that|them|us|it|what|whom|which)$/;

const closed = (from: number, to: number, value: number, form: Numeral["form"], scale = 1): Numeral => ({
  from, to, value, form, scale, open: false, approx: false,
}); // biome-ignore format: one thought

/** Every number of the sentence, in order, none overlapping. */
export function findNumerals(words: readonly Word[]): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const numeral = parseNumeral(words, at);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.to - 1;
  }
  return found;
}

function parseNumeral(words: readonly Word[], at: number): Numeral | undefined {
  const { kind = "mark" } = words[at] ?? {};
  if (kind === "number") return parseRatio(words, at) ?? parseSlashed(words, at) ?? parseDigits(words, at);
  if (kind !== "word") return undefined;
  return (
    parseRatio(words, at) ??
    parseIndefinite(words, at) ??
    parseFraction(words, at) ??
    parseOpen(words, at) ??
    parseMultiplied(words, at) ??
    parseCardinal(words, at)
  );
}

/** "1/3 of", "3/4": a fraction where nothing but digits stand on both sides of the stroke. */
function parseSlashed(words: readonly Word[], at: number): Numeral | undefined {
  const [a, stroke, b, next] = words.slice(at, at + 4);
  if (!a || stroke?.text !== "/" || !stroke.glued || b?.kind !== "number" || !b.glued || next?.text === "/")
    return undefined;
  if (a.value >= b.value || b.value > 10 || next?.lower !== "of") return undefined;
  return closed(at, at + 3, toPercent(a.value / b.value), "share");
}

function parseDigits(words: readonly Word[], at: number): Numeral {
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
function parseCardinal(words: readonly Word[], at: number): Numeral | undefined {
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
function parseIndefinite(words: readonly Word[], at: number): Numeral | undefined {
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
function parseOpen(words: readonly Word[], at: number): Numeral | undefined {
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

/** "two-thirds", "a quarter of", "half of", "half the". */
function parseFraction(words: readonly Word[], at: number): Numeral | undefined {
  const lower = words[at]?.lower ?? "";
  const next = words[at + 1]?.lower ?? "";
  const before = words[at - 1];
  if (lower === "half") {
    if (
      /^(?:first|second|latter|other|front|back|top|bottom|better|an?|and|the|last|past|next|final|one)$/.test(
        before?.lower ?? "",
      )
    )
      return undefined;
    if (isHyphen(words[at + 1]) || isHyphen(before)) return undefined;
    const unitAfter = /^an?$/.test(next) && words[at + 2]?.kind === "word";
    if (unitAfter) return closed(at, at + 2, 0.5, "words");
    const bounded = /^(?:than|about|nearly|almost|roughly|over|under|by|around|only|least|approximately)$/.test(
      before?.lower ?? "",
    );
    return next === "of" || (determiner.test(next) && next !== "what") || bounded
      ? closed(at, at + 1, 50, "share")
      : undefined;
  }
  const numerator = lower === "a" || lower === "an" ? 1 : cardinals[lower];
  if (numerator === undefined || numerator > 19) return undefined;
  const hyphen = isHyphen(words[at + 1]) ? 1 : 0;
  const name = words[at + 1 + hyphen];
  const denominator = fractionNames[name?.lower ?? ""];
  if (!name || denominator === undefined || numerator >= denominator) return undefined;
  const to = at + 2 + hyphen;
  const plural = name.lower.endsWith("s");
  if (plural !== numerator > 1 && !(name.lower === "half" && numerator === 1)) return undefined;
  const partitive = words[to]?.lower === "of" || (name.lower === "half" && determiner.test(words[to]?.lower ?? ""));
  const bounded = /^(?:than|about|nearly|almost|roughly|over|by|around|only|least|to)$/.test(before?.lower ?? "");
  if (hyphen === 0 && !partitive && !(bounded && words[to]?.kind !== "word")) return undefined;
  if (timeNoun.test(words[to]?.lower ?? "")) return undefined;
  return closed(at, to, toPercent(numerator / denominator), "share");
}

/** "one in five", "4 out of 10", "nine of every ten"; never "three in ten days". */
function parseRatio(words: readonly Word[], at: number): Numeral | undefined {
  const read = (i: number) => {
    const w = words[i];
    if (!w) return undefined;
    if (w.kind === "number") return w.value;
    return w.kind === "word" ? cardinals[w.lower] : undefined;
  };
  const part = read(at);
  if (part === undefined || isHyphen(words[at - 1])) return undefined;
  for (const link of ratioLinks) {
    if (!link.every((w, i) => words[at + 1 + i]?.lower === w)) continue;
    const second = at + 1 + link.length;
    const inner = parseInner(words, second);
    if (!inner || inner.value <= part || !isRatioBase(inner.value, link.length > 1)) continue;
    const next = words[inner.to]?.lower ?? "";
    if (
      timeNoun.test(next) ||
      /^(?:percent|per|%|million|miles?|places|different|states|cities|countries|separate)$/.test(next)
    )
      continue;
    if (isHyphen(words[inner.to]) && link[0] !== "-") continue;
    return closed(at, inner.to, toPercent(part / inner.value), "share");
  }
  return undefined;
}

const ratioLinks: readonly (readonly string[])[] = [
  ["in", "every"], ["out", "of", "every"], ["out", "of"], ["of", "every"], ["in"], ["-", "in", "-"],
]; // biome-ignore format: a closed set

function parseInner(words: readonly Word[], at: number) {
  const inner = words[at];
  if (inner?.kind === "number") return { to: parseDigits(words, at).to, value: parseDigits(words, at).value };
  if (inner?.kind !== "word") return undefined;
  const cardinal = parseCardinal(words, at) ?? parseIndefinite(words, at);
  return cardinal && { to: cardinal.to, value: cardinal.value };
}

const isRatioBase = (value: number, spelledOut: boolean) =>
  spelledOut ? value <= 1e6 : value <= 10 || /^(?:12|15|20|25|30|40|50|75|[1-9]\d{0,2}0{1,6})$/.test(String(value));

/** "doubled", "has tripled", "twice", "double the". */
function parseMultiplied(words: readonly Word[], at: number): Numeral | undefined {
  const here = words[at];
  const lower = here?.lower ?? "";
  const next = words[at + 1]?.lower ?? "";
  const adverb = multiplierWords[lower];
  if (adverb !== undefined) {
    return /^(?:as|the|that|this|what|its|their|his|her|more|larger|higher|bigger)$/.test(next)
      ? closed(at, at + 1, adverb, "multiple")
      : undefined;
  }
  const tenfold = /^(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold$/.exec(lower)?.[1];
  if (tenfold) return closed(at, at + 1, cardinals[tenfold] ?? magnitudes[tenfold] ?? 0, "multiplied");
  const stem = multiplierStem(lower);
  const factor = multiplierVerbs[stem];
  if (factor === undefined || isHyphen(words[at + 1]) || isHyphen(words[at - 1])) return undefined;
  const inflected = stem !== lower;
  if (/^(?:down|up|over|back|as|play|murder|homicide|jeopardy|agent|standards?|digits?|check|header|play)$/.test(next))
    return undefined;
  if (inflected)
    return /^(?:VERB|ADJ|NOUN)$/.test(here?.token?.pos ?? "") ? closed(at, at + 1, factor, "multiplied") : undefined;
  const infinitive = /^(?:to|will|would|could|may|might|can|should|must|nearly|almost|than)$/.test(
    words[at - 1]?.lower ?? "",
  );
  if (/^(?:the|that|what|its|their|our)$/.test(next))
    return closed(at, at + 1, factor, infinitive ? "multiplied" : "multiple");
  return infinitive ? closed(at, at + 1, factor, "multiplied") : undefined;
}

const multiplierStem = (lower: string) =>
  lower.replace(/^(doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv)(?:ed|ing|es)$/, "$1e");

const toPercent = (share: number) => round(share * 100);

/** Sheds binary noise: 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
const round = (value: number) => Number(value.toPrecision(12));
