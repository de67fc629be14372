import { covers, overlaps, type Span } from "../model/span.ts";
import { canAct } from "./actors.ts";
import { agentOf, entityOf, nameOf, objectOf, subjectOf } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { clauseOf, type Reading } from "./reading.ts";
import { placeOf, timeOf } from "./setting.ts";
import { standingOf } from "./status.ts";
import { formOf } from "./words.ts";

/** Verbs that report, hold or liken rather than happen; their clauses are no events. Sorted. */
const stative = new Set([
  "appear", "be", "become", "belong", "call", "come", "compare", "concern", "consider", "contain", "cost", "do", "feel", "find", "get",
  "go", "have", "hear", "hope", "include", "involve", "keep", "know", "lack", "let", "like", "look", "love", "make", "matter", "mean",
  "need", "own", "put", "reflect", "remain", "represent", "resemble", "say", "see", "seem", "show", "sound", "speak", "take", "talk",
  "tend", "think", "try", "understand", "want", "work",
]); // biome-ignore format: a word list

/** Who did what to whom: finite clauses with a named actor, or passives with a named patient. */
export function findEvents(reading: Reading, published: string | null): Draft[] {
  return reading.clauses.list.flatMap((_, index) => event(reading, index, published) ?? []);
}

function event(reading: Reading, index: number, published: string | null): Draft | undefined {
  const { kind, verb } = clauseOf(reading, index);
  if (!verb || !/^(main|complement)$/.test(kind) || !isTold(formOf(verb, reading.tokens))) return undefined;
  if (stative.has(verb.lemma) || isCue(reading, verb)) return undefined;
  const subject = subjectOf(reading, index);
  const entity = subject && entityOf(reading, subject);
  if (!subject || !entity) return undefined;
  const isPassive = verb.voice === "passive";
  const object = isPassive ? subject : objectOf(reading, index);
  if (!object || (!isPassive && !canAct(reading, subject))) return undefined;
  const evidence = evidenceOf(reading, index, verb);
  if (reading.quantities.some((quantity) => covers(evidence, quantity)) || !covers(evidence, subject)) return undefined;
  const actor = nameOf(reading, isPassive ? agentOf(reading, index) : subject) ?? null;
  const patient = nameOf(reading, object) ?? null;
  if (patient === null) return undefined;
  const standing = standingOf(reading, { clause: index, counted: undefined, noun: undefined, published });
  if (!standing.asserted || /^(hypothetical|possible|denied)$/.test(standing.status)) return undefined;
  return {
    ...evidence,
    kind: "event",
    quantityId: null,
    actor,
    action: verb.lemma,
    object: patient,
    place: placeOf(reading, index, evidence, actor),
    time: timeOf(reading, index, evidence, published),
    ...standing,
    anchor: verb,
    verb,
  };
}

const isCue = ({ attributions }: Reading, verb: Span) =>
  attributions.some(({ cue }) => cue.some((span) => overlaps(span, verb)));

const isTold = (form: string) => form === "finite" || form === "past" || form === "base";
