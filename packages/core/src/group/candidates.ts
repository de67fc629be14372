import { heaviest, type Vector } from "./vectors.ts";

/** Terms of an article that are looked up: the heaviest, which two articles on one event nearly always share some of. */
const lookedUp = 20;

/** Articles looked at under one term, the nearest in time first; bounds the cost for a term that half the articles have. */
const perTerm = 120;

/** Neighbours kept of each article. */
const maxNeighbours = 16;

/** For each article the others that may be about the same, best first; `vectors` stand in order of time. */
export function findCandidates(vectors: readonly Vector[]): number[][] {
  const top = vectors.map((vector) => heaviest(vector, lookedUp));
  const postings = new Map<number, number[]>();
  top.forEach((numbers, index) => {
    for (const number of numbers) {
      const list = postings.get(number);
      if (list) list.push(index);
      else postings.set(number, [index]);
    }
  });
  return top.map((numbers, index) => {
    const partial = new Map<number, number>();
    for (const number of numbers) {
      const weight = vectors[index]?.get(number) ?? 0;
      for (const other of nearest(postings.get(number) ?? [], index)) {
        partial.set(other, (partial.get(other) ?? 0) + weight * (vectors[other]?.get(number) ?? 0));
      }
    }
    partial.delete(index);
    return [...partial]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, maxNeighbours)
      .map(([other]) => other);
  });
}

/** At most `perTerm` of an ascending list, around the place of `index` in it. */
function nearest(list: readonly number[], index: number): readonly number[] {
  if (list.length <= perTerm) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - perTerm / 2, list.length - perTerm));
  return list.slice(from, from + perTerm);
}
