import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The documents of a gzipped JSON Lines corpus. Throws with the way out where the file is absent. */
export function readCorpus<T>(file: string, limit = Number.POSITIVE_INFINITY): T[] {
  requireData(file);
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .slice(0, limit)
    .map((line) => JSON.parse(line) as T);
}

export function requireData(path: string): void {
  if (!existsSync(path)) {
    throw new Error(`No evaluation data at ${path}: name the folder that holds data/ and seeds/ with --shared.`);
  }
}
