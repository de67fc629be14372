import type { Note } from "../model/note.ts";

/** One record of a file that holds many, with its place; or the note that says why it cannot be read. */
export type Row =
  | { readonly row: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly note: Note };

/** Keys under which programs put their list of articles. */
const listKeys = ["articles", "items", "data", "results", "documents", "docs", "stories", "posts", "entries", "hits"];

/** The objects of a JSON file: one (row 0), a list, or a list under a usual key. Rows count from 1. */
export function jsonRows(source: string, name: string): Row[] {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch (error) {
    return [
      {
        row: 0,
        note: {
          code: "json-broken",
          message: `${name} is not valid JSON (${reason(error)}); mend it, or save one object a line as .jsonl.`,
        },
      },
    ];
  }
  const list = Array.isArray(value) ? value : listUnder(value);
  if (!list) return [asRow(value, 0, name)];
  return list.map((item, i) => asRow(item, i + 1, name));
}

/** One line of JSON Lines; undefined for a blank one. */
export function jsonLineRow(line: string, row: number, name: string): Row | undefined {
  if (line.trim() === "") return undefined;
  try {
    return asRow(JSON.parse(line.replace(/^\uFEFF/, "")), row, name);
  } catch (error) {
    return {
      row,
      note: {
        code: "row-broken",
        message: `${name}#${row} is not valid JSON (${reason(error)}); the line is left out.`,
      },
    };
  }
}

function asRow(item: unknown, row: number, name: string): Row {
  if (typeof item === "string") return { row, fields: { text: item } };
  if (item !== null && typeof item === "object" && !Array.isArray(item))
    return { row, fields: item as Record<string, unknown> };
  return { row, note: { code: "row-broken", message: `${name}#${row} is not an object with fields; it is left out.` } };
}

function listUnder(value: unknown): unknown[] | undefined {
  if (value === null || typeof value !== "object") return undefined;
  const fields = value as Record<string, unknown>;
  const found = listKeys.map((key) => (Object.hasOwn(fields, key) ? fields[key] : undefined)).find(Array.isArray);
  return found?.some((item) => item !== null && typeof item === "object") ? found : undefined;
}

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 120);
