import { changeWords } from "../../lexicon/numbers.data.ts";
import type { Amount } from "./amounts.ts";
import { type Line, lowerOf, posOf } from "./grammar.ts";
import { type Counted, phraseEnding, withComplement } from "./noun-phrase.ts";

const levelVerbs = new Set([
  "amount", "approach", "average", "be", "become", "cost", "equal", "exceed", "hit", "hover", "near", "number", "pass", "peak", "reach", "remain", "run", "stand", "stay", "surpass", "top", "total",
  "weigh", "measure", "stretch", "span", "last", "mean", "represent", "comprise", "account", "go", "come", "sit", "swing", "estimate", "project", "put", "set", "cap", "limit", "price", "value", "sell",
  ...changeWords.down, ...changeWords.up, "revise", "double", "triple", "quadruple",
]); // biome-ignore format: a closed set
const chainPrepositions =
  /^(?:of|in|from|for|on|against|among|with|by|at|across|to|under|over|between|near|around|through|within|during|after|since|as)$/;
const reportVerbs =
  /^(?:say|tell|report|announce|add|note|claim|ask|think|believe|know|write|state|argue|warn|predict|show|find|suggest|indicate|reveal|confirm)$/;

/** The counted phrase that stands before the number: "a force of", "the toll rose to", "the count is". */
export function findPreceding(line: Line, amount: Amount): Counted | undefined {
  let at = amount.from - 1;
  while (
    /^(?:a|an|the|record|total|combined|whopping|full|just|now|still|currently|already|then|also|only)$/.test(
      lowerOf(line, at),
    ) &&
    posOf(line, at) !== "NOUN"
  )
    at -= 1;
  const lower = lowerOf(line, at);
  if (lower === "of") return fromChain(line, at - 1, false);
  if (/^[:–—]$/.test(lower)) return lower === ":" ? fromChain(line, at - 1, true) : undefined;
  if (/^(?:to|at|by|from|as|with)$/.test(lower)) {
    if (lower === "with") return undefined;
    return adjacentOrSubject(line, at - 1);
  }
  return isLevelVerb(line, at) ? subjectOf(line, at) : undefined;
}

const lemmaAt = (line: Line, at: number) => line.words[at]?.token?.lemma ?? lowerOf(line, at);

const isVerbal = (line: Line, at: number) => /^(?:VERB|AUX)$/.test(posOf(line, at));

const isLevelVerb = (line: Line, at: number) =>
  (isVerbal(line, at) || /^(?:cost|costs|cut|numbers?|totals?)$/.test(lowerOf(line, at))) &&
  levelVerbs.has(lemmaAt(line, at));

/** Before a preposition: the phrase beside it ("put the toll at"), or past dates the verb's subject ("rose on Monday to"). */
function adjacentOrSubject(line: Line, end: number): Counted | undefined {
  let at = end;
  for (let step = 0; step < 12 && at >= 0; step += 1) {
    if (line.dated[at] || posOf(line, at) === "ADV" || (posOf(line, at) === "ADP" && line.dated[at + 1])) at -= 1;
    else break;
  }
  if (isVerbal(line, at)) return levelVerbs.has(lemmaAt(line, at)) ? subjectOf(line, at) : undefined;
  return fromChain(line, at, false);
}

/** The leftmost phrase of "the number of deaths from the storm"; none when that hangs on a verb's preposition. */
function fromChain(line: Line, end: number, loose: boolean): Counted | undefined {
  let counted = phraseEnding(line, end);
  let best: Counted | undefined;
  for (let step = 0; step < 5 && counted; step += 1) {
    best = counted;
    let before = counted.from - 1;
    while (
      /^(?:DET)$/.test(posOf(line, before)) ||
      /^(?:its|their|his|her|our|the|a|an|this|that)$/.test(lowerOf(line, before))
    )
      before -= 1;
    if (!chainPrepositions.test(lowerOf(line, before))) break;
    const left = phraseEnding(line, before - 1);
    if (!left) {
      if (isVerbal(line, before - 1) && levelVerbs.has(lemmaAt(line, before - 1))) return subjectOf(line, before - 1);
      return loose || lowerOf(line, before) === "of" ? withComplement(line, best) : undefined;
    }
    counted = left;
  }
  return best && withComplement(line, best);
}

/** The subject of the verb at `verb`: over its auxiliaries, adverbs, a relative pronoun, or an inserted clause. */
function subjectOf(line: Line, verb: number): Counted | undefined {
  let at = verb;
  for (let step = 0; step < 10 && at >= 0; step += 1) {
    const lower = lowerOf(line, at);
    const chained = isVerbal(line, at) && !reportVerbs.test(lemmaAt(line, at));
    if (
      at === verb ||
      chained ||
      posOf(line, at) === "ADV" ||
      /^(?:to|not|n't|n’t|t|'|’|was|were|had)$/.test(lower) ||
      line.dated[at]
    )
      at -= 1;
    else break;
  }
  if (/^(?:which|that|who)$/.test(lowerOf(line, at))) at -= lowerOf(line, at - 1) === "," ? 2 : 1;
  else if (lowerOf(line, at) === ",") {
    let comma = at - 1;
    while (comma > at - 16 && comma >= 0 && lowerOf(line, comma) !== ",") comma -= 1;
    if (comma < 1 || lowerOf(line, comma) !== ",") return undefined;
    at = comma - 1;
  } else if (/^[)]$/.test(lowerOf(line, at))) {
    let open = at - 1;
    while (open > at - 16 && open >= 0 && lowerOf(line, open) !== "(") open -= 1;
    at = open - 1;
  }
  const chained = fromChain(line, at, true);
  return chained;
}
