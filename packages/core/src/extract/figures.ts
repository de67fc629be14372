import { findCue } from "../lexicon/cues.ts";
import { isCounter } from "../lexicon/measures.ts";
import { findNoun } from "../lexicon/wordnet.ts";
import type { Quantity } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { VerbGroup } from "../model/syntax.ts";
import { actionOf, isSaidOf } from "./action.ts";
import { type Argument, agentOf, entityOf, nameOf, subjectOf } from "./arguments.ts";
import { type Counted, equatedSubject, readCounted } from "./counted.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { clauseOf, type Reading } from "./reading.ts";
import { placeOf, timeOf } from "./setting.ts";
import { standingOf } from "./status.ts";

/** One claim for each quantity of the sentence; `previous` is the sentence before it in the same paragraph. */
export function findFigures(reading: Reading, previous: Reading | undefined, published: string | null): Draft[] {
  return reading.quantities.map((quantity) => figure(reading, quantity, previous, published));
}

function figure(reading: Reading, quantity: Quantity, previous: Reading | undefined, published: string | null): Draft {
  const counted = readCounted(reading, quantity);
  const action = actionOf(reading, counted);
  const { verb } = clauseOf(reading, counted.clause);
  const evidence = evidenceOf(reading, counted.clause, counted);
  const actor = nameOf(reading, actorOf(reading, counted, action.noun)) ?? null;
  return {
    ...evidence,
    kind: "figure",
    quantityId: quantity.id,
    actor,
    action: action.lemma,
    object: objectOf(reading, counted, previous),
    place: placeOf(reading, counted.clause, evidence, actor),
    time: timeOf(reading, counted.clause, evidence, published),
    ...standingOf(reading, { clause: counted.clause, counted, noun: action.noun, published }),
    anchor: quantity,
    verb,
  };
}

/** Who does, owns or gives what is counted: never the counted phrase itself. */
function actorOf(reading: Reading, counted: Counted, noun: Argument | undefined): Argument | undefined {
  const { verb } = clauseOf(reading, counted.clause);
  const other = (argument: Argument | undefined) =>
    argument && !isCountedIn(argument, counted) && canAct(reading, argument) ? argument : undefined;
  if (noun) return other(possessorOf(reading, noun)) ?? other(nominalAgent(reading, counted, noun));
  if (!verb || verb.lemma === "be" || reports(verb) || !isSaidOf(counted, verb.lemma)) return undefined;
  if (verb.voice === "passive" || counted.position === "subject") return other(agentOf(reading, counted.clause));
  return other(subjectOf(reading, counted.clause));
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
function canAct(reading: Reading, argument: Argument): boolean {
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

const determiner = /^(?:an?|the|these|those|this|that|some|its|his|her|their|our|my|your|all|both)\s+/i;

/** The counted words without number and determiner; for "it rose to 9,000", what the figure before counted. */
function objectOf(reading: Reading, counted: Counted, previous: Reading | undefined): string | null {
  const { noun } = counted.quantity;
  if (noun && !isAnaphor(noun.text)) return bare(noun.text, counted.quantity, noun);
  const equated = equatedSubject(reading, counted);
  const words = equated && !overlaps(equated, counted) ? reading.text.slice(equated.start, equated.end) : "";
  if (words && !isAnaphor(words))
    return noun ? bare(noun.text, counted.quantity, noun) : bare(words, counted.quantity, equated as Span);
  const before = [...(previous?.quantities ?? []), ...reading.quantities.filter((q) => q.end <= counted.quantity.start)]
    .filter((q) => q.noun && q.unit === counted.quantity.unit && !isAnaphor(q.noun.text))
    .at(-1);
  if ((words || noun) && before?.noun) return bare(before.noun.text, before, before.noun);
  return noun ? bare(noun.text, counted.quantity, noun) : null;
}

/** "that number", "the figure", "the total": stands for what was counted before. */
const isAnaphor = (words: string) =>
  /^(?:(?:the|that|this|its|their)\s+)?(?:number|figure|total|count|tally|amount|sum|it)$/i.test(words.trim());

function bare(words: string, quantity: Quantity, at: Span): string | null {
  const inside = at.start <= quantity.start && quantity.end <= at.end;
  const kept = inside ? `${words.slice(0, quantity.start - at.start)} ${words.slice(quantity.end - at.start)}` : words;
  const text = kept.trim().replace(determiner, "").replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}
