import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleOf } from "../testing/layers.ts";
import { readArticle } from "./pipeline.ts";

/** Every object with start, end and text in all layers: how many there are, and those whose text is not the slice. */
function checkQuotes(text: string, published: string | null) {
  const { article, ...layers } = readArticle(articleOf(text, { published, outlet: "The Orvane Post" }));
  const wrong: unknown[] = [];
  let quotes = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { start, end, text: words } = value as Record<string, unknown>;
    if (typeof start === "number" && typeof end === "number") {
      quotes += 1;
      if (start < 0 || start > end || article.text.slice(start, end) !== words) wrong.push(value);
    }
    for (const part of Object.values(value)) visit(part);
  };
  visit(layers);
  return { quotes, wrong };
}

const pieces = [
  "Police", "said", "at least", "12", "people", "died", "on Tuesday", "in Orvane", ",", ".", "“", "”", '"', "'", "’s",
  "up to 3.5 million", "$5-10 bn", "per day", "according to", "the ministry", "No. 4", "Sec. 12(b)", "Gen.", "U.S.-backed", "\n", "\n\n",
  "rose from 64 to 90", "40 percent", "the Bridge Act of 2019", "she", "told reporters that", "—", "(AP)", "the", "an additional",
  "troops", "were", "not", "Ada Brun", "é", "𝒜𝓁", "👩‍👩‍👧", "שלום", "中文", "\u00a0", "…", "1,2,3,", "and", "five",
]; // biome-ignore format: a table of words
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(" "));

describe("every quote is its slice", () => {
  const hold = (texts: fc.Arbitrary<string>, published: string | null) =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(checkQuotes(text, published).wrong).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );

  test("on text made of news", () => hold(newsLike, "2031-05-07"));

  test("on any text", () => hold(fc.string({ unit: "binary", maxLength: 300 }), null));

  const sample = join(
    process.env.STEMMA_SHARED ?? join(import.meta.dirname, "../../../../../shared"),
    "data/stories/allsides.sample.jsonl.gz",
  );
  const present = existsSync(sample);
  if (!present)
    console.warn(`SKIPPED: spans on real articles, because there are none at ${sample} (set STEMMA_SHARED).`);
  test.skipIf(!present)("on real articles of every topic", () => {
    const rows = gunzipSync(readFileSync(sample))
      .toString("utf8")
      .split("\n")
      .filter((_, i) => i % 50 === 0);
    let all = 0;
    for (const row of rows.filter((line) => line !== "")) {
      const { text, date } = JSON.parse(row);
      const { quotes, wrong } = checkQuotes(text, date);
      expect(wrong).toEqual([]);
      all += quotes;
    }
    expect(all).toBeGreaterThan(5_000);
  });
});
