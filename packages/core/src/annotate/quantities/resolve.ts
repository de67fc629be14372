import { casualtyVerbs, personCounts, personStates } from "../../lexicon/people.data.ts";
import { isPerson } from "../../lexicon/people.ts";
import type { CountedNoun } from "../../model/mention.ts";
import { quote } from "../../model/span.ts";
import type { Amount } from "./amounts.ts";
import { changeAt } from "./changes.ts";
import { findCounted } from "./counted.ts";
import { type Line, lowerOf, posOf } from "./grammar.ts";
import { type Counted, isNumberNoun, phraseEnding, withComplement } from "./noun-phrase.ts";
import { findDenominators } from "./rates.ts";
import { type Role, roleOf } from "./roles.ts";

/** An amount with what its own sentence says of it, and what its article adds. */
export interface Reading {
  readonly line: Line;
  readonly sentence: number;
  readonly amount: Amount;
  /** The phrase that its own sentence gives. */
  readonly own: Counted | undefined;
  readonly noun: CountedNoun | undefined;
  readonly unit: string;
  readonly per: readonly string[];
  readonly role: Role;
}

interface Thing {
  readonly noun: CountedNoun;
  readonly unit: string;
  readonly sentence: number;
}

/** A sentence with its amounts, before the article's context is used. */
export interface Draft {
  readonly line: Line;
  readonly sentence: number;
  readonly amounts: readonly Amount[];
}

/** How far a bare number or "that figure" reaches back for its thing, in sentences. */
const reach = 3;

/**
 * Readings of all amounts, in order. A number whose sentence names no thing takes that of an equal number elsewhere in
 * the article, of the amount it is joined to, or of the last count; where none fits, it is left out.
 */
export function resolveAmounts(text: string, drafts: readonly Draft[]): Reading[] {
  const byValue = new Map<string, Reading>();
  const first = drafts.flatMap((draft) => draft.amounts.map((amount) => readAlone(text, draft, amount)));
  for (const reading of first) {
    const key = valueKey(reading.amount);
    const known = byValue.get(key);
    const telling = reading.noun !== undefined && reading.unit !== "" && !isBare(reading.own);
    if (telling && (!known || (known.per.length === 0 && reading.per.length > 0))) byValue.set(key, reading);
  }
  const topics = findTopics(text, drafts);
  const resolved: Reading[] = [];
  let last: Thing | undefined;
  let topic = 0;
  for (const reading of first) {
    const start = reading.line.words[reading.amount.from]?.start ?? 0;
    while (topic < topics.length && (topics[topic]?.noun.start ?? 0) < start) last = topics[topic++] ?? last;
    const previous = resolved.at(-1);
    const full = complete(reading, previous, last, byValue);
    if (!full) continue;
    resolved.push(full);
    const key = valueKey(full.amount);
    if (full.noun && full.unit !== "1" && !byValue.has(key)) byValue.set(key, full);
    if (full.noun && !full.amount.unit && full.unit !== "1")
      last = { noun: full.noun, unit: full.unit, sentence: full.sentence };
  }
  return resolved;
}

function readAlone(text: string, { line, sentence }: Draft, amount: Amount): Reading {
  const own = findCounted(line, amount);
  const age = amount.unit === undefined && own?.head === "age" ? "a" : undefined;
  const noun = own && countedNoun(text, line, own);
  const per = findDenominators(line, amount, own);
  return {
    line,
    sentence,
    amount,
    own,
    noun,
    per,
    unit: amount.unit?.code ?? age ?? (own ? unitOfNoun(own) : ""),
    role: roleOf(line, amount, per, own),
  };
}

/** A noun that only names the number, with nothing that says of what: "that figure". */
const isBare = (own: Counted | undefined) =>
  own === undefined || own.head === "other" || (isNumberNoun(own.head) && unitOfNoun(own) === "1");

function complete(
  reading: Reading,
  previous: Reading | undefined,
  last: Thing | undefined,
  byValue: ReadonlyMap<string, Reading>,
): Reading | undefined {
  const { amount, own } = reading;
  if (!isBare(own)) return withSameRate(reading, byValue);
  const joined = previous && isJoined(reading, previous) ? previous : undefined;
  if (joined?.noun) {
    const per = reading.per.length > 0 ? reading.per : joined.unit === reading.unit ? joined.per : [];
    const level = reading.role.role === "total" || reading.role.role === "share";
    const role =
      level && joined.role.role !== "limit" && joined.role.role !== "additional"
        ? inheritedRole(reading, joined, per)
        : reading.role;
    const unit = amount.unit?.code ?? (joined.amount.unit && joined.own ? unitOfNoun(joined.own) : joined.unit);
    return { ...reading, noun: meaning(reading, joined.noun), unit, per, role };
  }
  const same = byValue.get(valueKey(amount));
  if (same && same !== reading && isTelling(amount)) {
    return withSameRate({ ...reading, noun: meaning(reading, same.noun), unit: same.unit }, byValue);
  }
  if (amount.unit) return reading;
  const recent = last && last.sentence >= reading.sentence - reach ? last : undefined;
  const unit = unitOfVerb(reading);
  if (unit) return { ...reading, unit };
  if (own)
    return recent ? { ...reading, noun: meaning(reading, recent.noun), unit: recent.unit } : { ...reading, unit: "1" };
  const near = recent && recent.sentence >= reading.sentence - (amount.numeral.value >= 100 ? reach : 1);
  return near && isPromised(reading) ? { ...reading, noun: recent.noun, unit: recent.unit } : undefined;
}

/** "that figure" keeps its own words and takes the head of what it stands for. */
const meaning = ({ noun }: Reading, thing: CountedNoun | undefined): CountedNoun | undefined =>
  noun && thing ? { ...noun, head: thing.head } : thing;

const inheritedRole = (reading: Reading, joined: Reading, per: readonly string[]): Role =>
  reading.line.words[reading.amount.from - 1]?.lower === "or" && joined.role.role === "change"
    ? joined.role
    : per.length > 0 && reading.role.role === "total"
      ? { role: "rate", direction: null }
      : reading.role;

/**
 * The same sum of money twice in an article has the same denominator both times; a "$9 increase" is a level
 * where $9 is elsewhere so much an hour.
 */
function withSameRate(reading: Reading, byValue: ReadonlyMap<string, Reading>): Reading {
  const { amount, per, role, noun, own } = reading;
  if (amount.unit?.dimension !== "money" || per.length > 0 || !/^(?:total|change)$/.test(role.role)) return reading;
  const same = byValue.get(valueKey(amount));
  if (!same || same.per.length === 0 || !isTelling(amount)) return reading;
  const vague = !noun || isNumberNoun(noun.head) || (own !== undefined && changeAt(reading.line, own.to - 1) !== null);
  if (role.role === "change" && !vague) return reading;
  return { ...reading, per: same.per, role: { role: "rate", direction: null }, noun: vague ? same.noun : noun };
}

/** Two digits or more: small round numbers are equal by chance. */
const isTelling = ({ numeral }: Amount) => numeral.form === "digits" && !numeral.open && numeral.value >= 5;

const valueKey = ({ unit, low, high }: Amount) => `${unit?.code ?? ""} ${low ?? high} ${high ?? low}`;

/** "90 miles per hour (145 km per hour)", "$140 a day, or about $73,000 annually", "from $7 to $9", "$7 and $9". */
function isJoined(reading: Reading, previous: Reading): boolean {
  if (previous.sentence !== reading.sentence) return false;
  const counts = reading.amount.unit === undefined;
  if (
    reading.amount.unit?.dimension !== previous.amount.unit?.dimension &&
    !(reading.amount.unit?.dimension === "share" && previous.role.role === "change") &&
    !(counts && previous.amount.unit?.dimension === "ratio" && lowerOf(reading.line, reading.amount.from - 1) === "(")
  )
    return false;
  const followed = previous.own && previous.own.from > previous.amount.from ? previous.own.to : 0;
  const end = Math.max(previous.amount.unitTo, followed);
  const gap = reading.line.words.slice(end, reading.amount.from);
  const link = gap.at(-1)?.lower ?? "";
  const inserted = gap.some(({ lower }) => lower === "(") && link === "or";
  if (gap.length > (inserted ? 14 : 8) || !/^(?:\(|or|to|and|,|\/|the|even|from)$/.test(link)) return false;
  return !gap.some(({ lower }, i) => /^[.;:]$/.test(lower) || (!inserted && isBreak(reading.line, end + i)));
}

/** A verb that starts another matter; one of change ("would fall to") goes on about the same. */
const isBreak = (line: Line, at: number) => posOf(line, at) === "VERB" && changeAt(line, at) === null;

function countedNoun(text: string, line: Line, { from, to, head }: Counted): CountedNoun | undefined {
  const [first, last] = [line.words[from], line.words[to - 1]];
  return first && last ? { ...quote(text, first.start, last.end), head } : undefined;
}

const states = new Set(personStates);
const counts = new Set(personCounts);
const casualties = new Set(casualtyVerbs);

/** "persons", the lemma of the thing, or "1" where the noun only names a number. */
function unitOfNoun(own: Counted): string {
  if (own.unit) return own.unit;
  if (states.has(own.head) || isPerson(own.head)) return "persons";
  if (!isNumberNoun(own.head)) return own.head;
  if (counts.has(own.head)) return "persons";
  const modifier = own.modifiers.at(-1);
  if (modifier === undefined || isNumberNoun(modifier)) return "1";
  return counts.has(`${modifier} ${own.head}`) || isPerson(modifier) ? "persons" : modifier;
}

/** "killing at least 54", "thousands fled": the verb says that they are persons. */
function unitOfVerb({ line, amount }: Reading): string | undefined {
  const lemma = line.words[amount.from - 1]?.token?.lemma ?? "";
  if (casualties.has(lemma)) return "persons";
  const follows = posOf(line, amount.unitTo);
  const next = line.words[amount.unitTo]?.token?.lemma ?? "";
  if (casualties.has(next) && (amount.numeral.open || follows === "VERB")) return "persons";
  const state = line.words[amount.unitTo + 1];
  if (follows === "AUX" && (casualties.has(state?.token?.lemma ?? "") || states.has(state?.lower ?? "")))
    return "persons";
  // "hundreds were hurt", never "spent millions aiming"
  const subject =
    follows === "AUX" ||
    (follows === "VERB" && posOf(line, amount.from - 1) !== "VERB" && !/ing$/.test(lowerOf(line, amount.unitTo)));
  return amount.numeral.open && subject ? "persons" : undefined;
}

/** "another 700", "and 30 on Tuesday", "counted 735": words that promise a thing said before. */
function isPromised({ line, amount }: Reading): boolean {
  const before = lowerOf(line, amount.from - 1);
  const promised =
    /^(?:another|additional|further|extra|other|to|from|and|or|than|of|only|,|was|were|is|are|at|like|\()$/.test(
      before,
    ) ||
    posOf(line, amount.from - 1) === "VERB" ||
    lowerOf(line, amount.unitTo) === "more" ||
    amount.bounded;
  return (
    promised && ((amount.numeral.form === "digits" && (amount.high ?? amount.low ?? 0) >= 10) || before === "another")
  );
}

/** Counts that are spoken of without a number beside them ("the death toll", "the number of cases"), in order. */
function findTopics(text: string, drafts: readonly Draft[]): Thing[] {
  const topics: Thing[] = [];
  for (const { line, sentence } of drafts) {
    line.words.forEach((word, at) => {
      if (!isNumberNoun(word.token?.lemma ?? word.lower)) return;
      const counted = phraseEnding(line, at);
      const whole = counted && counted.to === at + 1 ? withComplement(line, counted) : undefined;
      const unit = whole ? unitOfNoun(whole) : "1";
      const noun = whole && countedNoun(text, line, whole);
      if (noun && unit === "persons") topics.push({ noun, unit, sentence });
    });
  }
  return topics;
}
