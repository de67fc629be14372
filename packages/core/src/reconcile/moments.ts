import type { Article } from "../model/article.ts";
import type { Figure } from "./figure.ts";

/** "unknown" where a date is missing, or is too coarse to tell. */
export type Order = "before" | "after" | "same-day" | "unknown";

/** The order of publication. A date without an hour is not ordered against an hour of the same day. */
export function compareDates(a: string | null, b: string | null): Order {
  if (a === null || b === null) return "unknown";
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  if (a.length < 10 || b.length < 10)
    return dayA.slice(0, 4) === dayB.slice(0, 4) ? "unknown" : dayA < dayB ? "before" : "after";
  if (dayA !== dayB) return dayA < dayB ? "before" : "after";
  const [timeA, timeB] = [Date.parse(a), Date.parse(b)];
  if (a.length <= 10 || b.length <= 10 || Number.isNaN(timeA) || Number.isNaN(timeB) || timeA === timeB)
    return "same-day";
  return timeA < timeB ? "before" : "after";
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Outlet, 2 March 2025", or what is known of it. */
export function nameArticle({ outlet, published, title }: Article): string {
  const name = outlet ?? (title ? `“${title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title}”` : "an article");
  return published === null ? name : `${name} (${nameDay(published)})`;
}

/** "2 March 2025". */
function nameDay(date: string): string {
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  const named = months[Number(month) - 1];
  return named === undefined ? year : day === "" ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

const dayMs = 86_400_000;
/** A period this many times longer than another is another scope: "this year" against "on Monday". */
const widerBy = 4;

/** How the times that two claims state for themselves compare; "unknown" unless both state one in their own words. */
export function comparePeriods(a: Figure, b: Figure): "same" | "apart" | "unknown" {
  const [one, other] = [periodOf(a), periodOf(b)];
  if (!one || !other) return "unknown";
  if (one.to <= other.from || other.to <= one.from) return "apart";
  const [lengthA, lengthB] = [one.to - one.from, other.to - other.from];
  return Math.max(lengthA, lengthB) > widerBy * Math.min(lengthA, lengthB) + 2 * dayMs ? "apart" : "same";
}

const counting =
  /\b(?:climb(?:s|ed)|grew|grown|increased|jumped|lowered|raise[sd]?|reache[sd]|revise[sd]|risen|rises?|rose|stands?|stood|updated|as of)\b|\b(?:confirm|count|report|tall)(?:s|ed|ied)\b[^.!?\n]{0,80}\bon (?:\p{Lu}\p{Ll}{1,7}day|\p{Lu}\p{Ll}{2,8} \d)/iu;

/** The day that a number stood so, where the words give it ("stood at 16 on Monday"); else that of the article. */
export function asOf({ claim, article }: Figure): string | null {
  const { time } = claim;
  const { published } = article;
  const stated = time && !time.implied && counting.test(claim.text.slice(0, 400)) ? (time.from ?? "").slice(0, 10) : "";
  if (stated.length < 10) return published;
  if (published === null) return stated;
  const age = Date.parse(published) - Date.parse(stated);
  return age >= dayMs && age < 60 * dayMs ? stated : published;
}

/** The interval in milliseconds that the claim's own words give; undefined where it is implied or open. */
function periodOf({ claim }: Figure): { from: number; to: number } | undefined {
  const { time } = claim;
  // "Raised the toll on Tuesday" dates the raising: it says when the count stood so, not when what it counts happened.
  if (!time || time.implied || counting.test(claim.text.slice(0, 400)) || time.from === null || time.to === null)
    return undefined;
  const [from, to] = [Date.parse(time.from), Date.parse(time.to)];
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to: Math.max(to, from + dayMs) };
}

/** Words this near to a number date it, within its paragraph. */
const dating = { before: 200, after: 100 };

/** True where the words speak of a time long before the article: background, which is no rival of the news. */
function isBackground(figure: Figure): boolean {
  const { published } = figure.article;
  if (published === null) return false;
  const period = periodOf(figure);
  if (period !== undefined) return Date.parse(published) - period.to > 60 * dayMs;
  return backgroundYear(figure) !== undefined || tellsOfAnother(figure);
}

/** "That storm killed 36": the sentence takes up an event that the one before it brought in for comparison. */
function tellsOfAnother({ article, quantity }: Figure): boolean {
  const before = article.text.slice(Math.max(0, quantity.start - dating.before), quantity.start);
  if (/\banniversary of\b[^.!?\n]*$/u.test(before)) return true;
  return /(?:^|[.!?”"]\s+|\n)That \p{Ll}+ \p{L}+(?:ed|t)\b[^.!?\n]*$/u.test(before);
}

/** A year beside the number that is two or more before the article's: last year's event may still be the news. */
function backgroundYear({ article, quantity }: Figure): number | undefined {
  const { text, published } = article;
  const before = /[^\n]*$/u.exec(text.slice(Math.max(0, quantity.start - dating.before), quantity.start))?.[0] ?? "";
  const after = /^[^\n.!?]*/u.exec(text.slice(quantity.end, quantity.end + dating.after))?.[0] ?? "";
  const years = [...`${before} ${after}`.matchAll(/(?<![\d,$€£])(?:19|20)\d\d(?![\d,])/gu)].map(([year]) =>
    Number(year),
  );
  return years.find((year) => year <= Number((published ?? "").slice(0, 4)) - 2);
}

/** As `comparePeriods`, and "apart" too where one alone speaks of a time long past. */
export function compareTimes(a: Figure, b: Figure): ReturnType<typeof comparePeriods> {
  return isBackground(a) === isBackground(b) ? comparePeriods(a, b) : "apart";
}
