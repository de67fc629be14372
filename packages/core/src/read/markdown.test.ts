import { describe, expect, test } from "vitest";
import { readMarkdown, splitFrontMatter } from "./markdown.ts";

test("front matter is metadata, a heading that is the title is not text, links keep their words", () => {
  const source =
    "---\ntitle: Ferry strike ends\noutlet: The Gull\ndate: 2024-05-01\n---\n\n# Ferry strike ends\n\nThe crews *voted* on [Tuesday](https://x.example/vote).\n\n- one\n- two\n";
  const found = readMarkdown(source, "a.md");
  expect(found.said).toMatchObject({ title: "Ferry strike ends", outlet: "The Gull", published: "2024-05-01" });
  expect(found.text).toBe("The crews voted on Tuesday.\n\none\ntwo");
  expect(found.links?.map((l) => found.text.slice(l.start, l.end))).toEqual(["Tuesday"]);
});

describe("titles", () => {
  test.each([
    { source: "# Only heading\n\nText.", title: "Only heading", text: "Text." },
    { source: "---\ntitle: Another\n---\n# First section\n\nText.", title: "Another", text: "First section\n\nText." },
    { source: "Text.\n\n# Later\n\nMore.", title: undefined, text: "Text.\n\nLater\n\nMore." },
  ])("$source", ({ source, title, text }) => {
    const found = readMarkdown(source, "a.md");
    expect(found.said?.title).toBe(title);
    expect(found.text).toBe(text);
  });
});

describe("front matter", () => {
  test.each([
    { name: "none", source: "Text.", body: "Text.", codes: [] },
    { name: "a rule and no fields", source: "---\nText.\n---\nMore.", body: "---\nText.\n---\nMore.", codes: [] },
    { name: "broken", source: "---\ntitle: a: b\n---\nText.", body: "Text.", codes: ["front-matter-broken"] },
    { name: "never closed", source: "---\ntitle: a\n\nText.", body: "---\ntitle: a\n\nText.", codes: [] },
  ])("$name", ({ source, body, codes }) => {
    const split = splitFrontMatter(source, "a.md");
    expect(split.body).toBe(body);
    expect(split.notes.map((note) => note.code)).toEqual(codes);
  });
});

test.each([
  { name: "deep quotes", body: `${">".repeat(50_000)} hi` },
  { name: "deep lists", body: Array.from({ length: 500 }, (_, i) => `${" ".repeat(2 * i)}- a`).join("\n") },
  { name: "an endless paragraph of marks", body: '<a href="'.repeat(60_000) },
])(
  "$name is read as plain text, quickly and with a note",
  ({ body }) => {
    const found = readMarkdown(body, "a.md");
    expect(found.text).toBe(body);
    expect(found.notes?.map((note) => note.code)).toEqual(["markdown-as-text"]);
  },
  2000,
);
