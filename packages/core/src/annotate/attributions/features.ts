import { findCue } from "../../lexicon/cues.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** Frames whose content runs on over what follows, so that a later cue of the sentence stands inside it. */
const embracing = /^(gap-|np-)?(that|clause|quote|colon|wh|to)$/;

/** What the scorer knows of a candidate among the candidates of its sentence. */
export function featuresOf(
  reading: Reading,
  candidate: Candidate,
  before: readonly Candidate[],
  after: readonly Candidate[],
): string[] {
  const { kind, lemma, frame, subject, passive, form, modal, negated, sharing } = candidate;
  const sense = findCue(kind === "according" ? "verb" : kind, lemma) ?? "-";
  const group = `${kind[0]}:${sense}`;
  const word = `${kind[0]}:${lemma}`;
  const voice = passive ? "passive" : form;
  const outer = before.findLast((c) => embracing.test(c.frame.name) && sensible(c));
  const postposed = after.find(
    (c) => c.before !== "none" && c.before !== "start" && /^(end|comma|gap-quote|p:)/.test(c.frame.name) && sensible(c),
  );
  const quotation = reading.quotationOf[candidate.at] ?? -1;
  return [
    "bias", `k=${kind}`, `s=${group}`, `w=${word}`, `f=${frame.name}`, `c=${subject}`, `v=${voice}`, `h=${sharing}`, `b=${candidate.before}`,
    `s|f=${group}|${frame.name}`, `w|f=${word}|${frame.name}`, `s|c=${group}|${subject}`, `w|c=${word}|${subject}`,
    `s|v=${group}|${voice}`, `w|v=${word}|${voice}`, `s|b=${group}|${candidate.before}`, `c|f=${kind[0]}|${subject}|${frame.name}`,
    `s|h=${group}|${sharing}`,
    ...(modal ? ["modal", `s|modal=${group}`] : []),
    ...(negated ? ["negated", `s|negated=${group}`] : []),
    ...(quotation >= 0 ? ["quoted", `quoted|s=${group}`] : []),
    ...(outer ? [`under=${outer.kind[0]}|${outer.frame.name}`, `under|c=${subject}`, `under|s=${findCue(outer.kind === "according" ? "verb" : outer.kind, outer.lemma) ?? "-"}`, `under|v=${voice}`] : []),
    ...(postposed ? ["postposed", `postposed=${postposed.lemma}`] : []),
    ...(reading.sentences[reading.sentenceOf[candidate.at] ?? 0]?.paragraph === 0 ? ["title", `title|s=${group}`] : []),
  ]; // biome-ignore format: one line a group
}

const sensible = ({ kind, lemma }: Candidate) => kind === "according" || findCue(kind, lemma) !== undefined;
