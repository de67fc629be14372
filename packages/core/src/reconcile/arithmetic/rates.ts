import { daysIn } from "../../lexicon/measure-units.ts";
import type { Check } from "../../model/story.ts";
import { nameNumber } from "../labels.ts";
import {
  type Amount,
  between,
  checkOf,
  holdsFor,
  isCount,
  isRate,
  nameAmount,
  nameResult,
  sameKind,
} from "./amounts.ts";

/** "$120 a day, or about $44,000 a year": one rate over two periods. A stated pair that does not fit needs such a link. */
export function convertPeriods(sentence: readonly Amount[]): Check[] {
  const checks: Check[] = [];
  sentence.forEach((given, at) => {
    const stated = sentence.slice(at + 1).find((amount) => isRate(amount) && amount.kind === given.kind);
    const [from, to] = [periodOf(given), stated && periodOf(stated)];
    if (!stated || !from || !to || from.word === to.word || !sameThing(given, stated)) return;
    const restated =
      /\b(?:or|equal(?:s|ing)? to|equivalent to|works? out (?:to|at)|amount(?:s|ing)? to|meaning)\b/iu.test(
        between(given, stated),
      );
    const { computed, working } = overPeriod(given, from, to);
    const holds = holdsFor(stated, computed, [given]);
    if (holds || restated)
      checks.push(checkOf(stated, computed, `${working} ${nameResult(computed, stated, holds)}`, [given]));
  });
  return checks;
}

/** "Costs $5 million a year for ten years, $50 million": a rate over a stated time gives a stated total. */
export function totalRates(sentence: readonly Amount[]): Check[] {
  const checks: Check[] = [];
  for (const rate of sentence) {
    const period = periodOf(rate);
    if (!period) continue;
    for (const duration of sentence) {
      const days = { a: 365, mo: 30, wk: 7, d: 1, h: 1 / 24 }[duration.quantity.unit];
      if (days === undefined || isRate(duration)) continue;
      const computed = (rate.value * days) / period.days;
      const stated = sentence.find(
        (amount) => amount !== duration && !isRate(amount) && sameTotal(amount, rate) && holdsFor(amount, computed, []),
      );
      if (!stated) continue;
      const working = `${nameAmount(rate)} × ${nameNumber(days / period.days)}`;
      checks.push(checkOf(stated, computed, `${working} ${nameResult(computed, stated, true)}`, [rate, duration]));
    }
  }
  return checks;
}

/** "40 doctors see 600 patients a day: 450 a month each": a rate shared out over those who do it. */
export function shareRates(nearby: readonly Amount[]): Check[] {
  const checks: Check[] = [];
  for (const stated of nearby) {
    const [sharer, ...rest] = stated.quantity.per.filter((word) => daysIn(word) === undefined);
    if (sharer === undefined || rest.length > 0) continue;
    const to = periodOf(stated);
    for (const sharers of nearby) {
      if (isRate(sharers) || !isCount(sharers) || !sharers.words.includes(sharer)) continue;
      for (const whole of nearby) {
        const from = periodOf(whole);
        if (whole === stated || whole === sharers || whole.quantity.per.length !== (from ? 1 : 0)) continue;
        if ((from === undefined) !== (to === undefined) || !sameThing(whole, stated) || whole.quantity.unit === "times")
          continue;
        const scaled = from && to ? overPeriod(whole, from, to) : { computed: whole.value, working: nameAmount(whole) };
        const computed = scaled.computed / sharers.value;
        if (!holdsFor(stated, computed, [whole, sharers])) continue;
        const working = `${scaled.working} ÷ ${nameAmount(sharers)} ${nameResult(computed, stated, true)}`;
        checks.push(checkOf(stated, computed, working, [whole, sharers]));
      }
    }
  }
  return checks;
}

/** "47 a month" and "1,457": the rate may leave unsaid what it counts. */
const sameTotal = (total: Amount, rate: Amount): boolean => total.kind === rate.kind || sameKind(total, rate);

interface Period {
  readonly word: string;
  readonly days: number;
}

function periodOf({ quantity: { per } }: Amount): Period | undefined {
  const words = per.filter((word) => daysIn(word) !== undefined);
  const [word] = words;
  const days = word === undefined ? undefined : daysIn(word);
  return word === undefined || days === undefined || words.length > 1 ? undefined : { word, days };
}

function overPeriod(rate: Amount, from: Period, to: Period): { computed: number; working: string } {
  const factor = to.days / from.days;
  const times = factor >= 1 ? ` × ${nameNumber(round(factor))}` : ` ÷ ${nameNumber(round(1 / factor))}`;
  const unit = factor >= 1 ? ` ${from.word}s` : "";
  return { computed: rate.value * factor, working: `${nameAmount(rate)}${times}${unit}` };
}

const round = (value: number) => Number(value.toPrecision(4));

/** Money of one currency, or counted things that share a word ("migrants", "migrant crossings"). */
function sameThing(a: Amount, b: Amount): boolean {
  if (a.kind === b.kind && (a.kind.startsWith("money:") || a.words.length === 0 || b.words.length === 0)) return true;
  return a.words.some((word) => b.words.includes(word));
}
