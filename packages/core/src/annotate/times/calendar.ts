/** A civil date; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export const dayNumber = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count);

/** The same day of the month, or its last where the month is shorter. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const index = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { year: toYear, month: toMonth, day: Math.min(day, monthLength(toYear, toMonth)) };
}

export const monthLength = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The ISO 8601 week that holds the day. */
function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return {
    year: thursday.year,
    week: Math.floor((dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1,
  };
}

/** The Monday of an ISO 8601 week. */
export function weekStart(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The `nth` such weekday of a month; a negative `nth` counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = { year, month, day: monthLength(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** Western Easter Sunday (the anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const pad = (number: number, width = 2) => String(number).padStart(width, "0");

export const yearValue = (year: number): string => pad(year, 4);
export const monthValue = ({ year, month }: Pick<Day, "year" | "month">): string => `${yearValue(year)}-${pad(month)}`;
export const dayValue = (day: Day): string => `${monthValue(day)}-${pad(day.day)}`;
export const quarterValue = (year: number, quarter: number): string => `${yearValue(year)}-Q${quarter}`;

export function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${yearValue(year)}-W${pad(week)}`;
}

/** The date at the head of an ISO 8601 date or instant; undefined where there is none or it is no day of the calendar. */
export function parseDay(iso: string | null): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso ?? "");
  if (!parts) return undefined;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDay(day) ? day : undefined;
}

/** The first day of the period that a value names; undefined where it leaves out the year. */
export function headDay(value: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value) ?? [];
  return year ? parseDay(`${year}-${month ?? "01"}-${day ?? "01"}`) : undefined;
}
