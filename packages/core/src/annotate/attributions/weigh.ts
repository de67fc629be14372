import { cueWeightRows } from "../../lexicon/cue-weights.data.ts";

let table: ReadonlyMap<string, number> | undefined;

/** How likely a candidate with these features is the cue of an attribution, 0 to 1. */
export function weigh(features: readonly string[]): number {
  table ??= new Map(
    cueWeightRows.split("\n").map((row) => {
      const space = row.lastIndexOf(" ");
      return [row.slice(0, space), Number(row.slice(space + 1)) / 100];
    }),
  );
  let sum = 0;
  for (const name of features) sum += table.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
