import { addDays, type Day, dayNumber, dayValue, easter, nthWeekday } from "./calendar.ts";
import type { Direction } from "./direction.ts";
import { holidayRows } from "./holidays.data.ts";
import { type Reading, type Rule, rule, type Scope } from "./rule.ts";
import { yearPattern } from "./vocabulary.ts";

const table: ReadonlyMap<string, string> = new Map(
  holidayRows.split("\n").map((row) => row.split("|") as [string, string]),
);
const names = [...table.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['’]?").replaceAll(".", "\\.?"));

/** Holidays that fall on a day that can be worked out, and the one day known by its numbers. */
export const holidayRules: readonly Rule[] = [
  rule(
    `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?<name>${names.join("|")})(?:,? (?<year>${yearPattern}))?(?![\\p{L}])(?! (?:Island|Parade|Massacre|tree|card|Vigil)\\b)`,
    readHoliday,
  ),
  rule("9/11(?![\\d/])|(?:Sept\\.|September) 11(?= (?:attacks?|terror|terrorist|hijack))", () => ({
    type: "DATE",
    value: "2001-09-11",
  })),
];

const keyOf = (name: string) => {
  const plain = (text: string) => text.replaceAll(/['’.]/g, "");
  return [...table.keys()].find((key) => plain(key) === plain(name.replaceAll(/\s+/g, " ")));
};

function readHoliday({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  const key = keyOf(groups?.name ?? "");
  const when = key && table.get(key);
  if (!when) return undefined;
  if (/^\d{4}-/.test(when)) return { type: "DATE", value: "1944-06-06" };
  if (groups?.year) return { type: "DATE", value: dayValue(holidayIn(Number(groups.year), when)) };
  if (!scope.anchor)
    return {
      type: "DATE",
      value: /^\d+-\d+$/.test(when) ? `XXXX-${dayValue(holidayIn(2000, when)).slice(5)}` : "XXXX-XX-XX",
    };
  const which = (groups?.which ?? "").toLowerCase();
  const direction: Direction =
    which === "last" ? "past" : which === "next" ? "future" : scope.direction(index, index + words.length);
  return { type: "DATE", value: dayValue(nearest(scope.anchor, when, direction)) };
}

function nearest(anchor: Day, when: string, direction: Direction): Day {
  const now = dayNumber(anchor);
  const days = [-1, 0, 1].map((shift) => holidayIn(anchor.year + shift, when));
  const past = days.findLast((day) => dayNumber(day) <= now) ?? anchor;
  const future = days.find((day) => dayNumber(day) >= now) ?? anchor;
  if (direction !== "unknown") return direction === "past" ? past : future;
  return now - dayNumber(past) <= dayNumber(future) - now ? past : future;
}

function holidayIn(year: number, when: string): Day {
  if (when === "friday") return addDays(nthWeekday(year, 11, 4, 4), 1);
  if (when === "election") return addDays(nthWeekday(year, 11, 1, 1), 1);
  const [, offset] = /^easter (-?\d+)$/.exec(when) ?? [];
  if (offset) return addDays(easter(year), Number(offset));
  const [month = 1, day = 1, nth] = when.split(/(?<=\d)-| /).map(Number);
  return nth === undefined ? { year, month, day } : nthWeekday(year, month, day, nth);
}
