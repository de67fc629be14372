import { findCue } from "../../lexicon/cues.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { contentOf, isEvidential, isPostposed } from "./content.ts";
import type { Range, Reading } from "./reading.ts";
import { weigh } from "./weigh.ts";

/** A cue with its source and content as token ranges; `rule` names the finder and the frame. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly rule: string;
  readonly candidate: Candidate | undefined;
  readonly score: number;
}

/**
 * Where the F1 of sources, contents and pairs is flat and that of cues still rises. On a seventh of PolNeAR's training part
 * kept out of the weights, words and pairs: 0.30 source 0.73, cue 0.62, content 0.84, pairs 0.70; 0.38 cue 0.61, the rest the
 * same; 0.45 cue 0.59, content 0.83.
 */
const threshold = 0.35;

/**
 * The same for verbs that no list names as words of speech or thought ("expand", "sign"): below it, three in five of what they
 * bring on that seventh of the training part are acts, not words.
 */
const senselessThreshold = 0.5;

/** The same where nobody is named and the verb is no passive: at 0.35 one in four of them is right there, and at 0.65 two in five. */
const sourcelessThreshold = 0.65;

function barOf({ kind, lemma, source, passive, sharing }: Candidate): number {
  if (!passive && kind !== "adjective" && (source === undefined || (kind === "noun" && sharing === "shared")))
    return sourcelessThreshold;
  return kind === "verb" && findCue("verb", lemma) === undefined ? senselessThreshold : threshold;
}

/** The attributions that one sentence's own cues make. */
export function draftSentence(reading: Reading, sentence: Range): Draft[] {
  const candidates = findCandidates(reading, sentence);
  const chosen: { candidate: Candidate; score: number }[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const score = weigh(reading, candidates, index);
    if (score >= barOf(candidate)) chosen.push({ candidate, score });
  }
  const drafts: Draft[] = [];
  const starts = chosen.map(({ candidate }) => stopOf(reading, candidate));
  const ends = chosen.map(({ candidate }) => candidate.cue.to);
  for (const [index, { candidate, score }] of chosen.entries()) {
    const previous = drafts.at(-1);
    if (previous?.cue.some(({ to }) => to > candidate.cue.from)) continue;
    const wider = mergeChain(reading, candidate, candidates);
    const stops = starts.slice(index + 1).filter((start) => start !== undefined);
    const content = contentOf(
      reading,
      wider,
      sentence,
      isPostposed(wider) ? [...ends.slice(0, index), ...stops].sort((a, b) => a - b) : stops,
    );
    if (content.length === 0 || isIdle(wider) || isAnybody(reading, wider) || isToll(reading, wider)) continue;
    const source = sourceOf(wider, drafts);
    drafts.push({
      source: source ? [source] : [],
      cue: [wider.cue],
      content,
      rule: `${wider.kind}:${wider.frame.name}`,
      candidate: wider,
      score,
    });
  }
  return drafts;
}

/** "The list was posted": nobody speaks and nothing is said. */
const isIdle = ({ passive, source, frame }: Candidate) =>
  passive && source === undefined && /^(end|comma|p:in|p:on|p:at|p:after|p:before|p:during)$/.test(frame.name);

/** "The quake claimed 40 lives": an event takes them, and says nothing. */
const isToll = ({ tokens }: Reading, { lemma, frame }: Candidate) =>
  lemma === "claim" &&
  frame.name === "np" &&
  tokens.slice(frame.content, frame.content + 6).some((token) => /^(life|victim|casualty)$/.test(token.lemma));

/** "You agree to the terms": outside a quotation, whoever reads. */
const isAnybody = ({ tokens, quotationOf }: Reading, { source }: Candidate) =>
  source?.to === (source?.from ?? 0) + 1 &&
  /^you$/i.test(tokens[source.from]?.text ?? "") &&
  (quotationOf[source.from] ?? -1) < 0;

/** Verbs that lead up to what is said: "declined to say", "went on to argue". */
const leading = /^(attempt|begin|come|continue|decline|fail|go|hesitate|hurry|refuse|rush|seek|start|try|use)$/;

/** "declined to" and "say" as one cue. */
function mergeChain(reading: Reading, candidate: Candidate, candidates: readonly Candidate[]): Candidate {
  if (candidate.kind !== "verb" || candidate.frame.name !== "to" || !leading.test(candidate.lemma)) return candidate;
  const next = candidates.find((c) => c.kind === "verb" && c.at > candidate.at && c.at <= candidate.at + 3);
  if (!next || findCue("verb", next.lemma) === undefined) return candidate;
  if (reading.groupOf[next.at] !== reading.groupOf[candidate.at]) return candidate;
  return { ...candidate, cue: { from: candidate.cue.from, to: next.cue.to }, frame: next.frame, lemma: next.lemma };
}

/** ", adding that": whoever the sentence's first cue names goes on speaking. */
function sourceOf(candidate: Candidate, drafts: readonly Draft[]): Range | undefined {
  if (isEvidential(candidate)) return undefined;
  if (candidate.sharing !== "shared") return candidate.source;
  const speaker = drafts.find(
    ({ source, candidate: c }) => source.length > 0 && c?.kind === "verb" && c.subject !== "relative",
  );
  if (candidate.form === "gerund") return speaker?.source[0] ?? candidate.source;
  if (candidate.kind === "noun") return undefined;
  return candidate.source;
}

/** Where a later cue's clause begins, if it is a main clause or a second predicate of its own. */
function stopOf(reading: Reading, candidate: Candidate): number | undefined {
  const { tokens } = reading;
  if (candidate.kind === "noun" || candidate.kind === "according" || isPostposed(candidate)) return undefined;
  const start = candidate.own?.from ?? candidate.cue.from;
  const before = tokens[start - 1]?.text.toLowerCase() ?? "";
  const two = tokens[start - 2]?.text ?? "";
  if (/^(while|whereas|but)$/.test(before)) return start - 1;
  if (/^(and|but|or)$/.test(before) && (two === "," || candidate.own === undefined)) return start - 1;
  if (before === ";" || before === ":") return start;
  return undefined;
}
