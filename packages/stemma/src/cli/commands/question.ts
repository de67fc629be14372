import type { Command } from "commander";
import { UserError } from "../../user-error.ts";
import { type CommonOptions, withCommonOptions } from "../options.ts";
import { renderQuestionPage } from "../render/question-page.ts";
import type { Terminal } from "../terminal.ts";

/** `stemma question ID`: every claim with its words, its chain of voices and its origin, and why each relation holds. */
export function addQuestionCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command("question"))
    .summary("show one Question: every claim with its quote, voices and origin")
    .argument("<id>", "the Question's id, or its first characters (stemma ledger shows them)")
    .addHelpText("after", "\nExample:\n  $ stemma question question_5f0c")
    .action(async (id: string, options: CommonOptions) => {
      const { isNamed, loadStoryViews, openLedger } = await import("./engine.ts");
      const ledger = await openLedger(options.ledger, { mustExist: true });
      try {
        const views = await loadStoryViews(ledger);
        const found = views
          .flatMap((view) => view.questions.map((question) => ({ view, question })))
          .filter(({ question: { question } }) => isNamed(question.id, id));
        const [only] = found;
        if (!only) throw new UserError(`No Question begins with "${id}". List them: stemma ledger --all`);
        if (found.length > 1) {
          const ids = found.slice(0, 5).map(({ question: { question } }) => question.id);
          throw new UserError(`"${id}" begins ${found.length} Questions: ${ids.join(", ")}. Give more characters.`);
        }
        if (options.json) {
          const { question, answers } = only.question;
          const claims = answers.flatMap((answer) => answer.claims.map(({ claim }) => claim));
          const origins = answers.map(({ answer, origins: nodes, independentOrigins }) => ({
            answerId: answer.id,
            origins: nodes,
            independentOrigins,
          }));
          terminal.out.write(`${JSON.stringify({ question, claims, origins }, null, 2)}\n`);
        } else terminal.out.write(renderQuestionPage(only.question, only.view, terminal.out));
      } finally {
        await ledger.close();
      }
    });
}
