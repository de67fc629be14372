import { instrumentNouns, knownInstruments, measureNouns, measureVerbs } from "./instruments.data.ts";

const set = (list: string) => new Set(list.split(/\s+/));
const nouns = set(instrumentNouns);
const verbs = set(measureVerbs);
const measures = set(measureNouns);

/** Last words of the names of laws and the like: "Act", "Treaty". */
export const isInstrumentNoun = (word: string): boolean => nouns.has(word);

/** Lemmas of what is done to a law, order or measure. */
export const isMeasureVerb = (lemma: string): boolean => verbs.has(lemma);

/** Measures taken by order, as written: "travel ban", "tariffs". */
export const isMeasure = (words: string): boolean => measures.has(words.toLowerCase().replaceAll(" ", "-"));

let known: Map<string, string> | undefined;
let openings: Set<string> | undefined;

/** Whether some well-known name starts with the word as written. */
export function startsInstrumentName(word: string): boolean {
  known ??= load();
  openings ??= new Set([...known.keys()].map((name) => name.split(" ")[0] ?? ""));
  return openings.has(word) || (word.includes("’") && openings.has(word.replaceAll("’", "'")));
}

const load = () =>
  new Map(
    knownInstruments
      .trim()
      .split("\n")
      .flatMap((row) => {
        const names = row.split(";");
        return names.map((alias) => [alias, names[0] ?? alias] as const);
      }),
  );

/** The canonical name of a well-known law, treaty or policy as written ("Obamacare"). */
export function findInstrumentName(name: string): string | undefined {
  known ??= load();
  return known.get(name.replaceAll("’", "'"));
}
