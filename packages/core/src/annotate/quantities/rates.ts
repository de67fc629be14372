import { frequencyWords } from "../../lexicon/numbers.data.ts";
import { findUnit } from "../../lexicon/units.ts";
import type { Amount } from "./amounts.ts";
import { type Line, lowerOf, nounLemma, posOf } from "./grammar.ts";
import type { Counted } from "./noun-phrase.ts";
import { isHyphen } from "./words.ts";

const timeWord =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|century|shift|weekend|season|semester)s?$/;
const frequencies = new Map(Object.entries(frequencyWords));

/** The denominators of a rate, in order: ["agent", "month"]; empty when it is none. */
export function findDenominators(line: Line, amount: Amount, counted: Counted | undefined): string[] {
  const inUnit = amount.unit?.per ? [amount.unit.per] : [];
  const afterUnit = readDenominators(line, amount.unitTo);
  const follows = counted ? readDenominators(line, counted.to) : [];
  const found = [...inUnit, ...(afterUnit.length > 0 ? afterUnit : follows)];
  if (found.length > 0) return found;
  return frequencyBeside(line, amount, counted);
}

/** "per agent per month", "a day", "each year", "/ hour", "annually", over one parenthesis between them. */
function readDenominators(line: Line, start: number): string[] {
  const found: string[] = [];
  let at = start;
  while (found.length < 4) {
    if (found.length > 0 || lowerOf(line, at) === "(") at = skipParenthesis(line, at);
    const next = readDenominator(line, at);
    if (!next) break;
    found.push(next.denominator);
    at = next.to;
  }
  return found;
}

function skipParenthesis(line: Line, at: number): number {
  if (lowerOf(line, at) !== "(") return at;
  for (let close = at + 1; close < at + 10; close += 1) if (lowerOf(line, close) === ")") return close + 1;
  return at;
}

function readDenominator(line: Line, start: number): { denominator: string; to: number } | undefined {
  const hyphen = isHyphen(line.words[start]) ? 1 : 0;
  const at = start + hyphen;
  const lower = lowerOf(line, at);
  const frequency = frequencies.get(lower);
  if (frequency && (lower.endsWith("ally") || (lower.endsWith("ly") && posOf(line, at + 1) !== "NOUN")))
    return { denominator: frequency, to: at + 1 };
  const strong = lower === "per" || lower === "/";
  if (!strong && !/^(?:a|an|each|every)$/.test(lower)) return undefined;
  const inner = isHyphen(line.words[at + 1]) ? at + 2 : at + 1;
  const number = line.words[inner];
  if (strong && number?.kind === "number") {
    const thing = line.words[inner + 1];
    return thing?.kind === "word" ? { denominator: `${number.text} ${thing.lower}`, to: inner + 2 } : undefined;
  }
  if (strong && lowerOf(line, inner) === "capita") return { denominator: "person", to: inner + 1 };
  if (!strong && !timeWord.test(lowerOf(line, inner)) && !isPriced(line, start, inner)) return undefined;
  if (/^(?:ago|earlier|later|before|after|old|from|away|apart)$/.test(lowerOf(line, inner + 1))) return undefined;
  let head = inner;
  while (
    /^(?:ADJ|NOUN|PROPN)$/.test(posOf(line, head)) &&
    /^(?:NOUN|PROPN)$/.test(posOf(line, head + 1)) &&
    head < inner + 3 &&
    !line.dated[head + 1]
  )
    head += 1;
  const word = line.words[head];
  return word?.kind === "word" ? { denominator: nounLemma(word), to: head + 1 } : undefined;
}

const priced =
  /^(?:barrel|bottle|box|bushel|carat|child|dose|foot|gallon|game|head|kilo|kilogram|kilometer|kilometre|liter|litre|meter|metre|mile|ounce|pack|page|person|piece|pill|plate|pop|pound|pupil|seat|share|student|ticket|ton|tonne|unit|visit|vote|word|yard)$/;

/** "75 cents a gallon", "$12 a share": of money only. */
function isPriced(line: Line, start: number, inner: number): boolean {
  const before = line.words[start - 1];
  const money =
    before !== undefined &&
    (before.kind === "number" ||
      findUnit(before.lower)?.dimension === "money" ||
      /^(?:million|billion|trillion|bn|m)$/.test(before.lower));
  return money && priced.test(lowerOf(line, inner));
}

/** "the monthly number of", "a $15 hourly wage", "annual cost"; a wage of small coin is by the hour. */
function frequencyBeside(line: Line, amount: Amount, counted: Counted | undefined): string[] {
  if (amount.unit?.dimension === "share" || amount.unit?.dimension === "ratio") return [];
  const beside = counted ? [counted.from - 1, counted.from, counted.from + 1, counted.from + 2] : [amount.unitTo];
  for (const at of beside) {
    if (counted && at >= counted.to) break;
    const frequency = frequencies.get(lowerOf(line, at));
    if (frequency && lowerOf(line, at).endsWith("ly")) return [frequency];
    if (frequency && lowerOf(line, at) === "annual" && amount.unit?.dimension === "money") return [frequency];
  }
  const wage = counted && /^(?:wage|wages)$/.test(counted.head) && amount.unit?.dimension === "money";
  return wage && (amount.high ?? amount.low ?? 0) < maxHourlyWage ? ["hour"] : [];
}

/** Above it a bare "wage of $N" may be weekly or monthly: no statutory hourly wage reached 50 in dollars, euros or pounds by 2025. */
const maxHourlyWage = 50;
