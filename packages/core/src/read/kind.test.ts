import { describe, expect, test } from "vitest";
import { kindOf, kindOfName, unsupportedFormat } from "./kind.ts";

describe("kindOf", () => {
  test.each([
    { text: "The court rose at noon.", name: "a.txt", kind: "text" },
    { text: "The court rose at noon.", name: "a", kind: "text" },
    { text: "[Agency] The court rose at noon.", name: "a.txt", kind: "text" },
    { text: "{curly} talk", name: "a.txt", kind: "text" },
    { text: "<!DOCTYPE html><p>x", name: "a.txt", kind: "html" },
    { text: "\uFEFF<!-- saved --><html>", name: "-", kind: "html" },
    { text: "Prices < 5 rose", name: "a.html", kind: "text" },
    { text: "Prices <b>rose</b>", name: "a.html", kind: "html" },
    { text: '{"text":"a"}\n{"text":"b"}\n', name: "-", kind: "jsonl" },
    { text: '{"text":"a"}', name: "-", kind: "json" },
    { text: '[{"text":"a"}]', name: "a.txt", kind: "json" },
    { text: '{\n "text": "a"\n}', name: "-", kind: "json" },
    { text: "---\ntitle: x\n---\nText.", name: "-", kind: "markdown" },
    { text: "# Title\n\nText.", name: "a.MD", kind: "markdown" },
    { text: "title,text\na,b\n", name: "-", kind: "csv" },
    { text: "title\ttext\na\tb\n", name: "-", kind: "tsv" },
    { text: "a;b\n1;2\n", name: "x.csv.gz", kind: "csv" },
    { text: "The text, and the rest\nof it", name: "-", kind: "text" },
  ])("$name: $text", ({ text, name, kind }) => expect(kindOf(text, name)).toBe(kind));
});

test.each([
  ["story.jsonl.gz", "jsonl"],
  ["page.HTM", "html"],
  ["photo.heic", undefined],
  ["html", undefined],
])("the name %s promises %s", (name, kind) => expect(kindOfName(name)).toBe(kind));

test("formats that are not read are named with a way out", () => {
  expect(unsupportedFormat(new TextEncoder().encode("%PDF-1.7"))).toMatchObject({ name: "a PDF" });
  expect(unsupportedFormat(new TextEncoder().encode("PDF files are not news."))).toBeUndefined();
});
