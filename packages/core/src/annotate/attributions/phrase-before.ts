import type { Token } from "../../model/syntax.ts";
import type { Range, Reading } from "./reading.ts";
import { inside, isHead, isHyphen, isNominal, isPossessive, lower, maxInsertion, relative } from "./words.ts";

/** Marks that bracket an insertion between a subject and its verb. */
const dashes = new Set(["—", "–", "--", "-"]);

/** More commas than this before a verb are a list, not an insertion. */
const maxMarks = 6;

/** "officials familiar with the plan" */
const close = /^(close|familiar|loyal|opposed|critical|sympathetic|involved|aware|interviewed|briefed|aligned)$/;

/**
 * The noun phrase that ends before token `end` and after `floor`, with what belongs to it on its left: nouns it is a
 * prepositional phrase of, coordinated nouns, insertions between commas, brackets or dashes.
 */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const { tokens } = reading;
  let at = end;
  const last = tokens[at - 1];
  if (!last || at - 1 < floor) return undefined;
  if (lower(last) === ")" || lower(last) === "]") {
    const open = findBack(tokens, at - 2, floor, (t) => t.text === "(" || t.text === "[");
    if (open === undefined) return undefined;
    const core = phraseBefore(reading, open, floor);
    return core && { from: core.from, to: end };
  }
  if (last.text === "," || dashes.has(last.text)) {
    const core = beforeInsertion(reading, at - 1, floor);
    return core && { from: core.from, to: core.to };
  }
  if (last.pos === "PRON" || (last.pos === "DET" && isHead(last))) {
    return isHead(last) ? { from: at - 1, to: end } : undefined;
  }
  if (!isNominal(last) && last.pos !== "ADJ") return undefined;
  const timeless = beforeTime(tokens, end, floor);
  if (timeless < end) return phraseBefore(reading, timeless, floor);
  at = baseStart(tokens, at, floor);
  if (at === end) return undefined;
  return { from: withQuantifier(tokens, extendLeft(tokens, at, floor), floor), to: end };
}

const timeWord =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|yesterday|tomorrow|morning|night|afternoon|evening)$/;

/** "the mayor on Monday night" → the end of "the mayor". */
function beforeTime(tokens: readonly Token[], end: number, floor: number): number {
  if (!timeWord.test(lower(tokens[end - 1]))) return end;
  let at = end - 1;
  while (
    at > floor &&
    (timeWord.test(lower(tokens[at - 1])) ||
      /^(last|this|next|late|early|earlier|that|a|the)$/.test(lower(tokens[at - 1])))
  )
    at -= 1;
  if (at > floor && /^(on|in|of|during)$/.test(lower(tokens[at - 1]))) at -= 1;
  return at > floor && (isNominal(tokens[at - 1]) || tokens[at - 1]?.text === ")") ? at : end;
}

/** The base noun phrase that ends before token `end`: no prepositional phrase, no coordination. */
export function basePhraseBefore({ tokens }: Reading, end: number, floor: number): Range | undefined {
  if (!isNominal(tokens[end - 1])) return undefined;
  const from = baseStart(tokens, end, floor);
  return from < end ? { from, to: end } : undefined;
}

/** Left edge of the base noun phrase that ends before `end`. */
function baseStart(tokens: readonly Token[], end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const token = tokens[at - 1];
    if (!token) break;
    const possessivePronoun =
      token.pos === "PRON" && /^(his|her|their|its|my|our|your)$/.test(lower(token)) && at < end;
    const hyphen = (isHyphen(token) || token.text === "/" || token.text === "&") && at < end;
    const participle =
      token.pos === "VERB" &&
      at < end &&
      /^(DET|ADJ|PART)$/.test(tokens[at - 2]?.pos ?? "") &&
      /(ed|ing|en)$/.test(token.text);
    const adverb = token.pos === "ADV" && at < end && tokens[at]?.pos === "ADJ" && tokens[at - 2]?.pos === "DET";
    const abbreviation =
      token.text === "." &&
      /^[A-Z]/.test(tokens[at - 2]?.text ?? "") &&
      (tokens[at - 2]?.text.length ?? 9) < 5 &&
      at < end;
    if (token.pos === "DET" && /^(which|what|that)$/.test(lower(token)) && at < end) break;
    if (
      inside.has(token.pos) ||
      isPossessive(token) ||
      possessivePronoun ||
      hyphen ||
      participle ||
      adverb ||
      abbreviation
    ) {
      at -= 1;
      if (token.pos === "DET" && !isPossessive(tokens[at - 1])) break;
      if (possessivePronoun) break;
    } else break;
  }
  return at;
}

/** "more than half", "at least a dozen", "most voters". */
function withQuantifier(tokens: readonly Token[], start: number, floor: number): number {
  let at = start;
  while (
    at > floor &&
    /^(most|nearly|almost|about|roughly|only|just|even|many|some|both|not|approximately|other)$/.test(
      lower(tokens[at - 1]),
    )
  )
    at -= 1;
  const [one, two] = [lower(tokens[at - 1]), lower(tokens[at - 2])];
  if (at - 2 >= floor && ((one === "than" && /^(more|less|fewer)$/.test(two)) || (one === "least" && two === "at")))
    at -= 2;
  if (at - 3 >= floor && one === "as" && /^(many|much|few)$/.test(two) && lower(tokens[at - 3]) === "as") at -= 3;
  return at;
}

function extendLeft(tokens: readonly Token[], start: number, floor: number): number {
  const before = tokens[start - 1];
  if (start - 1 <= floor || !before) return start;
  const two = tokens[start - 2];
  if (before.pos === "ADP" && isHead(two) && two?.pos !== "PRON") {
    const from = baseStart(tokens, start - 1, floor);
    return from < start - 1 ? extendLeft(tokens, from, floor) : start;
  }
  if (before.pos === "ADP" && two?.pos === "VERB" && /(ed|en|wn|led)$/.test(two.text) && isNominal(tokens[start - 3])) {
    const from = baseStart(tokens, start - 2, floor);
    if (from < start - 2) return extendLeft(tokens, from, floor);
  }
  if (/^(to|with|in|of)$/.test(lower(before)) && close.test(lower(two))) {
    const from = baseStart(tokens, start - 2, floor);
    if (from < start - 2) return extendLeft(tokens, from, floor);
  }
  if (
    before.pos === "ADP" &&
    (two?.pos === "PRON" || two?.pos === "DET" || two?.pos === "ADJ") &&
    lower(before) === "of"
  )
    return start - 2;
  if ((lower(before) === "and" || lower(before) === "or") && isHead(two)) {
    const from = baseStart(tokens, start - 1, floor);
    const further = extendLeft(tokens, from, floor);
    const edge = tokens[further - 1];
    const atEdge = further <= floor || !edge || edge.pos === "PUNCT" || edge.pos === "SCONJ" || edge.pos === "CCONJ";
    return atEdge && from < start - 1 ? further : start;
  }
  return start;
}

/** The phrase before an insertion that ends at the mark at `close`. */
function beforeInsertion(reading: Reading, close: number, floor: number): Range | undefined {
  const { tokens } = reading;
  const mark = tokens[close]?.text ?? "";
  const low = Math.max(floor, close - maxInsertion);
  let best: Range | undefined;
  let marks = 0;
  for (let at = close - 1; at > low; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (reading.quotationOf[at] !== reading.quotationOf[close] && token.text !== ",") continue;
    if (token.text !== mark) continue;
    marks += 1;
    if (marks > maxMarks) break;
    const left = tokens[at - 1];
    if (!(isNominal(left) || left?.text === ")")) {
      if (best) break;
      continue;
    }
    if (!isInsertion(reading, at + 1, close)) break;
    const core = phraseBefore(reading, at, floor);
    if (!core) break;
    const withInsertion = isAdverbial(reading, at + 1) ? core : { from: core.from, to: close };
    best = withInsertion;
    const further = tokens[core.from - 1]?.text === mark && isNominal(tokens[core.from - 2]);
    const lead = tokens[core.from];
    const describes = lead?.pos === "DET" || lead?.pos === "NUM" || lead?.pos === "NOUN" || lead?.pos === "ADJ";
    const place = core.to - core.from <= 2 && inPhrase(tokens, core.from - 1, low);
    if (!further || !(describes || place)) break;
  }
  return best;
}

/** Is the phrase before this comma an "X of Y" or "X from Y" that does not open the sentence? */
function inPhrase(tokens: readonly Token[], comma: number, low: number): boolean {
  for (let at = comma - 2; at > low; at -= 1) {
    const token = tokens[at];
    if (token?.pos === "ADP") return isNominal(tokens[at - 1]);
    if (!token || !(inside.has(token.pos) || token.text === ".")) return false;
  }
  return false;
}

/** "who led the inquiry", "a professor at Ghent": not a clause of its own. */
function isInsertion(reading: Reading, from: number, to: number): boolean {
  const { tokens, groupOf } = reading;
  if (relative.has(lower(tokens[from])) || relative.has(lower(tokens[from + 1]))) return true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const group = groupOf[at];
    if (!group || group.tense === "none") continue;
    if (relative.has(lower(tokens[at - 1])) || lower(tokens[at - 1]) === "that") return true;
    const participle = token?.pos === "VERB" && /(ed|ing|en)$/.test(token.text) && group.chain.length === 0;
    const afterNoun = isNominal(tokens[at - 1]) || tokens[at - 1]?.pos === "PRON";
    if (token?.pos === "AUX" || (!participle && afterNoun)) return false;
  }
  return true;
}

const isAdverbial = ({ tokens }: Reading, at: number) =>
  /^(however|meanwhile|though|too|also|in|on|at|after|before|during|when|while|for|as|instead|last|this|then|therefore|speaking|asked|citing|like|by|along)$/.test(
    lower(tokens[at]),
  ) || tokens[at]?.pos === "ADV";

function findBack(tokens: readonly Token[], from: number, floor: number, wanted: (token: Token) => boolean) {
  for (let at = from; at >= Math.max(floor, from - maxInsertion); at -= 1) {
    const token = tokens[at];
    if (token && wanted(token)) return at;
  }
  return undefined;
}
