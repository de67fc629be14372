import { Kysely } from "kysely";
import type { Engine } from "./engines/engine.ts";
import { sqliteEngine } from "./engines/sqlite.ts";
import { migrateToLatest } from "./migrations/migrate.ts";
import type { Tables } from "./rows.ts";

/** An open ledger; pass it to the functions of `write.ts` and `query.ts`, and close it. */
export interface Ledger {
  readonly database: Kysely<Tables>;
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/**
 * Opens the ledger file at `path`, made anew unless `mustExist`, and brings its schema up to date.
 * Throws `LedgerError` where the file is not a ledger, is damaged, locked, or was written by a newer version.
 */
export async function openLedger(path: string, options: { mustExist?: boolean } = {}): Promise<Ledger> {
  const engine = sqliteEngine(path, options);
  const database = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrateToLatest(database, engine);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return { database, engine, close: () => database.destroy() };
}
