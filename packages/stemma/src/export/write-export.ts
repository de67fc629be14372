import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Ledger } from "@stemma/ledger";
import type { ExportFormat } from "./export-formats.ts";
import { figuresCsv } from "./figures-csv.ts";
import { exportLedger } from "./ledger-export.ts";

/** Writes the whole ledger to a stream, piece by piece: a large one is longer than the longest string. */
export async function writeExport(ledger: Ledger, format: ExportFormat, out: Writable): Promise<void> {
  const pieces = format === "json" ? jsonPieces(await exportLedger(ledger)) : [await figuresCsv(ledger)];
  for (const piece of pieces) if (!out.write(piece)) await once(out, "drain");
}

/** One item a line at the top level: a ledger that is kept under version control shows what changed. */
function* jsonPieces(document: object): Generator<string> {
  yield "{\n";
  const entries = Object.entries(document);
  for (const [i, [key, value]] of entries.entries()) {
    const end = i === entries.length - 1 ? "\n" : ",\n";
    yield `${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) {
      yield "[\n";
      for (const [j, item] of value.entries()) yield `${JSON.stringify(item)}${j === value.length - 1 ? "\n" : ",\n"}`;
      yield `]${end}`;
    } else yield JSON.stringify(value) + end;
  }
  yield "}\n";
}
