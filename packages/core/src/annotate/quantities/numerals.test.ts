import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsed } from "../../testing/layers.ts";
import { findNumerals } from "./numerals.ts";
import { splitWords } from "./words.ts";

const numerals = (text: string) =>
  parsed(text).sentences.flatMap((sentence) => findNumerals(splitWords(text, sentence)));

describe("numerals", () => {
  test.each([
    { text: "7", values: [7] },
    { text: "1,204 homes", values: [1204] },
    { text: "12,34,567 voters", values: [1234567] },
    { text: "3.5 million", values: [3_500_000] },
    { text: "2.3 million", values: [2_300_000] },
    { text: "41 [thousand] seats", values: [41_000] },
    { text: "twenty-five", values: [25] },
    { text: "two hundred and fifty thousand", values: [250_000] },
    { text: "one and a half million", values: [1_500_000] },
    { text: "3½ miles", values: [3.5] },
    { text: "a dozen", values: [12] },
    { text: "two dozen", values: [24] },
    { text: "half a million", values: [500_000] },
    { text: "a half-million", values: [500_000] },
    { text: "a couple of hundred", values: [200] },
    { text: "a quarter of a million", values: [250_000] },
    { text: "tens of thousands of fans", values: [10_000] },
    { text: "dozens of fans", values: [12] },
    { text: "two-thirds of the herd", values: [66.6666666667] },
    { text: "one in five", values: [20] },
    { text: "4 out of 10 clinics", values: [40] },
    { text: "half of the harvest", values: [50] },
    { text: "prices doubled", values: [2] },
    // None of these says a number.
    { text: "a few of the several reasons", values: [] },
    { text: "the second half", values: [] },
    { text: "he scores often", values: [] },
    { text: "version 1.2.3", values: [] },
    { text: "the third man, a fourth wall", values: [] },
    { text: "they doubled down", values: [] },
    { text: "id 90071992547409931234", values: [] },
  ])("$text", ({ text, values }) => expect(numerals(text).map(({ value }) => value)).toEqual(values));

  test("a number in words is read as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        expect(numerals(inWords(n)).map(({ value }) => value)).toEqual([n]);
      }),
    );
  });

  test("a number in grouped digits is read as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
        expect(numerals(n.toLocaleString("en")).map(({ value }) => value)).toEqual([n]);
      }),
    );
  });
});

const small = [
  "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]; // biome-ignore format: a closed set
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function inWords(n: number): string {
  if (n >= 1e6) return join(`${inWords(Math.floor(n / 1e6))} million`, n % 1e6);
  if (n >= 1000) return join(`${inWords(Math.floor(n / 1000))} thousand`, n % 1000);
  if (n >= 100) return join(`${small[Math.floor(n / 100)]} hundred`, n % 100);
  if (n >= 20) return n % 10 === 0 ? tens[n / 10]! : `${tens[Math.floor(n / 10)]}-${small[n % 10]}`;
  return small[n]!;
}

const join = (head: string, rest: number) =>
  rest === 0 ? head : `${head} ${rest < 100 ? "and " : ""}${inWords(rest)}`;
