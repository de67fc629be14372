import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LedgerExport } from "./export/format.ts";
import { runStemma } from "./testing/run-stemma.ts";

const shared = process.env.STEMMA_SHARED ?? join(import.meta.dirname, "..", "..", "..", "..", "shared");
const seeds = join(shared, "seeds");
const present = existsSync(join(seeds, "manifest.json"));
if (!present)
  console.warn(`SKIPPED: the main job on real texts, because there are none at ${seeds} (set STEMMA_SHARED).`);

describe.skipIf(!present)("the main job on real texts", () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-seeds-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let first = "";
  let document: LedgerExport;
  beforeAll(async () => {
    first = (await runStemma(["read", seeds, "--ledger", join(folder, "a.db"), "--json"])).out;
    document = JSON.parse(first);
  });

  test("five texts are one story, and the text read is the file's, byte for byte", () => {
    expect(document.articles).toHaveLength(5);
    expect(document.stories).toHaveLength(1);
    for (const { path, text } of document.articles) {
      const file = join(seeds, (path ?? "").split("/").at(-1) ?? "");
      expect(text === readFileSync(file, "utf8")).toBe(true);
    }
  });

  test("the same run twice gives the same bytes", async () => {
    const again = await runStemma(["read", seeds, "--ledger", join(folder, "b.db"), "--threads", "1", "--json"]);
    expect(again.out === first).toBe(true);
  });

  test("every span of every layer is its slice", () => {
    let spans = 0;
    const visit = (value: unknown, text: string): void => {
      if (typeof value !== "object" || value === null) return;
      const { start, end, text: words } = value as Record<string, unknown>;
      if (typeof start === "number" && typeof end === "number") {
        spans += 1;
        expect(text.slice(start, end)).toBe(words);
      }
      for (const part of Object.values(value)) visit(part, text);
    };
    for (const article of document.articles) {
      for (const layer of [
        article.quantities,
        article.times,
        article.entities,
        article.instruments,
        article.attributions,
      ]) {
        visit(layer, article.text);
      }
      visit(
        document.claims.filter((claim) => claim.articleId === article.id),
        article.text,
      );
    }
    expect(spans).toBeGreaterThan(300);
  });

  test("doctor finds the ledger sound", async () => {
    expect((await runStemma(["doctor", "--ledger", join(folder, "a.db")])).code).toBe(0);
  });
});
