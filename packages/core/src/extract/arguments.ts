import type { Entity } from "../model/mention.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import type { NounPhrase } from "../model/syntax.ts";
import { clauseOf, type Reading } from "./reading.ts";

/** A noun phrase or several joined by "and": what stands as subject, object or agent. */
export interface Argument extends Span {
  readonly from: number;
  readonly to: number;
  /** Lower-case lemma of the first phrase's head. */
  readonly head: string;
}

const pronoun =
  /^(i|we|you|he|she|it|they|me|us|him|her|them|this|that|these|those|who|whom|which|what|one|some|many|most|all|both|others?|there|himself|herself|itself|themselves|myself|ourselves|yourself|everyone|everybody|someone|somebody|anyone|anybody|nobody|none|each|another|few|several|half|more|less|much)$/i;

/** The subject, through relative pronouns, shared subjects and control; undefined where it is not plain. */
export function subjectOf(reading: Reading, index: number, depth = 0): Argument | undefined {
  const clause = clauseOf(reading, index);
  if (!clause?.verb || depth > 8) return undefined;
  const own = ownSubject(reading, index);
  if (own) return own;
  if (clause.shares !== undefined) return subjectOf(reading, clause.shares, depth + 1);
  if (clause.kind === "relative") return antecedent(reading, clause.from);
  if (clause.parent === undefined) return undefined;
  if (clause.kind === "infinitive") return controller(reading, clause.parent, clause.from, depth);
  if (clause.kind === "participle") {
    const before = reading.tokens[clause.from - 1];
    if (before && /^(NOUN|PROPN|NUM)$/.test(before.pos)) return antecedent(reading, clause.from);
    return subjectOf(reading, clause.parent, depth + 1);
  }
  return undefined;
}

function ownSubject(reading: Reading, index: number): Argument | undefined {
  const verb = clauseOf(reading, index).verb;
  if (!verb) return undefined;
  const before = reading.nouns.filter(
    (noun) =>
      noun.to <= verb.from &&
      reading.clauses.owner[noun.from] === index &&
      reading.tokens[noun.to]?.text !== "(" &&
      !afterPreposition(reading, noun.from) &&
      !reading.times.some((time) => overlaps(time, noun) && time.end >= noun.end) &&
      !/^(who|which|that|whom)\b/i.test(noun.text.trim().split(" ").at(-1) ?? ""),
  );
  if (hasPronounSubject(reading, index, verb.from, before.at(-1))) return undefined;
  const last = before.at(-1);
  if (!last) return undefined;
  const first =
    before.length > 1 && isApposed(reading, before[0] as NounPhrase, last) ? (before[0] as NounPhrase) : last;
  const list = reading.tokens.slice(first.to, last.from);
  if (first !== last && list.some((token) => token.pos === "CCONJ")) return undefined;
  return joined(reading, before, first);
}

/** "Ana Roe, the minister, said": the first phrase names the subject. */
const isApposed = (reading: Reading, first: NounPhrase, last: NounPhrase) =>
  reading.tokens.slice(first.to, last.from).some((t) => t.text === ",") &&
  !reading.tokens.slice(first.to, last.from).some((t) => /^(VERB|AUX)$/.test(t.pos));

function hasPronounSubject(reading: Reading, index: number, verbFrom: number, noun: NounPhrase | undefined): boolean {
  for (let at = verbFrom - 1; at >= (noun?.to ?? 0); at -= 1) {
    const token = reading.tokens[at];
    if (token && reading.clauses.owner[at] === index && token.pos === "PRON" && pronoun.test(token.text)) return true;
  }
  return false;
}

/** With what is joined to it by "and" on either side, inside the same clause. */
function joined(reading: Reading, phrases: readonly NounPhrase[], core: NounPhrase): Argument {
  let [from, to, head] = [core.from, core.to, core.head];
  for (const other of [...phrases].reverse()) {
    if (other.to === from - 1 && /^(and|&)$/i.test(reading.tokens[from - 1]?.text ?? "")) {
      from = other.from;
      head = other.head;
    }
  }
  for (const other of phrases) {
    if (other.from === to + 1 && /^(and|&)$/i.test(reading.tokens[to]?.text ?? "")) to = other.to;
  }
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  return { from, to, head, start: first?.start ?? core.start, end: last?.end ?? core.end };
}

/** Whether a preposition governs the phrase that begins here ("of the town"). */
export function afterPreposition({ tokens, verbs }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  if (before?.pos !== "ADP") return false;
  const leading = from === 1 && /^(about|around|over|under|up|nearly|at)$/i.test(before.text);
  return !leading && !verbs.some((verb) => verb.from <= from - 1 && from - 1 < verb.to);
}

function antecedent(reading: Reading, from: number): Argument | undefined {
  const noun = reading.nouns.findLast((n) => n.to <= from);
  if (!noun || from - noun.to > 2) return undefined;
  return { from: noun.from, to: noun.to, head: noun.head, start: noun.start, end: noun.end };
}

const objectControl =
  /^(advise|allow|ask|authori[sz]e|call|cause|command|compel|convince|direct|enable|encourage|expect|force|get|help|instruct|invite|lead|let|make|order|permit|persuade|press|pressure|push|request|require|send|tell|train|urge|want|warn)$/;

/** Who does the infinitive: the governor's object after verbs of asking and letting, else its subject. */
function controller(reading: Reading, parent: number, from: number, depth: number): Argument | undefined {
  const verb = clauseOf(reading, parent).verb;
  if (verb && objectControl.test(verb.lemma) && verb.voice === "active") {
    const object = objectOf(reading, parent);
    if (object && object.to <= from) return object;
  }
  const subject = subjectOf(reading, parent, depth + 1);
  if (subject || verb) return subject;
  const noun = reading.nouns.find((n) => n.to <= from && reading.clauses.owner[n.from] === parent);
  return noun && { from: noun.from, to: noun.to, head: noun.head, start: noun.start, end: noun.end };
}

/** The noun phrase right after the verb; undefined for passives and where a preposition comes first. */
export function objectOf(reading: Reading, index: number): Argument | undefined {
  const verb = clauseOf(reading, index).verb;
  if (!verb || verb.voice === "passive") return undefined;
  const noun = reading.nouns.find((n) => n.from >= verb.to && reading.clauses.owner[n.from] === index);
  if (!noun || afterPreposition(reading, noun.from)) return undefined;
  if (reading.tokens.slice(verb.to, noun.from).some((t) => /^(PUNCT|PRON|SCONJ)$/.test(t.pos))) return undefined;
  if (reading.times.some((time) => overlaps(time, noun))) return undefined;
  const after = reading.nouns.filter((n) => n.from >= noun.from && reading.clauses.owner[n.from] === index);
  return joined(reading, after, noun);
}

/** The "by" phrase of a passive, unless it is a time, an amount or a gerund. */
export function agentOf(reading: Reading, index: number): Argument | undefined {
  const verb = clauseOf(reading, index).verb;
  if (!verb) return undefined;
  const noun = reading.nouns.find(
    (n) =>
      n.from > verb.to - 1 &&
      reading.clauses.owner[n.from] === index &&
      reading.tokens[n.from - 1]?.text.toLowerCase() === "by" &&
      !reading.times.some((time) => overlaps(time, n)) &&
      !reading.quantities.some((quantity) => overlaps(quantity, n)),
  );
  return noun && { from: noun.from, to: noun.to, head: noun.head, start: noun.start, end: noun.end };
}

/** The entity that names the argument: it covers its last word, or is the whole of it. */
export function entityOf(reading: Reading, argument: Argument): Entity | undefined {
  const last = reading.tokens[argument.to - 1];
  if (!last) return undefined;
  return (
    reading.entities.find((entity) => covers(entity, argument)) ??
    reading.entities.find((entity) => covers(entity, last) && entity.start >= argument.start - 1)
  );
}

const determiner = /^(?:an?|the|these|those|this|that|some|its|his|her|their|our|my|your|any|all|both|each|every)\s+/i;

/** Canonical name where an entity is known, else its words without determiner; undefined for pronouns. */
export function nameOf(reading: Reading, argument: Argument | undefined): string | undefined {
  if (!argument) return undefined;
  const several = reading.tokens.slice(argument.from, argument.to).some((t) => /^(and|&)$/i.test(t.text));
  const entity = several ? undefined : entityOf(reading, argument);
  if (entity) return entity.canonical;
  const words = reading.text.slice(argument.start, argument.end).replace(determiner, "").trim();
  if (words === "" || pronoun.test(words) || !/[\p{L}]/u.test(words)) return undefined;
  return words.replace(/\s+/g, " ");
}
