import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";

const bundle = () =>
  build({
    stdin: {
      contents: `export * from "./index.ts";`,
      resolveDir: import.meta.dirname,
      sourcefile: "entry.ts",
    },
    bundle: true,
    format: "iife",
    globalName: "stemma",
    platform: "browser",
    conditions: ["source"],
    logLevel: "silent",
    metafile: true,
    write: false,
  });

test("bundles for a browser with no module of Node in it", async () => {
  const { metafile, warnings } = await bundle();
  const external = Object.values(metafile.inputs).flatMap((input) => input.imports.filter((i) => i.external));
  expect(external.map((i) => i.path)).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => path.startsWith("node:"))).toEqual([]);
  expect(warnings.filter((warning) => /Could not resolve/.test(warning.text))).toEqual([]);
}, 60_000);

test("reads an article with nothing but what a browser has", async () => {
  const { outputFiles } = await bundle();
  const context = createContext({ TextDecoder, TextEncoder, URL, atob, console, performance });
  runInContext(outputFiles[0]?.text ?? "", context, { filename: join("bundle", "core.js") });
  const text = "Officials said at least 12 people died when the bridge at Orvane fell on Tuesday.";
  const quantities = runInContext(
    `JSON.stringify(stemma.readArticle({ id: "art_1", path: null, url: null, outlet: "The Orvane Post", title: null, byline: null,
      published: "2031-05-07", language: "en", text: ${JSON.stringify(text)}, links: [], notes: [] }).quantities)`,
    context,
  );
  expect(JSON.parse(quantities)).toMatchObject([{ text: "at least 12", low: 12, high: null, unit: "persons" }]);
}, 60_000);
