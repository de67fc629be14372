import { addDays, type Day, dayValue, headDay, monthValue, nthWeekday } from "./calendar.ts";
import { parseCount, parseOrdinal } from "./numbers.ts";
import { closestMonth, weekdayAfter, weekdayBefore } from "./resolve.ts";
import { type Reading, type Rule, rule, type Scope } from "./rule.ts";
import {
  monthPattern,
  parseMonth,
  parseWeekday,
  partCode,
  partPattern,
  weekdayPattern,
  yearPattern,
} from "./vocabulary.ts";

/** Weekdays, with what stands before and after them. */
export const weekdayRules: readonly Rule[] = [
  rule(
    `(?:the )?(?<nth>first|second|third|fourth|last) (?<weekday>${weekdayPattern}) (?:in|of) (?<month>${monthPattern})(?:,? (?<year>${yearPattern}))?`,
    readNthWeekday,
  ),
  rule(
    `(?<count>a|one|two|three|four) weeks? from (?:(?<weekday>${weekdayPattern})|(?<near>today|tomorrow|yesterday|now))`,
    readWeeksFrom,
  ),
  rule(
    `(?:(?:early|late|earlier|later) )?(?:(?<which>this past|this coming|this|last|next|the previous|the following|past) )?(?<weekday>${weekdayPattern})(?:,? (?<part>${partPattern}))?(?<plural>s)?(?![\\p{L}])`,
    readWeekday,
  ),
  rule(
    `(?:(?:the )?(?:early|late) )?(?:the )?(?<part>${partPattern}) (?:of |on )?(?<weekday>${weekdayPattern})`,
    readWeekday,
  ),
];

/** "the first Tuesday in November". */
function readNthWeekday({ groups, index, 0: words }: RegExpExecArray, scope: Scope): Reading | undefined {
  const month = parseMonth(groups?.month ?? "");
  const nth = /last/.test(groups?.nth ?? "") ? -1 : (parseOrdinal(groups?.nth ?? "") ?? 1);
  const near = scope.anchor && closestMonth(scope.anchor, month, scope.direction(index, index + words.length), false);
  const year = groups?.year ? Number(groups.year) : near?.year;
  if (year === undefined) return { type: "DATE", value: `XXXX-${monthValue({ year: 0, month }).slice(5)}` };
  return { type: "DATE", value: dayValue(nthWeekday(year, month, parseWeekday(groups?.weekday ?? ""), nth)) };
}

/** "a week from Friday". */
function readWeeksFrom({ groups }: RegExpExecArray, { anchor }: Scope): Reading {
  if (!anchor) return { type: "DATE", value: "FUTURE_REF" };
  const shift = { tomorrow: 1, yesterday: -1 }[groups?.near ?? ""] ?? 0;
  const from = groups?.weekday ? weekdayAfter(anchor, parseWeekday(groups.weekday), true) : addDays(anchor, shift);
  return { type: "DATE", value: dayValue(addDays(from, 7 * (parseCount(groups?.count ?? "") ?? 1))) };
}

function readWeekday({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  const weekday = parseWeekday(groups?.weekday ?? "");
  const part = groups?.part ? partCode(groups.part) : "";
  if (groups?.plural) return { type: "SET", value: `XXXX-WXX-${weekday}${part}` };
  const before = scope.before(index);
  if (/^(?:black|good|ash|super|cyber|palm|holy|bloody|easter|fat|maundy|giving|small)$/i.test(before?.text ?? ""))
    return undefined;
  const type = part ? "TIME" : "DATE";
  const nth =
    /^(?:first|second|third|fourth|fifth|final|every|each|another|one)$/i.test(before?.text ?? "") && !groups?.which;
  if (!scope.anchor || nth) return { type, value: `XXXX-WXX-${weekday}${part}` };
  const { anchor } = scope;
  const which = (groups?.which ?? "").toLowerCase().replace("the ", "");
  const at = (day: Day): string => `${dayValue(day)}${part}`;
  if (which === "previous" || which === "following") {
    const step = which === "previous" ? weekdayBefore : weekdayAfter;
    return {
      type,
      value: (earlier) =>
        at(step((/^\d{4}-\d{2}-\d{2}/.test(earlier ?? "") && headDay(earlier ?? "")) || anchor, weekday, true)),
    };
  }
  const direction = scope.direction(index, index + words.length);
  if (/last|past/.test(which)) return { type, value: at(weekdayBefore(anchor, weekday, true)) };
  if (/next/.test(which)) return { type, value: at(weekdayAfter(anchor, weekday, true)) };
  if (/this/.test(which))
    return { type, value: at(direction === "past" ? weekdayBefore(anchor, weekday) : weekdayAfter(anchor, weekday)) };
  return { type, value: at(direction === "future" ? weekdayAfter(anchor, weekday) : weekdayBefore(anchor, weekday)) };
}
