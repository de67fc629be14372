import { changeWords, comparatives } from "../../lexicon/numbers.data.ts";
import type { Quantity } from "../../model/mention.ts";
import { type Line, lowerOf } from "./grammar.ts";

export type Direction = Quantity["direction"];

const directions = new Map<string, "up" | "down">();
for (const way of ["up", "down"] as const) for (const lemma of changeWords[way]) directions.set(lemma, way);
const compared = new Map<string, "up" | "down">();
for (const way of ["up", "down"] as const) for (const word of comparatives[way]) compared.set(word, way);

/** Direction of a word of change in any inflection, as verb or noun: "fell", "drops", "increase". */
export function changeAt(line: Line, at: number): Direction {
  const word = line.words[at];
  if (word?.kind !== "word") return null;
  return directions.get(word.token?.lemma ?? "") ?? directions.get(word.lower) ?? irregular[word.lower] ?? null;
}

const irregular: Readonly<Record<string, "up" | "down">> = {
  fell: "down", fallen: "down", grew: "up", grown: "up", lost: "down", rose: "up", risen: "up", sank: "down", shrank: "down", shrunk: "down", slid: "down", sunk: "down", swollen: "up",
}; // biome-ignore format: a closed set

/** Direction of a comparative: "fewer", "higher"; null for any other word. */
export const comparisonAt = (line: Line, at: number): Direction => compared.get(lowerOf(line, at)) ?? null;

/** How far "by" may stand from the change that it measures, in words. */
const byReach = 10;

/** The change that "by" at a word measures: "fell, on average, by", "higher by". */
export function changesBefore(line: Line, by: number): Direction {
  for (let at = by - 1; at >= Math.max(0, by - byReach); at -= 1) {
    const change = changeAt(line, at) ?? comparisonAt(line, at);
    if (change) return change;
    if (/^[.;:]$/.test(lowerOf(line, at))) break;
  }
  return null;
}
