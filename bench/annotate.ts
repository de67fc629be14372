/**
 * What each stage costs: tokens a second, its ratio to wink's bare tokenisation in the same run, and how its time grows
 * with the length of an article. `node --conditions=source bench/annotate.ts ARTICLES.jsonl[.gz] [LARGEST_KB]`
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Article, articlePlan, identity, readDocument } from "@stemma/core";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";

/** Characters of prose that the table of stages is measured on. */
const sampleSize = 500_000;

type Layers = Record<string, unknown>;

const [path, largest = "1000"] = process.argv.slice(2);
if (path === undefined) throw new Error("Name a JSON Lines file of articles.");
const texts = readTexts(path);
const tokenise = winkNlp(winkModel, []);
for (const article of texts.slice(0, 50)) stageTimes(article); // warm

const sample = texts.slice(0, Math.max(1, countUntil(sampleSize)));
const bare = timed(() => {
  let tokens = 0;
  for (const { text } of sample)
    for (const line of text.split("\n")) tokens += tokenise.readDoc(line).tokens().length();
  return tokens;
});
const total = new Map<string, number>();
for (const article of sample) {
  for (const [stage, ms] of stageTimes(article)) total.set(stage, (total.get(stage) ?? 0) + ms);
}
console.log(`${sample.length} articles, ${bare.value} tokens of wink's, bare tokenisation ${bare.ms.toFixed(0)} ms\n`);
console.log(row("stage", ["ms", "tokens/s", "× bare"]));
for (const [stage, ms] of total) {
  console.log(row(stage, [ms.toFixed(0), Math.round(bare.value / (ms / 1000)).toString(), (ms / bare.ms).toFixed(1)]));
}
const all = [...total.values()].reduce((sum, ms) => sum + ms, 0);
console.log(row("all", [all.toFixed(0), Math.round(bare.value / (all / 1000)).toString(), (all / bare.ms).toFixed(1)]));

const sizes = [1, 10, 50, 100, 200, 1000].filter((kilobytes) => kilobytes <= Number(largest));
const prose = texts.map(({ text }) => text).join("\n");
for (const [form, text] of [
  ["paragraphs", prose],
  ["one line", prose.replaceAll(/\s+/g, " ")],
  ["one long sentence", prose.replaceAll(/[^\p{L}\p{N}]+/gu, " ")],
] as const) {
  const runs = sizes.map((kilobytes) => stageTimes(articleOf(text.slice(0, kilobytes * 1000))));
  console.log(`\n${row(`${form}, ms by kB`, [...sizes.map(String), "growth"])}`);
  for (const stage of runs[0]?.keys() ?? []) {
    const times = runs.map((run) => run.get(stage) ?? 0);
    const [early, late] = [times.at(-2) ?? 0, times.at(-1) ?? 0];
    const growth = Math.log(late / early) / Math.log((sizes.at(-1) ?? 1) / (sizes.at(-2) ?? 1));
    console.log(row(stage, [...times.map((ms) => ms.toFixed(1)), growth.toFixed(2)]));
  }
}

function stageTimes(article: Article): Map<string, number> {
  const layers: Layers = { article };
  const times = new Map<string, number>();
  for (const stage of articlePlan) {
    const { value, ms } = timed(() => (stage.run as (layers: Layers) => unknown)(layers));
    layers[stage.gives] = value;
    times.set(stage.name, ms);
  }
  return times;
}

/** Processor time, so that whatever else the machine does is not counted. */
function timed<T>(run: () => T): { value: T; ms: number } {
  const started = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(started);
  return { value, ms: (user + system) / 1000 };
}

function readTexts(file: string): Article[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const articles: Article[] = [];
  let characters = 0;
  for (const line of lines) {
    if (line.trim() === "" || characters > 2 * Math.max(sampleSize, 1000 * Number(largest))) continue;
    for (const article of readDocument(Buffer.from(line), { path: "row.json" }).articles) {
      articles.push(article);
      characters += article.text.length;
    }
  }
  return articles;
}

function countUntil(characters: number): number {
  let [sum, count] = [0, 0];
  for (const { text } of texts) {
    if (sum + text.length > characters) break;
    sum += text.length;
    count += 1;
  }
  return count;
}

function articleOf(text: string): Article {
  return {
    ...{ id: identity("art", [text]), path: null, url: null, outlet: null, title: null, byline: null },
    ...{ published: "2026-03-02", language: "en", text, links: [], notes: [] },
  };
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join("");
}
