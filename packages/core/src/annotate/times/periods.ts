import { quarterValue, yearValue } from "./calendar.ts";
import { parseOrdinal } from "./numbers.ts";
import { expandGaps, type Reading, type Rule, rule, type Scope } from "./rule.ts";
import { portionPattern, seasonCode, seasonPattern, yearPattern } from "./vocabulary.ts";

const which = "(?<which>first|second|third|fourth|final|last|latest|previous|prior|current|next|this|1st|2nd|3rd|4th)";
const ofYear = `(?:(?:,| of| in)? (?<year>${yearPattern})| of (?<told>this|last|next|the|that) year)?`;

/** "the 1990s", "the late '80s". */
export const decadeRules: readonly Rule[] = [
  rule(
    `(?:${portionPattern})?(?:the )?(?<decade>(?:1[5-9]|20)\\d0)['’]?s`,
    ({ groups }) => decade(Number(groups?.decade)),
    "i",
  ),
  rule(
    `(?:${portionPattern})?(?:the )?(?:mid|pre|post)[-–](?<decade>(?:1[5-9]|20)\\d0)['’]?s`,
    ({ groups }) => decade(Number(groups?.decade)),
    "i",
  ),
  {
    pattern: new RegExp(
      expandGaps(`(?<![\\p{L}\\p{N}])(?:(?:${portionPattern})?(?:the |mid-)?)['’‘](?<decade>[1-9]0)['’]?s(?![\\p{L}])`),
      "gui",
    ),
    read: ({ groups }) => decade(1900 + Number(groups?.decade)),
  },
  rule(
    `(?:${portionPattern})?the (?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?! percent)`,
    ({ groups }) => decade(named[groups?.name?.toLowerCase() ?? ""] ?? Number.NaN),
    "i",
  ),
];

/** Centuries, quarters and halves. */
export const periodRules: readonly Rule[] = [
  rule(
    `(?:${portionPattern})?(?:the )?(?:mid-?)?(?<nth>\\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?)/-century`,
    ({ groups }) => century(parseOrdinal(groups?.nth ?? "")),
    "i",
  ),
  rule(
    `(?:the |its |their |his |her |our )?(?:this year['’]s |last year['’]s )?(?:same |comparable |corresponding )?(?:(?<year0>${yearPattern}) )?(?:fiscal[- ])?${which}/-(?:fiscal[- ])?quarter(?![\\p{L}]| of the game|/-?final)${ofYear}`,
    readQuarter,
    "i",
  ),
  rule(
    `(?:the )?(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:(?: of)?[ /]?(?:(?<year>${yearPattern})|['’]?(?<short>\\d\\d)(?!\\d)))?(?![\\p{L}\\d])`,
    readQ,
  ),
  rule(
    `(?:the|that|this) (?:(?<year>${yearPattern}) )?quarter(?![\\p{L}]|/-?(?:back|final)| (?:of a|mile|century|inch|pound))`,
    readBareQuarter,
    "i",
  ),
  rule(
    `(?:the )?(?<which>first|second|last|latter)/-half of (?:the (?:fiscal )?year(?! (?:ago|ended))|(?<told>this|last|next) year|(?:fiscal )?(?<year>${yearPattern}))`,
    readHalf,
    "i",
  ),
  rule(
    `(?:the )?(?<which>first|second)-half (?=(?:profit|loss|earning|result|sale|revenue|income|net|report|figure)s?\\b)`,
    readHalf,
    "i",
  ),
];

/** "last fall", "the summer of 2014". */
export const seasonRules: readonly Rule[] = [
  rule(
    `(?:${portionPattern})?(?:(?<rel>this past|this coming|this|last|next|the past|the previous|the coming|the) )?(?:early |late |mid-?)?(?<season>${seasonPattern})(?:(?: of|,)? (?<year>${yearPattern}))?(?![\\p{L}])(?! (?:through|off|out|into|apart|short|behind|back|sharply|break|olympics|games|house|street))`,
    readSeason,
    "i",
  ),
];

const named: Readonly<Record<string, number>> = {
  twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980,
  nineties: 1990,
}; // biome-ignore format: a table

const decade = (year: number): Reading => ({ type: "DATE", value: `${yearValue(year).slice(0, 3)}X` });

const century = (nth: number | undefined): Reading | undefined =>
  nth === undefined || nth < 1 || nth > 30
    ? undefined
    : { type: "DATE", value: `${String(nth - 1).padStart(2, "0")}XX` };

/** A match or race has quarters and halves too. */
const isSport = ({ text }: Scope) =>
  /\b(?:touchdowns?|yards?|goals?|coach|kick|quarterback|playoffs?|halftime|rebounds?|penalty|striker|scored|midfielder|inning|basket|three-pointers?)\b/i.test(
    text,
  );

const quarterOf = (month: number) => Math.floor((month - 1) / 3) + 1;

function readQuarter({ groups, 0: words }: RegExpExecArray, scope: Scope): Reading | undefined {
  if (isSport(scope)) return undefined;
  const nth = parseOrdinal(groups?.which ?? "") ?? (/final/i.test(groups?.which ?? "") ? 4 : undefined);
  const of = /(this|last) year['’]s/i.exec(words)?.[1];
  const year = yearOf(of ? { told: of } : groups, scope);
  if (nth === undefined) return relativeQuarter(groups?.which?.toLowerCase() ?? "", scope);
  if (year !== undefined) return { type: "DATE", value: quarterValue(year, nth) };
  if (!scope.anchor) return { type: "DATE", value: `XXXX-Q${nth}` };
  return {
    type: "DATE",
    value: quarterValue(scope.anchor.year - (nth > quarterOf(scope.anchor.month) && backward(nth, scope) ? 1 : 0), nth),
  };
}

/** A quarter later than the present one is last year's when it has hardly ended: results come out in the months after. */
const backward = (nth: number, { anchor }: Scope) => anchor !== undefined && nth - quarterOf(anchor.month) >= 2;

function relativeQuarter(word: string, { anchor }: Scope): Reading {
  if (!anchor) return { type: "DATE", value: "XXXX-QX" };
  const shift = /next/.test(word) ? 1 : /current|this/.test(word) ? 0 : -1;
  const index = anchor.year * 4 + quarterOf(anchor.month) - 1 + shift;
  return { type: "DATE", value: quarterValue(Math.floor(index / 4), (index % 4) + 1) };
}

function yearOf(groups: Record<string, string | undefined> | undefined, { anchor }: Scope): number | undefined {
  const told = groups?.year ?? groups?.year0;
  if (told) return Number(told);
  const shift = { this: 0, last: -1, next: 1, the: 0 }[groups?.told?.toLowerCase() ?? ""];
  return anchor && shift !== undefined ? anchor.year + shift : undefined;
}

function readQ({ groups }: RegExpExecArray, scope: Scope): Reading {
  const nth = Number(groups?.q ?? groups?.q2);
  const year = groups?.year ? Number(groups.year) : groups?.short ? 2000 + Number(groups.short) : scope.anchor?.year;
  return { type: "DATE", value: year === undefined ? `XXXX-Q${nth}` : quarterValue(year, nth) };
}

function readBareQuarter({ groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  if (isSport(scope)) return undefined;
  return {
    type: "DATE",
    value: (earlier) => {
      const told = /-(Q[1-4])$/.exec(earlier ?? "")?.[1];
      if (groups?.year && told) return `${groups.year}-${told}`;
      if (told && earlier) return earlier;
      const { value } = relativeQuarter("last", scope);
      return typeof value === "string" ? (groups?.year ? groups.year + value.slice(4) : value) : "";
    },
  };
}

function readHalf({ groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  if (isSport(scope)) return undefined;
  const half = /first/i.test(groups?.which ?? "") ? 1 : 2;
  const year = yearOf({ told: "the", ...groups, ...(groups?.told ? {} : { told: "the" }) }, scope);
  return { type: "DATE", value: year === undefined ? `XXXX-H${half}` : `${yearValue(year)}-H${half}` };
}

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function readSeason({ 0: words, index, groups }: RegExpExecArray, scope: Scope): Reading | undefined {
  const season = groups?.season ?? "";
  const code = seasonCode(season);
  if (groups?.year) return { type: "DATE", value: `${groups.year}-${code}` };
  if (!isSeasonHere(words, index, season, scope)) return undefined;
  if (!scope.anchor) return { type: "DATE", value: `XXXX-${code}` };
  const { anchor } = scope;
  const start = seasonStart[code] ?? 1;
  const begun = anchor.month >= start;
  const over = code === "WI" ? false : anchor.month >= start + 3;
  const word = groups?.rel?.toLowerCase() ?? "";
  const direction = scope.direction(index, index + words.length);
  let year = anchor.year;
  if (/last|past|previous/.test(word)) year -= begun && (over || /past/.test(word)) ? 0 : 1;
  else if (/next|coming/.test(word)) year += begun ? 1 : 0;
  else if (word !== "this" && !begun && direction !== "future") year -= 1;
  else if (word !== "this" && over && direction === "future") year += 1;
  if (/last/.test(word) && begun && over && code === "SP" && anchor.month < 9) year -= 1;
  return { type: "DATE", value: `${yearValue(year)}-${code}` };
}

/** "fall" and "spring" are verbs too, and every season stands in names ("Spring Street"). */
function isSeasonHere(words: string, index: number, season: string, scope: Scope): boolean {
  const before = scope.before(index + words.length - season.length);
  const after = scope.after(index + words.length);
  if (
    /^\p{Lu}/u.test(season) &&
    index + words.length - season.length > 0 &&
    (after?.pos === "PROPN" || before?.pos === "PROPN")
  )
    return false;
  const word = before?.text.toLowerCase() ?? "";
  if (/^(?:the|this)$/.test(word) && /^(?:fall|spring)$/i.test(season)) {
    return (
      !/^(?:of|in|from|to)$/.test(after?.text.toLowerCase() ?? "") &&
      /^(?:in|by|since|until|during|of|for|over|before|after|through|this|as|and|,)$|^$/.test(
        word === "this" ? "this" : (scope.before(index)?.text.toLowerCase() ?? ""),
      )
    );
  }
  if (/^(?:fall|spring)$/i.test(season))
    return /^(?:this|last|next|past|coming|previous|in|by|since|until|late|early|every|each)$/.test(word);
  return (
    /^(?:the|this|last|next|past|coming|previous|in|by|since|until|over|during|late|early|of|through|mid|-)$/.test(
      word,
    ) || words.toLowerCase() !== season.toLowerCase()
  );
}
