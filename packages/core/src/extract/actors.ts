import { findCue } from "../lexicon/cues.ts";
import { isCounter } from "../lexicon/measures.ts";
import { findNoun } from "../lexicon/wordnet.ts";
import { overlaps } from "../model/span.ts";
import type { VerbGroup } from "../model/syntax.ts";
import { headlineVerb, isSaidOf } from "./action.ts";
import { type Argument, agentOf, entityOf, subjectOf } from "./arguments.ts";
import type { Counted } from "./counted.ts";
import { clauseOf, type Reading, tokenRange } from "./reading.ts";

/** Who does, owns or gives what is counted: never the counted phrase itself. */
export function actorOf(reading: Reading, counted: Counted, noun: Argument | undefined): Argument | undefined {
  const { verb } = clauseOf(reading, counted.clause);
  const other = (argument: Argument | undefined) =>
    argument && !isCountedIn(argument, counted) && canAct(reading, argument) ? argument : undefined;
  if (noun) return other(possessorOf(reading, noun)) ?? other(nominalAgent(reading, counted, noun));
  if (!verb) return headlineActor(reading, counted);
  if (verb.lemma === "be" || reports(verb) || !isSaidOf(counted, verb.lemma)) return undefined;
  if (verb.voice === "passive" || counted.position === "subject") return other(agentOf(reading, counted.clause));
  return other(subjectOf(reading, counted.clause));
}

/** The name right before the verb of a title. */
function headlineActor(reading: Reading, counted: Counted): Argument | undefined {
  const last = reading.tokens[(headlineVerb(reading, counted)?.at ?? 0) - 1];
  const entity = last && reading.entities.find(({ end }) => end === last.end);
  return entity && { ...tokenRange(reading, entity), head: last.lemma, start: entity.start, end: entity.end };
}

const isCountedIn = (argument: Argument, { quantity, ...counted }: Counted) =>
  overlaps(argument, counted) ||
  (quantity.noun !== null && (overlaps(argument, quantity.noun) || argument.head === quantity.noun.head));

/** Whoever counts or tells does not do what is told: "the paper *counted* 300 deaths". */
const reports = (verb: VerbGroup) =>
  /^(calculate|compute|count|document|log|measure|put|record|register|tally)$/.test(verb.lemma) ||
  /^(say|belief|show)/.test(findCue("verb", verb.lemma) ?? "");

const idle: ReadonlySet<string> = new Set(["attribute", "cognition", "quantity", "relation", "shape", "time"]);

/** A named one, or a noun that can do something; no count, sum, time or quality. */
export function canAct(reading: Reading, argument: Argument): boolean {
  if (/^(who|whose|which|that|what)\b/i.test(reading.text.slice(argument.start, argument.end))) return false;
  if (isMeasure(reading, argument)) return false;
  if (entityOf(reading, argument)) return true;
  const [sense] = findNoun(argument.head)?.senses ?? [];
  return sense === undefined || !(idle.has(sense) || isCounter(argument.head));
}

/** A subject that is itself a count, a sum or a time gives nothing. */
const isMeasure = (reading: Reading, argument: Argument) =>
  reading.quantities.some((quantity) => overlaps(quantity, argument));

/** "*Spain's* deployment of 300" */
function possessorOf(reading: Reading, noun: Argument): Argument | undefined {
  const mark = reading.tokens.slice(noun.from, noun.to).findIndex((token) => /^[’']s?$/.test(token.text));
  if (mark < 1) return undefined;
  const to = noun.from + mark;
  const last = reading.tokens[to - 1];
  return last && { from: noun.from, to, head: last.lemma, start: noun.start, end: last.end };
}

/** "ordered the deployment of 300": who orders it; "the deployment of 300 by Spain". */
function nominalAgent(reading: Reading, counted: Counted, noun: Argument): Argument | undefined {
  const { verb } = clauseOf(reading, counted.clause);
  const by = reading.nouns.find(
    (n) => n.from > counted.to - 1 && reading.tokens[n.from - 1]?.text.toLowerCase() === "by",
  );
  if (by && by.from - counted.to < 6) return { from: by.from, to: by.to, head: by.head, start: by.start, end: by.end };
  return verb && noun.from >= verb.to && verb.voice === "active" && !/^be$/.test(verb.lemma)
    ? subjectOf(reading, counted.clause)
    : undefined;
}
