import { type AnswerView, type ClaimView, nameOf, shortDate } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";

/** One figure on one day of publication, by all outlets that gave it that day. */
export interface Point {
  readonly answerId: string;
  /** Start of the day, in milliseconds. */
  readonly day: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Where its mark stands: the upper end, or the only one. */
  readonly value: number;
  readonly unit: string;
  readonly label: string;
  readonly asserted: boolean;
  readonly outlets: readonly string[];
  /** The day the words themselves give, where it is another than that of publication. */
  readonly asOf: string | null;
  readonly anchor: string;
}

const dayMs = 86_400_000;

/** The dated figures of a Question in order of day, one for each figure and day. */
export function findPoints(answers: readonly AnswerView[]): readonly Point[] {
  const found = answers.flatMap(({ answer, claims }) =>
    claims.flatMap((view) => {
      const point = pointOf(answer.id, view);
      return point ? [point] : [];
    }),
  );
  const groups = Map.groupBy(found, ({ day, low, high, asserted }) => JSON.stringify([day, low, high, asserted]));
  const merged = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, outlets: [...new Set(group.flatMap(({ outlets }) => outlets))] }] : [];
  });
  return merged.sort((a, b) => a.day - b.day || a.value - b.value);
}

function pointOf(answerId: string, { claim, article, quantity }: ClaimView): Point | null {
  const at = Date.parse(article.published ?? "");
  const value = quantity?.high ?? quantity?.low ?? null;
  if (Number.isNaN(at) || value === null || !quantity) return null;
  const { low, high, unit } = quantity;
  const day = Math.floor(at / dayMs) * dayMs;
  const { asserted, time } = claim;
  const stated =
    time && !time.implied && /^\d{4}-\d{2}-\d{2}/.test(time.value) ? (time.from?.slice(0, 10) ?? null) : null;
  const asOf =
    stated && stated !== new Date(day).toISOString().slice(0, 10) ? shortDate(stated).replace(/ \d{4}$/, "") : null;
  const anchor = anchorOf(article.id, claim.start);
  return {
    answerId,
    day,
    low,
    high,
    value,
    unit,
    label: quantity.text,
    asserted,
    outlets: [nameOf(article)],
    asOf,
    anchor,
  };
}
