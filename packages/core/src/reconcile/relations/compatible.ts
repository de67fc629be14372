import { compareThings } from "../comparable.ts";
import { labelAnswer } from "../labels.ts";
import { comparePlaces } from "../places.ts";
import { isTelling, overlap, type Range, sameRange } from "../range.ts";
import { inOrder, middle, nameAnswer, nameSource, type RelationRule } from "./verdict.ts";

const coming = new Set(["expected", "possible", "hypothetical"]);

/** Both can hold: ranges or bounds that overlap, or a present level beside one expected later. */
export const compatible: RelationRule = (a, b) => {
  const [one, other] = [a.lead, b.lead];
  if (one.denied || other.denied || comparePlaces(one.place, other.place) === "apart") return undefined;
  const [first, second] = inOrder(a, b);
  const sources = `${nameAnswer(first)} and ${nameSource(second)} ${labelAnswer(second)}`;
  if (coming.has(one.claim.status) !== coming.has(other.claim.status) && isLevel(one) && isLevel(other)) {
    const [now, later] = coming.has(one.claim.status) ? [b, a] : [a, b];
    if (!isTelling(one.range, other.range)) return undefined;
    if (now.lead.stage !== "done" || compareThings(one, other) === "overlap") return undefined;
    if ([one, other].some(({ action }) => action?.grows) && middle(later) < middle(now)) return undefined;
    const why = `${labelAnswer(now)} is given as the number already reached and ${labelAnswer(later)} as one still to come.`;
    return { relation: "compatible", dimension: "status", why };
  }
  const limits = (one.quantity.role === "limit") !== (other.quantity.role === "limit");
  if (limits && touches(one.range, other.range)) {
    return { relation: "compatible", dimension: "role", why: `${sources}: the one is the most that the other can be.` };
  }
  if (one.stage !== other.stage && sameRange(one.range, other.range) && one.quantity.role === other.quantity.role) {
    const why = `${sources}: the same number, ${first.lead.claim.status} and ${second.lead.claim.status}.`;
    return { relation: "compatible", dimension: "status", why };
  }
  if (one.stage !== other.stage || (one.range.point && other.range.point)) return undefined;
  if (!overlap(one.range, other.range) || !isTelling(one.range, other.range)) return undefined;
  return { relation: "compatible", dimension: "value", why: `${sources}: one number can satisfy both.` };
};

const isLevel = ({ kind, quantity }: Parameters<RelationRule>[0]["lead"]) =>
  kind === "level" && quantity.role === "total";

/** "500,000" is just what "as many as 500,000" allows. */
const touches = (a: Range, b: Range): boolean =>
  (a.point && !b.point && a.low === b.high) || (b.point && !a.point && b.low === a.high);
