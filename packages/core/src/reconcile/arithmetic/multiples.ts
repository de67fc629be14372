import type { Check } from "../../model/story.ts";
import { slackOf } from "../range.ts";
import { type Amount, checkOf, isCount, isRate, nameAmount, nameResult, sameKind } from "./amounts.ts";

/**
 * How many of the pairs at hand would give the stated ratio by chance, if ratios were spread evenly over three orders of
 * magnitude: beyond this the pair found says nothing. Chosen so that a story of fifty figures gives no false check.
 */
const chanceAllowed = 0.1;
const spread = Math.log(1000);

/** "Some 40 times the official count": the two counts nearby whose ratio it is, where only one pair can be meant. */
export function divideCounts(nearby: readonly Amount[], stated: Amount): Check[] {
  if (stated.quantity.unit !== "times" || stated.value < 1.4) return [];
  if (/\b(?:tens|dozens|scores|hundreds|thousands)\b/iu.test(stated.quantity.text)) return [];
  const slack = stated.quantity.approx ? slackOf(stated.value, true) : Math.max(stated.value * 0.005, 0.1);
  const close = nearby.filter(
    (amount) =>
      amount.sentence <= stated.sentence &&
      !isRate(amount) &&
      isCount(amount) &&
      amount.quantity.role !== "share" &&
      amount.value > 2,
  );
  const counts = [...new Map(close.map((amount) => [amount.value, amount])).values()];
  const pairs: [Amount, Amount][] = [];
  let asked = 0;
  for (const large of counts) {
    for (const small of counts) {
      if (large.value <= small.value || !(sameKind(large, small) || related(large, small))) continue;
      if (!isBeside(large, stated) && !isBeside(small, stated)) continue;
      asked += 1;
      if (Math.abs(large.value / small.value - stated.value) <= slack) pairs.push([large, small]);
    }
  }
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || (asked * 2 * slack) / stated.value / spread > chanceAllowed) return [];
  const [large, small] = pair;
  const computed = large.value / small.value;
  const working = `${nameAmount(large)} ÷ ${nameAmount(small)} ${nameResult(computed, stated, true)}`;
  return [{ ...checkOf(stated, computed, working, [large, small]), holds: true }];
}

const isBeside = (amount: Amount, stated: Amount): boolean => Math.abs(amount.sentence - stated.sentence) <= 1;

/** People and the jobs they hold are counted against each other. */
const related = (a: Amount, b: Amount): boolean =>
  isCount(a) && isCount(b) && [a.kind, b.kind].every((kind) => /^(?:people|jobs?)$/.test(kind));
