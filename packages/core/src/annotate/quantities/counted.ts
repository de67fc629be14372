import { findNoun } from "../../lexicon/wordnet.ts";
import type { Amount } from "./amounts.ts";
import { type Line, lowerOf, nounLemma, past, posOf } from "./grammar.ts";
import { type Counted, isNumberNoun, phraseFrom, withComplement } from "./noun-phrase.ts";
import { findPreceding } from "./preceding.ts";

/** The phrase that the number counts: after it, after its "of", or before it; undefined where the sentence has none. */
export function findCounted(line: Line, amount: Amount): Counted | undefined {
  const kind = amount.unit?.dimension;
  if (kind === undefined) return countedThing(line, amount);
  return measuredThing(line, amount);
}

const pronoun = /^(?:them|us|those|these|whom|which|it|you|you)$/;

function countedThing(line: Line, amount: Amount): Counted | undefined {
  const at = amount.unitTo;
  if (amount.hyphenated && amount.to === amount.numeral.to) return joinedThing(line, at + 1);
  if (lowerOf(line, at) === "of" && pronoun.test(lowerOf(line, at + 1))) return undefined;
  const after = complement(line, at) ?? direct(line, at) ?? inverted(line, at);
  if (after && !/^(?:mark|level)$/.test(after.head)) return after;
  return findPreceding(line, amount) ?? after; // "sales hovered around the 200 mark"
}

/** "a 12-member panel" counts members; "a 4,000-strong crowd" counts the crowd's persons. */
function joinedThing(line: Line, at: number): Counted | undefined {
  const word = line.words[at];
  if (!word) return undefined;
  const strong = word.lower === "strong" ? phraseFrom(line, at + 1) : undefined;
  if (strong) return { ...strong, unit: "persons" };
  return { from: at, to: at + 1, head: nounLemma(word), modifiers: [] };
}

/** "raises to seven the number of closures". */
function inverted(line: Line, at: number): Counted | undefined {
  const counted = lowerOf(line, at) === "the" ? phraseFrom(line, at + 1) : undefined;
  return counted && isNumberNoun(counted.head) && lowerOf(line, counted.to) === "of"
    ? withComplement(line, counted)
    : undefined;
}

/** "39 of the 55 photos" and "dozens of people" count what follows "of". */
function complement(line: Line, start: number): Counted | undefined {
  if (lowerOf(line, start) !== "of") return undefined;
  const at = past(
    start + 1,
    1,
    (i) =>
      /^(?:DET|NUM)$/.test(posOf(line, i)) ||
      /^(?:the|its|their|his|her|our|my|your|all|more|some|about|than|only)$/.test(lowerOf(line, i)) ||
      line.words[i]?.kind === "number",
  );
  if (pronoun.test(lowerOf(line, at))) return undefined;
  const whole = phraseFrom(line, at);
  // "one in five of the town's 12,000 homes": past the owner and the number to what is owned
  const owner = whole && /^['’]$/.test(lowerOf(line, whole.to)) && line.words[whole.to + 2]?.kind === "number";
  return owner ? (phraseFrom(line, whole.to + 3) ?? whole) : whole;
}

function direct(line: Line, start: number): Counted | undefined {
  const at = lowerOf(line, start) === "more" && lowerOf(line, start + 1) !== "than" ? start + 1 : start;
  if (line.words[at]?.kind !== "word" && !/^["“'‘]$/.test(lowerOf(line, at))) return undefined;
  return phraseFrom(line, at);
}

/** What is so long, costs so much or has such a share. */
function measuredThing(line: Line, amount: Amount): Counted | undefined {
  const at = amount.unitTo;
  const next = lowerOf(line, at);
  if (next === "of" || (next === "worth" && lowerOf(line, at + 1) === "of")) {
    const of = complement(line, next === "of" ? at : at + 1);
    if (of) return of;
  }
  const multiplied = amount.numeral.form === "multiplied";
  const compared = multiplied ? undefined : comparedThing(line, amount);
  if (compared) return compared;
  if (!multiplied) {
    const skip =
      amount.hyphenated && amount.unit?.dimension === "money" ? at + (line.words[at]?.text === "-" ? 1 : 0) : at;
    const attributive = attributiveThing(line, amount, skip);
    if (attributive) return attributive;
  }
  if (amount.unit?.dimension === "time" && amount.hyphenated) return undefined; // "a 30-year-old"
  const spent = spending.test(line.words[amount.from - 1]?.token?.lemma ?? "");
  return (
    (spent ? purposeOf(line, at) : undefined) ??
    findPreceding(line, multiplied ? { ...amount, from: amount.from + 1 } : amount) ??
    predicate(line, amount) ??
    purposeOf(line, at)
  );
}

const spending =
  /^(?:allocate|appropriate|approve|authorize|award|budget|commit|contribute|donate|earmark|get|give|grant|invest|offer|pay|pledge|pour|promise|propose|provide|raise|receive|request|seek|set|spend)$/;

/** "40 percent are children". */
function predicate(line: Line, amount: Amount): Counted | undefined {
  const copula = /^(?:are|is|were|was)$/.test(lowerOf(line, amount.unitTo));
  return amount.unit?.dimension === "share" && copula ? phraseFrom(line, amount.unitTo + 1) : undefined;
}

/** "in recovery funds", "for the repairs", "on roads". */
function purposeOf(line: Line, at: number): Counted | undefined {
  if (!/^(?:in|for|on)$/.test(lowerOf(line, at)) || line.dated[at + 1]) return undefined;
  const noun = pastDeterminers(line, at + 1);
  return line.words[at + 1]?.text === "-" || posOf(line, noun) === "PROPN" ? undefined : phraseFrom(line, noun);
}

/** "30 times the population", "twice as many people", "three times more than the rents". */
function comparedThing(line: Line, amount: Amount): Counted | undefined {
  const ratio = amount.unit?.dimension === "ratio";
  const comparative =
    /^(?:more|less|fewer|higher|lower|larger|smaller|greater|bigger|better|worse|faster|slower|above|below)$/;
  let at = amount.unitTo;
  if (comparative.test(lowerOf(line, at))) {
    if (lowerOf(line, at + 1) === "than") at += 2;
    else if (!ratio) return undefined;
    else at += 1;
  } else if (ratio && lowerOf(line, at) === "as") at += 2;
  else if (!ratio) return undefined;
  const counted = phraseFrom(line, pastDeterminers(line, at));
  return counted && isNumberNoun(counted.head) ? withComplement(line, counted) : counted;
}

const pastDeterminers = (line: Line, start: number): number =>
  past(
    start,
    1,
    (at) => posOf(line, at) === "DET" || /^(?:the|its|their|his|her|our|my|all|a|an|that|of)$/.test(lowerOf(line, at)),
  );

/** "a $3 raise", "a nearly 1,300-mile-long road", "a 30% drop"; adverbs of degree and "long", "wide", "deep" between. */
function attributiveThing(line: Line, amount: Amount, start: number): Counted | undefined {
  let at = start;
  if (line.words[at]?.text === "-" && /^(?:long|wide|deep|high|tall|thick|old|strong|a)$/.test(lowerOf(line, at + 1))) {
    at += 2;
  }
  if (line.words[at]?.kind !== "word" || line.dated[at]) return undefined;
  const lower = lowerOf(line, at);
  const particle =
    /^(?:long|wide|deep|high|tall|away|north|south|east|west|off|from|behind|ahead|up|down|over|worth|old)$/;
  if (particle.test(lower) && posOf(line, at) !== "NOUN") return undefined;
  return phraseFrom(line, at) ?? verbalNoun(line, amount, at);
}

/** "a 30% cut", "a 15-hour sitting": after an article or a hyphen it is a noun, whatever the tagger says. */
function verbalNoun(line: Line, amount: Amount, at: number): Counted | undefined {
  const word = line.words[at];
  const determined = amount.hyphenated || /^(?:a|an|the|another)$/.test(lowerOf(line, amount.from - 1));
  if (!word || !determined || posOf(line, at) !== "VERB" || !findNoun(word.lower)) return undefined;
  return { from: at, to: at + 1, head: nounLemma(word), modifiers: [] };
}
