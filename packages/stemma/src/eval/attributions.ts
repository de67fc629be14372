import { join } from "node:path";
import { type Attribution, readLayer, type Span } from "@stemma/core";
import { corpusArticle } from "./articles.ts";
import { readCorpus } from "./corpus.ts";
import { type GoldDocument, loadGoldStories } from "./gold.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

type Spans = readonly (readonly [start: number, end: number])[];

/** A document of PolNeAR as `data/README.md` describes it. */
export interface PolnearDocument {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
  readonly discard?: Spans;
}

type Reader = (text: string, outlet: string | null) => readonly Attribution[];

const roles = ["source", "cue", "content"] as const;
const believing =
  /\b(believ|think|thought|hop(e|ed|es|ing)\b|want|fear|expect|feel|felt|know|knew|consider|view|intend|plan)/i;

/** Sources, cues and contents against PolNeAR's development part, and the sources of the annotated stories. */
export const attributionsTask: EvalTask = {
  name: "attributions",
  summary: "who says what: sources, cues and contents, on PolNeAR dev and the annotated stories",
  run: async ({ shared, limit }) => {
    const file = join(shared, "data", "attribution", "polnear.dev.jsonl.gz");
    const polnear = scorePolnear(readCorpus<PolnearDocument>(file, limit), readText);
    const stories = scoreStories(
      loadGoldStories(shared).flatMap(({ documents }) => documents),
      readText,
    );
    return {
      scores: [...polnear.scores, ...stories.scores],
      counts: { ...polnear.counts, ...stories.counts },
      errors: [...polnear.errors, ...stories.errors],
    };
  },
};

const readText: Reader = (text, outlet) => readLayer(corpusArticle({ id: "art_eval", text, outlet }), "attributions");

interface Pieces {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

/** Scores over words (runs of letters and digits) of each role, and over whole attributions. */
function scorePolnear(documents: readonly PolnearDocument[], read: Reader): Evaluation {
  const tally = new Tally();
  const errors: string[] = [];
  let found = 0;
  for (const { text, outlet, attributions, discard = [] } of documents) {
    const kept = (a: Pieces) => !meets([...a.cue, ...a.content], discard);
    const gold = attributions.filter(kept);
    const guesses = read(text, outlet).map(piecesOf).filter(kept);
    found += guesses.length;
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .map(({ 0: word, index }): [number, number] => [index, index + word.length])
      .filter((word) => !meets([word], discard));
    for (const role of roles) {
      const [expected, given] = [gold, guesses].map((list) =>
        covered(
          words,
          list.flatMap((a) => a[role]),
        ),
      );
      for (const [at] of words.entries()) {
        const [e, g] = [expected?.[at] === 1, given?.[at] === 1];
        if (e || g) tally.add([`${role} words`, `${role} words, ${outlet}`], e && g, g, e);
      }
    }
    scorePairs(text, outlet, gold, guesses, tally, errors);
  }
  return {
    scores: tally.scores(),
    counts: { articles: documents.length, attributions: found },
    errors: sample(errors, 40),
  };
}

const piecesOf = ({ source, cue, content }: Attribution): Pieces => ({
  source: source.map(pair),
  cue: cue.map(pair),
  content: content.map(pair),
});
const pair = ({ start, end }: Span): [number, number] => [start, end];
const meets = (a: Spans, b: Spans) => a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

/** One for each word that a span meets. */
function covered(words: Spans, spans: Spans): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (const [start, end] of spans) {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; (words[at]?.[0] ?? end) < end; at += 1) marks[at] = 1;
  }
  return marks;
}

function scorePairs(
  text: string,
  outlet: string,
  gold: readonly Pieces[],
  guesses: readonly Pieces[],
  tally: Tally,
  errors: string[],
) {
  const free = new Set(guesses);
  const show = (spans: Spans) => spans.map(([s, e]) => text.slice(s, e).replace(/\s+/g, " ").slice(0, 90)).join(" … ");
  for (const expected of gold) {
    const kind = goldKind(text, expected);
    const candidates = [...free].filter((g) => meets(g.content, expected.content) && sameSource(g, expected));
    const match = candidates.find((g) => meets(g.cue, expected.cue)) ?? candidates[0];
    if (match) free.delete(match);
    tally.add(["pairs", `pairs, ${outlet}`], match !== undefined, match !== undefined, true);
    tally.add([`pairs found, ${kind}`], match !== undefined, match !== undefined, true);
    const exact = match !== undefined && bare(text, match.content) === bare(text, expected.content);
    tally.add(["exact content"], exact, match !== undefined, true);
    if (!match) errors.push(`missed: [${show(expected.source)}] <${show(expected.cue)}> ${show(expected.content)}`);
  }
  for (const guess of free) {
    tally.add(["pairs", `pairs, ${outlet}`], false, true, false);
    tally.add(["exact content"], false, true, false);
    errors.push(`wrong: [${show(guess.source)}] <${show(guess.cue)}> ${show(guess.content)}`);
  }
}

const sameSource = (a: Pieces, b: Pieces) =>
  a.source.length === 0 || b.source.length === 0 ? a.source.length === b.source.length : meets(a.source, b.source);

const bare = (text: string, spans: Spans) =>
  spans.map(([s, e]) => text.slice(s, e)).join(" ").replace(/[^\p{L}\p{N}]+/gu, " ").trim(); // biome-ignore format: one thought

function goldKind(text: string, { cue, content }: Pieces): string {
  const first = content[0] ?? [0, 0];
  const words = content.map(([s, e]) => text.slice(s, e)).join(" ");
  if (/^["“]/.test(text.slice(first[0])) && /["”][.,]?$/.test(words)) return "direct";
  return believing.test(cue.map(([s, e]) => text.slice(s, e)).join(" ")) ? "belief" : "indirect";
}

/** Sources of the stories' attributions that were found: right where the name or the span agrees. */
export function scoreStories(documents: readonly GoldDocument[], read: Reader): Evaluation {
  const tally = new Tally();
  const errors: string[] = [];
  for (const { text, outlet, attributions } of documents) {
    const found = read(text, outlet);
    for (const gold of attributions) {
      if (gold.cue === null || gold.cue_start === null) continue;
      const spanAt = (words: string | null, start: number | null): Spans =>
        words === null || start === null ? [] : [[start, start + words.length]];
      const [cue, source] = [spanAt(gold.cue, gold.cue_start), spanAt(gold.source, gold.source_start)];
      const match = found.find(
        (a) => meets(a.cue.map(pair), cue) && meets(a.content.map(pair), spanAt(gold.content, gold.content_start)),
      );
      tally.add(["stories: attributions found"], match !== undefined, match !== undefined, true);
      if (!match) {
        errors.push(`stories, missed: [${gold.source}] <${gold.cue}> ${gold.content?.slice(0, 90)}`);
        continue;
      }
      const spans = match.source.map(pair);
      const resolved = gold.source_resolved ?? "";
      const right =
        (source.length === 0 && spans.length === 0) ||
        meets(spans, source) ||
        (resolved !== "" && match.speaker === resolved);
      tally.add(["stories: sources right of those found"], right, true, true);
      const named =
        resolved === "" ||
        (match.speaker !== null && (sameName(match.speaker, resolved) || sameName(resolved, match.speaker)));
      if (resolved !== "") tally.add(["stories: speakers right of those resolved"], named, true, true);
      if (!right || !named)
        errors.push(
          `stories, source: gold [${gold.source} = ${resolved}] found [${match.source.map((s) => s.text)} = ${match.speaker}]`,
        );
    }
  }
  return { scores: tally.scores(), counts: {}, errors };
}

const sameName = (a: string, b: string) => b.toLowerCase().includes(a.toLowerCase().replace(/^(the|an?) /, ""));

class Tally {
  readonly #counts = new Map<string, { tp: number; fp: number; fn: number }>();

  add(names: readonly string[], right: boolean, given: boolean, expected: boolean): void {
    for (const name of names) {
      const count = this.#counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
      if (right) count.tp += 1;
      else {
        if (given) count.fp += 1;
        if (expected) count.fn += 1;
      }
      this.#counts.set(name, count);
    }
  }

  scores(): Score[] {
    return [...this.#counts].map(([name, count]) => ({ name, ...count }));
  }
}

/** Evenly over the list, so that no one article fills it. */
const sample = (errors: readonly string[], size: number) =>
  errors.filter((_, at) => at % Math.max(1, Math.floor(errors.length / size)) === 0).slice(0, size);
