import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FetchedDocument, type FetchOptions, readInputs } from "./fetch.ts";

const prose = "The tram drivers said on Monday that they would be back at work in the morning.";
const home = process.cwd();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-fetch-"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

async function read(paths: readonly string[], options: FetchOptions = {}): Promise<FetchedDocument[]> {
  const documents: FetchedDocument[] = [];
  for await (const document of readInputs(paths, options)) documents.push(document);
  return documents;
}

const pathsOf = (documents: readonly FetchedDocument[]) => documents.map((d) => d.path);
const codesOf = (documents: readonly FetchedDocument[]) => documents.flatMap((d) => d.notes.map((note) => note.code));

describe("which files are read", () => {
  beforeAll(() =>
    write({
      "all/b.txt": `${prose} B`,
      "all/a.md": `# A\n\n${prose}`,
      "all/.hidden.txt": prose,
      "all/.git/x.txt": prose,
      "all/deep/er/c.html": `<title>C</title><p>${prose}</p>`,
    }),
  );

  test("a folder, its folders and nothing hidden, in the order of names", async () => {
    expect(pathsOf(await read(["all"]))).toEqual(["all/a.md", "all/b.txt", "all/deep/er/c.html"]);
  });

  test("a pattern", async () =>
    expect(pathsOf(await read(["all/**/*.{txt,html}"]))).toEqual(["all/b.txt", "all/deep/er/c.html"]));

  test("each file once, with paths as given", async () => {
    expect(pathsOf(await read(["./all/b.txt", join(folder, "all/b.txt"), "all"]))).toEqual([
      "all/b.txt", "all/a.md", "all/deep/er/c.html",
    ]); // biome-ignore format: a list
  });

  test("standard input, with what the command line says of it", async () => {
    const stdin = Readable.from([Buffer.from(prose)]);
    const [document] = await read(["-"], { stdin, outlet: "The Gull", published: "2024-05-07" });
    expect(document?.articles[0]).toMatchObject({
      path: "-",
      text: prose,
      outlet: "The Gull",
      published: "2024-05-07",
    });
  });

  test("at most as many articles as asked", async () => expect(await read(["all"], { limit: 2 })).toHaveLength(2));
});

describe("packed and many", () => {
  test("a gzipped page, told by its content", async () => {
    write({ "packed/page": gzipSync(`<html><title>P</title><body><p>${prose}</p></body></html>`) });
    expect((await read(["packed"]))[0]?.articles[0]).toMatchObject({ title: "P", text: prose });
  });

  test("JSON Lines line by line: the good rows are read, the bad ones named", async () => {
    const row = (n: number) => JSON.stringify({ text: `${prose} ${n}`, outlet: "The Gull" });
    write({ "rows/a.jsonl.gz": gzipSync([row(1), "{bad", "", row(4), '{"n":1}'].join("\n")) });
    const documents = await read(["rows"]);
    expect(pathsOf(documents)).toEqual([1, 2, 4, 5].map((n) => `rows/a.jsonl.gz#${n}`));
    expect(documents.map((d) => d.unread)).toEqual([0, 1, 0, 1]);
    expect(codesOf(documents)).toEqual(["row-broken", "row-without-text"]);
  });

  test("a table with named columns", async () => {
    write({ "rows/a.csv": `Story;Paper\n"${prose}";The Gull\n` });
    const documents = await read(["rows/a.csv"], { mapping: { text: "Story", outlet: "Paper" } });
    expect(documents[0]?.articles[0]).toMatchObject({ path: "rows/a.csv#1", text: prose, outlet: "The Gull" });
  });
});

describe("a manifest", () => {
  beforeAll(() =>
    write({
      "told/a.txt": prose,
      "told/b.md": `---\noutlet: Own\n---\n${prose}`,
      "told/c.txt": prose,
      "told/in/d.txt": prose,
      "told/notes/e.txt": prose,
      "told/README.md": "# About these files",
      "told/manifest.json": JSON.stringify({
        articles: [
          { file: "a.txt", outlet: "A" },
          { file: "b.md", outlet: "B" },
          { file: "in/d.txt", outlet: "D" },
          { file: "gone.txt", outlet: "G" },
        ],
      }),
    }),
  );

  test("says who published what, and leaves out folders it does not name", async () => {
    const documents = await read(["told"]);
    const outlets = documents.flatMap((d) => d.articles.map((a) => [a.path, a.outlet]));
    expect(outlets).toEqual([
      ["told/a.txt", "A"],
      ["told/b.md", "B"],
      ["told/c.txt", null],
      ["told/in/d.txt", "D"],
    ]);
    expect(codesOf(documents)).toEqual(["files-unlisted", "manifest-file-missing"]);
    expect(documents.filter((d) => d.unread > 0).map((d) => d.path)).toEqual(["told/gone.txt"]);
  });

  test("counts for one file of its folder too", async () => {
    expect((await read(["told/in/d.txt"]))[0]?.articles[0]?.outlet).toBe("D");
  });

  test("that is broken gives a note, and the files are read without it", async () => {
    write({ "torn/a.txt": prose, "torn/manifest.json": '{"articles": [' });
    const documents = await read(["torn"]);
    expect(documents.flatMap((d) => d.articles)).toHaveLength(1);
    expect(codesOf(documents)).toEqual(["manifest-broken"]);
  });
});

describe("what cannot be reached", () => {
  test.each([
    { path: "nowhere.txt", code: "path-not-found" },
    { path: "all/b.txt/inside", code: "path-not-found" },
    { path: "nothing/*.txt", code: "path-matches-nothing" },
    { path: `${"x".repeat(300)}.txt`, code: "path-not-found" },
  ])("$path: $code", async ({ path, code }) => {
    const documents = await read([path, "all/b.txt"]);
    expect(codesOf(documents)).toEqual([code]);
    expect(documents[0]).toMatchObject({ unread: 1, articles: [] });
    expect(documents[0]?.notes[0]?.message).toContain(path);
    expect(documents[1]?.articles).toHaveLength(1);
  });

  test("links that lead round in circles", async () => {
    write({ "round/a.txt": prose });
    symlinkSync("../round", join(folder, "round/again"));
    symlinkSync("self", join(folder, "round/self"));
    symlinkSync("nowhere", join(folder, "round/dangling"));
    const documents = await read(["round"]);
    expect(codesOf(documents)).toEqual(["folder-loop", "path-not-found", "folder-loop"]);
    expect(documents.flatMap((d) => d.articles)).toHaveLength(1);
  });

  test("links that fan out again and again", async () => {
    for (let level = 0; level < 40; level++) {
      write({ [`fan/${level}/x.txt`]: `${prose} ${level}` });
      for (const link of ["a", "b", "c"]) symlinkSync(`../${level + 1}`, join(folder, `fan/${level}/${link}`));
    }
    const documents = await read(["fan/0"]);
    expect(documents.flatMap((d) => d.articles)).toHaveLength(40);
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be opened", async () => {
    write({ "locked/a.txt": prose });
    chmodSync(join(folder, "locked/a.txt"), 0);
    expect(codesOf(await read(["locked"]))).toEqual(["file-forbidden"]);
  });
});
