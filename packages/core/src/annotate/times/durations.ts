import { addDays, addMonths, type Day, dayValue, monthValue, weekValue, yearValue } from "./calendar.ts";
import { countPattern, parseCount } from "./numbers.ts";
import { type Reading, type Rule, rule, type Scope } from "./rule.ts";
import { parseUnit, type Unit, unitPattern } from "./vocabulary.ts";

const roughly =
  "(?:(?:about|almost|nearly|roughly|around|approximately|(?:over|under)(?! the)|more than|less than|fewer than|no more than|at least|at most|up to|as long as|just over|just under|well over) )?";
const lead = "(?:(?:the|a|his|her|its|their|our|this|these|those|each of the) )?";
const which =
  "(?:(?:past|last|next|coming|previous|first|final|latest|following|remaining|recent|preceding|entire|full|whole|final|opening|closing) )?";
const more =
  "(?:(?:more|straight|consecutive|full|long|additional|extra|other|trading|business|working|calendar|fiscal|successive|solid|short) )?";
const notAge = "(?!/-?(?:old|olds)\\b| of age\\b)";

/** Lengths of time. */
export const durationRules: readonly Rule[] = [
  rule(
    `${lead}(?<count>${countPattern})/-(?<unit>${unitPattern})(?:[- ]long)?(?: period)?(?![\\p{L}])${notAge}`,
    readDuration,
    "i",
  ),
  rule(
    `${roughly}${lead}${which}(?<count>${countPattern})(?:(?: to | or |[-–])(?<high>${countPattern}))? ${more}(?<unit>${unitPattern})s?(?<half> and a half)?(?![\\p{L}])${notAge}`,
    readDuration,
    "i",
  ),
  rule(
    `(?:the |these |those )?${which}(?:several|few|many|some|dozens of|hundreds of|thousands of|couple of|couple) ${more}(?<unit>${unitPattern})s(?![\\p{L}])${notAge}`,
    readVague,
    "i",
  ),
  rule(
    `a (?:few|couple|couple of|matter of|number of) ${more}(?<unit>${unitPattern})s(?![\\p{L}])${notAge}`,
    readVague,
    "i",
  ),
  rule(
    `(?<unit>years|months|weeks|days|decades|centuries|hours|minutes)(?:[- ]long| ahead)?(?![\\p{L}])${notAge}`,
    readBare,
    "i",
  ),
  rule(
    `(?<unit>year|month|week|day|decade|night|weekend|century)[- ]?long(?![\\p{L}])`,
    ({ groups }) => whole(groups?.unit, 1),
    "i",
  ),
  rule(
    "(?:an?|the) (?:hour|minute|day|week|month|year|decade) and a half",
    ({ 0: words }) => whole(words.split(/\s/)[1], 1.5),
    "i",
  ),
  rule(
    "(?:some time|a while|a long time|quite some time)(?! ago)(?![\\p{L}])",
    () => ({ type: "DURATION", value: "PXX" }),
    "i",
  ),
  rule(
    "(?:the )?(?:fiscal |full |entire |whole )?(?:year|quarter)(?= (?:ended|ending|that ended|which ended)\\b)",
    ({ 0: words }) => (/quarter/i.test(words) ? undefined : { type: "DURATION", value: "P1Y" }),
    "i",
  ),
];

function readDuration({ groups, 0: words, index }: RegExpExecArray, scope: Scope): Reading | undefined {
  const count = parseCount(groups?.count ?? "");
  const before = scope.before(index);
  if (count === undefined || before?.text === "-" || isRate(groups, words, index, scope)) return undefined;
  if (
    isOtherThanTime(groups, words, before?.text.toLowerCase(), scope.after(index + words.length)?.text.toLowerCase())
  ) {
    return undefined;
  }
  return ahead(words, groups?.unit, count, index, scope) ?? whole(groups?.unit, groups?.half ? count + 0.5 : count);
}

/** "a second chance", "a quarter of them", "a calendar year", "twice a week". */
function isOtherThanTime(
  groups: Record<string, string | undefined> | undefined,
  words: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  const one = /^an?$/i.test(groups?.count ?? "");
  const unit = groups?.unit?.toLowerCase();
  if (one && unit === "second")
    return (
      !/^(?:for|in|within|half)$/.test(before ?? "") ||
      !/^(?:[.,;:!?)]|or|and|to|before|after|when|that)?$/.test(after ?? "")
    );
  if (unit === "quarter") return one || after === "of" || after === "the";
  if (
    one &&
    unit === "day" &&
    /^(?:trip|job|laborers?|labourers?|care|school|pass|trader|shift|camp|off)$/.test(after ?? "")
  )
    return true;
  return one && (/\b(?:fiscal|calendar)\b/i.test(words) || /^(?:once|twice|times|per)$/.test(before ?? ""));
}

/** "will be redeemed in five years" tells when; "fell in five years" how long. */
function ahead(
  words: string,
  unit: string | undefined,
  count: number,
  index: number,
  scope: Scope,
): Reading | undefined {
  if (!scope.anchor || !/^(?:year|month|week|day)$/i.test(unit ?? "") || !Number.isInteger(count)) return undefined;
  if (!/^(?:\d|[a-z]+ )/i.test(words) || /\b(?:the|past|last|next|first)\b|-/i.test(words)) return undefined;
  if (scope.before(index)?.text.toLowerCase() !== "in" || scope.direction(index, index + words.length) !== "future")
    return undefined;
  return { type: "DATE", value: shiftedValue(scope.anchor, unit?.toLowerCase() ?? "", count) };
}

/** "$5 a day", "60 miles an hour": the article says "per". */
function isRate(
  groups: Record<string, string | undefined> | undefined,
  words: string,
  index: number,
  scope: Scope,
): boolean {
  if (!/^an?$/i.test(groups?.count ?? "") || !/^an?\s/i.test(words)) return false;
  const before = scope.before(index);
  if (before === undefined) return false;
  if (/^(?:NUM|NOUN|SYM|PROPN)$/.test(before.pos) || /^(?:once|twice|times|%|million|billion)$/i.test(before.text)) {
    return !/^(?:half|quarter|[a-z]+day)$/i.test(before.text);
  }
  return false;
}

function whole(name: string | undefined, count: number): Reading | undefined {
  const unit = parseUnit(name ?? "");
  return unit && { type: "DURATION", value: durationValue(unit, count) };
}

function shiftedValue(anchor: Day, unit: string, count: number): string {
  if (unit === "year") return yearValue(anchor.year + count);
  if (unit === "month") return monthValue(addMonths({ ...anchor, day: 1 }, count));
  return unit === "week" ? weekValue(addDays(anchor, count * 7)) : dayValue(addDays(anchor, count));
}

const halves: Readonly<Record<string, string>> = { Y: "6M", D: "T12H", TH: "30M", TM: "30S" };

function durationValue(unit: Unit, count: number): string {
  const total = count * unit.times;
  const clock = unit.clock ? "T" : "";
  const floor = Math.floor(total);
  const half = halves[`${clock}${unit.code}`];
  if (total - floor === 0.5 && half) return `P${floor > 0 ? `${clock}${floor}${unit.code}` : clock}${half}`;
  return `P${clock}${Number(total.toFixed(2))}${unit.code}`;
}

function readVague({ groups }: RegExpExecArray): Reading | undefined {
  const unit = parseUnit(groups?.unit ?? "");
  return unit && { type: "DURATION", value: `P${unit.clock ? "T" : ""}X${vagueCode(unit)}` };
}

const vagueCode = ({ code, times }: Unit) => (times === 10 ? "DE" : times === 100 ? "CE" : times === 3 ? "Q" : code);

/** Bare plurals count only after a preposition of length: "for years", "within weeks", "weeks of talks". */
function readBare({ index, groups, 0: words }: RegExpExecArray, scope: Scope): Reading | undefined {
  const unit = parseUnit(groups?.unit ?? "");
  const before = scope.before(index)?.text.toLowerCase() ?? "";
  const after = scope.after(index + words.length)?.text.toLowerCase() ?? "";
  const bare =
    /^(?:for|within|after|in|over|took|take|spent|lasted|follows|through|just|of|despite|,)$/.test(before) &&
    !(before === "of" && after === "of");
  if (!unit || !(bare || /long|ahead/.test(words) || /^(?:before|after|later|earlier)$/.test(after))) return undefined;
  if (/^(?:of)$/.test(before) && !/^(?:later|earlier|after)$/.test(after)) return undefined;
  if (before === "," && !/^(?:of|before|after|later)$/.test(after)) return undefined;
  return { type: "DURATION", value: `P${unit.clock ? "T" : ""}X${vagueCode(unit)}` };
}
