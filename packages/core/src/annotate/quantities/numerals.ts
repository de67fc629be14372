import { cardinals, fractionNames, magnitudes, multiplierVerbs, multiplierWords } from "../../lexicon/numbers.data.ts";
import { closed, type Numeral, parseCardinal, parseDigits, parseIndefinite, parseOpen, round } from "./cardinals.ts";
import { isHyphen, type Word } from "./words.ts";

const timeNoun = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|quarters?)$/;
const determiner = /^(?:the|a|an|its|their|our|his|her|my|your|all|these|those|this|that|them|us|it|what|whom|which)$/;

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
  if (before?.lower === "and" && next === "half") return undefined; // "an hour and a half"
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
