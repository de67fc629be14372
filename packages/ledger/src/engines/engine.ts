import type { ColumnDataType, Dialect, Kysely } from "kysely";
import type { Tables } from "../rows.ts";

/** All in which one home of the ledger differs from another; a second home is a second file like `sqlite.ts`. */
export interface Engine {
  readonly name: "sqlite";
  readonly dialect: Dialect;
  /** The column type of bytes. */
  readonly blob: ColumnDataType;
  /** What the engine itself finds wrong with its file; empty when sound. */
  readonly findDamage: (database: Kysely<Tables>) => Promise<readonly string[]>;
  /** Values one statement can bind. */
  readonly maxBindings: number;
}
