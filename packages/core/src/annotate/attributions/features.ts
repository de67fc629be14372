import { findCue } from "../../lexicon/cues.ts";
import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import type { Candidate } from "./candidates.ts";
import { baseEnd } from "./noun-phrase.ts";
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
  const object = objectOf(reading, candidate);
  const family = kind === "verb" ? findVerb(lemma)?.synset : undefined;
  const quotation = reading.quotationOf[candidate.at] ?? -1;
  return [
    "bias", `k=${kind}`, `s=${group}`, `w=${word}`, `f=${frame.name}`, `c=${subject}`, `v=${voice}`, `h=${sharing}`, `b=${candidate.before}`,
    `s|f=${group}|${frame.name}`, `w|f=${word}|${frame.name}`, `s|c=${group}|${subject}`, `w|c=${word}|${subject}`,
    `s|v=${group}|${voice}`, `w|v=${word}|${voice}`, `s|b=${group}|${candidate.before}`, `c|f=${kind[0]}|${subject}|${frame.name}`,
    `s|h=${group}|${sharing}`,
    ...(family ? [`y=${family}`, `y|f=${family}|${frame.name}`] : []),
    ...(object ? [`o=${frame.name}|${object}`, `s|o=${group}|${object}`, `w|o=${word}|${object}`] : []),
    ...(modal ? ["modal", `s|modal=${group}`] : []),
    ...(negated ? ["negated", `s|negated=${group}`] : []),
    ...(quotation >= 0 ? ["quoted", `quoted|s=${group}`] : []),
    ...(outer ? [`under=${outer.kind[0]}|${outer.frame.name}`, `under|c=${subject}`, `under|s=${findCue(outer.kind === "according" ? "verb" : outer.kind, outer.lemma) ?? "-"}`, `under|v=${voice}`] : []),
    ...(postposed ? ["postposed", `postposed=${postposed.lemma}`] : []),
    ...(reading.sentences[reading.sentenceOf[candidate.at] ?? 0]?.paragraph === 0 ? ["title", `title|s=${group}`] : []),
  ]; // biome-ignore format: one line a group
}

const sensible = ({ kind, lemma }: Candidate) => kind === "according" || findCue(kind, lemma) !== undefined;

/** What kind of thing the cue's object is, where it is a noun phrase: a name, a pronoun, or the supersense of its head. */
function objectOf(reading: Reading, { frame, passive, own }: Candidate): string | undefined {
  const range = passive
    ? own
    : /^(np|p:|np-as|np-to)/.test(frame.name)
      ? { from: frame.content, to: baseEnd(reading, frame.content, frame.content + 12) }
      : undefined;
  if (!range || range.to <= range.from) return undefined;
  const head = reading.tokens[range.to - 1];
  if (head?.pos === "PROPN" || head?.pos === "PRON" || head?.pos === "NUM") return head.pos;
  return findNoun(head?.lemma ?? "")?.senses[0] ?? "unknown";
}
