import type { Command } from "commander";

/** What every command takes. */
export interface CommonOptions {
  readonly ledger: string;
  readonly json?: boolean;
}

/** Adds the options that every command has. */
export const withCommonOptions = (command: Command): Command =>
  command
    .option("--ledger <file>", "the ledger file (or STEMMA_LEDGER)", process.env.STEMMA_LEDGER ?? "./stemma.db")
    .option("--json", "print JSON on standard output");
