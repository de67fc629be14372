import { actRows, peopleRows } from "./classes.data.ts";

/** A class of people or acts that news names in more than one way. */
export interface NamedClass {
  readonly name: string;
  readonly of: "people" | "acts";
}

let table: ReadonlyMap<string, readonly NamedClass[]> | undefined;

/** The classes that a head noun can name; none for most. Takes a lower-case lemma. */
export function findClasses(head: string): readonly NamedClass[] {
  table ??= load();
  return table.get(head) ?? [];
}

function load() {
  const classes = new Map<string, NamedClass[]>();
  for (const [rows, of] of [
    [peopleRows, "people"],
    [actRows, "acts"],
  ] as const) {
    for (const row of rows.trim().split("\n")) {
      const [name = "", heads = ""] = row.split(": ");
      for (const head of heads.split(" ")) classes.set(head, [...(classes.get(head) ?? []), { name, of }]);
    }
  }
  return classes;
}
