import { outletRows } from "./outlets.data.ts";

/** A news agency, or a newspaper, broadcaster, magazine or news site. */
export interface Outlet {
  readonly name: string;
  readonly kind: "agency" | "outlet";
  /** ISO 3166-1 alpha-2 of its newsroom; "EU" for one of no single country. */
  readonly country: string;
}

interface Table {
  readonly exact: ReadonlyMap<string, Outlet>;
  readonly folded: ReadonlyMap<string, Outlet>;
  /** First words of all names: what begins otherwise is none, and most of what is asked for is none. */
  readonly openings: ReadonlySet<string>;
}

let table: Table | undefined;

const squeezed = (name: string) => (/\s\s|[^\S ]|^\s|\s$/.test(name) ? name.trim().replace(/\s+/g, " ") : name);

/** Without "the", with straight apostrophes. */
function bare(name: string): string {
  const words = squeezed(name);
  const straight = words.includes("’") ? words.replaceAll("’", "'") : words;
  return /^the /i.test(straight) ? straight.slice(4) : straight;
}

const openingOf = (name: string) => (/^\s*(?:the\s+)?(\S+)/i.exec(name)?.[1] ?? "").replaceAll("’", "'").toLowerCase();

function load(): Table {
  const exact = new Map<string, Outlet>();
  const folded = new Map<string, Outlet>();
  for (const row of outletRows.trim().split("\n")) {
    const [first = "", ...aliases] = row.slice(5).split(";");
    const outlet: Outlet = { name: first, kind: row[0] === "a" ? "agency" : "outlet", country: row.slice(2, 4) };
    const names = aliases.filter((alias) => alias.startsWith("=")).map((alias) => alias.slice(1));
    for (const name of names) exact.set(name, outlet);
    for (const name of [first, ...aliases.filter((alias) => !alias.startsWith("="))]) {
      const key = bare(name).toLowerCase();
      const common = names.some((other) => bare(other).toLowerCase() === key);
      if (!common && !folded.has(key)) folded.set(key, outlet);
    }
  }
  return { exact, folded, openings: new Set([...exact.keys(), ...folded.keys()].map(openingOf)) };
}

/** All names and aliases of agencies and outlets, without "the", some in lower case. */
export function outletNames(): string[] {
  table ??= load();
  return [...[...table.exact.keys()].map(bare), ...table.folded.keys()];
}

/**
 * The agency or outlet of that name or alias, whatever its case, with or without "the". A name that is also a common
 * word ("The Hill", "Slate") counts only as a title is written. "AP" → Associated Press.
 */
export function findOutlet(name: string): Outlet | undefined {
  table ??= load();
  const words = squeezed(name);
  const plain = bare(words);
  const named = table.exact.get(words.startsWith("the ") ? `T${words.slice(1)}` : words) ?? table.exact.get(plain);
  if (named) return named;
  // "time", "people", "ap": one word without a capital is no name.
  if (!plain.includes(" ") && /^[^A-Z.]+$/.test(plain)) return undefined;
  return table.folded.get(plain.toLowerCase());
}
