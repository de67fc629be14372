import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/** The order in which data flows; it is also the rule of dependency. */
const flow = ["model", "lexicon", "read", "annotate", "extract", "group", "reconcile", "trace", "frame", "pipeline"];
const root = import.meta.dirname;
const files = globSync("**/*.ts", { cwd: root }).filter((f) => !/\.(test|case)\.ts$|^testing\/|^index\.ts$/.test(f));
const layer = (file: string) => flow.indexOf(file.split("/")[0] ?? "");
const imports = (file: string) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/from "([^"]+)"/g)].map((m) => m[1] ?? "");

describe.each(files)("%s", (file) => {
  test("stands in a folder of the flow", () => expect(layer(file)).toBeGreaterThanOrEqual(0));
  test("imports only from its own folder or an earlier one", () => {
    const targets = imports(file)
      .filter((t) => t.startsWith("."))
      .map((t) => join(dirname(file), t));
    expect(targets.filter((target) => layer(target) > layer(file) || layer(target) < 0)).toEqual([]);
  });
  test("imports no sibling kind", () => {
    const kind = file.startsWith("annotate/") ? file.split("/")[1] : undefined;
    const targets = imports(file)
      .filter((t) => t.startsWith("."))
      .map((t) => join(dirname(file), t));
    const siblings = targets.filter((t) => kind && t.startsWith("annotate/") && t.split("/")[1] !== kind);
    expect(siblings).toEqual([]);
  });
  test("imports nothing of Node", () => expect(imports(file).filter((t) => t.startsWith("node:"))).toEqual([]));
});
