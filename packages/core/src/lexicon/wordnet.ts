import { nounRows, verbRows } from "./wordnet.data.ts";

/** WordNet's lexicographer files of nouns: the broad class of a thing. */
export type Supersense = (typeof supersenses)[number];

const supersenses = [
  "top", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling", "food",
  "group", "location", "motive", "object", "person", "phenomenon", "plant", "possession", "process", "quantity",
  "relation", "shape", "state", "substance", "time",
] as const; // biome-ignore format: one line a theme

/** What WordNet 3.1 says of a noun; lemmas are lower case, senses most frequent first (three at most). */
export interface Noun {
  readonly senses: readonly Supersense[];
  /** Head word of the first sense's synset: equal for synonyms. */
  readonly synset: string;
  readonly hypernym: string | undefined;
  /** The verb it derives from or gives: "deployment" → "deploy". */
  readonly verb: string | undefined;
}

interface Verb {
  readonly synset: string;
  readonly hypernym: string | undefined;
}

let nounTable: Map<string, Noun> | undefined;
let verbTable: Map<string, Verb> | undefined;

/** The noun's entry, or undefined where WordNet has none. Takes a lower-case lemma. */
export function findNoun(lemma: string): Noun | undefined {
  nounTable ??= new Map(
    nounRows.split("\n").map((row) => {
      const [word = "", letters = "", synset, hypernym, verb] = row.split(" ");
      const senses = [...letters].flatMap((letter) => supersenses[letter.charCodeAt(0) - 97] ?? []);
      return [word, { senses, synset: synset || word, hypernym: hypernym || undefined, verb: verb || undefined }];
    }),
  );
  return nounTable.get(lemma);
}

/** The verb's entry, or undefined. Takes a lower-case lemma. */
export function findVerb(lemma: string): Verb | undefined {
  verbTable ??= new Map(
    verbRows.split("\n").map((row) => {
      const [word = "", synset, hypernym] = row.split(" ");
      return [word, { synset: synset || word, hypernym: hypernym || undefined }];
    }),
  );
  return verbTable.get(lemma);
}

/** The noun and its first-sense hypernyms, nearest first; at most 12, and a cycle ends it. */
export function hypernyms(lemma: string): readonly string[] {
  const chain = [lemma];
  for (
    let at = findNoun(lemma)?.hypernym;
    at && chain.length < 12 && !chain.includes(at);
    at = findNoun(at)?.hypernym
  ) {
    chain.push(at);
  }
  return chain;
}
