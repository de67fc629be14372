import { findCountry, findDemonym, findState } from "../lexicon/countries.ts";

/** A place as comparing needs it. */
export interface Place {
  readonly name: string;
  readonly words: readonly string[];
  /** A country holds places whose names do not say so. */
  readonly country: boolean;
}

const fillers = new Set([
  "the",
  "a",
  "an",
  "of",
  "in",
  "at",
  "on",
  "near",
  "its",
  "their",
  "our",
  "region",
  "area",
  "city",
  "state",
]);

/** A country's code, in whatever form the name gives it: "United States", "U.S.", "American". */
const countryCode = (word: string): string | undefined => (findCountry(word) ?? findDemonym(word))?.code || undefined;

/** The place's words in lower case, without articles and abbreviation dots; undefined where nothing is left. */
export function parsePlace(name: string | null): Place | undefined {
  if (name === null) return undefined;
  const country = countryCode(name.replace(/^the /iu, ""));
  if (country) return { name, words: [country], country: true };
  const words = name
    .replace(/['’]s\b/g, "")
    .split(/[\s,/–-]+/u)
    .map((word) => countryCode(word) ?? word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "" && !fillers.has(word));
  return words.length === 0 ? undefined : { name, words, country: false };
}

/** "same" or, where one name says more or the names share their last word ("border"), "overlap"; else "apart". */
export function comparePlaces(a: Place | undefined, b: Place | undefined): "same" | "overlap" | "apart" | "unknown" {
  if (!a || !b) return "unknown";
  const inA = a.words.filter((word) => b.words.includes(word)).length;
  if (inA === a.words.length && a.words.length === b.words.length) return "same";
  if (inA === Math.min(a.words.length, b.words.length)) return "overlap";
  const [stateA, stateB] = [stateOf(a), stateOf(b)];
  if (stateA !== undefined && stateB !== undefined && stateA !== stateB) return "apart";
  if (a.country !== b.country) return "unknown";
  const last = a.words.at(-1);
  const common = /(?:^|[\s-])\p{Ll}[\p{Ll}-]*$/u.test(a.name) && /(?:^|[\s-])\p{Ll}[\p{Ll}-]*$/u.test(b.name);
  return common && last === b.words.at(-1) && inA > 0 ? (contradict(a, b) ? "apart" : "overlap") : "apart";
}

/** The code of the one country that a place is or lies in, where its name tells. */
function stateOf({ name, words, country }: Place): string | undefined {
  if (country) return words[0];
  return name.split(/[\s,]+/u).some((word) => findState(word) !== undefined) ? "US" : undefined;
}

/** "Ruritania's northern border" and "the southern border": opposite directions never overlap. */
function contradict(a: Place, b: Place): boolean {
  const direction = (place: Place) =>
    place.words.find((word) => /^(?:north|south|east|west|central)(?:ern)?$/.test(word));
  const [one, other] = [direction(a)?.replace("ern", ""), direction(b)?.replace("ern", "")];
  return one !== undefined && other !== undefined && one !== other;
}
