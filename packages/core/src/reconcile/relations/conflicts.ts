import type { Draft } from "../answers.ts";
import { compareFirst } from "../answers.ts";
import { compareThings, isSameMeasure } from "../comparable.ts";
import type { Figure } from "../figure.ts";
import { labelAnswer } from "../labels.ts";
import { compareTimes, nameArticle } from "../moments.ts";
import { comparePlaces } from "../places.ts";
import { isTelling, overlap } from "../range.ts";
import { standingOf } from "../succession.ts";
import {
  areRivals,
  inOrder,
  isKnownToBoth,
  middle,
  nameAnswer,
  nameSource,
  type RelationRule,
  voiceOf,
} from "./verdict.ts";

/**
 * One voice denies the very number that another gives as a fact. Only of counts that name what happened ("2,600 did not
 * die"): "refused to grant the 60 votes" denies no number of votes.
 */
export const denies: RelationRule = (a, b) => {
  if (a.lead.denied === b.lead.denied) return undefined;
  const [denial, assertion] = a.lead.denied ? [a, b] : [b, a];
  if (!a.lead.action?.grows || a.lead.action !== b.lead.action || assertion.lead.stage !== "done") return undefined;
  const things = compareThings(a.lead, b.lead);
  if (
    !isTelling(a.lead.range, b.lead.range) ||
    !overlap(a.lead.range, b.lead.range) ||
    !a.lead.range.point ||
    !b.lead.range.point ||
    things === "overlap" ||
    things === "apart"
  )
    return undefined;
  if (comparePlaces(a.lead.place, b.lead.place) === "apart") return undefined;
  const [denier] = denial.figures;
  const voice = denier && voiceOf(denier);
  const who = voice && denier ? `${voice}, in ${nameArticle(denier.article)},` : nameSource(denial);
  const why = `${who} denies the number ${labelAnswer(assertion)} that ${nameSource(assertion)} gives.`;
  return { relation: "conflicts", dimension: "status", why };
};

/** One or two of anything are too often two events, or parts of a larger count. */
const smallest = 3;
/** Of things that nothing is known to happen to ("five key players", "three bills"), small counts are choices of a list. */
const smallestListed = 10;
/**
 * Numbers further apart than this are almost never of one thing: in the story sample, parts and wholes or two events. The
 * true conflicts among tolls, crowds and costs read there were all within a factor of three.
 */
const furthest = 3;

/** Both are given for the same thing, place, time and state, no order explains the difference, and both cannot hold. */
export const conflicts: RelationRule = (a, b) => {
  const [one, other] = [a.lead, b.lead];
  if (one.denied || other.denied || one.stage !== other.stage || isVague(one) || isVague(other)) return undefined;
  // Of shares, changes and rates, too much that narrows them stands elsewhere in the text ("benefits cut by 20 percent").
  if (one.kind !== "level" || other.kind !== "level") return undefined;
  // "Retailers added 24,000 jobs": a change read as jobs made is as often a part, another month or another estimate.
  if (one.quantity.role === "change" || other.quantity.role === "change") return undefined;
  if (compareThings(one, other) !== "same" || !isSameMeasure(one, other)) return undefined;
  // Of an act that no class knows ("joined"), one story has many; and an index is no count.
  if ((one.otherAction !== null && one.modifiers.length === 0) || isIndex(one) || isIndex(other)) return undefined;
  if (comparePlaces(one.place, other.place) === "apart" || compareTimes(one, other) === "apart") return undefined;
  if (overlap(one.range, other.range) || isKnownToBoth(a, b)) return undefined;
  if ([...a.figures, ...b.figures].some((figure) => standingOf(figure) === "old")) return undefined;
  if (one.dimension !== "count" && !sameRestriction(one, other)) return undefined;
  const order = compareFirst(a, b);
  // A price is another one the next day.
  const passing = one.dimension !== "count";
  // Of a story of many events, a lower toll of another day is more often that of one of them.
  const ordered = order === "before" || order === "after";
  if (ordered && one.action?.grows && comparePlaces(one.place, other.place) !== "same") return undefined;
  if (passing && order !== "same-day" && order !== "unknown") return undefined;
  const [low, high] = [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
  const least = one.action || other.action ? smallest : smallestListed;
  if (ordered && !one.action?.grows && daysApart(one, other) > mostDaysApart) return undefined;
  if ((one.dimension === "count" && low < least) || high > low * (isContest(a, b) ? furthestRival : furthest))
    return undefined;
  const [first, second] = inOrder(a, b);
  const sources = `${nameAnswer(first)} and ${nameSource(second)} ${labelAnswer(second)} for the same thing`;
  return { relation: "conflicts", dimension: "value", why: `${sources}; ${orderNote(first, second)}.` };
};

/** Accounts of a passing state further apart than this speak of two times, as of two months' figures. */
const mostDaysApart = 31;
const daysApart = (a: Figure, b: Figure): number =>
  Math.abs(Date.parse(a.article.published ?? "") - Date.parse(b.article.published ?? "")) / 86_400_000 || 0;

/** Organisers and police may count one crowd this differently; that they answer each other tells that it is one. */
const furthestRival = 10;
const isContest = (a: Draft, b: Draft): boolean =>
  a.figures
    .slice(0, 4)
    .some((one) => b.figures.slice(0, 4).some((other) => one.article.id === other.article.id && areRivals(one, other)));

/** "14.48": counted things come whole. */
const isIndex = ({ dimension, range }: Figure): boolean =>
  dimension === "count" && range.point && range.low < 1000 && !Number.isInteger(range.low);

/** "Dozens", "thousands": no number that another could contradict. */
const isVague = ({ quantity, range }: Figure): boolean => !range.point && !/\d/.test(quantity.text);

function orderNote(first: Draft, second: Draft): string {
  const order = compareFirst(first, second);
  if (order === "unknown") return "which of them came first is not known";
  if (order === "same-day") return "both are of the same day";
  return middle(second) < middle(first)
    ? "the later account is the lower, and neither says why"
    : "neither says that one replaces the other";
}

/** Amounts of money, shares and changes are narrowed after the number ("$5 billion for poor families"); both must be, alike. */
function sameRestriction(a: Figure, b: Figure): boolean {
  const [one, other] = [restrictionOf(a), restrictionOf(b)];
  return one.length === 0 ? other.length === 0 : one.some((word) => other.includes(word));
}

/** The first words of a phrase that follows the number and its noun. */
function restrictionOf({ article, quantity }: Figure): readonly string[] {
  const end = Math.max(quantity.end, quantity.noun?.end ?? 0);
  const tail =
    /^\s*(?:of|for|among|in|from|who|whose|that|to|on|by|with|under|over|below|above|when|if)\s([^.!?\n]{1,60})/u.exec(
      article.text.slice(end, end + 80),
    );
  return (tail?.[1] ?? "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
