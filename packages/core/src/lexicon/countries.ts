import { ambiguousCountries, countryRows, stateRows } from "./countries.data.ts";

/** A state or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2; "X…" for parts and former states. */
  readonly code: string;
  readonly name: string;
  /** "Mexican"; empty where English has none. */
  readonly adjective: string;
}

let tables:
  | { names: Map<string, Country>; demonyms: Map<string, Country>; states: Map<string, string>; capitals: Set<string> }
  | undefined;

const parts = (list: string | undefined) => (list ?? "").split(";").filter((part) => part !== "");

function load() {
  const names = new Map<string, Country>();
  const demonyms = new Map<string, Country>();
  const capitals = new Set<string>();
  for (const row of countryRows.trim().split("\n")) {
    const [own, people, towns] = row.slice(3).split("|");
    const [name = "", ...aliases] = parts(own);
    const adjectives = parts(people);
    const country = { code: row.slice(0, 2), name, adjective: adjectives[0] ?? "" };
    for (const alias of [name, ...aliases]) names.set(alias, country);
    for (const word of adjectives) {
      for (const form of [word, `${word}s`]) if (!demonyms.has(form)) demonyms.set(form, country);
    }
    for (const town of parts(towns)) capitals.add(town);
  }
  for (const name of parts(ambiguousCountries)) {
    if (!names.has(name)) names.set(name, { code: "", name, adjective: "" });
  }
  const states = new Map<string, string>();
  for (const row of stateRows.trim().split("\n")) {
    const [name = "", , short = ""] = row.split(";");
    states.set(name, name);
    if (short !== "") states.set(short, name);
  }
  return { names, demonyms, states, capitals };
}

const table = () => {
  tables ??= load();
  return tables;
};

/** The country of that name as written ("U.S.", "Holland"), or undefined. */
export const findCountry = (name: string): Country | undefined => table().names.get(name);

/** The country whose people or things the word names: "Mexican", "Danes". */
export const findDemonym = (word: string): Country | undefined => table().demonyms.get(word);

/** The US state of that name or newspaper abbreviation ("Ariz."). */
export const findState = (name: string): string | undefined => table().states.get(name);

/** All names of countries, states and capitals. */
export const countryNames = (): string[] => {
  const { names, states, capitals } = table();
  return [...names.keys(), ...states.keys(), ...capitals];
};

export const isCapital = (name: string): boolean => table().capitals.has(name);
