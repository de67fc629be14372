import type { Finding } from "@stemma/ledger";
import type { Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { type CommonOptions, withCommonOptions } from "../options.ts";
import { paint, printable, type Terminal } from "../terminal.ts";

/** `stemma doctor`: checks every promise the ledger makes. */
export function addDoctorCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  withCommonOptions(program.command("doctor"))
    .summary("check that the ledger is sound")
    .description(
      "Checks the file, that ids match their content, that every quote is its span's slice, and that nothing is orphaned.",
    )
    .action(async (options: CommonOptions) => {
      const { findFaults, openLedger } = await import("./engine.ts");
      const ledger = await openLedger(options.ledger, { mustExist: true });
      try {
        const findings: Finding[] = [];
        const color = paint(terminal.out);
        for await (const finding of findFaults(ledger)) {
          findings.push(finding);
          if (!options.json) terminal.out.write(`${color("red", finding.code)}  ${printable(finding.message)}\n`);
        }
        if (options.json)
          terminal.out.write(`${JSON.stringify({ sound: findings.length === 0, findings }, null, 2)}\n`);
        else if (findings.length === 0) terminal.out.write(`${color("green", "sound")}  ${options.ledger}\n`);
        exit(findings.length === 0 ? exitCodes.done : exitCodes.failed);
      } finally {
        await ledger.close();
      }
    });
}
