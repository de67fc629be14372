import { changeWords } from "../../lexicon/numbers.data.ts";
import { isPerson } from "../../lexicon/people.ts";
import { findUnit } from "../../lexicon/units.ts";
import type { Amount } from "./amounts.ts";
import { changeAt, changesBefore } from "./changes.ts";
import { isPluralNoun, type Line, lowerOf, past, posOf } from "./grammar.ts";
import { type Counted, phraseEnding, phraseFrom, withComplement } from "./noun-phrase.ts";
import { phrase } from "./words.ts";

const levelVerbs = new Set([
  "amount", "approach", "average", "be", "become", "cost", "equal", "exceed", "hit", "hover", "near", "number", "pass", "peak", "reach", "remain", "run", "stand", "stay", "surpass", "top", "total",
  "weigh", "measure", "stretch", "span", "last", "mean", "represent", "comprise", "account", "go", "come", "sit", "swing", "estimate", "project", "put", "set", "cap", "limit", "price", "value", "sell",
  ...changeWords.down, ...changeWords.up, "revise", "double", "triple", "quadruple", "pay", "earn", "make", "fetch", "charge", "turn", "push", "bring", "move", "leave",
]); // biome-ignore format: a closed set
const chainPrepositions = /^(?:of|in|from|for|on|against|among|by|across|to|under|over|between|per)$/;
const reportVerbs =
  /^(?:say|tell|report|announce|add|note|claim|ask|think|believe|know|write|state|argue|warn|predict|show|find|suggest|indicate|reveal|confirm|suggest|hope|expect|fear)$/;

/** The counted phrase that stands before the number: "a force of", "the toll rose to", "the count is". */
export function findPreceding(line: Line, amount: Amount): Counted | undefined {
  const counted = phraseBefore(line, amount);
  return counted && changeAt(line, counted.to - 1) ? whatChanged(line, counted) : counted;
}

/** "a fare hike to $3" is of the fare, "an increase in rents to $900" of the rents. */
function whatChanged(line: Line, counted: Counted): Counted | undefined {
  if (/^(?:in|of)$/.test(lowerOf(line, counted.to))) {
    return phraseFrom(
      line,
      past(counted.to + 1, 1, (at) => posOf(line, at) === "DET"),
    );
  }
  const before = counted.to - 1 > counted.from ? phraseEnding(line, counted.to - 2) : undefined;
  return before && before.from >= counted.from ? before : undefined;
}

function phraseBefore(line: Line, amount: Amount): Counted | undefined {
  const at = past(amount.from - 1, -1, (i) => filler.test(lowerOf(line, i)) && posOf(line, i) !== "NOUN");
  const lower = lowerOf(line, at);
  if (lower === "of") return ownerOf(line, amount, at - 1);
  if (lower === ":") return fromChain(line, at - 1);
  if (lower === "by" && !changesBefore(line, at)) return undefined; // "beaten by 54 percent"
  if (/^(?:to|at|by|from|as|like)$/.test(lower)) return adjacentOrSubject(line, at - 1);
  // "people in the capital (18,000)": a count takes the plural beside the parenthesis.
  if (lower === "(" && amount.unit === undefined) {
    const beside = phraseEnding(line, at - 1);
    return beside && isPluralNoun(line.words[beside.to - 1]) ? beside : undefined;
  }
  if (/^[—–]$/.test(lower) && amount.unit === undefined) {
    const beside = phraseEnding(line, at - 1); // "so many people — probably 2 million"
    return beside && isPluralNoun(line.words[beside.to - 1]) ? beside : undefined;
  }
  if (amount.numeral.open && /^(?:in|into)$/.test(lower)) return adjacentOrSubject(line, at - 1);
  // "winds close to 90 miles per hour", "a bill as high as $900"
  const described = /^(?:as|close|nearing|approaching|exceeding|topping|over|under|up|above|below|in|north|well)$/;
  if (described.test(lowerOf(line, amount.from)) && posOf(line, amount.from - 1) === "NOUN")
    return fromChain(line, amount.from - 1);
  if (amount.unit?.dimension === "money" && posOf(line, at) === "NOUN") {
    // "has cost the airline $80 million": the payer stands between
    const payer = phraseEnding(line, at);
    const verb = past(payer ? payer.from - 1 : at, -1, (i) => posOf(line, i) === "DET");
    return lemmaAt(line, verb) === "cost" ? subjectOf(line, verb) : undefined;
  }
  return isLevelVerb(line, at) ? subjectOf(line, at) : undefined;
}

/** "a force of 300"; an amount of money is of a thing, never of persons ("backers of $5"). */
function ownerOf(line: Line, amount: Amount, end: number): Counted | undefined {
  const counted = phraseEnding(line, end);
  return counted && amount.unit?.dimension === "money" && isPerson(counted.head) ? undefined : counted;
}

const filler =
  /^(?:a|an|the|record|total|combined|whopping|full|just|now|still|currently|already|then|also|only|current|estimated)$/;

const lemmaAt = (line: Line, at: number) => line.words[at]?.token?.lemma ?? lowerOf(line, at);

const isVerbal = (line: Line, at: number) => /^(?:VERB|AUX)$/.test(posOf(line, at));

const isLevelVerb = (line: Line, at: number) =>
  (isVerbal(line, at) || /^(?:cost|costs|cut|numbers?|totals?)$/.test(lowerOf(line, at))) &&
  levelVerbs.has(lemmaAt(line, at));

/** Before a preposition: the phrase beside it ("put the toll at"), or past dates the verb's subject ("rose on Monday to"). */
function adjacentOrSubject(line: Line, end: number): Counted | undefined {
  let at = end;
  for (let step = 0; step < 12 && at >= 0; step += 1) {
    at = beforeAmount(line, at);
    if (lowerOf(line, at) === ",") {
      const comma = [at - 2, at - 3, at - 4].find((i) => lowerOf(line, i) === ",");
      if (comma === undefined) return undefined;
      at = comma - 1; // "would rise, on net, by"
    } else if (
      lowerOf(line, at) === "(" ||
      line.dated[at] ||
      posOf(line, at) === "ADV" ||
      (posOf(line, at) === "ADP" && line.dated[at + 1])
    )
      at -= 1;
    else break;
  }
  if (isVerbal(line, at)) return levelVerbs.has(lemmaAt(line, at)) ? subjectOf(line, at) : undefined;
  return fromChain(line, at);
}

/** Before "by half a point" or "$5", where such an amount ends at a word: "cut rates by half a point to 4%". */
function beforeAmount(line: Line, end: number): number {
  let at = end;
  if (/^(?:a|an|per)$/.test(lowerOf(line, at - 1)) && findUnit(lowerOf(line, at))?.dimension === "time") at -= 2;
  if (findUnit(phrase(line.words, at - 1, at + 1))) at -= 2;
  else if (findUnit(lowerOf(line, at))) at -= 1;
  if (line.words[at]?.kind !== "number" && !(at < end && /^(?:a|one|half)$/.test(lowerOf(line, at)))) return end;
  while (
    at > end - 6 &&
    (line.words[at]?.kind === "number" ||
      /^(?:[$£€¥]|a|half|one|by|from|about|more|than|nearly|up|just|only)$/.test(lowerOf(line, at)))
  )
    at -= 1;
  return at;
}

/** The leftmost phrase of "the number of deaths from the storm"; past a verb's own preposition, that verb's subject. */
function fromChain(line: Line, end: number): Counted | undefined {
  let counted = phraseEnding(line, end);
  for (let step = 0; step < 5 && counted; step += 1) {
    const before = past(
      counted.from - 1,
      -1,
      (i) =>
        /^(?:DET|NUM)$/.test(posOf(line, i)) ||
        /^(?:its|their|his|her|our|the|a|an|this|that|-)$/.test(lowerOf(line, i)),
    );
    if (!chainPrepositions.test(lowerOf(line, before))) break;
    const left = phraseEnding(line, before - 1);
    if (!left) {
      if (!isVerbal(line, before - 1)) break;
      // "deaths blamed on the storm": the phrase before a participle is the one that goes on.
      const described = /(?:ed|en|wn|lt|pt|nt)$/.test(lowerOf(line, before - 1))
        ? phraseEnding(line, before - 2)
        : undefined;
      if (!described) {
        if (levelVerbs.has(lemmaAt(line, before - 1))) return subjectOf(line, before - 1);
        break;
      }
      counted = described;
      continue;
    }
    counted = left;
  }
  return counted && withComplement(line, counted);
}

/** The subject of the verb at `verb`: over its auxiliaries, adverbs, a relative pronoun, or an inserted clause. */
function subjectOf(line: Line, verb: number): Counted | undefined {
  let at = pastVerbs(line, verb);
  if (lowerOf(line, at) === "," && at === verb - 1 && /(?:ed|ing|t)$/.test(lowerOf(line, verb)))
    return fromChain(line, at - 1);
  if (isVerbal(line, at) || reportVerbs.test(lowerOf(line, at))) {
    // "the count, which officials say is": the verb of saying has its own subject; the pronoun before it is ours.
    const speaker = phraseEnding(line, at - 1);
    at = speaker ? speaker.from - 1 : at - 1;
    at = past(at, -1, (i) => posOf(line, i) === "DET");
    if (!/^(?:which|that)$/.test(lowerOf(line, at))) return undefined;
  }
  if (/^(?:they|he|she|it|we)$/.test(lowerOf(line, at)) && /^(?:which|that)$/.test(lowerOf(line, at - 1))) at -= 1;
  if (/^(?:which|that|who)$/.test(lowerOf(line, at))) at -= lowerOf(line, at - 1) === "," ? 2 : 1;
  else if (/^[,)—–]$/.test(lowerOf(line, at))) {
    const opening = lowerOf(line, at) === ")" ? "(" : lowerOf(line, at);
    let before = at - 1;
    while (before > at - 16 && before > 0 && lowerOf(line, before) !== opening) before -= 1;
    if (lowerOf(line, before) !== opening) return undefined;
    at = before - 1;
  }
  return fromChain(line, at);
}

function pastVerbs(line: Line, verb: number): number {
  let at = verb;
  for (let step = 0; step < 10 && at >= 0; step += 1) {
    const chained = isVerbal(line, at) && !reportVerbs.test(lemmaAt(line, at));
    const between =
      posOf(line, at) === "ADV" || line.dated[at] || /^(?:to|not|n't|n’t|t|'|’|was|were|had)$/.test(lowerOf(line, at));
    if (at !== verb && !chained && !between) break;
    at -= 1;
  }
  return at;
}
