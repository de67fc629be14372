import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runStemma } from "../testing/run-stemma.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const towns = ["Maren", "Orvane", "Tarn", "Kell", "Brask"];

test("a read killed at any moment leaves a sound ledger, and a second run completes it to the same bytes", async () => {
  const articles = join(folder, "articles");
  mkdirSync(articles);
  for (let i = 0; i < 120; i += 1) {
    const town = towns[i % towns.length];
    const text = `A storm hit ${town} on Monday. Police said ${i + 3} people were hurt and about ${10 * i + 20} homes lost power.`;
    writeFileSync(join(articles, `${i}.txt`), text);
  }
  const undisturbed = join(folder, "undisturbed.db");
  await runStemma(["read", articles, "--ledger", undisturbed]);
  const expected = (await runStemma(["export", "--ledger", undisturbed])).out;
  expect(expected.length).toBeGreaterThan(10_000);

  for (const [i, killAfterMs] of [400, 900, 1500, 2100].entries()) {
    const ledger = join(folder, `killed-${i}.db`);
    await runStemma(["read", articles, "--ledger", ledger], { killAfterMs });
    await runStemma(["read", articles, "--ledger", ledger]);
    expect(await runStemma(["doctor", "--ledger", ledger])).toMatchObject({ code: 0 });
    expect((await runStemma(["export", "--ledger", ledger])).out === expected).toBe(true);
  }
}, 240_000);
