import type { Draft } from "../answers.ts";
import { compareThings } from "../comparable.ts";
import type { Figure } from "../figure.ts";
import { labelAnswer, nameValue } from "../labels.ts";
import { comparePlaces } from "../places.ts";
import { nameSource, type RelationRule } from "./verdict.ts";

/** The Question's figures that are asked for one that explains a pair. */
const figuresAsked = 200;
/** An addition smaller than this part of the whole is lost in its rounding. */
const leastPart = 0.05;

/** A later whole is an earlier number and what was added to it: "700", "500 more", "1,200 in all". */
export const increments: RelationRule = (a, b) => {
  if (![a, b].every(isCounted) || comparePlaces(a.lead.place, b.lead.place) === "apart") return undefined;
  if (compareThings(a.lead, b.lead) === "overlap") return undefined;
  const others = [...a.context.values()]
    .flat()
    .slice(0, figuresAsked)
    .filter((figure) => isPlain(figure));
  const isMore = ({ quantity }: Figure) => quantity.role === "additional";
  const [moreA, moreB] = [isMore(a.lead), isMore(b.lead)];
  if (moreA && moreB) return undefined;
  if (!moreA && !moreB) {
    const [small, whole] = a.lead.range.low < b.lead.range.low ? [a, b] : [b, a];
    const added = others.find((figure) => isMore(figure) && isSum(small.lead, figure, whole.lead));
    if (!added || isBefore(whole, small)) return undefined;
    const why = `${nameSource(whole)} gives ${labelAnswer(whole)}, which is the earlier ${labelAnswer(small)} and the additional ${nameOf(added)}.`;
    return { relation: "updates", dimension: "value", why, later: whole };
  }
  const [added, other] = moreA ? [a, b] : [b, a];
  const third = others.find(
    (figure) => !isMore(figure) && (isSum(other.lead, added.lead, figure) || isSum(figure, added.lead, other.lead)),
  );
  if (!third) return undefined;
  const whole = third.range.low > other.lead.range.low ? nameOf(third) : labelAnswer(other);
  const before = third.range.low > other.lead.range.low ? labelAnswer(other) : nameOf(third);
  const why = `${nameSource(added)} adds ${nameOf(added.lead)}: with the ${before} before, that makes ${whole}.`;
  return { relation: "compatible", dimension: "role", why };
};

const isCounted = ({ lead }: Draft): boolean => isPlain(lead);

const isPlain = ({ denied, kind, range, dimension, quantity }: Figure): boolean =>
  !denied && kind === "level" && range.point && dimension === "count" && /^(?:total|additional)$/.test(quantity.role);

/** The number before, the addition and the whole, each within its rounding; the whole not given before its part. */
function isSum(before: Figure, added: Figure, whole: Figure): boolean {
  const sum = before.range.low + added.range.low;
  const rounded = [before, added, whole].some(({ quantity }) => quantity.approx);
  const slack = rounded ? Math.max(before.range.slack, added.range.slack, whole.range.slack) : 0;
  return (
    Math.abs(sum - whole.range.low) <= slack &&
    Math.min(before.range.low, added.range.low) >= whole.range.low * leastPart &&
    before.population === added.population &&
    added.population === whole.population
  );
}

const isBefore = ({ figures: [a] }: Draft, { figures: [b] }: Draft): boolean =>
  (a?.article.published ?? "") < (b?.article.published ?? "");

const nameOf = ({ quantity, range }: Figure): string =>
  nameValue(quantity.low ?? range.low, quantity.unit, quantity.per);
