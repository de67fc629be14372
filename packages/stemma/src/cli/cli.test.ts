import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@stemma/ledger";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LedgerExport, ledgerSchema } from "../export/format.ts";
import { runStemma } from "../testing/run-stemma.ts";
import { ferryStory, writeFerryStory } from "../testing/story.ts";
import { version } from "../version.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-cli-"));
const ledger = join(folder, "ferry.db");
let articles = "";
beforeAll(async () => {
  articles = writeFerryStory(folder);
  const { code, err } = await runStemma(["read", articles, "--ledger", ledger]);
  expect({ code, err }).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exported = async (file = ledger) => (await runStemma(["export", "--ledger", file])).out;

describe("read", () => {
  test("says what it did and what to do next", async () => {
    const { err, out } = await runStemma(["read", articles, "--ledger", join(folder, "said.db")]);
    expect(err).toMatch(/^3 articles \(3 new\) · 1 story \(1 reconciled\)/);
    expect(err).toContain("stemma ledger");
    expect(out).toBe("");
  });

  test("reads nothing again that is there already", async () => {
    const { err } = await runStemma(["read", articles, "--ledger", ledger]);
    expect(err).toMatch(/^3 articles \(0 new\) · 1 story \(0 reconciled\)/);
  });

  test("gives the same bytes for the same input, on one thread and on many, and in another ledger", async () => {
    const other = join(folder, "other.db");
    await runStemma(["read", articles, "--ledger", other, "--threads", "1"]);
    expect(await exported(other)).toBe(await exported());
    const { out } = await runStemma(["read", articles, "--ledger", join(folder, "third.db"), "--json"]);
    expect(out).toBe(await exported());
  });

  test("reads standard input", async () => {
    const { code, out } = await runStemma(
      [
        "read",
        "-",
        "--outlet",
        "Maren Post",
        "--published",
        "2031-05-06",
        "--json",
        "--ledger",
        join(folder, "stdin.db"),
      ],
      { stdin: ferryStory["post.txt"] ?? "" },
    );
    const document = JSON.parse(out) as LedgerExport;
    expect({ code, outlet: document.articles[0]?.outlet }).toEqual({ code: 0, outlet: "Maren Post" });
  });

  test("names an input that it could not read, reads the rest, and exits with 3", async () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const { code, err } = await runStemma([
      "read",
      articles,
      empty,
      join(folder, "absent.txt"),
      "--ledger",
      join(folder, "partly.db"),
    ]);
    expect(code).toBe(3);
    expect(err).toMatch(/note .*empty\.txt is empty/);
    expect(err).toMatch(/note .*absent\.txt is not there/);
    expect(err).toMatch(/3 articles/);
  });

  test("a wrong flag or a missing path exits with 2 and shows the way", async () => {
    for (const args of [["read", "--nonsense"], ["read"], ["reed", "x"]]) {
      const { code, err } = await runStemma(args);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(err).toContain("--help");
    }
  });
});

describe("a ledger that another version read", () => {
  const aged = join(folder, "aged.db");
  beforeAll(async () => {
    await runStemma(["read", articles, "--ledger", aged]);
    const { database, close } = await openLedger(aged);
    await database.updateTable("layer").set({ fingerprint: "stage_older" }).where("layer", "=", "times").execute();
    await close();
  });

  test("is not shown by half, and says how to bring it up to date", async () => {
    for (const command of ["ledger", "report", "export"]) {
      const { code, err, out } = await runStemma([command, "--ledger", aged]);
      expect({ command, code, out }).toEqual({ command, code: 1, out: "" });
      expect(err).toContain("stemma read --stale");
    }
  });

  test("is brought up to date without the inputs, to the same bytes", async () => {
    const { code, err } = await runStemma(["read", "--stale", "--ledger", aged]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^0 articles \(0 new, 3 read again\)/) });
    expect(await exported(aged)).toBe(await exported());
  });
});

describe("export", () => {
  test("keeps the published schema, and every quote is its slice", async () => {
    const document = JSON.parse(await exported()) as LedgerExport;
    const validate = new Ajv2020({ strict: false }).compile(ledgerSchema());
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    const texts = new Map(document.articles.map((article) => [article.id, article.text]));
    let quotes = 0;
    const visit = (value: unknown, articleId?: string): void => {
      if (typeof value !== "object" || value === null) return;
      const { start, end, text, articleId: own } = value as Record<string, unknown>;
      const id = typeof own === "string" ? own : articleId;
      if (typeof start === "number" && typeof end === "number") {
        quotes += 1;
        expect(texts.get(id ?? "")?.slice(start, end)).toBe(text);
      }
      for (const part of Object.values(value)) visit(part, id);
    };
    for (const article of document.articles) visit({ ...article, text: undefined }, article.id);
    visit({ ...document, articles: [] });
    expect(quotes).toBeGreaterThan(20);
  });

  test("the schema in the package is the one the code makes", () => {
    const file = join(import.meta.dirname, "..", "..", "stemma-ledger.schema.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(ledgerSchema())));
  });

  test("figures as CSV: a row a claim, and no cell that runs as a formula", async () => {
    const { out } = await runStemma(["export", "--format", "csv", "--ledger", ledger]);
    const [head = "", ...rows] = out.trim().split("\n");
    expect(head.split(",").slice(0, 4)).toEqual(["story", "question_id", "question", "answer"]);
    expect(rows.length).toBeGreaterThan(2);
    expect(out).not.toMatch(/(^|,)"?[=+@]/m);
  });
});

describe("ledger and question", () => {
  test("shows the conflict first, with its reason, and each claim with its words", async () => {
    const { out } = await runStemma(["ledger", "--ledger", ledger]);
    expect(out).toContain("3 articles · 3 outlets · 1 story");
    expect(out).toMatch(/✕ 1 conflict/);
    const conflict = out.indexOf("✕");
    expect(out.slice(0, conflict)).toMatch(/aboard/);
    const id = /question_[0-9a-f]{24}/.exec(out)?.[0] ?? "";
    const page = await runStemma(["question", id.slice(0, 15), "--ledger", ledger]);
    expect(page.out).toMatch(/“.*210 people.*”/);
    expect(page.out).toMatch(/“.*160 people.*”/);
    expect(page.out).toContain("How the answers relate");
  });

  test("shows what stands beside the figures: origins, words, laws and terms", async () => {
    const { out } = await runStemma(["ledger", "--ledger", ledger]);
    expect(out).toMatch(/Who rests on whom\n.*Maren Post ← .*Norda News Agency/);
    expect(out).toMatch(/In their own words\n.*Ilse Brandt, Maren Post: “We had no warning at all/);
    expect(out).toMatch(/Laws, orders and programmes\n.*Maritime Safety Act/);
  });

  test("an empty ledger says how to fill it", async () => {
    const { code, err } = await runStemma(["ledger", "--ledger", join(folder, "none.db")]);
    expect(code).toBe(1);
    expect(err).toContain("stemma read");
  });

  test("an unknown id says where ids are", async () => {
    const { code, err } = await runStemma(["question", "zzz", "--ledger", ledger]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("stemma ledger") });
  });
});

test("doctor finds a sound ledger sound", async () => {
  expect(await runStemma(["doctor", "--ledger", ledger])).toMatchObject({
    code: 0,
    out: expect.stringContaining("sound"),
  });
});

test("every command has help with examples or options", async () => {
  const { out, code } = await runStemma(["--help"]);
  expect(code).toBe(0);
  for (const command of ["read", "ledger", "question", "report", "export", "doctor", "eval"]) {
    expect(out).toContain(`  ${command}`);
    expect((await runStemma([command, "--help"])).out).toContain("--json");
  }
});

test("the version is the package's", () => {
  const file = join(import.meta.dirname, "..", "..", "package.json");
  expect(JSON.parse(readFileSync(file, "utf8")).version).toBe(version);
});
