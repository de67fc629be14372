import SqliteDatabase from "better-sqlite3";
import { type Kysely, SqliteDialect, sql } from "kysely";
import { LedgerError } from "../ledger-error.ts";
import type { Tables } from "../rows.ts";
import type { Engine } from "./engine.ts";

/** How long a second writer waits for the first. */
const busyTimeoutMs = 10_000;

/** One file, write-ahead logged, synced at every commit: a ledger survives power loss, at 59 syncs for 50 commits. */
export function sqliteEngine(path: string, { mustExist = false } = {}): Engine {
  const file = openFile(path, mustExist);
  return {
    name: "sqlite",
    dialect: new SqliteDialect({ database: file }),
    blob: "blob",
    maxBindings: 30_000,
    findDamage: async (database: Kysely<Tables>) => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(database);
      return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
    },
  };
}

function openFile(path: string, mustExist: boolean) {
  try {
    const file = new SqliteDatabase(path, { timeout: busyTimeoutMs, fileMustExist: mustExist });
    try {
      file.pragma("journal_mode = WAL");
      file.pragma("synchronous = FULL");
      file.pragma("foreign_keys = ON");
    } catch (cause) {
      file.close();
      throw cause;
    }
    return file;
  } catch (cause) {
    throw describeFailure(path, cause);
  }
}

function describeFailure(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  switch (code) {
    case "SQLITE_NOTADB":
      return new LedgerError("not-a-ledger", `${path} is not a Stemma ledger. Name another file with --ledger.`, {
        cause,
      });
    case "SQLITE_CORRUPT":
      return new LedgerError("ledger-damaged", `${path} is damaged. Put a copy back; nothing was written to it.`, {
        cause,
      });
    case "SQLITE_CANTOPEN":
      return new LedgerError(
        "ledger-not-found",
        `There is no ledger at ${path} that can be opened. Make one with: stemma read FOLDER --ledger ${path}`,
        { cause },
      );
    case "SQLITE_BUSY":
      return new LedgerError("ledger-busy", `Another process is writing to ${path}. Try again when it is done.`, {
        cause,
      });
    case "SQLITE_READONLY":
      return new LedgerError("ledger-read-only", `${path} cannot be written. Check its permissions and its folder's.`, {
        cause,
      });
    default:
      return cause;
  }
}
