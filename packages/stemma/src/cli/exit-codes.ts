/** As `format.md` promises them to scripts. */
export const exitCodes = {
  /** All that was asked was done. */
  done: 0,
  /** Something went wrong that the message names: no ledger, a damaged file, a floor not reached. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Some inputs were not read; each has a note on standard error. */
  partlyRead: 3,
} as const;
