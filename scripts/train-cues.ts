/**
 * Builds packages/core/src/lexicon/cue-weights.data.ts: how likely a word in its frame is the cue of an attribution,
 * as weights of a logistic regression over named features, counted on PolNeAR's training part.
 * Usage: node --conditions=source scripts/train-cues.ts [SHARED_FOLDER]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Candidate, findCandidates } from "../packages/core/src/annotate/attributions/candidates.ts";
import { eachFeature } from "../packages/core/src/annotate/attributions/features.ts";
import { type Reading, readLayers } from "../packages/core/src/annotate/attributions/reading.ts";
import { findPhrases } from "../packages/core/src/annotate/phrases/phrases.ts";
import { findSentences } from "../packages/core/src/annotate/sentences/sentences.ts";
import { readCorpus } from "../packages/stemma/src/eval/corpus.ts";

type Spans = readonly (readonly [start: number, end: number])[];
interface Document {
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
  readonly discard?: Spans;
}
interface Example {
  readonly features: readonly string[];
  readonly positive: boolean;
}

const light = new Set(["be", "have", "make", "take", "give", "express", "get", "issue", "go", "come", "do", "use"]);

function examplesOf({ text, attributions, discard = [] }: Document): Example[] {
  const sentences = findSentences(text);
  const reading = readLayers(text, sentences, findPhrases(text, sentences));
  const candidates = reading.sentences.map((sentence) => findCandidates(reading, sentence));
  const all = candidates.flat();
  const startOf = (candidate: Candidate) => reading.tokens[candidate.at]?.start ?? 0;
  const inside = (spans: Spans, at: number) => spans.some(([start, end]) => start <= at && at < end);
  const cues = new Set<Candidate>();
  const others = new Set<Candidate>();
  for (const { cue } of attributions) {
    const covered = all.filter((candidate) => inside(cue, startOf(candidate)));
    const head = covered.find((c) => c.kind !== "verb" || !light.has(c.lemma)) ?? covered[0];
    if (head) cues.add(head);
    for (const candidate of covered) if (candidate !== head) others.add(candidate);
  }
  return candidates.flatMap((inSentence) =>
    inSentence.flatMap((candidate, index) =>
      inside(discard, startOf(candidate)) || others.has(candidate)
        ? []
        : {
            features: featuresOf(reading, inSentence, index),
            positive: cues.has(candidate),
          },
    ),
  );
}

function featuresOf(reading: Reading, candidates: readonly Candidate[], index: number): string[] {
  const names: string[] = [];
  eachFeature(reading, candidates, index, (name, a, b) => names.push(`${name}/${a}/${b}`));
  return names;
}

/** A fixed sequence, so that the same corpus gives the same weights. */
function* randoms(seed: number) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function train(examples: Example[], epochs = 6): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  // A feature seen fewer than 8 times says more about its article than about the language.
  const kept: Example[] = examples.map((e) => ({
    ...e,
    features: e.features.filter((name) => (counts.get(name) ?? 0) >= 8),
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = randoms(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = kept.length - 1; at > 0; at -= 1) {
      const other = Math.floor((random.next().value ?? 0) * (at + 1));
      [kept[at], kept[other]] = [kept[other] as Example, kept[at] as Example];
    }
    for (const { features, positive } of kept) {
      const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
      const error = (positive ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const name of features) {
        const weight = weights.get(name) ?? 0;
        const gradient = error - (0.15 * weight) / Math.sqrt(counts.get(name) ?? 1);
        const square = (squares.get(name) ?? 1) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, weight + (0.1 * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

const shared = process.argv[2] ?? "../shared";
const documents = readCorpus<Document>(join(shared, "data", "attribution", "polnear.train.jsonl.gz"));
const examples = documents.flatMap(examplesOf);
const weights = train(examples);
const grouped = new Map<string, string[]>();
let kept = 0;
for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rounded = Math.round(weight * 100);
  if (Math.abs(rounded) < 5) continue;
  const at = name.lastIndexOf("/");
  const key = name.slice(0, at);
  grouped.set(key, [...(grouped.get(key) ?? []), `${name.slice(at + 1)}=${rounded}`]);
  kept += 1;
}
const rows = [...grouped].map(([key, cells]) => `${key}/${cells.join("/")}`);
writeFileSync(
  "packages/core/src/lexicon/cue-weights.data.ts",
  `// Generated by scripts/train-cues.ts from the training part of PolNeAR 1.0.0 (${documents.length} articles): weights of a logistic
// regression in hundredths. A row is a feature's name and first value, then second values with their weights, between slashes;
// the names are those of annotate/attributions/features.ts.
export const cueWeightRows = \`${rows.join("\n")}\`;
`,
);
console.log(examples.length, "examples,", examples.filter((e) => e.positive).length, "cues,", kept, "weights");
