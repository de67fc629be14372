import { actionOfNoun, isCounter } from "../lexicon/measures.ts";
import { findNoun } from "../lexicon/wordnet.ts";
import type { Quantity } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type Argument, afterPreposition, objectOf, subjectOf } from "./arguments.ts";
import { clauseAt, clauseOf, type Reading, tokenRange } from "./reading.ts";

/** How the counted phrase stands to the verb of its clause. */
type Position = "subject" | "object" | "complement" | "oblique" | "verbless";

/** The counted phrase in its sentence: number and noun where they touch, else the number alone. */
export interface Counted extends Span {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly position: Position;
  /** The noun phrase that the counted one hangs on by a preposition: "the *deployment* of 5,000 soldiers". */
  readonly governor: Argument | undefined;
  /** The preposition in front, lower case. */
  readonly preposition: string | undefined;
}

/** Reads how a quantity stands in its sentence. */
export function readCounted(reading: Reading, quantity: Quantity): Counted {
  const span = withDeterminer(reading, phraseOf(reading, quantity));
  const { from, to } = tokenRange(reading, span);
  const clause = verbalClause(reading, clauseAt(reading, tokenRange(reading, quantity).to - 1));
  const listed = listStart(reading, from);
  const preposition = prepositionBefore(reading, listed);
  const governor = preposition === undefined ? undefined : governorOf(reading, listed - preposition.length, clause);
  const at = { ...span, quantity, from, to, governor, preposition: preposition?.word };
  const whole = governor && preposition?.word === "of" ? wholeOf(reading, governor, clause) : undefined;
  const start = whole?.from ?? listed;
  const governed = whole ? afterPreposition(reading, start) : preposition !== undefined;
  const position = positionOf(reading, start, clause, governed);
  const including = inclusionOf(reading, start, clause);
  if (including) return { ...at, ...including };
  const modifier = position === "oblique" || position === "verbless" ? modifierOf(reading, to) : undefined;
  return { ...at, clause, position, ...modifier };
}

/** "the killing of the envoy *and* three others": a preposition before the first governs each. */
function listStart({ tokens, nouns }: Reading, from: number): number {
  let start = from;
  for (let step = 0; step < 3 && tokens[start - 1]?.pos === "CCONJ"; step += 1) {
    const before = nouns.find((noun) => noun.to === start - 1);
    if (!before || !(tokens[before.from - 1]?.pos === "ADP")) break;
    start = before.from;
  }
  return start;
}

/** "a total of", "the estimate of the number of": the phrase that the whole chain of "of" hangs on. */
function wholeOf(reading: Reading, governor: Argument, clause: number): Argument {
  let at = governor;
  for (let step = 0; step < 4 && reading.tokens[at.from - 1]?.text.toLowerCase() === "of"; step += 1) {
    const next = governorOf(reading, at.from - 1, clause);
    if (!next) break;
    at = next;
  }
  return at;
}

/** "14 died, *including 3 children*": what is said of the whole is said of the part. */
function inclusionOf(reading: Reading, from: number, index: number): Pick<Counted, "clause" | "position"> | undefined {
  const before = reading.tokens[from - 1]?.text.toLowerCase();
  if (before !== "including") return undefined;
  const clause = clauseOf(reading, index);
  const isOwn = clause.verb?.lemma === "include" && clause.parent !== undefined;
  let at = isOwn ? (clause.parent as number) : index;
  const noun = reading.nouns.findLast((n) => n.to <= from - 1);
  const adjacent = noun !== undefined && from - 1 - noun.to <= 1;
  while (!adjacent && clauseOf(reading, at).kind === "adverbial") {
    const { parent } = clauseOf(reading, at);
    if (parent === undefined) break;
    at = parent;
  }
  const verb = clauseOf(reading, at).verb;
  const whole = adjacent && noun.from >= (verb?.to ?? 0) ? noun.from : 0;
  return {
    clause: at,
    position: whole > 0 ? positionOf(reading, whole, at, afterPreposition(reading, whole)) : "subject",
  };
}

/** "on behalf of two men *who were killed*": the clause that says what happened to them. */
function modifierOf(reading: Reading, to: number): Pick<Counted, "clause" | "position"> | undefined {
  const clause = reading.clauses.list.findIndex(
    ({ kind, from, verb }) => verb && (kind === "participle" || kind === "relative") && from === to,
  );
  const found = reading.clauses.list[clause];
  if (
    !found?.verb ||
    /^(accord|adjust|base|combine|compare|depend|follow|give|include|involve|relate)$/.test(found.verb.lemma)
  )
    return undefined;
  const own = found.kind === "relative" && found.verb.from > found.from + 1;
  return { clause, position: own ? "object" : "subject" };
}

function withDeterminer(reading: Reading, span: Span): Span {
  const before = reading.tokens[tokenRange(reading, span).from - 1];
  return before?.pos === "DET" ? { start: before.start, end: span.end } : span;
}

/** A bracket or other verbless stretch is read with the clause it stands in. */
function verbalClause(reading: Reading, index: number): number {
  const { verb, parent, kind } = clauseOf(reading, index);
  return !verb && parent !== undefined && kind === "aside" ? verbalClause(reading, parent) : index;
}

/** Words between number and noun still make one phrase up to this many characters: "(£)", "of the". */
const nearness = 12;

function phraseOf(reading: Reading, quantity: Quantity): Span {
  const { noun } = quantity;
  const near = noun && noun.start - quantity.end < nearness && quantity.start - noun.end < 2;
  const [start, end] = near
    ? [Math.min(quantity.start, noun.start), Math.max(quantity.end, noun.end)]
    : [quantity.start, quantity.end];
  const phrase = reading.nouns.find((n) => overlaps(n, { start, end }) && n.start < start);
  return { start: phrase && phrase.end >= quantity.end ? phrase.start : start, end };
}

function prepositionBefore({ tokens, verbs }: Reading, from: number): { word: string; length: number } | undefined {
  const before = tokens[from - 1];
  if (before?.pos !== "ADP" || verbs.some((v) => v.from < from && from <= v.to)) return undefined;
  const second = tokens[from - 2];
  const length = second?.pos === "ADP" && /^(out|up|because|instead|ahead)$/i.test(second.text) ? 2 : 1;
  return { word: before.text.toLowerCase(), length };
}

/** The phrase that ends right before token `at`; followed up "of" to the one that the whole hangs on. */
function governorOf(reading: Reading, at: number, clause: number): Argument | undefined {
  const noun = reading.nouns.find((n) => n.to === at);
  if (!noun || (reading.clauses.owner[noun.from] !== clause && reading.clauses.owner[noun.to - 1] !== clause))
    return undefined;
  return { from: noun.from, to: noun.to, head: noun.head, start: noun.start, end: noun.end };
}

function positionOf(reading: Reading, from: number, clause: number, governed: boolean): Position {
  const { verb } = clauseOf(reading, clause);
  if (!verb) return "verbless";
  if (from < verb.from) return governed ? "oblique" : "subject";
  if (governed) return "oblique";
  if (verb.lemma === "be" || /^(become|remain|number|total|equal|stand|reach|exceed|top)$/.test(verb.lemma))
    return "complement";
  return "object";
}

/** The chain of phrases joined by "of", outermost last: number → "deaths" → "estimate". */
export function governors(reading: Reading, counted: Counted): Argument[] {
  const chain: Argument[] = [];
  let at = counted.preposition === "of" ? counted.governor : undefined;
  while (at && chain.length < 4) {
    chain.push(at);
    if (reading.tokens[at.from - 1]?.text.toLowerCase() !== "of") break;
    at = governorOf(reading, at.from - 1, counted.clause);
  }
  return chain;
}

/** Verb of an act noun ("seizure" → seize), by derivation; undefined for things and for mere counts ("number"). */
export function actOf(head: string): string | undefined {
  const noun = findNoun(head);
  if (!noun?.verb || isCounter(head)) return undefined;
  const isAct = (sense: string | undefined) => sense === "act" || sense === "event" || sense === "process";
  return isAct(noun.senses[0]) || (actionOfNoun(head) && noun.senses.some(isAct)) ? noun.verb : undefined;
}

/** The subject of a clause that says what a number is: "the *toll* is 64", "*it* stands at 64". */
export function equatedSubject(reading: Reading, counted: Counted): Argument | undefined {
  const { verb } = clauseOf(reading, counted.clause);
  if (!verb || counted.position === "subject" || counted.position === "verbless" || !equations.has(verb.lemma))
    return undefined;
  if (counted.position === "oblique" && !/^(at|by|from|to)$/.test(counted.preposition ?? "")) return undefined;
  return /^(put|raise|revise)$/.test(verb.lemma) && verb.voice === "active"
    ? objectOf(reading, counted.clause)
    : subjectOf(reading, counted.clause);
}

/** Verbs that set a number beside what it counts. Sorted. */
export const equations: ReadonlySet<string> = new Set([
  "approach", "average", "be", "become", "climb", "come", "cross", "decline", "decrease", "double", "drop", "exceed", "fall",
  "go", "grow", "hit", "hover", "increase", "jump", "near", "number", "pass", "plunge", "put", "raise", "reach", "remain",
  "revise", "rise", "soar", "stand", "surge", "surpass", "top", "total",
]); // biome-ignore format: a word list
