import type { Signature } from "../model/layers.ts";

/** Part of the shorter one's sample that two articles must share to be one text in two places. */
const duplicateShare = 0.5;

/** Fewer sampled shingles than this say nothing: a text of two sentences shares a formula with many. */
const leastShingles = 4;

/** A shingle in more articles than this is furniture of a site ("sign up for our newsletter"). */
const mostArticles = 60;

/** Pairs of indices of near-duplicates, each once, lower first; cost grows with the number of shared shingles. */
export function findDuplicates(signatures: readonly Signature[]): (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  signatures.forEach(({ shingles }, index) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  });
  const pairs: (readonly [number, number])[] = [];
  signatures.forEach(({ shingles }, index) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = holders.get(shingle) ?? [];
      if (list.length > mostArticles) continue;
      for (const other of list) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const least = Math.min(shingles.length, signatures[other]?.shingles.length ?? 0);
      if (least >= leastShingles && count >= duplicateShare * least) pairs.push([other, index]);
    }
  });
  return pairs;
}
