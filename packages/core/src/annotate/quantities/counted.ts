import type { Amount } from "./amounts.ts";
import { type Line, lowerOf, posOf } from "./grammar.ts";
import { type Counted, phraseFrom } from "./noun-phrase.ts";
import { findPreceding } from "./preceding.ts";

/** The phrase that the number counts: after it, after its "of", or before it; undefined where the sentence has none. */
export function findCounted(line: Line, amount: Amount): Counted | undefined {
  const kind = amount.unit?.dimension;
  if (kind === undefined) return countedThing(line, amount);
  return measuredThing(line, amount);
}

const pronoun = /^(?:them|us|those|these|whom|which|it|you|you)$/;

function countedThing(line: Line, amount: Amount): Counted | undefined {
  let at = amount.unitTo;
  if (amount.hyphenated && amount.to === amount.numeral.to) at += 1;
  return complement(line, at) ?? direct(line, at) ?? findPreceding(line, amount);
}

/** "39 of the 55 photos" and "dozens of people" count what follows "of". */
function complement(line: Line, start: number): Counted | undefined {
  if (lowerOf(line, start) !== "of") return undefined;
  let at = start + 1;
  while (
    /^(?:DET|NUM)$/.test(posOf(line, at)) ||
    /^(?:the|its|their|his|her|our|my|your|all|more|some|about|than|only)$/.test(lowerOf(line, at)) ||
    line.words[at]?.kind === "number"
  )
    at += 1;
  return pronoun.test(lowerOf(line, at)) ? undefined : phraseFrom(line, at);
}

function direct(line: Line, start: number): Counted | undefined {
  let at = start;
  while (
    /^(?:of|or|so|more)$/.test(lowerOf(line, at)) &&
    lowerOf(line, at) === "more" &&
    lowerOf(line, at + 1) !== "than"
  )
    at += 1;
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
  const multiplied = amount.numeral.form === "multiplied" || amount.numeral.form === "multiple";
  if (!multiplied) {
    const skip =
      amount.hyphenated && amount.unit?.dimension === "money" ? at + (line.words[at]?.text === "-" ? 1 : 0) : at;
    const attributive = attributiveThing(line, skip);
    if (attributive) return attributive;
  }
  const before = multipliedSubject(line, amount) ?? findPreceding(line, amount);
  if (before) return before;
  const isShare = amount.unit?.dimension === "share";
  if (isShare && /^(?:are|is|were|was|have|had)$/.test(next)) return phraseFrom(line, at + 1);
  if (/^(?:in|for|on)$/.test(next) && !line.dated[at + 1]) {
    let noun = at + 1;
    while (/^DET$/.test(posOf(line, noun)) || /^(?:the|its|their|his|her|our)$/.test(lowerOf(line, noun))) noun += 1;
    return phraseFrom(line, noun);
  }
  return undefined;
}

/** "a $3 raise", "a nearly 2,000-mile-long road", "a 30% drop"; adverbs of degree and "long", "wide", "deep" between. */
function attributiveThing(line: Line, start: number): Counted | undefined {
  let at = start;
  if (line.words[at]?.text === "-" && /^(?:long|wide|deep|high|tall|thick|old|strong|a)$/.test(lowerOf(line, at + 1))) {
    at += 2;
  }
  if (line.words[at]?.kind !== "word" || line.dated[at]) return undefined;
  if (
    /^(?:more|less|fewer|higher|lower|long|wide|deep|high|tall|away|north|south|east|west|off|from|behind|ahead|up|down|over|worth|old)$/.test(
      lowerOf(line, at),
    ) &&
    posOf(line, at) !== "NOUN"
  ) {
    if (!/^(?:more|less|fewer|higher|lower)$/.test(lowerOf(line, at)) || lowerOf(line, at + 1) === "than")
      return undefined;
  }
  return phraseFrom(line, at);
}

function multipliedSubject(line: Line, amount: Amount): Counted | undefined {
  if (amount.numeral.form !== "multiplied") return undefined;
  const from = amount.from;
  return findPreceding(line, { ...amount, from: from + 1 });
}
