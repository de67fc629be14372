import { findCue } from "../lexicon/cues.ts";
import type { Attribution } from "../model/mention.ts";
import type { Reading } from "./reading.ts";
import type { VoiceFinder } from "./voices.ts";

const counting = /^(calculate|compute|count|estimate|forecast|place|predict|project|put|record|register|tally)$/;

/**
 * The voices that a sentence without a credit plainly carries on from the one before: "It put the toll at 64" after
 * "The agency said ...". Empty where anything else is possible.
 */
export function continuedVoices(
  reading: Reading,
  previous: Reading | undefined,
  finder: VoiceFinder,
): readonly Attribution[] {
  const [opening] = reading.tokens;
  const [verb] = reading.verbs;
  if (!previous || !opening || !verb || verb.from !== 1 || !/^(it|he|she|they)$/i.test(opening.text)) return [];
  if (!counting.test(verb.lemma) && findCue("verb", verb.lemma) !== "say") return [];
  const speakers = new Set(previous.attributions.map(({ speaker }) => speaker));
  const last = previous.attributions.at(-1);
  if (!last || last.speaker === null || speakers.size !== 1) return [];
  return finder.chainOf(last);
}
