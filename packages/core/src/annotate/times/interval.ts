import { addDays, addMonths, type Day, dayValue, monthLength, weekStart } from "./calendar.ts";

export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

const open: Interval = { from: null, to: null };
const between = (from: Day, to: Day): Interval => ({ from: dayValue(from), to: dayValue(to) });
const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const parts: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12], AF: [12, 18], EV: [18, 24], NI: [18, 30], DT: [6, 18],
}; // biome-ignore format: a table of hours

/** The days or hours that a TIMEX3 value of a date or time covers, end exclusive; open where it leaves the year or day unsaid. */
export function intervalOf(value: string): Interval {
  const [, years, rest = ""] = /^(\d{2}XX|\d{3}X|\d{4})(?:-(.*))?$/.exec(value) ?? [];
  if (years === undefined) return open;
  const first = Number(years.replaceAll("X", "0"));
  if (rest === "") {
    const span = years.endsWith("XX") ? 100 : years.endsWith("X") ? 10 : 1;
    return between({ year: first, month: 1, day: 1 }, { year: first + span, month: 1, day: 1 });
  }
  const january = { year: first, month: 1, day: 1 };
  const [, letter, number] = /^([QH])([1-4])$/.exec(rest) ?? [];
  if (letter) {
    const months = letter === "Q" ? 3 : 6;
    const from = addMonths(january, (Number(number) - 1) * months);
    return between(from, addMonths(from, months));
  }
  const season = seasons[rest];
  if (season !== undefined) {
    const from = { year: first, month: season, day: 1 };
    return between(from, addMonths(from, 3));
  }
  const [, week, weekend] = /^W(\d{2})(-WE)?$/.exec(rest) ?? [];
  if (week) {
    const monday = weekStart(first, Number(week));
    return between(weekend ? addDays(monday, 5) : monday, addDays(monday, 7));
  }
  return intervalOfMonth(first, rest);
}

function intervalOfMonth(year: number, rest: string): Interval {
  const [, month, day, time = ""] = /^(\d{2})(?:-(\d{2})(?:T(.+))?)?$/.exec(rest) ?? [];
  if (month === undefined) return open;
  const first = { year, month: Number(month), day: 1 };
  if (day === undefined) return between(first, addMonths(first, 1));
  const from = { ...first, day: Number(day) };
  if (from.day > monthLength(year, from.month)) return open;
  if (time === "") return between(from, addDays(from, 1));
  const part = parts[time];
  if (part) return { from: hour(from, part[0] * 60), to: hour(from, part[1] * 60) };
  const [, hours, minutes, zone = ""] = /^(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/.exec(time) ?? [];
  if (hours === undefined) return open;
  const start = Number(hours) * 60 + Number(minutes ?? 0);
  return { from: hour(from, start) + zone, to: hour(from, start + (minutes === undefined ? 60 : 1)) + zone };
}

function hour(day: Day, minutes: number): string {
  const on = addDays(day, Math.floor(minutes / 1440));
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${dayValue(on)}T${pad(Math.floor((minutes % 1440) / 60))}:${pad(minutes % 60)}`;
}
