import { findCue } from "../lexicon/cues.ts";
import { isCounter } from "../lexicon/measures.ts";
import { verbLemma } from "../lexicon/verbs.ts";
import type { Attribution } from "../model/mention.ts";
import { covers, overlaps, type Span } from "../model/span.ts";

/** Who asserts what stands at a place of the text. */
export interface Voices {
  /** Outermost first; each with a speaker. */
  readonly chain: readonly Attribution[];
  /** True where one of them denies it, or only asks. */
  readonly refused: "denied" | "asked" | undefined;
}

/** Answers for one article; built once, then asked for each span. */
export interface VoiceFinder {
  /** Leaves out those whose cue is `except`: an act of speech is not its own voice. */
  readonly at: (span: Span, except?: Span) => Voices;
  readonly chainOf: (attribution: Attribution) => readonly Attribution[];
}

/** Attributions by place and by nesting. */
export function voiceFinder(attributions: readonly Attribution[]): VoiceFinder {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const contents = attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start);
  const reach = runningEnds(contents.map(({ span }) => span));
  const around = (span: Span): Attribution[] => {
    const found: Attribution[] = [];
    let at = lastStartingBy(contents, span.start);
    for (; at >= 0 && (reach[at] ?? 0) >= span.end; at -= 1) {
      const entry = contents[at];
      if (entry && covers(entry.span, span)) found.push(entry.attribution);
    }
    return found;
  };
  const chainOf = (innermost: Attribution) => nested([innermost], byId);
  return {
    chainOf,
    at: (span, except) => {
      const covering = around(span).filter(
        (attribution) =>
          vouches(attribution) &&
          !(except && attribution.cue.some((cue) => overlaps(cue, except))) &&
          !attribution.source.some((s) => overlaps(s, span)),
      );
      return judged(nested(covering, byId));
    },
  };
}

/** Whoever denies what another says is no voice for it; where nobody says it inside the denial, it is refused. */
function judged(chain: readonly Attribution[]): Voices {
  const senses = chain.map((attribution) => (rejectsSource(attribution) ? "source" : cueSense(attribution)));
  const inside = chain.slice(senses.findLastIndex((sense) => sense === "denial" || sense === "source") + 1);
  if (inside.length > 0 || senses.at(-1) === "source") {
    return { chain: named(inside), refused: senses.at(-1) === "question" ? "asked" : undefined };
  }
  return { chain: named(chain), refused: senses.length > 0 ? "denied" : undefined };
}

/** "rejected *findings that*": the findings still say it. */
const rejectsSource = (attribution: Attribution) =>
  cueSense(attribution) === "denial" && sourceNoun.test(attribution.content[0]?.text ?? "");
const sourceNoun =
  /^(?:[\p{L}’'-]+ ){0,4}(?:analys[ei]s|conclusions?|data|estimates?|evidence|findings?|polls?|reports?|stud(?:y|ies)|surveys?) (?:by|of|that)\b/iu;

/** Greatest end so far, so that a search backwards knows when to stop. */
function runningEnds(spans: readonly Span[]): number[] {
  let end = 0;
  return spans.map((span) => {
    end = Math.max(end, span.end);
    return end;
  });
}

function lastStartingBy(entries: readonly { span: Span }[], offset: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** With all that they stand inside of, outermost first. */
function nested(attributions: readonly Attribution[], byId: ReadonlyMap<string, Attribution>): Attribution[] {
  const all = new Map<string, { attribution: Attribution; depth: number }>();
  for (const attribution of attributions) {
    const line: Attribution[] = [];
    for (let at: Attribution | undefined = attribution; at && !line.includes(at) && line.length < 16; ) {
      line.push(at);
      at = at.within === null ? undefined : byId.get(at.within);
    }
    line.reverse().forEach((link, depth) => {
      if (vouches(link)) all.set(link.id, { attribution: link, depth: Math.max(depth, all.get(link.id)?.depth ?? 0) });
    });
  }
  const size = ({ content }: Attribution) => content.reduce((sum, span) => sum + span.end - span.start, 0);
  return [...all.values()]
    .sort(
      (a, b) =>
        a.depth - b.depth ||
        size(b.attribution) - size(a.attribution) ||
        (a.attribution.id < b.attribution.id ? -1 : 1),
    )
    .map(({ attribution }) => attribution);
}

/** Named ones only, and the same speaker once. */
function named(chain: readonly Attribution[]): Attribution[] {
  const speakers = new Set<string>();
  return chain.filter(({ speaker }, at) => {
    if (speaker === null || speakers.has(speaker) || !isSomebody(speaker)) return false;
    if (at > 0 && speakers.size > 0 && medium.test(speaker)) return false;
    speakers.add(speaker);
    return true;
  });
}

/** "released *a statement* that said": whoever released it says it. */
const medium =
  /^(?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:e-?mail|letter|memo|message|post|release|speech|statement|tweet)$/u;

/** "I" and "we" outside a quotation are the article's own voice, and inside one they are whoever is quoted; a count says nothing. */
function isSomebody(speaker: string): boolean {
  if (/^(?:i|we|my|our|you|this|that|which|who)$/i.test(speaker)) return false;
  const head = speaker.split(" of ")[0]?.split(" ").at(-1) ?? "";
  return !isCounter(head.toLowerCase()) || head === "estimate";
}

/** Plans, orders and promises are acts of the actor, not somebody's word for a figure. */
function vouches(attribution: Attribution): boolean {
  const sense = cueSense(attribution);
  if (sense === "intention" || sense === "demand" || sense === "resistance") return false;
  if (sense === undefined && deed.test(attribution.rule)) return false;
  const content = attribution.content[0]?.text ?? "";
  return !(/^to\s/i.test(content) && attribution.cue.some(({ text }) => commitment.test(text)));
}

/** A verb that no list calls speech, with an object or a circumstance: "signed an order", "filed for". */
const deed = /^verb:(?:np|np-to|adj|ing|other|p:.*)$/;

const commitment = /\b(?:agree|vot(?:e|ed|es|ing)\b|pledge|promise|threaten|vow|offer|swear|sw[oe]re?)/i;

/** Sense of the last word of the cue that reports anything. */
function cueSense({ cue }: Attribution) {
  for (const { text } of [...cue].reverse()) {
    for (const word of text.toLowerCase().split(/\s+/).reverse()) {
      const lemma = verbLemma(word.replace(/[^\p{L}-]/gu, "")) ?? word;
      const sense = findCue("verb", lemma) ?? findCue("noun", lemma);
      if (sense === "denial") return untruth.test(lemma) ? sense : "resistance";
      if (sense) return sense;
    }
  }
  return undefined;
}

/** Of the cues of denial, those that call the content untrue; one may oppose or decline what is true. */
const untruth =
  /^(contradict|debunk|denial|deny|disavow|discount|dismiss|dispute|rebut|rebuttal|refute|reject|rejection|repudiate|retract)$/;
