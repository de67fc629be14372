import type { Amount } from "./amounts.ts";
import { isHyphen, phrase, type Word } from "./words.ts";

/** Joins the two ends of a range into one amount: "240 to 310", "between 5 and 10 percent", "$5-10 million". */
export function joinRanges(
  words: readonly Word[],
  amounts: readonly Amount[],
  isChange: (from: number) => boolean,
): Amount[] {
  const joined: Amount[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const [a, b] = [amounts[at], amounts[at + 1]];
    if (!a) continue;
    const range = b && joinPair(words, a, b, isChange);
    joined.push(range ?? fromAlmostNothing(words, a));
    if (range) at += 1;
  }
  return joined;
}

function joinPair(
  words: readonly Word[],
  a: Amount,
  b: Amount,
  isChange: (from: number) => boolean,
): Amount | undefined {
  const link = linkBetween(words, a, b);
  if (!link || a.numeral.open || a.low === null || (b.high === null && b.low === null)) return undefined;
  if (a.unit && b.unit && a.unit.code !== b.unit.code) return undefined;
  if (a.unit && !b.unit && a.unit.dimension !== "money") return undefined;
  if (a.numeral.form === "share" || a.numeral.form === "multiplied" || b.numeral.form === "multiplied")
    return undefined;
  const before = words[a.from - 1]?.lower;
  if (link === "and" && before !== "between") return undefined;
  if (link === "to" && before === "from" && isChange(a.from - 1)) return undefined;
  const low = Number((scaleLow(a, b) * (a.unit ? 1 : (b.unit?.factor ?? 1))).toPrecision(12));
  const high = b.high ?? b.low;
  if (high === null || low >= high) return undefined;
  if (link === "or" && !(b.numeral.value <= a.numeral.value * 3)) return undefined;
  const opened = before === "between" || before === "from" ? a.from - 1 : a.from;
  const anywhere = /^(?:anywhere|somewhere)$/.test(words[opened - 1]?.lower ?? "");
  const from = anywhere ? opened - 1 : opened;
  return {
    ...b,
    from,
    number: a.number,
    low,
    high,
    approx: a.approx || b.approx || anywhere || link === "or" || a.bounded || b.bounded,
    ceiling: false,
    bounded: true,
    unit: b.unit ?? a.unit,
  };
}

function linkBetween(words: readonly Word[], a: Amount, b: Amount): string | undefined {
  const gap = b.from - a.unitTo;
  if (gap !== 1)
    return gap === 3 && /^[“"'‘] (?:to|and) [“"'‘]$/.test(phrase(words, a.unitTo, b.from))
      ? words[a.unitTo + 1]?.lower
      : undefined;
  const link = words[a.unitTo];
  if (!link) return undefined;
  if (/^(?:to|and|or|through)$/.test(link.lower)) return link.lower === "through" ? "to" : link.lower;
  return isHyphen(link) && words[b.from]?.glued && a.numeral.form === "digits" && b.numeral.form === "digits"
    ? "-"
    : /^[–—−]$/.test(link.text)
      ? "-"
      : undefined;
}

/** "5-10 million" starts at 5 million; "10 to 15,000" leaves out a thousand. */
function scaleLow(a: Amount, b: Amount): number {
  const low = a.low ?? 0;
  const { scale } = b.numeral;
  if (a.numeral.scale === 1 && scale > 1 && low < b.numeral.value / scale) return low * scale;
  if (
    a.numeral.form === "digits" &&
    scale === 1 &&
    low >= 2 &&
    low < 1000 &&
    b.numeral.value >= 1000 &&
    b.numeral.value % 1000 === 0 &&
    low * 1000 < b.numeral.value &&
    !a.unit
  ) {
    return low * 1000;
  }
  return low;
}

const smallness = /^(?:trivial|slight|negligible|nothing|none|zero|minimal|insignificant|tiny|minuscule)$/;
const longestOpening = 14;

/** "somewhere between a trivial sum and 3 million", "from nothing to $300": a range that starts at almost nothing. */
function fromAlmostNothing(words: readonly Word[], amount: Amount): Amount {
  const link = words[amount.from - 1]?.lower;
  if (link !== "and" && link !== "to") return amount;
  let isSmall = false;
  for (let at = amount.from - 2; at >= Math.max(0, amount.from - longestOpening); at -= 1) {
    const lower = words[at]?.lower ?? "";
    if (smallness.test(lower)) isSmall = true;
    if (/^[.;:]$/.test(lower) || words[at]?.kind === "number") return amount;
    if (lower !== "between" && lower !== "from") continue;
    if (!isSmall) return amount;
    const anywhere = /^(?:anywhere|somewhere)$/.test(words[at - 1]?.lower ?? "") ? 1 : 0;
    const high = amount.high ?? amount.low;
    return { ...amount, from: at - anywhere, low: 0, high, approx: true, ceiling: false, bounded: true };
  }
  return amount;
}
