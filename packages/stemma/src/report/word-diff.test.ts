import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords, mostWords } from "./word-diff.ts";

/** The runs with what the other text has not in brackets. */
const shown = (runs: ReturnType<typeof diffWords>["a"]) =>
  runs.map(({ text, same }) => (same ? text : `[${text.trimEnd()}]${text.slice(text.trimEnd().length)}`)).join("");

describe("diffWords", () => {
  test.each([
    {
      a: "The mine was closed on Friday.",
      b: "The mine was closed.",
      first: "The mine was closed [on Friday.]",
      second: "The mine was closed.",
    },
    {
      a: "Voters in Harrow chose a mayor",
      b: "Voters chose a new mayor",
      first: "Voters [in Harrow] chose a mayor",
      second: "Voters chose a [new] mayor",
    },
    { a: "“We lost,” he said", b: '"We lost" he said', first: "“We lost,” he said", second: '"We lost" he said' },
    { a: "", b: "Rain fell", first: "", second: "[Rain fell]" },
  ])("$a / $b", ({ a, b, first, second }) => {
    const runs = diffWords(a, b);
    expect([shown(runs.a), shown(runs.b)]).toEqual([first, second]);
  });

  test("keeps every word of short texts, and the same words on both sides", () => {
    const words = fc
      .array(fc.constantFrom("flood", "the", "council", "met", "12", "again"))
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = diffWords(a, b);
        expect(runs.a.map(({ text }) => text).join("")).toBe(a);
        const same = (side: typeof runs.a) =>
          side
            .filter((run) => run.same)
            .map(({ text }) => text.trim())
            .join(" ");
        expect(same(runs.a)).toBe(same(runs.b));
      }),
    );
  });

  test("cuts a hostile length", () => {
    const runs = diffWords("word ".repeat(100_000), "x".repeat(1_000_000));
    expect(
      runs.a
        .map(({ text }) => text)
        .join("")
        .split(" ").length,
    ).toBeLessThanOrEqual(mostWords + 1);
  });
});
