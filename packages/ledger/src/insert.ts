import type { Insertable, Transaction } from "kysely";
import type { Engine } from "./engines/engine.ts";
import type { Tables } from "./rows.ts";

/** Inserts rows in as few statements as the engine allows; a row whose key is there already is left as it is. */
export const insertNew =
  (transaction: Transaction<Tables>, engine: Engine) =>
  async <T extends keyof Tables & string>(table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> => {
    const columns = Math.max(1, Object.keys(rows[0] ?? {}).length);
    const perStatement = Math.floor(engine.maxBindings / columns);
    for (let at = 0; at < rows.length; at += perStatement) {
      await transaction
        .insertInto(table)
        .values(rows.slice(at, at + perStatement))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  };
