import type { Question, RelationName } from "../model/story.ts";

/** Each kind of difference outweighs all that come after it, of which at most nine are counted. */
const weights: Readonly<Record<RelationName, number>> = {
  conflicts: 10_000,
  updates: 1000,
  "differs-in-scope": 100,
  compatible: 10,
  agrees: 10,
};
const counted = 9;

/** How far the accounts of a Question are apart: greater = show it sooner. Claims break ties among calm Questions. */
export function contention({ answers, relations }: Pick<Question, "answers" | "relations">): number {
  const counts = new Map<RelationName, number>();
  for (const { relation } of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const differences = [...counts].reduce((sum, [name, count]) => sum + weights[name] * Math.min(count, counted), 0);
  const claims = answers.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
  return differences + Math.min(claims, 2 * counted) / 2;
}

/** Worst disagreements first; then by id, so that the order is settled. */
export const byContention = (a: Question, b: Question): number =>
  contention(b) - contention(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
