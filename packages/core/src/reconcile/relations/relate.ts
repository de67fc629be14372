import type { Relation } from "../../model/story.ts";
import type { Draft } from "../answers.ts";
import { agrees } from "./agrees.ts";
import { compatible } from "./compatible.ts";
import { conflicts, denies } from "./conflicts.ts";
import { differsInScope, partAlone } from "./differs-in-scope.ts";
import { increments } from "./increments.ts";
import { laterUpdates, outgrown, saidToUpdate } from "./updates.ts";
import type { RelationRule } from "./verdict.ts";

/**
 * In the order they are tried; the first that speaks decides. What the words say outright (a denial, "raised from … to")
 * comes before what is worked out, and every way in which both can hold comes before a conflict.
 */
const rules: readonly RelationRule[] = [
  denies,
  saidToUpdate,
  partAlone,
  outgrown,
  increments,
  agrees,
  compatible,
  differsInScope,
  laterUpdates,
  conflicts,
];

/** How two Answers of one Question stand, or undefined where the words do not tell. `relate(b, a)` is the same. */
export function relate(a: Draft, b: Draft): Relation | undefined {
  for (const rule of rules) {
    const verdict = rule(a, b);
    if (!verdict) continue;
    const { relation, dimension, why, later } = verdict;
    const [one, other] = later ? (later === a ? [a, b] : [b, a]) : a.id < b.id ? [a, b] : [b, a];
    return { a: one.id, b: other.id, relation, why, dimension };
  }
  return undefined;
}
