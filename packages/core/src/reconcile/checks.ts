import type { ReadArticle } from "../model/layers.ts";
import { storyStage } from "../model/stage.ts";
import type { Check } from "../model/story.ts";
import { type Amount, findAmounts } from "./arithmetic/amounts.ts";
import { compareLevels, multiplyUp } from "./arithmetic/changes.ts";
import { divideCounts } from "./arithmetic/multiples.ts";
import { convertPeriods, shareRates, totalRates } from "./arithmetic/rates.ts";
import { divideParts } from "./arithmetic/shares.ts";
import { addUp } from "./arithmetic/sums.ts";

/** Amounts of one sentence beyond this many are a table or a list, in which neighbours need not belong together. */
const sentenceLimit = 16;
/** How many amounts before and after a stated multiple may be its terms. */
const window = 12;

/** Stated figures that others of the same article determine, with the working; in the order of the text, each once. */
export function findChecks(article: Pick<ReadArticle, "article" | "quantities">): Check[] {
  const amounts = findAmounts(article);
  const sentences = groupBy(amounts, ({ sentence }) => sentence);
  const checks: Check[] = [];
  let previous: readonly Amount[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const at = next;
    next += sentence.length;
    if (sentence.length > sentenceLimit) continue;
    const [first] = sentence;
    const nearby = amounts.slice(Math.max(0, at - window), at + sentence.length + 2);
    const before = first && previous.at(-1)?.paragraph === first.paragraph ? previous : [];
    checks.push(
      ...convertPeriods(sentence),
      ...totalRates(sentence),
      ...shareRates([...before, ...sentence]),
      ...addUp(sentence, before),
      ...compareLevels(sentence),
      ...multiplyUp(nearby, sentence),
      ...divideParts(sentence),
      ...sentence.flatMap((stated) => divideCounts(nearby, stated)),
    );
    previous = sentence;
  }
  const unique = new Map<string, Check>();
  for (const check of checks) {
    const key = JSON.stringify(check.evidence.map(({ start }) => start));
    if (!unique.has(key)) unique.set(key, check);
  }
  return [...unique.values()];
}

function groupBy<T>(values: readonly T[], key: (value: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return [...groups.values()];
}

/** Arithmetic between the stated figures of one story. */
export const checks = storyStage({
  name: "reconcile/checks",
  version: 2,
  needs: ["articles"],
  gives: "checks",
  run: ({ articles }) => articles.flatMap(findChecks),
});
