import { identity } from "../../model/identity.ts";
import type { Quantity, TimeMention } from "../../model/mention.ts";
import { quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import type { Sentence } from "../../model/syntax.ts";
import { type Amount, sizeNumeral } from "./amounts.ts";
import { changeAt, comparisonAt } from "./changes.ts";
import { placesAnEvent } from "./durations.ts";
import { type Line, lineOf, lowerOf } from "./grammar.ts";
import { guards } from "./guards.ts";
import { findNumerals } from "./numerals.ts";
import { joinRanges } from "./ranges.ts";
import { resolveAmounts } from "./resolve.ts";
import { splitWords } from "./words.ts";

export const quantities = articleStage({
  name: "annotate/quantities",
  version: 1,
  needs: ["article", "sentences", "times"],
  gives: "quantities",
  run: ({ article, sentences, times }) => findQuantities(article.id, article.text, sentences, times),
});

/** Every number that says how many or how much, in order; none overlap. */
export function findQuantities(
  articleId: string,
  text: string,
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): Quantity[] {
  const dates = times.filter(({ type }) => type !== "DURATION");
  let next = 0;
  const drafts = sentences.map((sentence, index) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    let to = next;
    while ((dates[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to += 1;
    const line = lineOf(splitWords(text, sentence), dates.slice(next, to));
    return { line, sentence: index, amounts: findAmounts(line) };
  });
  return resolveAmounts(text, drafts).map(({ line, amount, unit, per, role, noun }) => {
    const [start, end] = [line.words[amount.from]?.start ?? 0, line.words[amount.to - 1]?.end ?? 0];
    return {
      id: identity("qty", [articleId, start, end]),
      ...quote(text, start, end),
      low: amount.low,
      high: amount.high,
      approx: amount.approx || isEstimated(line, amount),
      unit,
      per,
      ...role,
      noun: noun ?? null,
    };
  });
}

/** How far before "from" a verb of change makes "from 10 to 20" two levels and no range, in words. */
const changeReach = 8;

function findAmounts(line: Line): Amount[] {
  const sized = findNumerals(line.words).map((numeral) => sizeNumeral(line.words, numeral));
  const isChange = (at: number) => {
    for (let i = at - 1; i >= Math.max(0, at - changeReach); i -= 1)
      if (changeAt(line, i) || (i === at - 1 && comparisonAt(line, i))) return true;
    return false;
  };
  return joinRanges(line.words, sized, isChange).filter(
    (amount) => !guards.some((guard) => guard(line, amount)) && !placesAnEvent(line, amount),
  );
}

/** "estimated at 6,310": the verb blurs the number although it stands outside the span. */
function isEstimated(line: Line, amount: Amount): boolean {
  return (
    /^(?:estimated|projected|estimates)$/.test(lowerOf(line, amount.from - 2)) &&
    /^(?:at|of|as)$/.test(lowerOf(line, amount.from - 1))
  );
}
