import type { Note } from "../model/note.ts";
import { type Metadata, metadataFields, oneLine } from "./metadata.ts";
import { metadataOf } from "./record.ts";
import { jsonRows } from "./rows.ts";
import { tableRows } from "./table.ts";

/** What a manifest says, by the file it says it of; and what is wrong with the manifest. */
export interface Manifest {
  readonly files: ReadonlyMap<string, Metadata>;
  readonly notes: readonly Note[];
}

/** File names that are manifests wherever they lie. */
export const isManifestName = (name: string): boolean => /^manifest\.(?:json|csv)$/i.test(name);

/** Reads `manifest.json` (a list, or one under "articles") or `manifest.csv`; a broken one gives a note and no files. */
export function parseManifest(text: string, kind: "json" | "csv", name = `manifest.${kind}`): Manifest {
  const rows = kind === "json" ? jsonRows(text, name) : [...tableRows(text, name)];
  const files = new Map<string, Metadata>();
  const notes: Note[] = [];
  for (const row of rows) {
    if ("note" in row) {
      notes.push({ code: "manifest-broken", message: `${row.note.message} The files beside it are read without it.` });
      continue;
    }
    const file = fileOf(row.fields);
    if (file === null) {
      notes.push({ code: "manifest-entry-unnamed", message: `${name}#${row.row} names no file; give it a "file".` });
      continue;
    }
    const said = metadataOf(row.fields);
    const known = metadataFields.filter((field) => said[field]);
    files.set(file, Object.fromEntries(known.map((field) => [field, said[field]])));
  }
  return { files, notes: notes.slice(0, 20) };
}

function fileOf(fields: Readonly<Record<string, unknown>>): string | null {
  const named = fields.file ?? fields.path ?? fields.filename;
  return typeof named === "string" ? (oneLine(named)?.replace(/\\/g, "/").replace(/^\.\//, "") ?? null) : null;
}
