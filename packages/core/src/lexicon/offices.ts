import type { SourceKind } from "../model/mention.ts";
import { bodies, heads, neutral } from "./offices.data.ts";

type Table = ReadonlyMap<string, SourceKind | undefined>;

let tables: { heads: Table; bodies: Table } | undefined;

const words = (list: string) => list.split(/\s+/).filter((word) => word !== "");

function load() {
  const headTable = new Map<string, SourceKind | undefined>(words(neutral).map((word) => [word, undefined]));
  for (const [kind, list] of Object.entries(heads))
    for (const word of words(list)) headTable.set(word, kind as SourceKind);
  const bodyTable = new Map<string, SourceKind | undefined>();
  for (const [kind, list] of Object.entries(bodies))
    for (const word of words(list)) bodyTable.set(word, kind as SourceKind);
  return { heads: headTable, bodies: bodyTable };
}

/** Where a noun phrase's own words end and what they belong to begins. */
const joint = /^(of|for|at|with|from|in|on|to|who|which|that|familiar|close|,|and)$/;

/**
 * What kind of source a description or title names: "Interior Ministry spokesman" → official, "a 34-year-old resident"
 * → affected, "co-director of the Harbour Institute" → expert. Undefined where the words do not settle it ("a spokesman"). Never
 * "foreign official": that depends on where the outlet is.
 */
export function officeKind(description: string): SourceKind | undefined {
  tables ??= load();
  const parts = description
    .toLowerCase()
    .replace(/[“”"]/g, "")
    .replace(/’/g, "'")
    .split(/\s+|(?=,)|(?<=,)/)
    .map((word) => word.replace(/[.;:]+$/, ""))
    .filter((word) => word !== "" && !/^(a|an|the|former|ex|retired|then|acting)$/.test(word))
    .slice(0, 40);
  const cut = parts.findIndex((word, i) => i > 0 && joint.test(word));
  const own = cut < 0 ? parts : parts.slice(0, cut);
  const whole = cut < 0 ? [] : parts.slice(cut + 1);
  const head = lastKnown(own, tables.heads);
  const body = (list: readonly string[]) => lastKnown(list, tables?.bodies ?? new Map())?.kind;
  if (head?.kind) return head.kind;
  if (head) return (body(own.slice(0, head.at)) ?? body(whole) ?? ownKind(head.word)) as SourceKind | undefined;
  return body(own) ?? (own.length === 0 ? body(whole) : undefined);
}

/** "Official", "authorities", "president": of a state, where no body says otherwise. */
const ownKind = (word: string): SourceKind | undefined =>
  /^(officials?|authorit(y|ies)|deput(y|ies)|secretary|president|commissioner|negotiators?|governor-general)$/.test(
    word,
  )
    ? "official"
    : undefined;

/** The last word or run of words (four at most, joined by hyphens in the table) that the table knows. */
function lastKnown(list: readonly string[], table: Table) {
  for (let end = list.length; end > 0; end -= 1) {
    for (let from = Math.max(0, end - 4); from < end; from += 1) {
      const word = list.slice(from, end).join("-");
      const singular = word.replace(/s$/, "");
      const known = table.has(word) ? word : table.has(singular) ? singular : undefined;
      if (known !== undefined) return { kind: table.get(known), word: known, at: from };
    }
  }
  return undefined;
}
