import { type Day, dayValue, isDay, monthValue, weekdayOf, yearValue } from "./calendar.ts";
import { parseCount } from "./numbers.ts";
import { closestDay, closestMonth } from "./resolve.ts";
import { type Reading, type Rule, rule, type Scope } from "./rule.ts";
import {
  dayPattern,
  monthPattern,
  parseMonth,
  parseWeekday,
  partCode,
  partPattern,
  portionPattern,
  weekdayPattern,
  yearPattern,
} from "./vocabulary.ts";

const inFront = `(?:(?<weekday>${weekdayPattern}),? (?:the )?)?`;
const months = `(?<month>${monthPattern})`;
const year = `(?:(?:,| ,| of)? ?(?<year>${yearPattern}))?`;

/** Days of the month, written in any of the common orders. */
export const dateRules: readonly Rule[] = [
  rule(
    `(?:the )?(?:early |late )?(?<part>${partPattern}) of ${inFront}${months} (?<day>${dayPattern})${year}`,
    (match, scope) => {
      const { value } = readDate(match, scope) ?? {};
      return typeof value === "string" && value !== ""
        ? { type: "TIME", value: value + partCode(match.groups?.part ?? "") }
        : undefined;
    },
    "i",
  ),
  rule(`${inFront}${months} (?:the )?(?<day>${dayPattern})${year}`, readDate),
  rule(`${inFront}(?:the )?(?<day>${dayPattern})(?: day)?(?: of)? ${months}(?:,? (?<year>${yearPattern}))?`, readDate),
  rule(
    `${months} (?<day>${dayPattern})(?<rest>(?:, ${dayPattern}){0,6}(?:,? (?:and|or|to|through|until|till|&) | ?[-–—] ?)${dayPattern})(?:,? (?<year>${yearPattern}))?`,
    readDays,
  ),
  rule(
    `(?<first>${dayPattern})(?:,? (?:and|or|to) |[-–])(?<day>${dayPattern})(?: of)? ${months}(?:,? (?<year>${yearPattern}))?`,
    readDaysFirst,
  ),
];

/** Dates in figures: "2018-11-30", "11/30/2018". */
export const numericRules: readonly Rule[] = [
  rule("(?<year>\\d{4})-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d|-\\d)", readNumeric),
  rule("(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)(?![\\d/])", readSlashed),
  rule("(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<short>\\d\\d)(?![\\d/])", readSlashed),
];

const day = (year: number, month: number, date: string | undefined): Day => ({
  year,
  month,
  day: Number.parseInt(date ?? "", 10),
});

function readDate({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  const month = parseMonth(groups?.month ?? "");
  if (/^may$/i.test(groups?.month ?? "") && isModal(scope, index, groups?.day)) return undefined;
  return { type: "DATE", value: dayOfMonth(groups, month, groups?.day, scope, index, index + words.length) ?? "" };
}

/** "teams may 5": a lower-case month never matches, and a capital "May" with a number after it is the month. */
const isModal = (scope: Scope, index: number, date: string | undefined) =>
  date === undefined && scope.before(index)?.pos === "PRON";

function dayOfMonth(
  groups: Record<string, string | undefined> | undefined,
  month: number,
  date: string | undefined,
  scope: Scope,
  start: number,
  end: number,
) {
  const told = groups?.year ? day(Number(groups.year), month, date) : undefined;
  if (told) return isDay(told) ? dayValue(told) : undefined;
  const loose = day(2000, month, date);
  if (!isDay(loose)) return undefined;
  if (!scope.anchor) return `XXXX-${dayValue(loose).slice(5)}`;
  const weekday = groups?.weekday ? parseWeekday(groups.weekday) : 0;
  const near = closestDay(scope.anchor, loose, scope.direction(start, end));
  const fitting = weekday
    ? [near, { ...near, year: near.year - 1 }, { ...near, year: near.year + 1 }].find((d) => weekdayOf(d) === weekday)
    : near;
  return dayValue(fitting ?? near);
}

function readDays({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading[] {
  const month = parseMonth(groups?.month ?? "");
  const first = words.length - (words.length - words.search(/\d/));
  return [...words.slice(first).matchAll(/\d{1,4}(?:st|nd|rd|th)?/g)].flatMap((number, at, all): Reading[] => {
    if (groups?.year && at === all.length - 1) return [];
    const value = dayOfMonth(groups, month, number[0], scope, index, index + words.length);
    const end = index + first + number.index + number[0].length;
    const withYear = groups?.year && at === all.length - 2 ? index + words.length : end;
    return value
      ? [{ type: "DATE", value, start: at === 0 ? index : index + first + number.index, end: withYear }]
      : [];
  });
}

function readDaysFirst({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading[] {
  const month = parseMonth(groups?.month ?? "");
  const first = groups?.first ?? "";
  const [a, b] = [first, groups?.day].map((date) =>
    dayOfMonth(groups, month, date, scope, index, index + words.length),
  );
  if (!a || !b) return [];
  const second = index + words.indexOf(groups?.day ?? "", first.length);
  return [
    { type: "DATE", value: a, end: index + first.length },
    { type: "DATE", value: b, start: second },
  ];
}

function readNumeric({ groups }: RegExpExecArray): Reading | undefined {
  const read = day(Number(groups?.year), Number(groups?.month), groups?.day);
  return isDay(read) ? { type: "DATE", value: dayValue(read) } : undefined;
}

/** American order unless the first number can be no month; both may be months ("4/5/2019"), and then American. */
function readSlashed({ groups }: RegExpExecArray): Reading | undefined {
  const [a, b] = [Number(groups?.a), Number(groups?.b)];
  const year = groups?.year ? Number(groups.year) : Number(groups?.short) + (Number(groups?.short) < 50 ? 2000 : 1900);
  const read = [day(year, a, String(b)), day(year, b, String(a))].find(isDay);
  return read ? { type: "DATE", value: dayValue(read) } : undefined;
}

/** Months, with or without their year. */
export const monthRules: readonly Rule[] = [
  rule(`${portionPattern}?${months}(?:,| of)? (?<year>${yearPattern})`, ({ groups }) => ({
    type: "DATE",
    value: monthValue({ year: Number(groups?.year), month: parseMonth(groups?.month ?? "") }),
  })),
  rule(
    `(?:${portionPattern})?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his|[Pp]ast|[Tt]his coming|[Tt]he previous|[Tt]he following) )?${months}(?: of (?<told>this|last|next|that) year)?(?! ?\\d{1,2}(?!\\d))`,
    readMonth,
  ),
];

function readMonth({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  const name = groups?.month ?? "";
  const month = parseMonth(name);
  if (!groups?.which && words === name && !isMonthHere(name, index, scope)) return undefined;
  if (!scope.anchor) return { type: "DATE", value: `XXXX-${monthValue({ year: 0, month }).slice(5)}` };
  const { anchor } = scope;
  const shift = { this: 0, last: -1, next: 1 }[groups?.told ?? ""];
  if (shift !== undefined) return { type: "DATE", value: monthValue({ year: anchor.year + shift, month }) };
  const which = (groups?.which ?? "").toLowerCase();
  const direction = /last|past|previous/.test(which)
    ? "past"
    : /next|coming/.test(which)
      ? "future"
      : scope.direction(index, index + words.length);
  return { type: "DATE", value: monthValue(closestMonth(anchor, month, direction, which !== "")) };
}

/** "May", "March", "August" and short forms are names and verbs too; they count after a preposition or before a number. */
function isMonthHere(name: string, index: number, scope: Scope): boolean {
  const before = scope.before(index)?.text.toLowerCase() ?? "";
  if (/^(?:jan|jun|dec|mar|nov|oct|sep|sept|feb|apr|aug|jul)$/i.test(name)) return false;
  if (/^(?:may|march|mar\.|august|april|june)$/i.test(name)) {
    return /^(?:in|since|by|until|till|of|from|through|during|before|after|for|to|and|between|around|next|last|this|late|early|mid|between|or|than|-|each|every)$/.test(
      before,
    );
  }
  return !/^(?:mr|ms|mrs|dr|miss)\.?$/.test(before);
}

/** Years, alone, in ranges and with a portion. */
export const yearRules: readonly Rule[] = [
  rule(
    `(?:(?:${portionPattern}|(?:post|pre|mid|early|late)[-–])(?:the year |fiscal )?|the year )?(?<year>${yearPattern})(?:[-–](?<to>\\d{4}|\\d\\d)(?![\\d-]))?(?!/-?year|-\\d|s\\b|['’]s\\b(?= (?:people|troops)))`,
    readYear,
    "i",
  ),
  rule(
    `(?:fiscal(?:[- ]year)? |FY ?|the (?:fiscal|financial|school|academic) year )['’]?(?<year>\\d{4}|\\d\\d)(?![\\d,])(?:[-–/](?<to>\\d{4}|\\d\\d)(?!\\d))?`,
    readFiscal,
    "i",
  ),
  rule(
    `(?<century>eighteen|nineteen) (?<rest>hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?![\\p{L}-])|the year two thousand`,
    spelledYear,
    "i",
  ),
];

/** "nineteen ninety-six", "the year two thousand", as a broadcast's transcript has them. */
function spelledYear(match: RegExpExecArray): Reading | undefined {
  const [century, rest] = [match.groups?.century?.toLowerCase(), match.groups?.rest];
  if (century === undefined) return { type: "DATE", value: "2000" };
  const base = { eighteen: 1800, nineteen: 1900 }[century];
  const years = /^hundred$/i.test(rest ?? "") ? 0 : parseCount(rest ?? "");
  return base === undefined || years === undefined || years > 99
    ? undefined
    : { type: "DATE", value: yearValue(base + years) };
}

const full = (text: string | undefined) =>
  text?.length === 2 ? (Number(text) < 60 ? 2000 : 1900) + Number(text) : Number(text);

function readFiscal({ groups }: RegExpExecArray): Reading {
  return { type: "DATE", value: yearValue(full(groups?.year)) };
}

function readYear({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading | Reading[] | undefined {
  const text = groups?.year ?? "";
  const at = index + words.lastIndexOf(text, words.length - (groups?.to ? groups.to.length + 1 : 0));
  if (!isYearHere(at, index + words.length, words !== text, scope)) return undefined;
  const year = Number(text);
  const to = groups?.to
    ? groups.to.length === 2
      ? Math.floor(year / 100) * 100 + Number(groups.to)
      : Number(groups.to)
    : undefined;
  if (to === undefined) return { type: "DATE", value: yearValue(year) };
  if (to <= year || to > year + 400) return undefined;
  return [
    { type: "DATE", value: yearValue(year), end: at + text.length },
    { type: "DATE", value: yearValue(to), start: index + words.length - (groups?.to?.length ?? 0) },
  ];
}

/** Four digits that no unit, currency or counted noun makes an amount. */
function isYearHere(start: number, end: number, portioned: boolean, scope: Scope): boolean {
  if (portioned) return true;
  const [before, after] = [scope.before(start), scope.after(end)];
  const word = before?.text.toLowerCase() ?? "";
  if (
    /^[$£€#%]$|^(?:about|nearly|almost|approximately|roughly|some|than|over|only|least|most|no|no\.|nos\.|number|room|route|highway|flight|section|title|page|all|another|just|exactly|boeing|model|up|building|channel|bill|article|resolution|these|those|many|a|an)$/.test(
      word,
    )
  )
    return false;
  if (before?.pos === "NUM" && !/^(?:19|20)\d\d$/.test(word)) return false;
  if (!after) return true;
  const next = after.text.toLowerCase();
  if (
    /^(?:%|percent|per|feet|foot|miles?|km|kilometers?|kilometres?|meters?|metres?|points?|pounds?|tons?|tonnes?|dollars?|euros?|people|persons?|hours?|minutes?|years?|degrees?|calories|acres?|square|block|million|billion|troops|men|women|children|others|a\.m\.|p\.m\.|gmt|-|or)$/.test(
      next,
    )
  ) {
    return next === "or" || (next === "-" && text(scope, after.end) !== "year");
  }
  if (
    after.pos === "PROPN" &&
    /^\s\S+ (?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Lane|Block)\b/.test(scope.text.slice(end))
  )
    return false;
  const leads =
    /^(?:in|since|by|until|from|of|after|before|during|through|between|to|for|and|,|\(|late|early|mid|the|his|her|its|their|our|this|back)$/.test(
      word,
    );
  if (
    after.pos === "NOUN" &&
    /s$/.test(after.text) &&
    after.lemma !== after.text.toLowerCase() &&
    !/^(?:the|in|his|her|its|their|our|since|\()$/.test(word)
  )
    return false;
  const counts = after.pos === "NOUN" && /s$/.test(after.text);
  return leads || !before || !counts || /^['’]/.test(after.text);
}

const text = (scope: Scope, offset: number) => scope.after(offset)?.text.toLowerCase();
