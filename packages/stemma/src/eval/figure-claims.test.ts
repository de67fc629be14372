import type { Claim, Quantity } from "@stemma/core";
import { describe, expect, test } from "vitest";
import { pairFigures, type ReadFigures, scoreFigureClaims } from "./figure-claims.ts";
import type { GoldDocument, GoldFigure } from "./gold.ts";

const text = "The ferry sank. The harbour office said 300 sheep drowned off Rame.";

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const gold: GoldFigure = {
  ...at("300 sheep drowned off Rame"), quote: "300 sheep drowned off Rame", number_text: "300", number_start: at("300").start,
  low: 300, high: 300, approx: false, unit: "sheep", per: null, noun: "sheep", role: "total", status: "actual", actor: null,
  place: "Rame", time: null, voices: ["harbour office"],
}; // biome-ignore format: one thought
const document: GoldDocument = {
  id: "invented", text, outlet: null, published: null, figures: [gold], attributions: [], times: [], instruments: [],
  entities: [], framing: [], notFigures: [],
}; // biome-ignore format: one thought
const quantity: Quantity = {
  id: "qty_1", ...at("300"), low: 300, high: 300, approx: false, unit: "sheep", per: [], role: "total", direction: null,
  noun: { ...at("sheep"), head: "sheep" },
}; // biome-ignore format: one thought
const claim: Claim = {
  id: "clm_1", articleId: "art_1", kind: "figure", ...at("300 sheep drowned off Rame"), quantityId: "qty_1", actor: null,
  action: "drown", object: "sheep", place: "Rame", time: null, status: "happened", polarity: "affirmed", asserted: true,
  voices: ["The harbour office"], attributionIds: ["att_1"], impliedVoice: false,
}; // biome-ignore format: one thought
const read = (claims: readonly Claim[]): ReadFigures => ({ quantities: [quantity], times: [], entities: [], claims });

const score = (claims: readonly Claim[]) =>
  Object.fromEntries(
    scoreFigureClaims([document], () => read(claims)).scores.map(({ name, tp, fp, fn }) => [
      name.replace("figure claims: ", ""),
      [tp, fp, fn],
    ]),
  );

describe("figure claims", () => {
  test("all right", () => {
    expect(score([claim])).toMatchObject({
      found: [1, 0, 0],
      clause: [1, 0, 0],
      "whole claim": [1, 0, 0],
      place: [1, 0, 0],
    });
  });
  test("a wrong voice spoils the whole claim and nothing else", () => {
    expect(score([{ ...claim, voices: [], attributionIds: [] }])).toMatchObject({
      voices: [0, 1, 1],
      "whole claim": [0, 1, 1],
      status: [1, 0, 0],
    });
  });
  test("a missing claim is a miss", () => expect(score([])).toEqual({ found: [0, 0, 1] }));
  test("a second claim on one number is spurious", () => {
    const { pairs, spurious } = pairFigures([gold], read([claim, { ...claim, id: "clm_2" }]));
    expect([pairs.length, spurious.length]).toEqual([1, 1]);
  });
});
