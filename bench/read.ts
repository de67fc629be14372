/**
 * What a whole read costs: articles a second, processor time, peak memory and the share of each stage.
 * `node --conditions=source bench/read.ts ARTICLES.jsonl[.gz] [ARTICLES] [THREADS]`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@stemma/ledger";
import { readInputs } from "../packages/stemma/src/fetch/fetch.ts";
import { readInto } from "../packages/stemma/src/use-cases/read.ts";

const [path, limit = "1000", threads] = process.argv.slice(2);
if (path === undefined) throw new Error("Name a JSON Lines file of articles.");

const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
const ledger = await openLedger(join(folder, "bench.db"));
try {
  const options = threads === undefined ? {} : { threads: Number(threads) };
  const first = await readInto(ledger, readInputs([path], { limit: Number(limit) }), options);
  const { user, system } = process.cpuUsage();
  const again = await readInto(ledger, readInputs([path], { limit: Number(limit) }), options);

  const all = Object.values(first.timings).reduce((sum, ms) => sum + ms, 0);
  for (const [stage, ms] of Object.entries(first.timings).sort(([, a], [, b]) => b - a)) {
    console.log(row(stage, `${(ms / first.articles).toFixed(2)} ms an article`, `${((100 * ms) / all).toFixed(1)} %`));
  }
  const processor = (user + system) / 1_000_000;
  console.log(row("articles", String(first.articles), `${first.stories} stories`));
  console.log(
    row("wall", seconds(first.elapsedMs), `${(first.articles / (first.elapsedMs / 1000)).toFixed(1)} a second`),
  );
  console.log(
    row(
      "processor, all threads",
      `${processor.toFixed(1)} s`,
      `${((1000 * processor) / first.articles).toFixed(1)} ms each`,
    ),
  );
  console.log(row("peak memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`, ""));
  console.log(row("read again unchanged", seconds(again.elapsedMs), ""));
  if (first.slowest) console.log(row("slowest article", `${first.slowest.ms.toFixed(0)} ms`, first.slowest.path));
} finally {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function row(name: string, value: string, more: string): string {
  return `${name.padEnd(26)}${value.padStart(20)}  ${more}`;
}
