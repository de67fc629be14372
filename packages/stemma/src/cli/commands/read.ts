import { type Command, InvalidArgumentError } from "commander";
import type { ReadSummary } from "../../use-cases/read.ts";
import { exitCodes } from "../exit-codes.ts";
import { type CommonOptions, withCommonOptions } from "../options.ts";
import { showProgress } from "../progress.ts";
import { paint, printable, type Terminal } from "../terminal.ts";

interface ReadCommandOptions extends CommonOptions {
  readonly limit?: number;
  readonly threads?: number;
  readonly map?: Record<string, string>;
  readonly outlet?: string;
  readonly published?: string;
  readonly quiet?: boolean;
  readonly stale?: boolean;
  readonly timings?: boolean;
}

/** `stemma read`: files, folders, globs or standard input into the ledger. */
export function addReadCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  withCommonOptions(program.command("read"))
    .summary("read articles into the ledger and reconcile their stories")
    .description(
      "Reads text, Markdown, HTML, JSON Lines, JSON and CSV (each also gzipped) into the ledger, and reconciles every story\n" +
        "that the articles touch. A manifest.json or manifest.csv beside files gives their outlet, url and date.",
    )
    .argument("[path...]", "files, folders, globs, or - for standard input")
    .option("--map <field=column>", "name a column or key: title, text, outlet, published, url, byline", collectMapping)
    .option("--outlet <name>", "the outlet of articles that name none")
    .option("--published <date>", "the date of articles that have none (ISO 8601)")
    .option("--limit <n>", "stop after this many articles", parseCount)
    .option("--threads <n>", "threads to use (default: one a core)", parseCount)
    .option("--stale", "only read again what an upgrade of Stemma made stale; needs no path")
    .option("--timings", "say how long each stage took")
    .option("-q, --quiet", "no progress and no summary; notes only")
    .addHelpText(
      "after",
      `
Examples:
  $ stemma read articles/                          every article in a folder
  $ stemma read 'crawl/**/*.html' --ledger story.db
  $ stemma read posts.csv --map text=Body --map outlet=Source
  $ cat article.html | stemma read - --outlet "The Example" --published 2026-03-02
  $ stemma read articles/ --json > ledger.json     the whole ledger as JSON

Exit codes: 0 all read, 3 some inputs not read (each has a note), 2 wrong command line, 1 anything else.`,
    )
    .action(async (paths: string[], options: ReadCommandOptions, command: Command) => {
      if (paths.length === 0 && !options.stale)
        command.error("error: name what to read (a file, a folder, a glob, or -), or give --stale");
      const { openLedger, readInputs, readInto, writeExport } = await import("./engine.ts");
      const ledger = await openLedger(options.ledger, { mustExist: paths.length === 0 });
      const quiet = options.quiet ?? false;
      const progress = showProgress(terminal.err, quiet);
      try {
        const { map: mapping, limit, outlet, published } = options;
        const documents = readInputs(paths, {
          stdin: process.stdin,
          ...(mapping && { mapping }),
          ...(limit && { limit }),
          ...(outlet && { outlet }),
          ...(published && { published }),
        });
        const summary = await readInto(ledger, documents, {
          onProgress: progress.show,
          ...(options.threads && { threads: options.threads }),
        });
        progress.stop();
        const color = paint(terminal.err);
        for (const { message } of summary.notes) {
          terminal.err.write(`${color("yellow", "note")} ${printable(message)}\n`);
        }
        if (!quiet) {
          const seconds = (summary.elapsedMs / 1000).toFixed(1);
          terminal.err.write(
            `${count(summary.articles, "article")} (${summary.added} new${summary.reread ? `, ${summary.reread} read again` : ""}) · ` +
              `${count(summary.stories, "story", "stories")} (${summary.reconciled} reconciled) · ${seconds} s · ${options.ledger}\n`,
          );
          if (!options.json && summary.articles > 0) {
            terminal.err.write(
              `${color("dim", `Next: stemma ledger${options.ledger === "./stemma.db" ? "" : ` --ledger ${options.ledger}`}`)}\n`,
            );
          }
        }
        if (options.timings) writeTimings(terminal, summary);
        if (options.json) await writeExport(ledger, "json", terminal.out);
        exit(summary.unread > 0 ? exitCodes.partlyRead : exitCodes.done);
      } finally {
        progress.stop();
        await ledger.close();
      }
    });
}

function writeTimings({ err }: Terminal, { timings, slowest, elapsedMs, articles }: ReadSummary): void {
  const all = Object.values(timings).reduce((sum, ms) => sum + ms, 0);
  for (const [stage, ms] of Object.entries(timings).sort(([, a], [, b]) => b - a)) {
    err.write(
      `${stage.padEnd(26)} ${(ms / 1000).toFixed(2).padStart(8)} s ${((100 * ms) / all).toFixed(1).padStart(6)} %\n`,
    );
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  err.write(
    `${(articles / (elapsedMs / 1000)).toFixed(0)} articles a second · peak memory ${megabytes.toFixed(0)} MB\n`,
  );
  if (slowest) err.write(`slowest article: ${slowest.ms.toFixed(0)} ms  ${printable(slowest.path)}\n`);
}

/** "1 story", "2 stories". */
const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

function parseCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

const fields = ["title", "text", "outlet", "published", "url", "byline"];

function collectMapping(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [field = "", ...column] = value.split("=");
  if (!fields.includes(field) || column.length === 0) {
    throw new InvalidArgumentError(`Write FIELD=COLUMN, where FIELD is one of ${fields.join(", ")}.`);
  }
  return { ...before, [field]: column.join("=") };
}
