import {
  adjectiveCues,
  countingVerbs,
  countNouns,
  invertingVerbs,
  measuredNouns,
  nounCues,
  placingVerbs,
  revisingVerbs,
  verbCues,
} from "./cues.data.ts";

/** What a reporting word says of its content: said, believed, intended, demanded, denied, asked, judged or shown. */
export type CueSense = keyof typeof verbCues;

type Table = ReadonlyMap<string, CueSense>;

let tables: { readonly verb: Table; readonly noun: Table; readonly adjective: Table } | undefined;
let inverting: ReadonlySet<string> | undefined;

/** The first sense listed for the lemma, or undefined where it reports nothing. */
export function findCue(kind: "verb" | "noun" | "adjective", lemma: string): CueSense | undefined {
  tables ??= { verb: tableOf(verbCues), noun: tableOf(nounCues), adjective: tableOf(adjectiveCues) };
  return tables[kind].get(lemma);
}

/** Can the verb stand before its subject after a quotation ("said the mayor")? */
export function isInverting(lemma: string): boolean {
  inverting ??= new Set(invertingVerbs.split(" "));
  return inverting.has(lemma);
}

/** How a word states somebody's figure: as a verb with "at", with "to" or with its object, or as a noun for the figure or what it measures. */
export type CountingWord = "place" | "revise" | "count" | "figure" | "measure";

const countingLists: Readonly<Record<CountingWord, string>> = {
  place: placingVerbs, revise: revisingVerbs, count: countingVerbs, figure: countNouns, measure: measuredNouns,
}; // biome-ignore format: one thought
let counting: ReadonlyMap<string, readonly CountingWord[]> | undefined;

/** Can the lemma state a figure in that way? */
export function isCountingWord(lemma: string, way: CountingWord): boolean {
  counting ??= countingTable();
  return counting.get(lemma)?.includes(way) ?? false;
}

function countingTable(): ReadonlyMap<string, readonly CountingWord[]> {
  const table = new Map<string, CountingWord[]>();
  for (const [way, words] of Object.entries(countingLists))
    for (const word of words.split(" ")) table.set(word, [...(table.get(word) ?? []), way as CountingWord]);
  return table;
}

function tableOf(senses: Partial<Record<CueSense, string>>): Table {
  const table = new Map<string, CueSense>();
  for (const [sense, words] of Object.entries(senses)) {
    for (const word of words.split(" ")) if (!table.has(word)) table.set(word, sense as CueSense);
  }
  return table;
}
