import type { RelationName } from "@stemma/core";
import type { Format } from "../terminal.ts";

/** One sign and one colour a relation; the word always stands beside them. */
export const relationSigns: Readonly<Record<RelationName, { sign: string; color: Format; words: string }>> = {
  conflicts: { sign: "✕", color: "red", words: "conflict" },
  updates: { sign: "↑", color: "cyan", words: "update" },
  "differs-in-scope": { sign: "≠", color: "yellow", words: "different scope" },
  compatible: { sign: "≈", color: "green", words: "compatible" },
  agrees: { sign: "=", color: "green", words: "agreement" },
};
