import { institutionRows } from "./institutions.data.ts";

/** A body of a state or between states, a force, a party, a company that is known by several names. */
export interface Institution {
  readonly name: string;
  readonly type: "organisation" | "force" | "other";
  /** ISO 3166-1 alpha-2; undefined where it belongs to none. */
  readonly country: string | undefined;
}

let tables: { own: Map<string, Institution>; shared: Map<string, Institution> } | undefined;

function load() {
  const own = new Map<string, Institution>();
  const shared = new Map<string, Institution>();
  for (const row of institutionRows.trim().split("\n")) {
    const [type, country, ...rest] = row.split(" ");
    const [name = "", ...aliases] = rest.join(" ").split(";");
    const institution: Institution = {
      name,
      type: type === "f" ? "force" : type === "x" ? "other" : "organisation",
      country: country === "-" ? undefined : country,
    };
    own.set(name, institution);
    for (const alias of aliases) {
      if (alias.startsWith("?")) shared.set(alias.slice(1), institution);
      else own.set(alias.replace(/^=/, "").replace(/^the /, ""), institution);
    }
  }
  return { own, shared };
}

/**
 * The institution of that name, alias or figure of speech ("the Pentagon"), as written without "the". A name that
 * several countries use ("Congress") is resolved only for the country given.
 */
export function findInstitution(name: string, country?: string): Institution | undefined {
  tables ??= load();
  const found = tables.own.get(name);
  if (found) return found;
  const shared = tables.shared.get(name);
  return shared && shared.country === country ? shared : undefined;
}

/** All names and aliases of institutions. */
export function institutionNames(): string[] {
  tables ??= load();
  return [...tables.own.keys(), ...tables.shared.keys()];
}

/** What a name that several countries use stands for, whichever the country: "Congress" → organisation. */
export function findSharedInstitution(name: string): Institution["type"] | undefined {
  tables ??= load();
  return tables.shared.get(name)?.type;
}
