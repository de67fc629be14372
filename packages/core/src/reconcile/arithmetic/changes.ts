import type { Check } from "../../model/story.ts";
import { nameNumber } from "../labels.ts";
import { type Amount, between, checkOf, holdsFor, isRate, lead, nameAmount, nameResult, sameKind } from "./amounts.ts";

const from = /\bfrom (?:an? |the |just |only |its )*$/iu;
const to = /\bto (?:an? |the |just |only |its )*$/iu;
const size = /(?<!\bout )\b(?:by|of|up|down|an?|or)\s+(?:an? |the )?$/iu;
/** Calls the number a change outright: only such a one can be wrong. */
const calledChange =
  /\b(?:by|up|down)\s+(?:an? |the )?$|\b(?:change|cut|decline|decrease|drop|fall|gain|growth|increase|jump|loss|reduction|rise|slump|surge) of\s+(?:an? )?$/iu;

/** Two levels that one clause goes from and to. */
interface Step {
  readonly start: Amount;
  readonly end: Amount;
}

/** "Rose from 400 to 500, a gain of 100, or 25 percent": the difference, the share and the ratio that the two levels give. */
export function compareLevels(sentence: readonly Amount[]): Check[] {
  const steps = sentence.flatMap((start): Step[] => {
    if (!from.test(lead(start))) return [];
    const ends = sentence.filter((end) => end !== start && to.test(lead(end)) && sameKind(start, end));
    const end = ends.find((amount) => between(start, amount).length < 60);
    return end ? [{ start, end }] : [];
  });
  return sentence.flatMap((stated) => {
    const step = nearest(stated, steps);
    if (!step || isRate(stated) !== isRate(step.end)) return [];
    const { computed, working } = changeOf(step, stated) ?? {};
    if (computed === undefined || working === undefined) return [];
    const holds = holdsFor(stated, computed, []);
    const linked = calledChange.test(lead(stated)) && stated.quantity.unit !== "times";
    if (!holds && (!linked || [step.start, step.end, stated].some(({ quantity }) => quantity.approx))) return [];
    return [checkOf(stated, computed, `${working} ${nameResult(computed, stated, holds)}`, [step.start, step.end])];
  });
}

const turns = /\b(?:but|while|whereas|compared)\b/iu;

/** The step whose levels stand right beside the stated change; none where two do. */
function nearest(stated: Amount, steps: readonly Step[]): Step | undefined {
  const beside = steps.filter(({ start, end }) => {
    if (stated === start || stated === end) return false;
    const gaps = [between(stated, start), between(stated, end)];
    const gap = gaps.reduce((a, b) => (b.length < a.length ? b : a));
    return gap.length < 40 && !turns.test(gap);
  });
  return beside.length === 1 ? beside[0] : beside.find(({ start }) => stated.quantity.start < start.quantity.start);
}

function changeOf({ start, end }: Step, stated: Amount): { computed: number; working: string } | undefined {
  const [a, b] = [nameAmount(start), nameAmount(end)];
  const { unit, role } = stated.quantity;
  const difference = Math.abs(end.value - start.value);
  if (unit === "percent") {
    if (start.quantity.unit === "percent") return undefined; // points and percent are written alike
    const [high, low] = end.value > start.value ? [b, a] : [a, b];
    return { computed: (difference / start.value) * 100, working: `(${high} − ${low}) ÷ ${a}` };
  }
  if (unit === "times") return { computed: end.value / start.value, working: `${b} ÷ ${a}` };
  if (role !== "change" && !size.test(lead(stated))) return undefined;
  if (!sameKind(stated, end)) return undefined;
  return { computed: difference, working: end.value > start.value ? `${b} − ${a}` : `${a} − ${b}` };
}

/** "The figure quadrupled to 68" where seventeen was given shortly before. */
export function multiplyUp(nearby: readonly Amount[], sentence: readonly Amount[]): Check[] {
  return sentence.flatMap((factor) => {
    if (factor.quantity.unit !== "times" || factor.value < 2) return [];
    const end = sentence.find((amount) => amount.quantity.start >= factor.quantity.end && to.test(lead(amount)));
    if (!end || between(factor, end).length > 30) return [];
    const starts = nearby.filter((start) => {
      const earlier = start.quantity.start < factor.quantity.start;
      return earlier && sameKind(start, end) && !isRate(start) && holdsFor(end, start.value * factor.value, []);
    });
    const [start] = starts;
    if (!start || new Set(starts.map(({ value }) => value)).size !== 1) return [];
    const computed = start.value * factor.value;
    const working = `${nameAmount(start)} × ${nameNumber(factor.value)} ${nameResult(computed, end, true)}`;
    return [checkOf(end, computed, working, [start, factor])];
  });
}
