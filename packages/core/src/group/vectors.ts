import type { Signature } from "../model/layers.ts";
import { backgroundRate } from "./background.ts";
import { isName, priorIdf } from "./terms.ts";

/** Weight of a term by its number; unit length, half of it for names and half for other words. */
export type Vector = Map<number, number>;

/**
 * How many articles of general English the background table stands for beside the articles at hand: it decides
 * alone for a handful, and hardly counts among thousands. With 100 a story of five accounts months apart falls in two;
 * with 1000 BASIL's events of one kind begin to join (`stemma eval stories`).
 */
const backgroundArticles = 300;

/** The terms of the articles as vectors, weighed by how rare each is in general and among these articles. */
export function vectorise(signatures: readonly Signature[]): Vector[] {
  const numbers = new Map<string, number>();
  const found: number[] = [];
  for (const { terms } of signatures) {
    for (const [term] of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      found[number] = (found[number] ?? 0) + 1;
    }
  }
  const rarity = (term: string, number: number) => {
    const expected = backgroundArticles * backgroundRate(term) + (found[number] ?? 0);
    const idf = -Math.log(expected / (backgroundArticles + signatures.length));
    return Math.max(0, idf) / Math.max(priorIdf(term), 0.02);
  };
  return signatures.map(({ terms }) => {
    const names: Vector = new Map();
    const words: Vector = new Map();
    for (const [term, weight] of terms) {
      const number = numbers.get(term) ?? 0;
      (isName(term) ? names : words).set(number, weight * rarity(term, number));
    }
    return new Map([...scale(names), ...scale(words)]);
  });
}

/** To a length whose square is one half. */
function scale(vector: Vector): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const factor = squares > 0 ? Math.SQRT1_2 / Math.sqrt(squares) : 0;
  for (const [number, weight] of vector) vector.set(number, weight * factor);
  return vector;
}

export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [number, weight] of small) {
    const other = large.get(number);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

/** The terms that weigh most, heaviest first. */
export const heaviest = (vector: Vector, most: number): number[] =>
  [...vector]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([number]) => number);
