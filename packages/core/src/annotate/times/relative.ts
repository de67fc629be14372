import {
  addDays,
  addMonths,
  type Day,
  dayValue,
  headDay,
  monthValue,
  quarterValue,
  weekdayOf,
  weekValue,
  yearValue,
} from "./calendar.ts";
import { countPattern, parseCount } from "./numbers.ts";
import { weekdayAfter, weekdayBefore } from "./resolve.ts";
import { type Reading, type Rule, rule, type Scope } from "./rule.ts";
import { partCode, partPattern, portionPattern, unitPattern } from "./vocabulary.ts";

const vague = "(?<vague>several|a few|some|many|(?:tens|dozens|hundreds) of)";
const roughly =
  "(?:(?:about|almost|nearly|roughly|around|approximately|over|under|more than|less than|at least|up to|just over|just under|just|some|barely|only) )?";

/** What is told by its distance from the published day or from the date before. */
export const relativeRules: readonly Rule[] = [
  rule("(?:the )?day before yesterday", (_, scope) => shifted(scope, -2), "i"),
  rule("(?:the )?day after tomorrow", (_, scope) => shifted(scope, 2), "i"),
  rule(
    `(?:early |late |earlier |later )?(?<day>yesterday|today|tomorrow)(?: (?<part>${partPattern}))?(?![\\p{L}-])`,
    readNear,
    "i",
  ),
  rule(`(?:early |late |mid-?[- ]?)?(?<part>${partPattern}) (?<day>yesterday|tomorrow|today)`, readNear, "i"),
  rule("(?:later |late |early )?tonight", (_, scope) => inPart(scope.anchor, "TNI"), "i"),
  rule(
    "last night|overnight(?= (?:on|and|,|\\.|in|the|when|after|that|with|at|to|by|from|trading|raid|attack|shelling|rain|storm|clashes|losses|fire)\\b)",
    ({ 0: words }, scope) => inPart(scope.anchor && addDays(scope.anchor, /last/i.test(words) ? -1 : 0), "TNI"),
    "i",
  ),
  rule(
    `(?:early |late |earlier |later )?this (?<part>${partPattern})`,
    ({ groups }, scope) => inPart(scope.anchor, partCode(groups?.part ?? "")),
    "i",
  ),
  rule(
    `(?:${portionPattern})?(?<which>this past|this coming|this|last|next|the past|past|the previous|the prior|the following|the coming|the same|that same|that|the current|the next|the latest) (?:fiscal |calendar |financial |school |academic )?(?<unit>year|month|week|weekend|decade|century|quarter|day)(?!/-?(?:s|old|long|round))(?![\\p{L}])`,
    readWhich,
    "i",
  ),
  rule(
    `(?:${portionPattern})?(?:(?:year|month)[- ]?end|(?<unit2>year|month|week)['’]s end)(?![\\p{L}])|(?:the )?(?:beginning|start|end|middle|rest|remainder|close|first half|second half) of the (?:calendar |fiscal )?(?<unit>year|month|week|decade|century|quarter)(?![\\p{L}])`,
    readEnd,
    "i",
  ),
  rule(
    "the (?:current )?fiscal year(?! (?:\\d|ended|ending|that))",
    (_, { anchor }) => ({ type: "DATE", value: anchor ? yearValue(anchor.year) : "PRESENT_REF" }),
    "i",
  ),
  rule(
    "the week(?=['’]s|[,.;]|$)",
    (_, { anchor }) => ({
      type: "DATE",
      value: (earlier) => (earlier && widened(earlier, "week")) || (anchor ? weekValue(anchor) : ""),
    }),
    "i",
  ),
  rule(
    `(?:the )?(?:early |late |mid[- ]?)?(?<part>morning|afternoon|evening)(?=[,.;]|$| (?:to|and|when|after|before|with|at|in|for|on)\\b)`,
    readPart,
    "i",
  ),
  rule(
    "midyear|mid-year",
    (_, { anchor }) => ({ type: "DATE", value: anchor ? monthValue({ ...anchor, month: 6 }) : "XXXX-06" }),
    "i",
  ),
  rule(
    "(?:early |late )?(?:over |during )?the weekend(?! of)",
    ({ index, 0: words }, scope) => ({
      ...weekend(scope, scope.direction(index, index + words.length) === "future" ? "next" : "last"),
      start: index + words.search(/the weekend/i),
    }),
    "i",
  ),
  rule(
    "(?:the|that|this) same day|(?:earlier |later )?that (?<unit>day|night|morning|evening|afternoon)",
    readThatDay,
    "i",
  ),
  rule(
    "(?:the )?(?<which>following|next|previous|preceding) (?<unit>day|morning|night)|the day (?<which2>after|before)(?=[.,;:!?]|$)",
    readNextDay,
    "i",
  ),
];

/** "three days ago", "a year earlier", "the year-ago quarter". */
export const agoRules: readonly Rule[] = [
  rule(
    `${roughly}(?:(?<count>${countPattern})|${vague}) (?:more )?(?<unit>${unitPattern})s? ago(?: (?:today|this (?<same>week|month)))?`,
    readAgo,
    "i",
  ),
  rule(`(?<unit>${unitPattern})s ago`, () => ({ type: "DATE", value: "PAST_REF" }), "i"),
  rule(
    `(?:the )?(?:same |comparable |corresponding )?(?:quarter |period )?(?<count>a|one|two|three) (?<unit>year|month|week|day|quarter)s? earlier`,
    readEarlier,
    "i",
  ),
  rule(
    "(?:the |its )?(?:same |comparable |corresponding )?year[- ](?:ago|earlier)(?: (?:first|second|third|fourth|fiscal))?(?: (?:quarter|period|month))?",
    readEarlier,
    "i",
  ),
  rule("(?:the )?(?:same|comparable|corresponding) (?:period|quarter|time) (?:of )?last year", readEarlier, "i"),
  rule("the quarter a year (?:ago|earlier)", readEarlier, "i"),
];

const shifted = ({ anchor }: Scope, count: number): Reading => ({
  type: "DATE",
  value: anchor ? dayValue(addDays(anchor, count)) : count < 0 ? "PAST_REF" : "FUTURE_REF",
});

function inPart(day: Day | undefined, code: string): Reading {
  return { type: "TIME", value: `${day ? dayValue(day) : "XXXX-XX-XX"}${code}` };
}

/** "in the morning", "by mid-afternoon": of the day told before, else of the published day. */
function readPart({ groups, 0: words, index }: RegExpExecArray, scope: Scope): Reading | undefined {
  const before = scope.before(index)?.text.toLowerCase() ?? "";
  if (
    !/^the |^mid/i.test(words)
      ? !/^(?:by|until|mid|this)$/.test(before)
      : !/^(?:in|by|during|through|until|for|late|early|throughout)$/.test(before)
  )
    return undefined;
  const code = partCode(groups?.part ?? "");
  return {
    type: "TIME",
    value: (earlier) =>
      `${/^\d{4}-\d{2}-\d{2}/.exec(earlier ?? "")?.[0] ?? (scope.anchor ? dayValue(scope.anchor) : "XXXX-XX-XX")}${code}`,
  };
}

function readNear({ groups, index }: RegExpExecArray, scope: Scope): Reading {
  const count = { yesterday: -1, today: 0, tomorrow: 1 }[groups?.day?.toLowerCase() ?? ""] ?? 0;
  if (groups?.part) return inPart(scope.anchor && addDays(scope.anchor, count), partCode(groups.part));
  if (count === 1 && scope.before(index)?.text === "of") return { type: "DATE", value: "FUTURE_REF" };
  return scope.anchor || count !== 0 ? shifted(scope, count) : { type: "DATE", value: "PRESENT_REF" };
}

function weekend({ anchor }: Scope, which: string): Reading {
  if (!anchor) return { type: "DATE", value: "XXXX-WXX-WE" };
  const saturday = /last|past|previous/.test(which)
    ? weekdayBefore(addDays(anchor, weekdayOf(anchor) === 7 ? -1 : 0), 6)
    : weekdayAfter(addDays(anchor, weekdayOf(anchor) === 7 && which === "this" ? -1 : 0), 6);
  return { type: "DATE", value: `${weekValue(saturday)}-WE` };
}

function readWhich(match: RegExpExecArray, scope: Scope): Reading | undefined {
  const { groups, index } = match;
  const [which, unit] = [groups?.which?.toLowerCase() ?? "", groups?.unit?.toLowerCase() ?? ""];
  if (unit === "day") return undefined;
  if (/same|that/.test(which))
    return {
      type: "DATE",
      value: (earlier) =>
        (earlier && widened(earlier, unit)) ||
        (scope.anchor && /^(?:that|the) same$/.test(which) ? unitValue(scope.anchor, unit, 0) : ""),
    };
  const shift = /last|past|previous|prior|latest/.test(which) ? -1 : /next|coming|following/.test(which) ? 1 : 0;
  const span = spans[unit];
  const spanned =
    /^(?:the )?(?:past|coming)$/.test(which) || (/^(?:the )?(?:last|next)$/.test(which) && /decade|century/.test(unit));
  if (span && spanned) return { type: "DURATION", value: span };
  if (/previous|prior|following/.test(which)) {
    return {
      type: "DATE",
      value: (earlier) =>
        fromEarlier(earlier, unit, shift) ??
        (scope.anchor ? unitValue(scope.anchor, unit, shift) : shift < 0 ? "PAST_REF" : "FUTURE_REF"),
    };
  }
  if (!scope.anchor) return { type: "DATE", value: shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF" };
  if (unit === "weekend")
    return weekend(
      scope,
      which === "this" && scope.direction(index, index + match[0].length) === "past" ? "last" : which,
    );
  return { type: "DATE", value: unitValue(scope.anchor, unit, shift) };
}

const spans: Readonly<Record<string, string>> = {
  year: "P1Y", month: "P1M", week: "P1W", weekend: "P2D", decade: "P10Y", century: "P100Y", quarter: "P3M",
}; // biome-ignore format: a table

function unitValue(day: Day, unit: string, shift: number): string {
  if (unit === "month") return monthValue(addMonths({ ...day, day: 1 }, shift));
  if (unit === "week") return weekValue(addDays(day, shift * 7));
  if (unit === "weekend") return `${weekValue(addDays(day, shift * 7))}-WE`;
  if (unit === "decade") return `${yearValue(day.year + shift * 10).slice(0, 3)}X`;
  if (unit === "century") return `${yearValue(day.year + shift * 100).slice(0, 2)}XX`;
  if (unit === "quarter") {
    const index = day.year * 4 + Math.floor((day.month - 1) / 3) + shift;
    return quarterValue(Math.floor(index / 4), (index % 4) + 1);
  }
  if (unit === "day") return dayValue(addDays(day, shift));
  return yearValue(day.year + shift);
}

function fromEarlier(earlier: string | undefined, unit: string, shift: number): string | undefined {
  const day = earlier && headDay(earlier);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(earlier ?? "");
  if (unit === "year" && quarter) return yearValue(Number(quarter[1]) + shift);
  const fine = { year: /^\d{4}/, month: /^\d{4}-\d{2}/, week: /^\d{4}-\d{2}-\d{2}/, day: /^\d{4}-\d{2}-\d{2}/ }[unit];
  return day && fine?.test(earlier) ? unitValue(day, unit, shift) : undefined;
}

const widened = (earlier: string, unit: string): string | undefined => {
  if (unit === "quarter") return /^\d{4}-Q[1-4]$/.test(earlier) ? earlier : undefined;
  return fromEarlier(earlier, unit, 0);
};

function readEnd({ groups, 0: words }: RegExpExecArray, scope: Scope): Reading {
  const unit = (groups?.unit ?? groups?.unit2)?.toLowerCase() ?? (/^month/i.test(words) ? "month" : "year");
  if (!scope.anchor) return { type: "DATE", value: unit === "year" ? "XXXX" : "PRESENT_REF" };
  return { type: "DATE", value: unitValue(scope.anchor, unit, 0) };
}

function readAgo({ groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  const count = groups?.count ? parseCount(groups.count) : undefined;
  const unit = groups?.unit?.toLowerCase().replace("centurie", "century") ?? "";
  if (count === undefined || !scope.anchor) return { type: "DATE", value: "PAST_REF" };
  const { anchor } = scope;
  const oneYear = unit === "year" && count === 1;
  return {
    type: "DATE",
    aside: true,
    value: (earlier) => {
      const quarter = oneYear ? /^(\d{4})-(Q[1-4])$/.exec(earlier ?? "") : null;
      return quarter ? `${yearValue(Number(quarter[1]) - 1)}-${quarter[2]}` : ago(anchor, count, unit);
    },
  };
}

function ago(anchor: Day, count: number, unit: string): string {
  const whole = Math.ceil(count);
  if (unit === "year" && !Number.isInteger(count))
    return monthValue(addMonths({ ...anchor, day: 1 }, -Math.round(count * 12)));
  if (unit === "century" || unit === "decade")
    return yearValue(anchor.year - Math.round(count * (unit === "decade" ? 10 : 100)));
  if (unit === "quarter") return unitValue(anchor, unit, -whole);
  if (unit === "fortnight") return weekValue(addDays(anchor, -14 * whole));
  if (unit === "second" || unit === "minute" || unit === "hour") return dayValue(anchor);
  return unitValue(anchor, unit, -whole);
}

/** "a year earlier" in a report of results is the same quarter of the year before; else it is told from the date before. */
function readEarlier({ groups, 0: words }: RegExpExecArray, scope: Scope): Reading {
  const unit = groups?.unit?.toLowerCase() ?? "year";
  const count = groups?.count ? (parseCount(groups.count) ?? 1) : 1;
  return {
    type: "DATE",
    aside: true,
    value: (earlier) => {
      const quarter = /^(\d{4})-(Q[1-4])$/.exec(earlier ?? "");
      if (unit === "year" && quarter) return `${yearValue(Number(quarter[1]) - count)}-${quarter[2]}`;
      if (/quarter|period/i.test(words) && scope.anchor) return quarterBefore(scope.anchor);
      const month = /^(\d{4})-(\d{2})$/.exec(earlier ?? "");
      if (unit === "year" && month) return monthValue({ year: Number(month[1]) - count, month: Number(month[2]) });
      return fromEarlier(earlier, unit, -count) ?? (scope.anchor ? ago(scope.anchor, count, unit) : "PAST_REF");
    },
  };
}

/** The quarter of the year before that answers to the one last reported. */
function quarterBefore(anchor: Day): string {
  const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) - 5;
  return quarterValue(Math.floor(index / 4), (index % 4) + 1);
}

function readThatDay({ groups }: RegExpExecArray, scope: Scope): Reading {
  const unit = groups?.unit?.toLowerCase() ?? "day";
  const part = unit === "day" ? "" : partCode(unit);
  return {
    type: part ? "TIME" : "DATE",
    value: (earlier) => {
      const day =
        /^\d{4}-\d{2}-\d{2}/.exec(earlier ?? "")?.[0] ?? (scope.anchor && part ? dayValue(scope.anchor) : undefined);
      return day ? `${day}${part}` : "";
    },
  };
}

function readNextDay({ groups }: RegExpExecArray, _scope: Scope): Reading {
  const which = (groups?.which ?? groups?.which2 ?? "").toLowerCase();
  const shift = /following|next|after|later/.test(which) ? 1 : -1;
  const part = groups?.unit && groups.unit.toLowerCase() !== "day" ? partCode(groups.unit) : "";
  return {
    type: part ? "TIME" : "DATE",
    value: (earlier) => {
      const day = /^\d{4}-\d{2}-\d{2}/.test(earlier ?? "") && earlier ? headDay(earlier) : undefined;
      return day ? `${dayValue(addDays(day, shift))}${part}` : "";
    },
  };
}
