import type { Instrument } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import { type Argument, agentOf, nameOf, subjectOf } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { clauseAt, clauseOf, type Reading, tokenRange } from "./reading.ts";
import { placeOf, timeOf } from "./setting.ts";
import { standingOf } from "./status.ts";

/** What is done to each instrument of the sentence, or what it does; none where nothing is said. */
export function findMeasures(reading: Reading, published: string | null): Draft[] {
  return reading.instruments.flatMap((instrument) => measure(reading, instrument, published) ?? []);
}

function measure(reading: Reading, instrument: Instrument, published: string | null): Draft | undefined {
  const index = clauseAt(reading, Math.max(0, tokenRange(reading, instrument).to - 1));
  const { verb } = clauseOf(reading, index);
  const subject = subjectOf(reading, index);
  const acts = subject !== undefined && overlaps(subject, instrument) && verb?.voice === "active";
  const action = instrument.relation ?? (acts && verb && verb.lemma !== "be" ? verb.lemma : null);
  if (action === null) return undefined;
  const evidence = evidenceOf(reading, index, instrument);
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
    place: placeOf(reading, evidence, actor),
    time: timeOf(reading, index, evidence, published),
    ...standingOf(reading, { clause: index, counted: undefined, noun: undefined, published }),
    anchor: instrument,
    verb,
  };
}

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
  return found && overlaps(found, instrument) ? undefined : found;
}
