import { addDays, type Day, dayNumber, isDay, weekdayOf } from "./calendar.ts";
import type { Direction } from "./direction.ts";

/** Further than this against the way that the verb points, the verb is taken to speak of something else. */
const farDays = 320;
const nearDays = 45;

/** The day of that month and date that the words mean, seen from the published day. */
export function closestDay(anchor: Day, { month, day }: Day, direction: Direction): Day {
  const now = dayNumber(anchor);
  const days = [-1, 0, 1].map((shift) => ({ year: anchor.year + shift, month, day })).filter(isDay);
  const past = days.findLast((d) => dayNumber(d) <= now);
  const future = days.find((d) => dayNumber(d) >= now);
  if (!past || !future) return past ?? future ?? { year: anchor.year, month, day: Math.min(day, 28) };
  const [back, ahead] = [now - dayNumber(past), dayNumber(future) - now];
  if (direction === "past") return back > farDays && ahead < nearDays ? future : past;
  if (direction === "future") return ahead > farDays && back < nearDays ? past : future;
  return back <= ahead ? past : future;
}

/** The month that the words mean; `strict` leaves out the published month itself ("last May" said in May). */
export function closestMonth(
  anchor: Day,
  month: number,
  direction: Direction,
  strict: boolean,
): { year: number; month: number } {
  const back = (anchor.month - month + 12) % 12;
  if (direction === "future") {
    const ahead = (12 - back) % 12;
    return { year: anchor.year + (month < anchor.month || (strict && ahead === 0) ? 1 : 0), month };
  }
  if (direction === "past" || back <= 8)
    return { year: anchor.year - (month > anchor.month || (strict && back === 0) ? 1 : 0), month };
  return { year: anchor.year + (month < anchor.month ? 1 : 0), month };
}

/** The latest such weekday on or before the day, or strictly before it. */
export const weekdayBefore = (day: Day, weekday: number, strict = false): Day =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7 || (strict ? 7 : 0)));

/** The earliest such weekday on or after the day, or strictly after it. */
export const weekdayAfter = (day: Day, weekday: number, strict = false): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7 || (strict ? 7 : 0));
