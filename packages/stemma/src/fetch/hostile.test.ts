import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type FetchedDocument, readInputs } from "./fetch.ts";

/** Files made to break a reader, written when they are needed: what each must give, within seconds. */
const words = "The mayor said that the bridge would be closed for the whole of the week. ";
const random = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255);
const zeros = gzipSync(new Uint8Array(300_000_000), { level: 9 });

interface Case {
  readonly file: string;
  readonly content: () => string | Uint8Array;
  readonly codes: readonly string[];
  /** Articles that are read all the same. */
  readonly articles?: number;
}

const cases: readonly Case[] = [
  { file: "empty.txt", content: () => "", codes: ["file-empty"] },
  { file: "blank.txt", content: () => " \n\t\n", codes: ["text-empty"] },
  { file: "binary.txt", content: () => random, codes: ["file-binary"] },
  { file: "line.txt", content: () => words.repeat(700_000), codes: ["text-cut"], articles: 1 },
  { file: "run.txt", content: () => "a".repeat(50_000_000), codes: ["text-not-prose"] },
  { file: "broken-utf8.txt", content: () => Buffer.from(`${words}\xff\xfe\xc3(`, "latin1"), codes: ["encoding-guessed"], articles: 1 },
  { file: "deep.html", content: () => `<body>${"<div>".repeat(100_000)}${words}`, codes: ["html-too-deep"], articles: 1 },
  { file: "huge.html", content: () => `<body>${`<p>${words}</p>`.repeat(400_000)}`, codes: ["html-cut", "html-too-large", "text-cut"], articles: 1 },
  { file: "script.html", content: () => `<body><p>${words}</p><script>alert(1)</script></body>`, codes: ["scripts-left-out"], articles: 1 },
  { file: "only-script.html", content: () => `<script>${"x();".repeat(100_000)}</script>`, codes: ["text-empty"] },
  { file: "bomb.md", content: () => `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]\n---\n${words}`, codes: ["front-matter-broken"], articles: 1 },
  { file: "deep.json", content: () => "[".repeat(1_000_000), codes: ["json-broken"] },
  { file: "long.jsonl", content: () => `{"text":"${"a ".repeat(10_000_000)}"}\n{"text":"${words}"}\n`, codes: ["row-too-long"], articles: 1 },
  { file: "quotes.csv", content: () => `text,title\n${'"a""'.repeat(1_000_000)}`, codes: ["row-broken"] },
  { file: "zeros.txt.gz", content: () => zeros, codes: ["file-cut", "file-binary"] },
  { file: "zeros.jsonl.gz", content: () => zeros, codes: ["file-cut", "file-binary"] },
  { file: "half.txt.gz", content: () => gzipSync(random).subarray(0, -20), codes: ["gzip-broken"] },
  { file: "damaged.txt.gz", content: () => Buffer.concat([gzipSync(words).subarray(0, 20), random.subarray(0, 50)]), codes: ["gzip-broken"] },
  { file: "report.pdf", content: () => "%PDF-1.7\n", codes: ["format-unsupported"] },
  { file: "letter.docx", content: () => "PK\u0003\u0004", codes: ["format-unsupported"] },
]; // biome-ignore format: a table

const folder = mkdtempSync(join(tmpdir(), "stemma-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(path: string): Promise<FetchedDocument[]> {
  const documents: FetchedDocument[] = [];
  for await (const document of readInputs([path])) documents.push(document);
  return documents;
}

describe("hostile files", () => {
  test.each(cases)("$file", async ({ file, content, codes, articles = 0 }) => {
    writeFileSync(join(folder, file), content());
    const started = performance.now();
    const documents = await readAll(join(folder, file));
    rmSync(join(folder, file));
    const notes = documents.flatMap((d) => d.notes);
    expect(notes.map((note) => note.code)).toEqual(codes);
    for (const note of notes) expect(note.message).toContain(file);
    expect(documents.reduce((sum, d) => sum + d.articles.length, 0)).toBe(articles);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test("a socket is left out of a folder", async () => {
    const sockets = mkdtempSync(join(tmpdir(), "stemma-socket-"));
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(sockets, "never.txt"), done));
    writeFileSync(join(sockets, "there.txt"), words);
    const documents = await readAll(sockets);
    server.close();
    rmSync(sockets, { recursive: true });
    expect(documents.flatMap((d) => d.notes.map((note) => note.code))).toEqual(["file-special"]);
    expect(documents.flatMap((d) => d.articles)).toHaveLength(1);
  });
});
