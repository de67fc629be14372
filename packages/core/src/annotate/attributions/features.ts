import { findCue } from "../../lexicon/cues.ts";
import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import type { Candidate } from "./candidates.ts";
import { baseEnd } from "./phrase-after.ts";
import type { Reading } from "./reading.ts";

/** Frames whose content runs on over what follows, so that a later cue of the sentence stands inside it. */
const embracing = /^(gap-|np-)?(that|clause|quote|colon|wh|to)$/;

/** Takes one feature: its name and one or two values. */
export type Emit = (name: string, a: string, b: string) => void;

/** Tells what the scorer knows of the candidate at `index` among the candidates of its sentence. */
export function eachFeature(reading: Reading, candidates: readonly Candidate[], index: number, emit: Emit): void {
  const candidate = candidates[index];
  if (!candidate) return;
  const { kind, lemma, frame, subject, passive, form, modal, negated, sharing, before } = candidate;
  const group = senseKey(kind, lemma);
  const word = wordKey(kind, lemma);
  const voice = passive ? "passive" : form;
  emit("bias", "", "");
  emit("kind", kind, "");
  emit("sense", group, "");
  emit("word", word, "");
  emit("frame", frame.name, "");
  emit("subject", subject, "");
  emit("voice", voice, "");
  emit("sharing", sharing, "");
  emit("before", before, "");
  emit("sense frame", group, frame.name);
  emit("word frame", word, frame.name);
  emit("sense subject", group, subject);
  emit("word subject", word, subject);
  emit("sense voice", group, voice);
  emit("word voice", word, voice);
  emit("sense before", group, before);
  emit(kind, subject, frame.name);
  emit("sense sharing", group, sharing);
  if (modal) emit("modal", group, "");
  if (negated) emit("negated", group, "");
  eachOfNeighbours(candidates, index, voice, emit);
  const family = kind === "verb" ? findVerb(lemma)?.synset : undefined;
  if (family) {
    emit("family", family, "");
    emit("family frame", family, frame.name);
  }
  const object = objectOf(reading, candidate);
  if (object) {
    emit("object", frame.name, object);
    emit("sense object", group, object);
    emit("word object", word, object);
  }
  if ((reading.quotationOf[candidate.at] ?? -1) >= 0) {
    emit("quoted", "", "");
    emit("quoted", group, "");
  }
  if (reading.sentences[reading.sentenceOf[candidate.at] ?? 0]?.paragraph === 0) emit("title", group, "");
}

/** The cue whose content this one stands in, and the cue behind the content that this one stands in. */
function eachOfNeighbours(candidates: readonly Candidate[], index: number, voice: string, emit: Emit): void {
  const subject = candidates[index]?.subject ?? "none";
  for (let at = index - 1; at >= 0; at -= 1) {
    const outer = candidates[at];
    if (!outer || !embracing.test(outer.frame.name) || !isSensible(outer)) continue;
    emit("under", outer.kind, outer.frame.name);
    emit("under subject", subject, "");
    emit("under sense", senseKey(outer.kind, outer.lemma), "");
    emit("under voice", voice, "");
    break;
  }
  for (let at = index + 1; at < candidates.length; at += 1) {
    const later = candidates[at];
    if (!later || later.before === "none" || later.before === "start") continue;
    if (!postposed.test(later.frame.name) || !isSensible(later)) continue;
    emit("postposed", "", "");
    emit("postposed", later.lemma, "");
    break;
  }
}

const postposed = /^(end|comma|gap-quote|p:)/;

/** Verbs carry no mark: they are nine in ten, and a key that is the lemma itself needs no new string. */
const wordKey = (kind: Candidate["kind"], lemma: string) => (kind === "verb" ? lemma : `${kind} ${lemma}`);

function senseKey(kind: Candidate["kind"], lemma: string): string {
  const sense = findCue(kind === "according" ? "verb" : kind, lemma) ?? "no sense";
  return kind === "verb" ? sense : `${kind} ${sense}`;
}

const isSensible = ({ kind, lemma }: Candidate) => kind === "according" || findCue(kind, lemma) !== undefined;

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
