import { join } from "node:path";
import { groupStories, readLayer, type Signature } from "@stemma/core";
import { corpusArticle } from "./articles.ts";
import { readCorpus } from "./corpus.ts";
import type { EvalTask, Score } from "./score.ts";

interface Sample {
  readonly story: string | null;
  readonly signature: Signature;
}

interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly subtopic?: string;
  readonly event?: string;
}

/** Articles of the AllSides sample that are grouped for volume: enough to see lumping, at a tenth of a second each. */
const volumeSample = 1000;

export const storiesTask: EvalTask = {
  name: "stories",
  summary: "Articles on one event found together: BCubed on ECB+ by subtopic and BASIL by event; volume on AllSides",
  run: async ({ shared, limit }) => {
    const folder = join(shared, "data", "stories");
    const ecb = readCorpus<CorpusDocument>(join(folder, "ecbplus.train.jsonl.gz"), limit).map((doc) =>
      sampleOf(doc, doc.subtopic),
    );
    const basil = readCorpus<CorpusDocument>(join(folder, "basil.dev.jsonl.gz"), limit).map((doc) =>
      sampleOf(doc, doc.event),
    );
    const allsides = readCorpus<CorpusDocument>(
      join(folder, "allsides.sample.jsonl.gz"),
      Math.min(limit ?? volumeSample, volumeSample),
    ).map((doc) => sampleOf(doc));
    const started = performance.now();
    const volume = groupStories(allsides.map((sample) => sample.signature));
    const seconds = (performance.now() - started) / 1000;
    const sizes = volume.map(({ articleIds }) => articleIds.length).sort((a, b) => b - a);
    const results = [scoreGrouping("ECB+ by subtopic", ecb), scoreGrouping("BASIL by event", basil)];
    return {
      scores: results.map(({ score }) => score),
      counts: {
        "AllSides articles": allsides.length,
        "AllSides stories of two or more": sizes.filter((size) => size > 1).length,
        "AllSides single articles": sizes.filter((size) => size === 1).length,
        "AllSides largest story": sizes[0] ?? 0,
        "AllSides seconds to group": Math.round(seconds * 100) / 100,
      },
      errors: results.flatMap(({ errors }) => errors),
    };
  },
};

function sampleOf(doc: CorpusDocument, story?: string): Sample {
  const { id, text, url = null, outlet = null, title = null, date } = doc;
  const article = corpusArticle({ id, text, url, outlet, title, published: date ?? findDate(doc) });
  return { story: story ?? null, signature: readLayer(article, "signature") };
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The date that a page prints above its text, as a reader of pages takes it from there; null where there is none. */
function findDate({ text }: CorpusDocument): string | null {
  const head = text.slice(0, 400);
  const [, month, day, year] = /\b([A-Z][a-z]{2})[a-z]*\s?\.?\s(\d{1,2})\s?,?\s((?:19|20)\d\d)\b/.exec(head) ?? [];
  const [, dayFirst, monthSecond, yearLast] =
    /\b(\d{1,2})\s([A-Z][a-z]{2})[a-z]*\s?,?\s((?:19|20)\d\d)\b/.exec(head) ?? [];
  const number = months.indexOf((month ?? monthSecond ?? "").toLowerCase()) + 1;
  const two = (value: number | string) => String(value).padStart(2, "0");
  return number === 0 ? null : `${year ?? yearLast}-${two(number)}-${two(day ?? dayFirst ?? "1")}`;
}

function scoreGrouping(name: string, samples: readonly Sample[]): { score: Score; errors: string[] } {
  const gold = new Map(samples.map((sample) => [sample.signature.articleId, sample.story ?? ""]));
  const sizes = new Map<string, number>();
  for (const story of gold.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  let [precisionSum, recallSum] = [0, 0];
  const errors: string[] = [];
  for (const { articleIds, label } of groupStories(samples.map((sample) => sample.signature))) {
    const counts = new Map<string, number>();
    for (const id of articleIds) counts.set(gold.get(id) ?? "", (counts.get(gold.get(id) ?? "") ?? 0) + 1);
    for (const [story, count] of counts) {
      precisionSum += (count * count) / articleIds.length;
      recallSum += (count * count) / (sizes.get(story) ?? 1);
    }
    if (counts.size > 1)
      errors.push(`${name}: joined ${[...counts].map(([s, n]) => `${n} of ${s}`).join(", ")}: ${label}`);
  }
  return { score: asCounts(name, precisionSum / samples.length, recallSum / samples.length), errors };
}

/** Counts whose precision and recall are the two shares, so that BCubed prints like every other score. */
function asCounts(name: string, precision: number, recall: number): Score {
  const tp = 10_000;
  return { name, tp, fp: Math.round(tp / precision - tp), fn: Math.round(tp / recall - tp) };
}
