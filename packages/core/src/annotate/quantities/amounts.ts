import { type Bound, leadingModifiers, trailingModifiers } from "../../lexicon/numbers.data.ts";
import {
  findCurrencySign,
  findUnit,
  findUnitSymbol,
  isCurrencyCode,
  longestUnit,
  type Unit,
} from "../../lexicon/units.ts";
import type { Numeral } from "./cardinals.ts";
import { isHyphen, phrase, type Word } from "./words.ts";

/** A number with its bounds and its unit, before the counted noun is read. */
export interface Amount {
  /** Half-open range of words, from the first modifier or currency sign to what the span covers. */
  readonly from: number;
  readonly to: number;
  /** Where the number itself, or its currency sign, begins. */
  readonly number: number;
  /** Where its unit ends, and a counted noun may begin. */
  readonly unitTo: number;
  readonly numeral: Numeral;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** A phrase makes the number a ceiling ("up to"). */
  readonly ceiling: boolean;
  readonly bounded: boolean;
  /** undefined = counts things. */
  readonly unit: Unit | undefined;
  /** Joined by a hyphen to what follows: "a 12-member panel". */
  readonly hyphenated: boolean;
}

/** The numeral with the modifiers and the unit around it. */
export function sizeNumeral(words: readonly Word[], numeral: Numeral): Amount {
  const money = moneyBefore(words, numeral.from);
  const number = money?.from ?? numeral.from;
  const after = money ? undefined : unitAfter(words, numeral);
  const unit = money?.unit ?? after?.unit ?? formUnit(numeral);
  let unitTo = after?.to ?? numeral.to;
  let to = after && spanTakesUnit(after.unit) ? after.to : numeral.to;
  if (money) {
    const repeated = /^(?:dollars?|euros?|pounds?)$/.test(words[unitTo]?.lower ?? "") ? 1 : 0; // "$300 dollars"
    unitTo += repeated;
  }
  const leading = readLeading(words, number);
  const trailing = readTrailing(words, unitTo);
  if (trailing) {
    if (trailing.direct) to = unitTo === numeral.to || to === unitTo ? trailing.to : to;
    unitTo = trailing.to;
  }
  const bounds = [...leading.bounds, ...(trailing ? [trailing.bound] : [])];
  const floor = numeral.open || bounds.includes("low") || bounds.includes("over");
  const ceiling = !numeral.open && bounds.includes("high");
  const factor = unit?.factor ?? 1;
  const value = Number((numeral.value * factor).toPrecision(12));
  return {
    from: leading.from,
    to,
    number,
    unitTo,
    numeral,
    low: ceiling && !floor ? null : value,
    high: floor ? null : value,
    approx: numeral.approx || bounds.some((b) => b === "about" || b === "estimated" || b === "over" || b === "under"),
    ceiling,
    bounded: bounds.length > 0,
    unit,
    hyphenated: isHyphen(words[numeral.to]) && words[numeral.to + 1]?.glued === true,
  };
}

function formUnit({ form }: Numeral): Unit | undefined {
  if (form === "share") return { code: "percent", dimension: "share", factor: 1, per: null };
  if (form === "multiple" || form === "multiplied") return { code: "times", dimension: "ratio", factor: 1, per: null };
  return undefined;
}

const spanTakesUnit = ({ dimension }: Unit) => /^(?:money|share|ratio)$/.test(dimension);

/** "$", "US$", "U.S. $", "EUR", "Rs." directly before the number. */
function moneyBefore(words: readonly Word[], number: number): { from: number; unit: Unit } | undefined {
  const sign = words[number - 1];
  if (!sign) return undefined;
  const money = (code: string, from: number) => ({ from, unit: { code, dimension: "money", factor: 1, per: null } });
  if (sign.kind === "mark") {
    const prefix = words[number - 2];
    if (prefix?.kind === "word" && sign.glued) {
      const joined = findCurrencySign(`${prefix.text}${sign.text}`);
      if (joined) return money(joined, number - 2);
    }
    const code = findCurrencySign(sign.text);
    return code ? money(code, number - 1) : undefined;
  }
  return isCurrencyCode(sign.text) ? money(sign.text, number - 1) : undefined;
}

/** The unit after a number, with the word where it ends. */
function unitAfter(words: readonly Word[], numeral: Numeral): { unit: Unit; to: number } | undefined {
  if (/^(?:share|multiple|multiplied)$/.test(numeral.form)) return undefined;
  if (numeral.open && words[numeral.to]?.lower === "of") {
    return unitWords(words, numeral.to + 1); // "millions of dollars"
  }
  const next = words[numeral.to];
  const joined = isHyphen(next) && words[numeral.to + 1]?.glued ? 1 : 0;
  const start = numeral.to + joined;
  const first = words[start];
  if (!first) return undefined;
  const multiple = readMultiple(words, start, joined === 1);
  if (multiple) return multiple;
  const symbol = findUnitSymbol(first.text) ?? findUnitSymbol(`${first.text} ${words[start + 1]?.text ?? ""}`);
  if (symbol && (first.glued || first.text.length > 1) && symbolFits(symbol, first, words[start + 1])) {
    return { unit: symbol, to: start + (findUnitSymbol(first.text) ? 1 : 2) };
  }
  if (first.text === "°" && /^[CF]$/.test(words[start + 1]?.text ?? "")) {
    return {
      unit: { code: words[start + 1]?.text === "C" ? "Cel" : "degF", dimension: "temperature", factor: 1, per: null },
      to: start + 2,
    };
  }
  const spelled = unitWords(words, start);
  if (spelled) return spelled;
  return isCurrencyCode(first.text)
    ? { unit: { code: first.text, dimension: "money", factor: 1, per: null }, to: start + 1 }
    : undefined;
}

function unitWords(words: readonly Word[], start: number): { unit: Unit; to: number } | undefined {
  for (let size = longestUnit() + 1; size > 0; size -= 1) {
    const unit = findUnit(phrase(words, start, start + size));
    if (unit) return { unit, to: start + size };
  }
  return undefined;
}

/** Symbols that are words too ("in", "p", "min") are read only where they touch the digits or end a phrase. */
const symbolFits = (unit: Unit, first: Word, next: Word | undefined) =>
  first.glued || (unit.dimension !== "money" && !(first.text.length < 3 && next?.glued && next.text === "."));

function readMultiple(words: readonly Word[], start: number, hyphen: boolean): { unit: Unit; to: number } | undefined {
  const lower = words[start]?.lower;
  const times: Unit = { code: "times", dimension: "ratio", factor: 1, per: null };
  if (lower === "fold" && (hyphen || words[start]?.glued)) return { unit: times, to: start + 1 };
  if (lower === "x" && words[start]?.glued && words[start + 1]?.kind !== "number")
    return { unit: times, to: start + 1 };
  if (lower !== "times") return undefined;
  const next = words[start + 1]?.lower ?? "";
  const comparing =
    /^(?:as|more|higher|greater|larger|bigger|faster|less|fewer|lower|likelier|the|that|what|its|their|his|her|worse|better|stronger|above|over|smaller|cheaper|stricter|safer|richer|wealthier|longer)$/;
  return comparing.test(next) ? { unit: times, to: start + 1 } : undefined;
}

let leadingTable: ReadonlyMap<string, Bound> | undefined;
let trailingTable: ReadonlyMap<string, Bound> | undefined;

/** Modifiers before `at`, outermost first word index and what each says. */
function readLeading(words: readonly Word[], at: number): { from: number; bounds: Bound[] } {
  leadingTable ??= new Map(Object.entries(leadingModifiers));
  const bounds: Bound[] = [];
  let from = at;
  for (let step = 0; step < 4; step += 1) {
    // "about a two-thirds chance", "nearly a 5% rise"
    const article = /^an?$/.test(words[from - 1]?.lower ?? "")
      ? longestBefore(words, from - 1, leadingTable)
      : undefined;
    const found = longestBefore(words, from, leadingTable) ?? (article?.bound === "about" ? article : undefined);
    if (!found) break;
    // "far higher than 70" compares with 70, it does not bound a number.
    if (
      /than$/.test(phrase(words, from - 1, from)) &&
      /^(?:far|much|even|way|still)$/.test(words[found.from - 1]?.lower ?? "")
    )
      break;
    // "asked about the three clerks"
    if (/^(?:about|around|near|nearly) the$/.test(phrase(words, found.from, from)) && words[from]?.kind === "word")
      break;
    bounds.push(found.bound);
    from = found.from;
  }
  return { from, bounds };
}

function longestBefore(words: readonly Word[], at: number, entries: ReadonlyMap<string, Bound>) {
  for (let size = 5; size > 0; size -= 1) {
    const bound = entries.get(phrase(words, at - size, at));
    if (bound) return { from: at - size, bound };
  }
  return undefined;
}

function readTrailing(words: readonly Word[], at: number): { to: number; bound: Bound; direct: boolean } | undefined {
  trailingTable ??= new Map(Object.entries(trailingModifiers));
  for (let size = 3; size > 0; size -= 1) {
    const bound = trailingTable.get(phrase(words, at, at + size));
    if (!bound) continue;
    const { lower = "", glued = false } = words[at] ?? {};
    if (lower === "+" && !glued) return undefined;
    if ((lower === "plus" || lower === "maximum") && words[at + 1]?.kind === "number") return undefined;
    return { to: at + size, bound, direct: true };
  }
  return undefined;
}
