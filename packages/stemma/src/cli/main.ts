import { Command, CommanderError } from "commander";
import { version } from "../version.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addEvalCommand } from "./commands/eval.ts";
import { addExportCommand } from "./commands/export.ts";
import { addLedgerCommand } from "./commands/ledger.ts";
import { addQuestionCommand } from "./commands/question.ts";
import { addReadCommand } from "./commands/read.ts";
import { addReportCommand } from "./commands/report.ts";
import { exitCodes } from "./exit-codes.ts";
import { paint, type Terminal } from "./terminal.ts";

/** Runs one command line and gives its exit code; prints errors for a person, never a stack unless STEMMA_DEBUG is set. */
export async function main(
  args: readonly string[],
  terminal: Terminal = { out: process.stdout, err: process.stderr },
): Promise<number> {
  let code: number = exitCodes.done;
  const exit = (asked: number) => {
    code = asked;
  };
  const program = new Command("stemma")
    .description("Reads what many sources say about a story and reconciles it into one evidence-linked ledger.")
    .version(version)
    .showHelpAfterError("(stemma --help shows the commands; stemma COMMAND --help their options)")
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.err.write(text) })
    .exitOverride()
    .addHelpText(
      "after",
      `
Start with:
  $ stemma read articles/     read a folder of articles into ./stemma.db
  $ stemma ledger             who says what, and where they disagree
  $ stemma report             one HTML file to open, mail or print

Exit codes: 0 done, 1 failed, 2 wrong command line, 3 some inputs were not read.`,
    );
  addReadCommand(program, terminal, exit);
  addLedgerCommand(program, terminal);
  addQuestionCommand(program, terminal);
  addReportCommand(program, terminal);
  addExportCommand(program, terminal);
  addDoctorCommand(program, terminal, exit);
  addEvalCommand(program, terminal, exit);
  // A reader that stops early (| head) is no fault.
  terminal.out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(code);
    throw error;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const known = isRefusal(error) || isSystemError(error);
    if (!known || process.env.STEMMA_DEBUG) throw error;
    terminal.err.write(`${paint(terminal.err)("red", "error")} ${error.message}\n`);
    return exitCodes.failed;
  }
}

/** What a ledger or a use case refuses, with the way out in its message; told by name, so as not to load either here. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && ["LedgerError", "UserError"].includes(error.name);

/** A refusal of the operating system (no permission, disk full), which is not a bug. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
