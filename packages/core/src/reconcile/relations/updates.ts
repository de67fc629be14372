import { compareFirst, type Draft } from "../answers.ts";
import { compareThings, isSameMeasure } from "../comparable.ts";
import type { Figure } from "../figure.ts";
import { labelAnswer } from "../labels.ts";
import { asOf, compareTimes, nameArticle } from "../moments.ts";
import { comparePlaces } from "../places.ts";
import { overlap } from "../range.ts";
import { isReplaced, isRunning, standingOf, wentFromTo } from "../succession.ts";
import { isKnownToBoth, middle, nameSource, type RelationRule } from "./verdict.ts";

/** Pairs asked for "from X to Y"; an Answer's first members say it if any do. */
const pairsAsked = 24;

/** The words themselves say that one number took the other's place: "raised from 30 to 52", "the initial toll of 30". */
export const saidToUpdate: RelationRule = (a, b) => {
  if (a.lead.denied || b.lead.denied || a.lead.kind !== b.lead.kind || overlap(a.lead.range, b.lead.range))
    return undefined;
  for (const [older, newer] of [
    [a, b],
    [b, a],
  ] as const) {
    const pair = findPair(older.figures, newer.figures, wentFromTo);
    if (pair) {
      const why = `${nameArticle(pair[0].article)} says that it went from ${labelAnswer(older)} to ${labelAnswer(newer)}.`;
      return { relation: "updates", dimension: "time", why, later: newer };
    }
  }
  const things = compareThings(a.lead, b.lead);
  const limits = [a, b].some(({ lead: { quantity } }) => quantity.role === "limit" || quantity.role === "additional");
  if (limits || (things !== "same" && things !== "generic") || a.lead.stage !== b.lead.stage) return undefined;
  if (comparePlaces(a.lead.place, b.lead.place) === "apart") return undefined;
  for (const [older, newer] of [
    [a, b],
    [b, a],
  ] as const) {
    const pair = findPair(older.figures, newer.figures, isReplaced);
    if (pair) {
      const why = `${nameArticle(pair[0].article)} gives ${labelAnswer(older)} as the number before ${labelAnswer(newer)}.`;
      return { relation: "updates", dimension: "time", why, later: newer };
    }
  }
  return undefined;
};

function findPair(
  as: readonly Figure[],
  bs: readonly Figure[],
  holds: (a: Figure, b: Figure) => boolean,
): readonly [Figure, Figure] | undefined {
  for (const a of as.slice(0, pairsAsked)) {
    for (const b of bs.slice(0, pairsAsked)) if (holds(a, b)) return [a, b];
  }
  return undefined;
}

/** One or two of anything are too often two events, or parts of a larger count. */
const smallest = 3;
/** A count seldom grows more than this between two accounts of one story; another event's often is. */
const furthest = 10;

/** "At least 16" on Monday and 21 on Tuesday: the later count has passed the bound. */
export const outgrown: RelationRule = (a, b) => {
  const order = compareFirst(a, b);
  const { action } = a.lead;
  if ((order !== "before" && order !== "after") || !action?.grows || action !== b.lead.action) return undefined;
  const [older, newer] = order === "before" ? [a, b] : [b, a];
  const { low } = older.lead.range;
  if (older.lead.range.high !== Number.POSITIVE_INFINITY || !Number.isFinite(low) || low < smallest) return undefined;
  if (!Number.isFinite(newer.lead.range.low) || newer.lead.range.low <= low || newer.lead.range.low > low * furthest)
    return undefined;
  if (dayOf(older) === dayOf(newer) || isVague(older.lead) || isKnownToBoth(a, b, true)) return undefined;
  if (
    [a, b].some(
      ({ lead }) => lead.denied || lead.kind !== "level" || lead.stage !== "done" || lead.quantity.role !== "total",
    )
  )
    return undefined;
  const things = compareThings(a.lead, b.lead);
  if ((things !== "same" && things !== "generic") || compareTimes(a.lead, b.lead) === "apart") return undefined;
  if (comparePlaces(a.lead.place, b.lead.place) === "apart") return undefined;
  const why = `${nameSource(newer)} comes after ${nameSource(older)} and gives ${labelAnswer(newer)} after ${labelAnswer(older)}, in a count that rises.`;
  return { relation: "updates", dimension: "value", why, later: newer };
};

const dayOf = ({ figures: [first] }: Draft): string | undefined => (first && asOf(first))?.slice(0, 10);

/** "Dozens", "hundreds": no number that another could have outgrown. */
const isVague = ({ quantity }: Figure): boolean =>
  !/\d/.test(quantity.text) && quantity.high === null && quantity.low !== null && quantity.low >= 12;

const rising =
  /\b(?:climb(?:s|ed)|gr[eo]wn?|grows|increase[sd]|jump(?:s|ed)|raise[sd]|rises?|risen|rose|soar(?:s|ed)|surge[sd]) to (?:\p{Ll}+ ){0,2}$/iu;

/** A later account gives another level: higher where the count can only rise, any where a state can also end. */
export const laterUpdates: RelationRule = (a, b) => {
  const order = compareFirst(a, b);
  if (order !== "before" && order !== "after") return undefined;
  const [older, newer] = order === "before" ? [a, b] : [b, a];
  if (a.lead.denied || b.lead.denied || a.lead.kind !== "level" || a.lead.stage !== b.lead.stage) return undefined;
  if (compareThings(a.lead, b.lead) !== "same" || compareTimes(a.lead, b.lead) === "apart") return undefined;
  if (!isSameMeasure(a.lead, b.lead) || a.lead.stage !== "done" || isKnownToBoth(a, b, true)) return undefined;
  const [low, high] = [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
  if (low < smallest || high > low * furthest) return undefined;
  const rises = middle(newer) > middle(older);
  const revised = newer.figures.slice(0, pairsAsked).some((figure) => standingOf(figure) === "new");
  // A count that "rose to 38" did not come down to it.
  if (
    !rises &&
    newer.figures
      .slice(0, pairsAsked)
      .some(({ article, quantity }) =>
        rising.test(article.text.slice(Math.max(0, quantity.start - 24), quantity.start)),
      )
  )
    return undefined;
  const running = [...older.figures, ...newer.figures].slice(0, pairsAsked).some(isRunning);
  if (running && !rises && !revised) return undefined;
  const state = a.lead.dimension === "count" && (a.lead.action ?? b.lead.action) !== undefined;
  if (!running && !revised && !state) return undefined;
  // A state that shrinks between two outlets is more often a part of it.
  if (!rises && !revised && older.lead.article.outlet !== newer.lead.article.outlet) return undefined;
  const way = rises ? "higher" : "lower";
  const why = `${nameSource(newer)} comes after ${nameSource(older)} and gives the ${way} number, ${labelAnswer(newer)} after ${labelAnswer(older)}${running && rises ? ", in a count that rises" : ""}.`;
  return { relation: "updates", dimension: "time", why, later: newer };
};
