import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import { type Evaluation, f1, precision, recall } from "../../eval/score.ts";
import { taskNames } from "../../eval/task-names.ts";
import { UserError } from "../../user-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { paint, printable, type Terminal } from "../terminal.ts";

interface EvalCommandOptions {
  readonly shared: string;
  readonly limit?: number;
  readonly errors: number;
  readonly floors?: string;
  readonly json?: boolean;
}

/** `stemma eval`: measures against annotated corpora. */
export function addEvalCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const names: readonly string[] = taskNames;
  program
    .command("eval")
    .summary("measure against annotated corpora")
    .description("Prints precision, recall and F1 with counts, and the worst errors.")
    .argument("[task...]", `which to run: ${names.join(", ")}, or all`, ["all"])
    .option("--shared <folder>", "the folder that holds data/ and seeds/", process.env.STEMMA_SHARED ?? "../shared")
    .option("--limit <n>", "documents per corpus, for a quick look", parseWhole)
    .option("--errors <n>", "worst errors to print per task", parseWhole, 10)
    .option("--floors <file>", "fail when a score is below its floor in this file")
    .option("--json", "print JSON on standard output")
    .addHelpText("after", "\nExamples:\n  $ stemma eval figures times\n  $ stemma eval all --floors eval/floors.json")
    .action(async (asked: string[], options: EvalCommandOptions) => {
      const wanted = asked.includes("all") ? names : asked;
      const unknown = wanted.filter((name) => !names.includes(name));
      if (unknown.length > 0)
        throw new UserError(`No such task: ${unknown.join(", ")}. There are: ${names.join(", ")}, all.`);
      const { evalTasks, findFallen, readFloors } = await import("./engine.ts");
      const floors = options.floors ? readFloors(options.floors) : undefined;
      const results: Record<string, Evaluation> = {};
      let fallen = 0;
      for (const task of evalTasks.filter(({ name }) => wanted.includes(name))) {
        const started = performance.now();
        const result = await task.run({ shared: options.shared, ...(options.limit && { limit: options.limit }) });
        results[task.name] = result;
        if (!options.json) writeEvaluation(terminal, task.name, result, options.errors, performance.now() - started);
        for (const line of floors ? findFallen(task.name, result, floors) : []) {
          fallen += 1;
          terminal.err.write(`${paint(terminal.err)("red", "below its floor")} ${line}\n`);
        }
      }
      if (options.json) terminal.out.write(`${JSON.stringify(results, null, 2)}\n`);
      exit(fallen > 0 ? exitCodes.failed : exitCodes.done);
    });
}

function writeEvaluation({ out }: Terminal, name: string, result: Evaluation, errors: number, elapsedMs: number): void {
  const color = paint(out);
  const counts = Object.entries(result.counts).map(
    ([key, n]) => `${key} ${n.toLocaleString("en", { maximumFractionDigits: 3 })}`,
  );
  out.write(
    `\n${color("bold", name)}  ${counts.join(" · ")}  ${color("dim", `${(elapsedMs / 1000).toFixed(1)} s on ${availableParallelism()} cores`)}\n`,
  );
  out.write(color("dim", `${"".padEnd(34)}     P      R     F1     right    extra   missed\n`));
  for (const score of result.scores) {
    const rates = [precision(score), recall(score), f1(score)].map((rate) => rate.toFixed(3).padStart(6)).join(" ");
    const totals = [score.tp, score.fp, score.fn]
      .map((n) => n.toLocaleString("en", { maximumFractionDigits: 1 }).padStart(8))
      .join(" ");
    out.write(`${score.name.padEnd(34)} ${rates}  ${totals}\n`);
  }
  for (const error of result.errors.slice(0, errors)) out.write(color("dim", `  ${printable(error).slice(0, 220)}\n`));
}

function parseWhole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("It must be a whole number.");
  return number;
}
