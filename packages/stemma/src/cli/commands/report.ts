import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** `stemma report`: one HTML file with everything in it. */
export function addReportCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command("report"))
    .summary("write one self-contained HTML file to open, mail or print")
    .option("-o, --out <file>", "where to write it", "stemma-report.html")
    .option("--story <id>", "only this story (an id or its first characters)")
    .option("--title <title>", "the report's title")
    .addHelpText("after", "\nExample:\n  $ stemma report --out story.html")
    .action(async (options: CommonOptions & { out: string; story?: string; title?: string }) => {
      const { loadStoryViews, openLedger, renderReport } = await import("./engine.ts");
      const ledger = await openLedger(options.ledger, { mustExist: true });
      try {
        const views = await loadStoryViews(ledger, options.story);
        const html = renderReport(views, options.title ? { title: options.title } : {});
        await writeFile(options.out, html);
        terminal.out.write(
          options.json
            ? `${JSON.stringify({ report: options.out, bytes: Buffer.byteLength(html) })}\n`
            : `Report: ${options.out}\n`,
        );
      } finally {
        await ledger.close();
      }
    });
}
