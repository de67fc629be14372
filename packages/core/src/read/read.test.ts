import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "./normalise.ts";
import { readDocument, readText } from "./read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const prose = "The harbour authority said on Monday that the crane would be out of use for the whole of the week.";

test("offsets into a clean text file are offsets into the article", () => {
  const text = `\n  ${prose}\n\n\u201CNo,\u201D she said.\n`;
  expect(readDocument(bytes(text), { path: "a.txt" }).articles[0]?.text).toBe(text);
});

test("a manifest outranks the document, and the document outranks defaults", () => {
  const { articles } = readText(`---\noutlet: Own\nbyline: Own Name\n---\n${prose}`, {
    path: "a.md",
    metadata: { outlet: "Manifest" },
    defaults: { byline: "Default", title: "Default title" },
  });
  expect(articles[0]).toMatchObject({ outlet: "Manifest", byline: "Own Name", title: "Default title" });
});

test("what is unknown stays null, and the language is English", () => {
  expect(readText(prose, { path: "a.txt" }).articles[0]).toMatchObject({
    path: "a.txt", url: null, outlet: null, title: null, byline: null, published: null, language: "en", links: [], notes: [],
  }); // biome-ignore format: one thought
});

test("an outlet that only its address names is called by its host", () => {
  const metadata = { url: "https://www.gull.example/a" };
  expect(readText(prose, { path: "a.txt", metadata }).articles[0]?.outlet).toBe("gull.example");
});

test("the id comes from outlet, address and text, not from the path", () => {
  const id = (path: string, outlet: string) => readText(prose, { path, metadata: { outlet } }).articles[0]?.id;
  expect(id("a.txt", "A")).toBe(id("b.txt", "A"));
  expect(id("a.txt", "A")).not.toBe(id("a.txt", "B"));
});

describe("many articles in one file", () => {
  test.each([
    { path: "a.jsonl", text: `{"text":"${prose}"}\n\n{"text":"${prose} More."}\n` },
    { path: "a.json", text: `{"articles":[{"text":"${prose}"},{"text":"${prose} More."}]}` },
    { path: "a.csv", text: `text\n"${prose}"\n"${prose} More."\n` },
    { path: "a.tsv", text: `text\ttitle\n${prose}\tA\n${prose} More.\tB\n` },
  ])("$path", ({ path, text }) => {
    const { articles, notes, unread } = readText(text, { path });
    expect(articles.map((a) => a.text)).toEqual([prose, `${prose} More.`]);
    expect(articles[0]?.path).toBe(`${path}#1`);
    expect({ notes, unread }).toEqual({ notes: [], unread: 0 });
  });

  test("broken rows are noted up to a number, then counted", () => {
    const { articles, notes, unread } = readText(`{"text":"${prose}"}\n${"{bad\n".repeat(100)}`, { path: "a.jsonl" });
    expect(articles).toHaveLength(1);
    expect(unread).toBe(100);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)?.message).toContain("80 more rows");
  });
});

describe("what gives no article gives a note that names it", () => {
  test.each([
    { code: "file-empty", content: "" },
    { code: "text-empty", content: " \n\t\n" },
    { code: "text-not-prose", content: "a".repeat(50_000) },
    { code: "format-unsupported", content: "%PDF-1.4" },
    { code: "file-binary", content: "\u0001\u0002\u0003abc\u0004".repeat(100) },
    { code: "json-broken", content: '{"text": "x"', path: "a.json" },
    { code: "file-without-rows", content: "title,text\n", path: "a.csv" },
    { code: "row-without-text", content: '{"count": 5}', path: "a.json" },
  ])("$code", ({ code, content, path = "a.txt" }) => {
    const { articles, notes, unread } = readDocument(bytes(content), { path });
    expect(articles).toEqual([]);
    expect(unread).toBe(1);
    expect(notes.map((note) => note.code)).toEqual([code]);
    expect(notes[0]?.message).toContain(path);
  });
});

describe("what is read in part has a note on the article", () => {
  test.each([
    { code: "text-cut", content: bytes(`${prose} `.repeat(20_000)), metadata: {} },
    { code: "encoding-guessed", content: Uint8Array.of(...bytes(prose), 0xe9, 0x20), metadata: {} },
    { code: "published-unclear", content: bytes(prose), metadata: { published: "02/03/2024" } },
    { code: "published-without-zone", content: bytes(prose), metadata: { published: "2024-03-02 10:00" } },
    { code: "language-unsupported", content: bytes(prose), metadata: { language: "en" }, swap: true },
  ])("$code", ({ code, content, metadata, swap }) => {
    const spanish = bytes(
      "El puerto de la ciudad seguir\u00e1 cerrado toda la semana seg\u00fan dijo ayer la autoridad del puerto en un comunicado.",
    );
    const { articles } = readDocument(swap ? spanish : content, { path: "a.txt", metadata });
    expect(articles[0]?.notes.map((note) => note.code)).toEqual([code]);
  });
});

test("any bytes give articles with clean text or a note, and never an error", () => {
  const paths = fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.csv", "a");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), paths, (content, path) => {
      const { articles, notes } = readDocument(content, { path });
      expect(articles.length + notes.length).toBeGreaterThan(0);
      for (const { text, links } of articles) {
        expect(normalise(text)).toBe(text);
        for (const link of links) expect(text.slice(link.start, link.end).trim()).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});
