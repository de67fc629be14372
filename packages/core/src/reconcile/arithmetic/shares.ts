import type { Check } from "../../model/story.ts";
import { type Amount, between, checkOf, holdsFor, isRate, nameAmount, nameResult, sameKind } from "./amounts.ts";

const ofWhole = /^(?:\s+(?:\p{L}[\p{L}’'-]*\s+){0,4})of\s+(?:the |its |their |all |some |a total of |more than )*$/iu;

/** "12 of the 40 schools, or 30 percent": the share that a part and its whole give. */
export function divideParts(sentence: readonly Amount[]): Check[] {
  const checks: Check[] = [];
  sentence.forEach((part, at) => {
    const whole = sentence[at + 1];
    if (!whole || isRate(part) || isRate(whole) || !(part.value < whole.value) || !sameKind(part, whole)) return;
    if (part.quantity.unit === "percent" || part.quantity.unit === "times" || !ofWhole.test(between(part, whole)))
      return;
    const computed = (part.value / whole.value) * 100;
    for (const stated of sentence) {
      if (stated.quantity.unit !== "percent" || stated.quantity.role === "change") continue;
      const holds = holdsFor(stated, computed, []);
      const gap = Math.min(between(stated, part).length, between(stated, whole).length);
      const restated =
        gap < 40 &&
        /^[^\p{L}]*(?:or|about|roughly|nearly|some|\p{L}+\s*[(–—])?[^\p{L}]*$/iu.test(between(whole, stated));
      if (!holds && !restated) continue;
      const working = `${nameAmount(part)} ÷ ${nameAmount(whole)} ${nameResult(computed, stated, holds)}`;
      checks.push({ ...checkOf(stated, computed, working, [part, whole]), holds });
    }
  });
  return checks;
}
