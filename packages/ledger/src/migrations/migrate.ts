import { type Kysely, type Migration, Migrator } from "kysely";
import type { Engine } from "../engines/engine.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Tables } from "../rows.ts";
import { ledger } from "./0001-ledger.ts";

/** In order; a released one never changes. */
const migrations = (engine: Engine): Record<string, Migration> => ({ "0001-ledger": ledger(engine) });

/** Brings the schema to this version. Throws on a ledger of a later version, and leaves it as it was. */
export async function migrateToLatest(database: Kysely<Tables>, engine: Engine): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations(engine) } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new LedgerError("ledger-newer", "This ledger was written by a newer Stemma. Upgrade Stemma to open it.", {
      cause: error,
    });
  }
  throw error;
}
