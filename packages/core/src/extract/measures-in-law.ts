import { findNoun } from "../lexicon/wordnet.ts";
import type { Instrument } from "../model/mention.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import { canAct } from "./actors.ts";
import { type Argument, agentOf, nameOf, subjectOf } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { clauseAt, clauseOf, clausePath, type Reading, tokenRange } from "./reading.ts";
import { placeOf, timeOf } from "./setting.ts";
import { standingOf } from "./status.ts";

/** What is done to each instrument of the sentence, or what it does; none where nothing is said. */
export function findMeasures(reading: Reading, published: string | null): Draft[] {
  return reading.instruments.flatMap((instrument) => measure(reading, instrument, published) ?? []);
}

function measure(reading: Reading, instrument: Instrument, published: string | null): Draft | undefined {
  const index = clauseOfRelation(reading, instrument);
  const { verb } = clauseOf(reading, index);
  const subject = subjectOf(reading, index);
  const acts = subject !== undefined && subject.end === instrument.end && verb?.voice === "active";
  const evidence = evidenceOf(reading, index, instrument);
  const relation =
    instrument.relation !== null && says(reading, evidence, instrument.relation) ? instrument.relation : null;
  const action = relation ?? (acts && verb && !/^(be|become|have|remain|seem)$/.test(verb.lemma) ? verb.lemma : null);
  if (action === null) return undefined;
  const actor = acts
    ? instrument.canonical
    : (nameOf(reading, doer(reading, index, action, instrument, subject)) ?? null);
  return {
    ...evidence,
    kind: "instrument",
    quantityId: null,
    actor,
    action,
    object: acts ? null : instrument.canonical,
    place: placeOf(reading, index, evidence, actor),
    time: timeOf(reading, index, evidence, published),
    ...standingOf(reading, { clause: index, counted: undefined, noun: undefined, published }),
    anchor: instrument,
    verb,
  };
}

/** The innermost clause around the instrument whose verb is what is done to it, else the one it stands in. */
function clauseOfRelation(reading: Reading, instrument: Instrument): number {
  const innermost = clauseAt(reading, Math.max(0, tokenRange(reading, instrument).to - 1));
  const path = clausePath(reading, innermost);
  return path.find((index) => clauseOf(reading, index).verb?.lemma === instrument.relation) ?? innermost;
}

const says = ({ tokens }: Reading, evidence: Span, lemma: string) =>
  tokens.some((token) => covers(evidence, token) && (token.lemma === lemma || findNoun(token.lemma)?.verb === lemma));

/** Who does the action to the instrument, where the clause's own verb is that action. */
function doer(
  reading: Reading,
  index: number,
  action: string,
  instrument: Instrument,
  subject: Argument | undefined,
): Argument | undefined {
  const { verb } = clauseOf(reading, index);
  if (verb?.lemma !== action) return undefined;
  const found = verb.voice === "passive" ? agentOf(reading, index) : subject;
  return found && !overlaps(found, instrument) && canAct(reading, found) ? found : undefined;
}
