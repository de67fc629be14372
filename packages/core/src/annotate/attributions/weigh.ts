import { cueWeightRows } from "../../lexicon/cue-weights.data.ts";
import type { Candidate } from "./candidates.ts";
import { eachFeature } from "./features.ts";
import type { Reading } from "./reading.ts";

type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

let table: Weights | undefined;

function load(): Weights {
  const names = new Map<string, Map<string, Map<string, number>>>();
  for (const row of cueWeightRows.split("\n")) {
    const [name = "", a = "", ...cells] = row.split("/");
    const values = new Map<string, number>();
    for (const cell of cells) {
      const at = cell.lastIndexOf("=");
      values.set(cell.slice(0, at), Number(cell.slice(at + 1)) / 100);
    }
    const firsts = names.get(name) ?? new Map<string, Map<string, number>>();
    names.set(name, firsts.set(a, values));
  }
  return names;
}

/** How likely the candidate at `index` is the cue of an attribution, 0 to 1. */
export function weigh(reading: Reading, candidates: readonly Candidate[], index: number): number {
  table ??= load();
  const weights = table;
  let sum = 0;
  eachFeature(reading, candidates, index, (name, a, b) => {
    sum += weights.get(name)?.get(a)?.get(b) ?? 0;
  });
  return 1 / (1 + Math.exp(-sum));
}
