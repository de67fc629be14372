import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { type Command, Option } from "commander";
import { type ExportFormat, exportFormats } from "../../export/export-formats.ts";
import { type CommonOptions, withCommonOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** `stemma export`: the whole ledger for other programs. */
export function addExportCommand(program: Command, terminal: Terminal): void {
  withCommonOptions(program.command("export"))
    .summary("write the whole ledger as JSON or its figures as CSV")
    .addOption(new Option("--format <format>", "what to write").choices([...exportFormats]).default("json"))
    .option("-o, --out <file>", "write to a file instead of standard output")
    .addHelpText(
      "after",
      `
Examples:
  $ stemma export > ledger.json                   format stemma-ledger/1 (stemma-ledger.schema.json)
  $ stemma export --format csv -o figures.csv     one row a figure, for a spreadsheet`,
    )
    .action(async (options: CommonOptions & { format: ExportFormat; out?: string }) => {
      const { openLedger, writeExport } = await import("./engine.ts");
      const ledger = await openLedger(options.ledger, { mustExist: true });
      try {
        const format = options.json ? "json" : options.format;
        if (!options.out) return await writeExport(ledger, format, terminal.out);
        const file = createWriteStream(options.out);
        await writeExport(ledger, format, file);
        file.end();
        await finished(file);
      } finally {
        await ledger.close();
      }
    });
}
