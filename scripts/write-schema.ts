/** Writes the published JSON Schema of the export: node --conditions=source scripts/write-schema.ts */
import { writeFileSync } from "node:fs";
import { ledgerSchema } from "../packages/stemma/src/export/format.ts";

writeFileSync("packages/stemma/stemma-ledger.schema.json", `${JSON.stringify(ledgerSchema(), null, 2)}\n`);
