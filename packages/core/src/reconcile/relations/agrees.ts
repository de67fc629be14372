import { compareThings } from "../comparable.ts";
import { labelAnswer } from "../labels.ts";
import { compareTimes } from "../moments.ts";
import { comparePlaces } from "../places.ts";
import { boundOf, roundsTo, sameRange } from "../range.ts";
import { inOrder, nameAnswer, nameSource, type RelationRule } from "./verdict.ts";

/** One number in two wordings: the same, one rounded to the other, or a bound just beside it. */
export const agrees: RelationRule = (a, b) => {
  const [one, other] = [a.lead, b.lead];
  const things = compareThings(one, other);
  const limits = (one.quantity.role === "limit") !== (other.quantity.role === "limit");
  if (one.denied || other.denied || limits || one.stage !== other.stage) return undefined;
  if (comparePlaces(one.place, other.place) === "apart" || compareTimes(one, other) === "apart") return undefined;
  const [first, second] = inOrder(a, b);
  const sources = `${nameAnswer(first)} and ${nameSource(second)} ${labelAnswer(second)}`;
  if (sameRange(one.range, other.range) && things !== "overlap") {
    return { relation: "agrees", dimension: "value", why: `${sources}: the same number.` };
  }
  if (things !== "same" && things !== "generic") return undefined;
  if (one.quantity.role !== other.quantity.role && one.quantity.role === "additional") return undefined;
  if (one.quantity.role !== other.quantity.role && other.quantity.role === "additional") return undefined;
  if (roundsTo(one.range, other.range)) {
    return { relation: "agrees", dimension: "value", why: `${sources}: the same number, more or less rounded.` };
  }
  if (boundOf(one.range, other.range) || boundOf(other.range, one.range)) {
    return { relation: "agrees", dimension: "value", why: `${sources}: the exact number is just within the bound.` };
  }
  return undefined;
};
