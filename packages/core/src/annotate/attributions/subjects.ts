import { isInverting } from "../../lexicon/cues.ts";
import type { Token } from "../../model/syntax.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Range, Reading } from "./reading.ts";
import { isHead, lower } from "./words.ts";

/** Who stands for whom: a source shared with the verb before it in the sentence, a "by" phrase, or its own. */
export type Sharing = "own" | "shared" | "by" | "inverted";

/** The noun phrase of a "by" that soon follows a passive. */
export function byPhrase(reading: Reading, from: number, ceiling: number): Range | undefined {
  const limit = Math.min(ceiling, from + 8);
  for (let at = from; at < limit; at += 1) {
    if (lower(reading.tokens[at]) === "by") return phraseAfter(reading, at + 1, ceiling);
    if (reading.groupOf[at] || reading.tokens[at]?.pos === "PUNCT") break;
  }
  return undefined;
}

/** Whose the verb is: its own subject, one after it, or one it shares with another verb of the sentence. */
export function subjectOf(
  reading: Reading,
  sentence: Range,
  from: number,
  at: number,
  { gerund, infinitive }: { passive: boolean; gerund: boolean; infinitive: boolean },
): { own?: Range | undefined; source: Range | undefined; sharing: Sharing } {
  const { tokens } = reading;
  let edge = from;
  while (
    edge > sentence.from &&
    (tokens[edge - 1]?.pos === "ADV" || /^(also|both|all|each)$/.test(lower(tokens[edge - 1])))
  )
    edge -= 1;
  const before = tokens[edge - 1];
  if (!gerund && !infinitive && isInverting(tokens[at]?.lemma ?? "")) {
    const inverted = invertedSubject(reading, sentence, from, at);
    if (inverted) return { source: inverted, sharing: "inverted" };
  }
  const coordinated = before?.pos === "CCONJ" && /^(and|but|or)$/.test(lower(before));
  if (!infinitive && !coordinated && !(gerund && before?.text === ",")) {
    const own = phraseBefore(reading, edge, sentence.from);
    if (own && !isTemporal(tokens, own)) return { own, source: own, sharing: "own" };
    if (own) {
      const earlier = phraseBefore(reading, own.from, sentence.from);
      if (earlier) return { own: earlier, source: earlier, sharing: "own" };
    }
  }
  const shared =
    sharedSubject(reading, sentence, edge) ??
    (gerund || infinitive ? followingSubject(reading, sentence, at) : undefined);
  return { source: shared, sharing: "shared" };
}

const isTemporal = (tokens: readonly Token[], { from, to }: Range) =>
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|yesterday|tomorrow|morning|night|afternoon|evening|day|days|weeks|months|years|time|ago)$/.test(
    lower(tokens[to - 1]),
  ) && to - from <= 4;

/** How many verbs back a shared subject is looked for; no sentence that people write has more without one. */
const maxVerbs = 8;

/** The subject of the nearest finite verb before, in the same sentence. */
function sharedSubject(reading: Reading, sentence: Range, end: number): Range | undefined {
  const { tokens, groupOf, quotationOf } = reading;
  let tries = 0;
  for (let at = end - 1; at >= sentence.from && tries < maxVerbs; at -= 1) {
    const group = groupOf[at];
    if (!group || quotationOf[at] !== quotationOf[end]) continue;
    tries += 1;
    let from = at;
    while (from > sentence.from && groupOf[from - 1] === group) from -= 1;
    if (group.tense !== "none" && lower(tokens[from]) !== "to") {
      const inverted = isInverting(tokens[at]?.lemma ?? "") ? invertedSubject(reading, sentence, from, at) : undefined;
      if (inverted) return inverted;
      let edge = from;
      while (edge > sentence.from && tokens[edge - 1]?.pos === "ADV") edge -= 1;
      const subject = phraseBefore(reading, edge, sentence.from);
      if (subject && !isTemporal(tokens, subject)) return subject;
    }
    at = from;
  }
  return undefined;
}

/** "Citing the storm, the council …": the subject of the main clause that follows. */
function followingSubject(reading: Reading, sentence: Range, at: number): Range | undefined {
  const { tokens, quotationOf, groupOf } = reading;
  for (let comma = at + 1; comma < sentence.to; comma += 1) {
    if (tokens[comma]?.text !== "," || quotationOf[comma] !== quotationOf[at]) continue;
    const subject = phraseAfter(reading, comma + 1, sentence.to);
    const group = subject && groupOf[subject.to];
    if (subject && group && group.tense !== "none") return subject;
  }
  return undefined;
}

/** ", said the mayor" */
function invertedSubject(reading: Reading, sentence: Range, from: number, at: number): Range | undefined {
  const { tokens, quotationOf } = reading;
  const before = tokens[from - 1];
  const after = tokens[at + 1];
  if (!after || quotationOf[at + 1] !== quotationOf[at]) return undefined;
  if (
    from > sentence.from &&
    !(before && /^[,"”’'!?—–-]$/.test(before.text)) &&
    quotationOf[from - 1] === quotationOf[from]
  )
    return undefined;
  if (from === sentence.from) {
    const previous = reading.quotationOf[from - 1] ?? -1;
    if (previous < 0 || previous === quotationOf[from]) return undefined;
  }
  if (!(isHead(after) || after.pos === "DET" || after.pos === "ADJ" || after.pos === "PROPN")) return undefined;
  if (/^(that|this)$/.test(lower(after))) return undefined;
  const phrase = phraseAfter(reading, at + 1, sentence.to);
  if (!phrase) return undefined;
  const next = tokens[phrase.to];
  const afterQuote = quotationOf[from - 1] !== quotationOf[from] || /^[!?]$/.test(before?.text ?? "");
  const ends = phrase.to >= sentence.to || next?.pos === "PUNCT" || quotationOf[phrase.to] !== quotationOf[at];
  const verbNext = reading.groupOf[phrase.to] !== undefined && next?.pos !== "ADV" && !/(ing)$/.test(next?.text ?? "");
  return (afterQuote ? !verbNext : ends) ? phrase : undefined;
}
