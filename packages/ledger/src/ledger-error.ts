/** Every way in which a ledger refuses; the message says the way out. */
export type LedgerErrorCode =
  | "not-a-ledger"
  | "ledger-damaged"
  | "ledger-not-found"
  | "ledger-busy"
  | "ledger-read-only"
  | "ledger-newer"
  | "not-grounded";

export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LedgerError";
    this.code = code;
  }
}
