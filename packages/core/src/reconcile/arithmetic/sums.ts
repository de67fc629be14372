import type { Check } from "../../model/story.ts";
import { type Amount, checkOf, holdsFor, isRate, lead, nameAmount, nameResult, sameKind } from "./amounts.ts";

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
    const parts = sentence.filter((part) => isPart(part, stated));
    const check =
      (parts.length >= 2 ? sumOf(stated, parts, called) : undefined) ??
      (called ? sumOf(stated, [...previous.filter((part) => isPart(part, stated)), ...parts], false) : undefined);
    if (check) checks.push(check);
  }
  return checks;
}

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
  if (parts.length >= 2 && telling && isSum(stated, computed, parts)) {
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
function isSum(stated: Amount, computed: number, parts: readonly Amount[]): boolean {
  const rounded = [...parts, stated].some(({ quantity }) => quantity.approx);
  return computed === stated.value || (rounded && Math.abs(computed - stated.value) <= stated.value * roundedBy);
}
