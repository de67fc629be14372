import type { Quantity } from "@stemma/core";
import { expect, test } from "vitest";
import { scoreFigures } from "./figures.ts";
import type { GoldDocument, GoldFigure } from "./gold.ts";

const text = "About 40 lorries of salt left on 3 May; 12 more wait.";

const figure: GoldFigure = {
  quote: text, start: 0, end: text.length, number_text: "About 40", number_start: 0, low: 40, high: 40, approx: true, unit: "lorries",
  per: null, noun: "lorries of salt", role: "total", status: "actual", actor: null, place: null, time: null, voices: [],
}; // biome-ignore format: one thought

const document: GoldDocument = {
  id: "d", text, outlet: null, published: null, attributions: [], times: [], instruments: [], entities: [], framing: [],
  figures: [figure, { ...figure, number_text: "12", number_start: 40, low: 12, high: 12, minor: true }],
  notFigures: [{ text: "3 May", start: 33 }],
}; // biome-ignore format: one thought

const quantity = (start: number, words: string, low: number, noun: string | null): Quantity => ({
  id: `q${start}`, start, end: start + words.length, text: words, low, high: low, approx: true, unit: "lorry", per: [], role: "total",
  direction: null, noun: noun === null ? null : { start: 9, end: 16, text: "lorries", head: noun },
}); // biome-ignore format: one thought

test("pairs by overlap, counts minor figures apart, and names what the gold forbids", () => {
  const { scores, counts, errors } = scoreFigures([document], () => [
    quantity(0, "About 40", 40, "lorry"),
    quantity(33, "3", 3, null),
  ]);
  const of = (name: string) => scores.find((score) => score.name === name);
  expect(of("found (all)")).toMatchObject({ tp: 1, fp: 1, fn: 1 });
  expect(of("found (main)")).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  expect(of("unit")).toMatchObject({ tp: 1, fp: 0 });
  expect(of("noun")).toMatchObject({ tp: 1, fp: 0 });
  expect(counts["not a figure"]).toBe(1);
  expect(errors.some((error) => error.includes("NOT A FIGURE"))).toBe(true);
});
