import { actionOfNoun, isCounter } from "../lexicon/measures.ts";
import { findNoun } from "../lexicon/wordnet.ts";
import type { Quantity } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type Argument, afterPreposition, subjectOf } from "./arguments.ts";
import { clauseAt, clauseOf, type Reading, tokenRange } from "./reading.ts";

/** How the counted phrase stands to the verb of its clause. */
export type Position = "subject" | "object" | "complement" | "oblique" | "verbless";

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
  const preposition = prepositionBefore(reading, from);
  const governor = preposition === undefined ? undefined : governorOf(reading, from - preposition.length, clause);
  return {
    ...span,
    quantity,
    from,
    to,
    clause,
    position: positionOf(reading, from, clause, preposition !== undefined),
    governor,
    preposition: preposition?.word,
  };
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
  return verb.voice === "passive" ? "oblique" : "object";
}

/** The chain of phrases joined by "of", outermost last: number → "deaths" → "estimate". */
export function governors(reading: Reading, counted: Counted): Argument[] {
  const chain: Argument[] = [];
  let at = counted.governor;
  while (at && chain.length < 4) {
    chain.push(at);
    if (!afterPreposition(reading, at.from)) break;
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
  if (counted.position === "subject" || counted.position === "verbless") return undefined;
  return subjectOf(reading, counted.clause);
}
