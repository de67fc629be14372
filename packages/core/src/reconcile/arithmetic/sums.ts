import type { Check } from "../../model/story.ts";
import { type Amount, checkOf, holdsFor, isCount, isRate, lead, nameAmount, nameResult, sameKind } from "./amounts.ts";

/** Beside the number: it is the whole of what was listed. */
const before =
  /\b(?:a|the|grand|combined|overall|for a) (?:combined |grand |overall )?total (?:to|of|was|is|comes to|came to)\s+$|\b(?:totall?ing|altogether|combined|bringing (?:the|its|their) (?:\p{L}+ ){0,3}to|for a total of|adds? up to|adding up to|sum of)\s*,?\s+$/iu;
const after = /^\W{0,2}(?:\s\p{L}+){0,2},?\s*(?:in all|in total|altogether|all told|combined|overall|total)\b/iu;

/**
 * "14 in the north and 9 in the south, 23 in all". Parts stand in the sentence of the whole, or in the one before it.
 * A sum that does not come out is shown only where the whole is called so and follows the parts, each of them exact.
 */
export function addUp(sentence: readonly Amount[], previous: readonly Amount[]): Check[] {
  const checks: Check[] = [];
  for (const stated of sentence) {
    if (isRate(stated) || stated.quantity.unit === "times" || stated.quantity.unit === "percent") continue;
    const called = isCalledWhole(stated);
    if (!called && isStep(stated, sentence)) continue;
    const parts = sentence.filter((part) => isPart(part, stated));
    const check =
      (parts.length >= 2 ? sumOf(stated, parts, called) : undefined) ??
      (called ? sumOf(stated, [...previous.filter((part) => isPart(part, stated)), ...parts], false) : undefined);
    if (check) checks.push(check);
    const listed = check ? undefined : sumOfList(stated, sentence);
    if (listed) checks.push(listed);
  }
  return checks;
}

/** The end of a list after a colon, and what stands between its parts. */
const listLength = 400;
const partEnd = /^[^.:;!?\n]*(?:[.;!?\n]|$)/u;

/**
 * "90 boats were lost: 50 in the north, 25 in the south and 15 at sea": two parts or more after a colon, all of what the
 * number before it counts, listed to the end of the sentence. What is only named for example is no list of parts.
 */
function sumOfList(stated: Amount, sentence: readonly Amount[]): Check | undefined {
  const { text } = stated.article;
  const tail = /^[^.;:!?\n]{0,160}:\s/u.exec(text.slice(stated.quantity.end, stated.quantity.end + 170))?.[0];
  if (tail === undefined || /\b(?:among|example|including|like|such as|led by)\b/iu.test(tail)) return undefined;
  const from = stated.quantity.end + tail.length;
  const list = partEnd.exec(text.slice(from, from + listLength).replace(/(?<=\d)[.](?=\d)/gu, ","))?.[0] ?? "";
  const to = from + list.length;
  const parts = sentence.filter(({ quantity }) => quantity.start >= from && quantity.end <= to);
  const last = sentence.findLast(({ quantity }) => quantity.end <= from);
  if (parts.length < 2 || last !== stated || /\b(?:among|example|including|such as|or)\b/iu.test(list))
    return undefined;
  if (parts[0]?.quantity.start !== from || !/\band\b/u.test(list) || [stated, ...parts].some(isUnlistable))
    return undefined;
  const counts = (part: Amount) => part.quantity.noun !== null && part.quantity.noun.start >= from;
  const alike = parts.every((part) => (counts(part) ? part.kind === stated.kind : isCount(part) && isCount(stated)));
  const each = parts.every((part) => part === parts[0] || /(?:,|\band)\s+$/u.test(lead(part, 8)));
  if (!alike || !each || parts.some(({ value }) => value >= stated.value)) return undefined;
  const computed = parts.reduce((sum, { value }) => sum + value, 0);
  const holds = holdsFor(stated, computed, parts) && !(countsExactly([stated, ...parts]) && computed !== stated.value);
  if (!holds && Math.abs(computed - stated.value) > stated.value * nearSum) return undefined;
  const working = `${parts.map(nameAmount).join(" + ")} ${nameResult(computed, stated, holds)}`;
  return checkOf(stated, computed, working, parts, holds);
}

/** "25 million" and "60 million" in one breath: whole millions, none of them rounded to tens. */
function countsExactly(amounts: readonly Amount[]): boolean {
  const words = new Set(
    amounts.map(({ quantity }) => /(?:thousand|[mbtr]+illion)\b/iu.exec(quantity.text)?.[0].toLowerCase()),
  );
  return (
    words.size === 1 &&
    !words.has(undefined) &&
    amounts.every(({ quantity }) => /(?<![\d.,])\d{1,2} /u.test(quantity.text))
  );
}

/** Further off than this, the list is more likely no full one than wrongly added. */
const nearSum = 0.25;

const isUnlistable = (amount: Amount): boolean => {
  const { approx, role, unit } = amount.quantity;
  return approx || isRate(amount) || role !== "total" || /^(?:percent|times)$/.test(unit);
};

/** "20 in the first year, 35 in the second, 55 in the third, 90 in the fourth": a series goes on after what would be its sum. */
const isStep = (stated: Amount, sentence: readonly Amount[]): boolean =>
  sentence.some(
    (next) => next.quantity.start > stated.quantity.start && next.value > stated.value && sameKind(next, stated),
  );

const isCalledWhole = (amount: Amount): boolean => {
  const { article, quantity } = amount;
  return before.test(lead(amount, 60)) || after.test(article.text.slice(quantity.end, quantity.end + 50));
};

const isPart = (part: Amount, whole: Amount): boolean =>
  part !== whole &&
  part.value > 0 &&
  !/more than|at least|over|dozens|hundreds|thousands|millions/iu.test(part.quantity.text) &&
  part.value < whole.value &&
  !isRate(part) &&
  part.quantity.role !== "share" &&
  !/^\s+(?:of|to|or)\s+(?:the\s+)?[$€£]?\d|^\s*[–-]\s*\d/u.test(
    part.article.text.slice(part.quantity.end, part.quantity.end + 16),
  ) &&
  !/\d\s+(?:to|of|or)\s+$|between\s+$/u.test(lead(part)) &&
  sameKind(part, whole) &&
  !isCalledWhole(part);

function sumOf(stated: Amount, parts: readonly Amount[], called: boolean): Check | undefined {
  const computed = parts.reduce((sum, { value }) => sum + value, 0);
  const working = `${parts.map(nameAmount).join(" + ")} `;
  // Small sums come out by chance (1 + 2 = 3), so without a word for the whole every part must be more than that.
  const telling = called || parts.every(({ value }) => value > 2);
  if (parts.length >= 2 && telling && isSum(stated, computed, parts, called)) {
    return checkOf(stated, computed, working + nameResult(computed, stated, true), parts);
  }
  const last = parts.every((part) => part.quantity.start < stated.quantity.start);
  const exact = [...parts, stated].every(({ quantity, value }) => !quantity.approx && Number.isInteger(value));
  const nouns = new Set(parts.flatMap(({ quantity }) => quantity.noun?.head ?? []));
  if (!called || !last || !exact || parts.length < 2 || nouns.size > 1 || holdsFor(stated, computed, parts))
    return undefined;
  return checkOf(stated, computed, working + nameResult(computed, stated, false), parts);
}

/** A rounded whole is this near to the sum of its parts, or they are no parts of it. */
const roundedBy = 0.02;

/** Exact where all is exact; within what is written as rounded where anything is. */
function isSum(stated: Amount, computed: number, parts: readonly Amount[], called: boolean): boolean {
  // Of counts, three numbers near to a fourth are common; only a word for the whole makes a rounded one theirs.
  if (!called && isCount(stated)) return computed === stated.value;
  const rounded = [...parts, stated].some(({ quantity }) => quantity.approx);
  return computed === stated.value || (rounded && Math.abs(computed - stated.value) <= stated.value * roundedBy);
}
