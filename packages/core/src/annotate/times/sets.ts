import { countPattern, parseCount } from "./numbers.ts";
import { type Reading, type Rule, rule } from "./rule.ts";
import {
  monthPattern,
  parseMonth,
  parseUnit,
  parseWeekday,
  partCode,
  partPattern,
  seasonCode,
  seasonPattern,
  unitPattern,
  weekdayPattern,
} from "./vocabulary.ts";

/** "Mondays". */
export const weekdaySetRules: readonly Rule[] = [
  rule(`(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)(?![\\p{L}])`, ({ groups }) =>
    set(`XXXX-WXX-${parseWeekday(groups?.weekday ?? "")}`),
  ),
];

/** "every Monday", "each week". */
export const everyRules: readonly Rule[] = [
  rule(`(?:every|each) (?<weekday>${weekdayPattern})(?: (?<part>${partPattern}))?`, ({ groups }) =>
    set(`XXXX-WXX-${parseWeekday(groups?.weekday ?? "")}${groups?.part ? partCode(groups.part) : ""}`),
  ),
  rule(`(?:Every|Each) (?<weekday>${weekdayPattern})`, ({ groups }) =>
    set(`XXXX-WXX-${parseWeekday(groups?.weekday ?? "")}`),
  ),
  rule(`(?:every|each|Every|Each) (?<month>${monthPattern})`, ({ groups }) =>
    set(`XXXX-${String(parseMonth(groups?.month ?? "")).padStart(2, "0")}`),
  ),
  rule(
    `(?:every|each) (?<season>${seasonPattern})(?![\\p{L}])`,
    ({ groups }) => set(`XXXX-${seasonCode(groups?.season ?? "")}`),
    "i",
  ),
  rule(
    `(?:every|each) (?<part>morning|afternoon|evening|night)(?![\\p{L}])`,
    ({ groups }) => set(`XXXX-XX-XX${partCode(groups?.part ?? "")}`),
    "i",
  ),
  rule(
    `(?:almost |nearly )?(?:every|each) (?:other (?<other>${unitPattern})|(?:(?<count>${countPattern}|few|couple of) )?(?<unit>${unitPattern})s?)(?![\\p{L}])`,
    readEvery,
    "i",
  ),
];

/** "daily", "almost weekly". */
export const frequencyRules: readonly Rule[] = [
  rule(
    "(?:almost |nearly |twice )?(?<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|quarterly|yearly|annually|semiannually|biennially)(?![\\p{L}])(?!-)",
    ({ groups, 0: words, index }, scope) =>
      /^[A-Z]/.test(words) || scope.after(index + words.length)?.pos === "PROPN"
        ? undefined
        : set(adverbs[groups?.word?.toLowerCase() ?? ""] ?? ""),
    "i",
  ),
];

/** "twice a week", "each of the last three years". */
export const rateRules: readonly Rule[] = [
  rule(
    `(?:once|twice|(?<count>${countPattern}) times|several times|many times) (?:a|an|each|every|per) (?<unit>${unitPattern})(?![\\p{L}])`,
    ({ groups }) => ofUnit(groups?.unit, 1),
    "i",
  ),
  rule(
    "each of the (?:past|last|next|first) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?<unit>year|month|week|day|quarter)s",
    ({ groups }) => ofUnit(groups?.unit, 1),
    "i",
  ),
];

const set = (value: string): Reading => ({ type: "SET", value });

const adverbs: Readonly<Record<string, string>> = {
  hourly: "PT1H", daily: "P1D", nightly: "P1D", weekly: "P1W", biweekly: "P2W", fortnightly: "P2W", monthly: "P1M",
  bimonthly: "P2M", quarterly: "P3M", yearly: "P1Y", annually: "P1Y", semiannually: "P6M", biennially: "P2Y",
}; // biome-ignore format: a table

function ofUnit(name: string | undefined, count: number | "X"): Reading | undefined {
  const unit = parseUnit(name ?? "");
  return unit && set(`P${unit.clock ? "T" : ""}${count === "X" ? "X" : count * unit.times}${unit.code}`);
}

function readEvery({ groups }: RegExpExecArray): Reading | undefined {
  if (groups?.other) return ofUnit(groups.other, 2);
  if (/^(?:few|couple)/i.test(groups?.count ?? "")) return ofUnit(groups?.unit, "X");
  return ofUnit(groups?.unit, groups?.count ? (parseCount(groups.count) ?? 1) : 1);
}
