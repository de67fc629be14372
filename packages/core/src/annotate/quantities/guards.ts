import { contestWords, hyphenCounted, labelNouns, rankWords, streetWords } from "../../lexicon/numbers-labels.data.ts";
import { casualtyVerbs, personStates } from "../../lexicon/people.data.ts";
import { isPerson } from "../../lexicon/people.ts";
import type { Amount } from "./amounts.ts";
import { isPluralNoun, type Line, lowerOf, nounLemma, posOf } from "./grammar.ts";
import { isHyphen } from "./words.ts";

/** Says that a number is a name, a place in a series or a time, and no amount. */
export type Guard = (line: Line, amount: Amount) => boolean;

const labels = new Set(labelNouns);
const ranks = new Set(rankWords);
const streets = new Set(streetWords);
const contests = new Set(contestWords);
const states = new Set(personStates);
const casualties = new Set(casualtyVerbs);
const hyphenNouns = new Set(hyphenCounted);

const isPlainNumber = ({ unit, numeral }: Amount) => unit === undefined && numeral.scale === 1;
const first = ({ numeral }: Amount) => numeral.from;

/** Inside a date, a time of day or a set of times. */
const isDated: Guard = (line, amount) =>
  (line.dated[first(amount)] === true || line.recurring[first(amount)] === true) &&
  amount.unit?.dimension !== "money" &&
  amount.unit?.dimension !== "share";

/** "19th", "1990s", "5G", "COVID-19", "F-16", "#5", "3:16", "24/7", "1.2.3". */
const isInsideName: Guard = (line, { numeral, unit, number, unitTo, to }) => {
  const before = line.words[number - 1];
  const here = line.words[number];
  const next = line.words[numeral.to];
  if (numeral.form === "digits") {
    if (before && here?.glued && here.kind === "number") {
      if (isHyphen(before) && line.words[number - 2]?.kind === "word") return true;
      if (/^[#/:@'’^*=_]$/.test(before.text) && !(before.text === "/" && unit)) return true;
      if (before.kind === "word" && !/^(?:us|rs)$/.test(before.lower)) return true;
      if (before.text === "." && line.words[number - 2]?.kind === "word" && before.glued) return true;
    }
    if (next?.glued && next.kind === "word" && unitTo === numeral.to && to === numeral.to) return true;
    if (
      next?.glued &&
      /^[/:@^*=_]$/.test(next.text) &&
      line.words[numeral.to + 1]?.glued &&
      !unit &&
      line.words[numeral.to + 1]?.kind === "number"
    )
      return true;
    if (
      next?.glued &&
      next.text === "," &&
      line.words[numeral.to + 1]?.glued &&
      line.words[numeral.to + 1]?.kind === "number"
    )
      return true;
    if (before?.text === "," && here?.glued && line.words[number - 2]?.kind === "number") return true;
  }
  return (
    /^['’]$/.test(next?.text ?? "") &&
    next?.glued === true &&
    lowerOf(line, numeral.to + 1) === "s" &&
    numeral.form === "digits"
  );
};

/** "60 Minutes", "28 Days Later": a capital on the unit inside a sentence makes it a title. */
const isTitle: Guard = (line, { unit, numeral, unitTo, hyphenated }) => {
  const word = line.words[numeral.to];
  const measured = unit !== undefined && !/^(?:money|share|ratio)$/.test(unit.dimension);
  return (
    measured &&
    !line.headline &&
    !hyphenated &&
    unitTo === numeral.to + 1 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(word?.text ?? "")
  );
};

/** 555-201-4433, 2013-05-11, "5-4": numbers joined that do not make a range. */
const isJoinedNumber: Guard = (line, { number, unitTo, unit }) => {
  const { words } = line;
  const left = isHyphen(words[number - 1]) && words[number - 2]?.kind === "number";
  const right = isHyphen(words[unitTo]) && words[unitTo + 1]?.kind === "number" && words[unitTo + 1]?.glued;
  return (left || right === true) && unit === undefined;
};

/** "Title 32", "page 5", "No. 12", "Apollo 13": a name or a noun of order, then a bare number. */
const isLabel: Guard = (line, amount) => {
  if (!isPlainNumber(amount) || amount.bounded || amount.number !== first(amount)) return false;
  let at = amount.from - 1;
  if (lowerOf(line, at) === ".") at -= 1;
  const before = line.words[at];
  if (before?.kind !== "word") return false;
  const digits = amount.numeral.form === "digits";
  const small = (amount.high ?? 0) < 10_000;
  const comma = line.words[first(amount)]?.text.includes(",");
  const counted = followedByThing(line, amount);
  if (
    digits &&
    /^(?:h\.?r|h\.?b|s\.?b|a\.?b|p\.?l|s|h|s\.?j|h\.?j|h\.?res|s\.?res)\.?$/i.test(before.text) &&
    /^\p{Lu}/u.test(before.text)
  )
    return true;
  if (/^(?:no|nos|§|sec|art|vol|fig|ch|pp|rep)$/.test(before.lower) && digits && !(before.lower === "no" && counted))
    return true;
  if (labels.has(before.lower) && !comma && small && !(counted && !/^\p{Lu}/u.test(before.text)))
    return posOf(line, at) !== "VERB" && posOf(line, at) !== "ADP";
  const name = posOf(line, at) === "PROPN" || (/^\p{Lu}/u.test(before.text) && at > 0);
  return (
    digits &&
    name &&
    !line.headline &&
    !line.dated[at] &&
    small &&
    !comma &&
    !counted &&
    !line.words[first(amount)]?.text.includes(".") &&
    lowerOf(line, first(amount) + 1) !== "("
  );
};

/** A noun, or an adjective before one, follows: the number counts it. */
function followedByThing(line: Line, { unitTo }: Amount): boolean {
  const next = line.words[unitTo];
  if (next?.kind !== "word") return lowerOf(line, unitTo) === "of";
  if (isPluralNoun(next) && /^(?:NOUN|PROPN)$/.test(posOf(line, unitTo))) return true;
  return (
    /^(?:ADJ|NOUN|PROPN|VERB)$/.test(posOf(line, unitTo)) &&
    isPluralNoun(line.words[unitTo + 1]) &&
    posOf(line, unitTo + 1) === "NOUN"
  );
}

const yearLike = /^(?:1[5-9]|20)\d\d$/;

/** Four bare digits that read as a year, where no unit or bound says otherwise. */
const isYear: Guard = (line, amount) => {
  const word = line.words[first(amount)];
  const start = line.words[amount.number];
  if (start !== word && !amount.unit && yearLike.test(start?.text ?? "") && yearLike.test(word?.text ?? ""))
    return true;
  if (
    !word ||
    !isPlainNumber(amount) ||
    (amount.bounded && !/^(?:circa|around|by)$/.test(lowerOf(line, amount.from))) ||
    !/^(?:1[5-9]|20)\d\d$/.test(word.text)
  )
    return false;
  const before = lowerOf(line, amount.from - 1);
  if (/^(?:19|20)/.test(word.text)) return true;
  return (
    /^(?:in|since|of|from|until|by|during|the|to|and|through|around)$/.test(before) || !followedByThing(line, amount)
  );
};

/** "5-4", "by 52 to 48", "won 3-1", "a 60-40 split". */
const isScore: Guard = (line, amount) => {
  const { numeral, unit, from, unitTo } = amount;
  if (unit || numeral.scale !== 1) return false;
  const partner = (at: number, step: number) =>
    /^(?:to|[-–—])$/.test(lowerOf(line, at)) && line.words[at + step]?.kind === "number";
  const paired =
    partner(unitTo, 1) || partner(from - 1, -1) || (amount.bounded && /^[–—-]$/.test(lowerOf(line, numeral.from - 1)));
  if (!paired) return false;
  for (let at = Math.max(0, from - 8); at < unitTo + 5; at += 1) if (contests.has(lowerOf(line, at))) return true;
  return false;
};

/** "per 100,000 people": a denominator. */
const isDenominator: Guard = (line, amount) => amount.unit === undefined && lowerOf(line, amount.from - 1) === "per";

/** "1600 Oak Street". */
const isAddress: Guard = (line, amount) => {
  if (!isPlainNumber(amount) || amount.numeral.form !== "digits" || line.words[first(amount)]?.text.includes(","))
    return false;
  for (let at = amount.unitTo; at < amount.unitTo + 4 && /^\p{Lu}|^\d/u.test(line.words[at]?.text ?? ""); at += 1) {
    if (at > amount.unitTo && streets.has(lowerOf(line, at))) return true;
  }
  return false;
};

/** "1.", "(2)", "3)" that number a list. */
const isListNumber: Guard = (line, amount) => {
  if (!isPlainNumber(amount) || amount.numeral.form !== "digits" || (amount.high ?? 0) > 99) return false;
  const [before, after] = [lowerOf(line, amount.from - 1), lowerOf(line, amount.unitTo)];
  if (amount.from === 0 && (after === ")" || (after === "." && amount.unitTo < line.words.length))) return true;
  return before === "(" && after === ")";
};

/** ", 35," after a name; "aged 35"; "under 18" of persons; "in his 30s". */
const isAge: Guard = (line, amount) => {
  if (amount.unit || amount.numeral.scale !== 1 || (amount.high ?? amount.low ?? 0) > 120) return false;
  const before = lowerOf(line, amount.from - 1);
  const after = lowerOf(line, amount.unitTo);
  if (/^(?:aged?|ages)$/.test(before)) return true;
  const closes =
    /^[,.;)]$/.test(after) || after === "" || /^(?:of|who|was|and|from|has|is|told|said|died)$/.test(after);
  if (
    before === "," &&
    closes &&
    amount.numeral.form === "digits" &&
    /^(?:PROPN|NOUN)$/.test(posOf(line, amount.from - 2)) &&
    !line.dated[amount.from - 2]
  )
    return true;
  if (before === "(" && after === ")" && posOf(line, amount.from - 2) === "PROPN") return true;
  if (before === "of" && /^ages?$/.test(lowerOf(line, amount.from - 2))) return true;
  const bound = lowerOf(line, amount.from);
  if (
    /^(?:under|over|below|above)$/.test(bound) &&
    amount.bounded &&
    !followedByThing(line, amount) &&
    amount.numeral.form === "digits" &&
    (amount.high ?? amount.low ?? 0) < 100 &&
    /^(?:NOUN|PROPN)$/.test(posOf(line, amount.from - 1))
  )
    return true;
  return (
    /^(?:age|aged|turn|turned|turning|turns)$/.test(lowerOf(line, amount.from - 1)) ||
    /^(?:and|or) (?:older|younger|over|under|up)$/.test(`${after} ${lowerOf(line, amount.unitTo + 1)}`)
  );
};

/** "top 10", "Big Ten", "Fortune 500", "the Chicago Seven". */
const isRank: Guard = (line, amount) => {
  if (!isPlainNumber(amount)) return false;
  if (ranks.has(lowerOf(line, amount.from - 1))) return true;
  // "the Gang of Eight", "the Big Ten": a capital inside a sentence makes the word part of a name.
  const word = line.words[first(amount)];
  const inside = amount.number > 0 && line.words[amount.number - 1]?.kind === "word";
  return (
    amount.numeral.form === "words" &&
    !amount.numeral.open &&
    !line.headline &&
    inside &&
    /^\p{Lu}/u.test(word?.text ?? "")
  );
};

/** "a two-way street", "four-legged": joined to a word that the number does not count. */
const isCompound: Guard = (line, { unit, numeral, hyphenated, to, unitTo }) => {
  if (numeral.form === "words" && /^figures?$/.test(lowerOf(line, unitTo)) && numeral.value < 10) return true; // "in the seven figures"
  if (numeral.form === "words" && isHyphen(line.words[numeral.from - 1]) && line.words[numeral.from]?.glued)
    return true; // "one-two"
  if (unit || !hyphenated || numeral.to !== to) return false;
  const next = lowerOf(line, numeral.to + 1);
  return !hyphenNouns.has(next);
};

/** "in the two", "these three", "no one", "A. Amin and B. Berg, two lawyers": points to things that are named. */
const isPronoun: Guard = (line, amount) => {
  const { numeral, unit, from, unitTo, bounded, ceiling } = amount;
  if (ceiling && numeral.value === 1 && lowerOf(line, unitTo) === "of") return true; // "stood up to one of"
  if (unit || bounded || amount.hyphenated || numeral.form !== "words" || numeral.scale !== 1 || numeral.open)
    return false;
  if (numeral.value === 1) return lowerOf(line, numeral.from) !== "one" || !countsOneVictim(line, amount);
  if (numeral.value > 9) return false;
  const before = lowerOf(line, from - 1);
  const names =
    before === "," &&
    posOf(line, from - 2) === "PROPN" &&
    line.words.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === "and");
  const determined = /^(?:the|these|those|both|all|either|no|every|any|each|which|this|that|some|other)$/.test(before);
  return names || (determined && !followedByThing(line, amount));
};

/** "one dead", "killing one person", "one worker was hurt": the only "one" that is surely a count. */
function countsOneVictim(line: Line, { unitTo, from }: Amount): boolean {
  if (states.has(lowerOf(line, unitTo))) return true;
  const next = line.words[unitTo];
  if (!next || posOf(line, unitTo) !== "NOUN" || !isPerson(nounLemma(next))) return false;
  const near = [from - 1, unitTo + 1, unitTo + 2, unitTo + 3].map((at) => line.words[at]?.token?.lemma ?? "");
  return near.some((lemma) => casualties.has(lemma));
}

const isTimeOfDay: Guard = (line, { unitTo, numeral, unit }) =>
  !unit &&
  (/^(?:a\.m\.|p\.m\.|am|pm|o|noon|midnight|est|edt|gmt|utc)$/.test(lowerOf(line, unitTo)) ||
    (/^[ap]$/.test(lowerOf(line, unitTo)) && lowerOf(line, unitTo + 1) === "." && lowerOf(line, unitTo + 2) === "m") ||
    /^percentile$/.test(lowerOf(line, numeral.to)));

/** In the order they run; the first that holds drops the amount. */
export const guards: readonly Guard[] = [
  isDated, isInsideName, isTitle, isJoinedNumber, isYear, isLabel, isScore, isDenominator, isAddress, isListNumber, isAge, isRank, isCompound, isPronoun, isTimeOfDay,
]; // biome-ignore format: the order
