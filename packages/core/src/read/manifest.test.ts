import { describe, expect, test } from "vitest";
import { isManifestName, parseManifest } from "./manifest.ts";

const entry = { file: "a.txt", outlet: "The Gull", published: "2024-05-01", byline: "Ana Ruiz" };
const said = { outlet: "The Gull", published: "2024-05-01", byline: "Ana Ruiz" };

describe("parseManifest", () => {
  test.each([
    { name: "articles in an object", text: JSON.stringify({ note: "x", articles: [entry] }), kind: "json" as const },
    { name: "a bare list", text: JSON.stringify([entry]), kind: "json" as const },
    {
      name: "a table",
      text: "file,outlet,published,byline\n./a.txt,The Gull,2024-05-01,By Ana Ruiz\n",
      kind: "csv" as const,
    },
  ])("$name", ({ text, kind }) => {
    expect(parseManifest(text, kind)).toEqual({ files: new Map([["a.txt", said]]), notes: [] });
  });

  test.each([
    { name: "broken JSON", text: '{"articles": [', code: "manifest-broken" },
    { name: "no list", text: '"just words"', code: "manifest-entry-unnamed" },
    { name: "an entry without a file", text: '[{"outlet": "The Gull"}]', code: "manifest-entry-unnamed" },
    { name: "an entry that is no object", text: "[5]", code: "manifest-broken" },
  ])("$name gives a note and no files", ({ text, code }) => {
    const { files, notes } = parseManifest(text, "json");
    expect(files.size).toBe(0);
    expect(notes.map((note) => note.code)).toEqual([code]);
    expect(notes[0]?.message).toContain("manifest.json");
  });
});

test.each([
  ["manifest.json", true],
  ["Manifest.CSV", true],
  ["manifest.json.txt", false],
  ["my-manifest.json", false],
])("%s: %s", (name, is) => expect(isManifestName(name)).toBe(is));
