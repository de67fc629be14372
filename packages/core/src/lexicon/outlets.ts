import { outletRows } from "./outlets.data.ts";

/** A news agency, or a newspaper, broadcaster, magazine or news site. */
export interface Outlet {
  readonly name: string;
  readonly kind: "agency" | "outlet";
  /** ISO 3166-1 alpha-2 of its newsroom; "EU" for one of no single country. */
  readonly country: string;
}

let table: { exact: ReadonlyMap<string, Outlet>; folded: ReadonlyMap<string, Outlet> } | undefined;

const bare = (name: string) => name.trim().replace(/\s+/g, " ").replace(/’/g, "'").replace(/^the /i, "");

function load() {
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
  return { exact, folded };
}

/** All names and aliases of agencies and outlets, without "the", some in lower case. */
export function outletNames(): string[] {
  table ??= load();
  return [...[...table.exact.keys()].map(bare), ...table.folded.keys()];
}

const fold = (words: string) => table?.folded.get(bare(words).toLowerCase());

/**
 * The agency or outlet of that name or alias, whatever its case, with or without "the". A name that is also a common
 * word ("The Hill", "Slate") counts only as a title is written. "AP" → Associated Press.
 */
export function findOutlet(name: string): Outlet | undefined {
  table ??= load();
  const words = name.trim().replace(/\s+/g, " ");
  const named = table.exact.get(words.replace(/^the /, "The ")) ?? table.exact.get(bare(words));
  // "time", "people", "ap": one word without a capital is no name.
  return named ?? (/^[^A-Z.]+$/.test(bare(words)) && !bare(words).includes(" ") ? undefined : fold(words));
}
