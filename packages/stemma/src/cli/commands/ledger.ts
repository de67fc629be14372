import { type Command, InvalidArgumentError } from "commander";
import { type CommonOptions, withCommonOptions } from "../options.ts";
import { renderLedger } from "../render/ledger-table.ts";
import type { Terminal } from "../terminal.ts";

interface LedgerCommandOptions extends CommonOptions {
  readonly story?: string;
  readonly top: number;
  readonly all?: boolean;
}

/** `stemma ledger`: the Questions with their Answers, worst disagreements first. */
export function addLedgerCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command("ledger"))
    .summary("show the Questions and their Answers, worst disagreements first")
    .option("--story <id>", "only this story (an id or its first characters)")
    .option("--top <n>", "Questions to show per story", parseTop, 12)
    .option("--all", "every Question, also those with one Answer from one article")
    .addHelpText(
      "after",
      `
Examples:
  $ stemma ledger                    what is contested, story by story
  $ stemma ledger --all --json       all of it for another program

Signs: ✕ conflicts   ↑ updates   ≠ differs in scope   ≈ compatible   = agrees`,
    )
    .action(async (options: LedgerCommandOptions) => {
      const { loadStoryViews, openLedger } = await import("./engine.ts");
      const ledger = await openLedger(options.ledger, { mustExist: true });
      try {
        const views = await loadStoryViews(ledger, options.story);
        if (options.json) {
          const questions = views.flatMap((view) => view.questions.map(({ question }) => question));
          terminal.out.write(`${JSON.stringify({ stories: views.map(({ story }) => story), questions }, null, 2)}\n`);
        } else {
          terminal.out.write(renderLedger(views, { stream: terminal.out, file: options.ledger, ...options }));
        }
      } finally {
        await ledger.close();
      }
    });
}

function parseTop(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}
