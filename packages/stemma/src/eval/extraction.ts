import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readDocument } from "@stemma/core";
import { requireData } from "./corpus.ts";
import type { EvalOptions, EvalTask, Evaluation } from "./score.ts";

/** One page's overlap with its true article, in shares of all its shingles. */
interface PageScore {
  readonly url: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Article text from web pages, scored as the public article extraction benchmark scores it. */
export const extractionTask: EvalTask = {
  name: "extraction",
  summary: "article text from web pages, by shingles of four words",
  run: evaluate,
};

async function evaluate({ shared, limit }: EvalOptions): Promise<Evaluation> {
  const folder = join(shared, "data", "extraction", "pages.dev");
  requireData(folder);
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(join(shared, "data", "extraction", "truth.dev.json"), "utf8"),
  );
  const files = readdirSync(folder).sort().slice(0, limit);
  const started = performance.now();
  const pages = files.map((file): PageScore => {
    const id = file.replace(/\.html\.gz$/, "");
    const { articleBody = "", url = id } = truth[id] ?? {};
    const { articles } = readDocument(gunzipSync(readFileSync(join(folder, file))), {
      path: `${id}.html`,
      kind: "html",
    });
    return { url, ...comparePage(articleBody, articles[0]?.text ?? "") };
  });
  const elapsed = performance.now() - started;
  const [p, r] = [mean(pages.map((page) => page.precision)), mean(pages.map((page) => page.recall))];
  const worst = [...pages].sort((a, b) => a.f1 - b.f1).slice(0, 10);
  return {
    scores: [asCounts(p, r, pages.length)],
    counts: {
      pages: pages.length,
      exact: pages.filter((page) => page.f1 === 1).length,
      msPerPage: Math.round(elapsed / pages.length),
    },
    errors: worst.map(
      (page) => `F1 ${page.f1.toFixed(3)} P ${page.precision.toFixed(3)} R ${page.recall.toFixed(3)} ${page.url}`,
    ),
  };
}

/** Precision and recall over the bags of four-word shingles; an empty text has one empty shingle. */
export function comparePage(truth: string, found: string): Omit<PageScore, "url"> {
  const [wanted, got] = [shingles(truth), shingles(found)];
  let shared = 0;
  for (const [shingle, count] of got) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const precision = shared / sum(got);
  const recall = shared / sum(wanted);
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** The benchmark averages precision and recall over pages, each page with the same weight; as counts of pages. */
function asCounts(precision: number, recall: number, pages: number): Evaluation["scores"][number] {
  const tp = pages * precision;
  return { name: "shingles, mean of pages", tp, fp: pages - tp, fn: recall === 0 ? pages : tp / recall - tp };
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, n) => all + n, 0);
const mean = (values: readonly number[]): number => values.reduce((all, n) => all + n, 0) / Math.max(1, values.length);
