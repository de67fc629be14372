import { identity } from "../model/identity.ts";
import type { Answer } from "../model/story.ts";
import { compareThings } from "./comparable.ts";
import type { Figure } from "./figure.ts";
import { labelAnswer } from "./labels.ts";
import { asOf, compareDates, compareTimes } from "./moments.ts";
import { comparePlaces } from "./places.ts";
import { isPrecise, sameRange } from "./range.ts";

/** An Answer while it is worked out. All its figures give one value in one scope. */
export interface Draft {
  readonly id: string;
  /** Earliest first. */
  readonly figures: readonly Figure[];
  /** The one that says most about its scope. */
  readonly lead: Figure;
  /** All figures of the Question by article: what else its articles say. */
  readonly context: ReadonlyMap<string, readonly Figure[]>;
}

/** Earliest published first; undated ones after, by article; then in the order of the text. */
export function byAppearance(a: Figure, b: Figure): number {
  const [one, other] = [a.article.published ?? "9999", b.article.published ?? "9999"];
  if (one !== other) return one < other ? -1 : 1;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.quantity.start - b.quantity.start || (a.claim.id < b.claim.id ? -1 : 1);
}

/** An Answer's first members decide who joins it: a bound on the work where thousands give one number. */
const membersAsked = 24;

/** Merges figures that say the same thing; what a voice does not vouch for is left out unless it is a plain denial. */
export function draftAnswers(questionId: string, figures: readonly Figure[]): Draft[] {
  const groups: Figure[][] = [];
  const byValue = new Map<string, Figure[][]>();
  for (const figure of figures.toSorted(byAppearance)) {
    if (!figure.claim.asserted && !figure.denied) continue;
    const { low, high } = figure.range;
    const key = `${low}|${isFloor(figure) ? low : high}|${figure.denied}`;
    const same = byValue.get(key) ?? [];
    byValue.set(key, same);
    const group = same.find((members) => members.slice(0, membersAsked).every((member) => saysSame(figure, member)));
    if (group) group.push(figure);
    else {
      const fresh = [figure];
      same.push(fresh);
      groups.push(fresh);
    }
  }
  const context = new Map<string, Figure[]>();
  for (const figure of figures) context.set(figure.article.id, [...(context.get(figure.article.id) ?? []), figure]);
  return groups.map((members) => ({
    context,
    id: identity("answer", [questionId, members[0]?.claim.id ?? ""]),
    figures: members,
    lead: leadersOf(members).reduce((best, figure) => (detailOf(figure) > detailOf(best) ? figure : best)),
  }));
}

/** Of "at least 16" and "16" in one Answer, the form that more accounts give; the plain number of equals. */
function leadersOf(members: readonly Figure[]): readonly Figure[] {
  const points = members.filter(({ range }) => range.point);
  if (points.length === 0 || points.length === members.length) return members;
  return points.length * 2 >= members.length ? points : members.filter(({ range }) => !range.point);
}

/** The public form of a draft. */
export function answerOf(draft: Draft): Answer {
  const { quantity } = draft.lead;
  return {
    id: draft.id,
    label: labelAnswer(draft),
    low: quantity.low,
    high: quantity.high,
    approx: draft.figures.every((figure) => figure.quantity.approx),
    unit: quantity.unit,
    claimIds: draft.figures.map(({ claim }) => claim.id),
  };
}

function saysSame(a: Figure, b: Figure): boolean {
  const sameArticle = a.article.id === b.article.id;
  return (
    (sameRange(a.range, b.range) || isSameFloor(a, b)) &&
    a.alone === b.alone &&
    (a.quantity.role === "limit") === (b.quantity.role === "limit") &&
    (a.stage === b.stage || sameArticle || a.kind !== "level" || a.dimension !== "count" || isPrecise(a.range)) &&
    compareThings(a, b) !== "overlap" &&
    comparePlaces(a.place, b.place) !== "apart" &&
    compareTimes(a, b) !== "apart"
  );
}

/** "At least 16 dead": of a count that only rises, the number so far. */
const isFloor = ({ range, action, quantity }: Figure): boolean =>
  action?.grows === true &&
  quantity.role !== "limit" &&
  Number.isFinite(range.low) &&
  range.high === Number.POSITIVE_INFINITY;

/** "At least 16 dead" and "16 dead" are one answer: each is what was known. */
const isSameFloor = (a: Figure, b: Figure): boolean =>
  a.range.low === b.range.low && (isFloor(a) ? b.range.point || isFloor(b) : a.range.point && isFloor(b));

const detailOf = (figure: Figure): number =>
  (figure.stage === "done" ? 3 : 0) +
  figure.modifiers.length +
  (figure.place ? 1 : 0) +
  (figure.quantity.role === "additional" ? 2 : 0) +
  (figure.action ? 1 : 0);

/** Whether `a` was first given before or after `b`, by the first article of each. */
export function compareFirst(a: Draft, b: Draft): ReturnType<typeof compareDates> {
  return compareDates(firstOf(a), firstOf(b));
}

/** The first day that an account gives the number for; of an Answer of many, its first members tell. */
function firstOf({ figures }: Draft): string | null {
  const days = figures.slice(0, membersAsked).map(asOf);
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), days[0] ?? null);
}
