import type { Question, RelationName } from "../model/story.ts";

/** A conflict outweighs any number of milder differences that a Question of bounded size can have. */
const weights: Readonly<Record<RelationName, number>> = {
  conflicts: 1000,
  updates: 20,
  "differs-in-scope": 4,
  compatible: 2,
  agrees: 3,
};

/** How far the accounts of a Question are apart: greater = show it sooner. Claims break ties among calm Questions. */
export function contention({ answers, relations }: Pick<Question, "answers" | "relations">): number {
  const differences = relations.reduce((sum, { relation }) => sum + weights[relation], 0);
  const claims = answers.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
  return differences + claims;
}

/** Worst disagreements first; then by id, so that the order is settled. */
export const byContention = (a: Question, b: Question): number =>
  contention(b) - contention(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
