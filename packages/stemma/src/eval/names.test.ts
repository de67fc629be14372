import { expect, test } from "vitest";
import { scoreEntities } from "./entities.ts";
import type { GoldDocument } from "./gold.ts";
import { scoreInstruments } from "./instruments.ts";

const text = "Ana Ruiz signed the Clean Rivers Act. Ruiz thanked Ghana.";
const document = (gold: Partial<GoldDocument>): GoldDocument => ({
  id: "d", text, outlet: null, published: null, figures: [], attributions: [], times: [], instruments: [], entities: [], framing: [],
  notFigures: [], ...gold,
}); // biome-ignore format: one thought

const entity = (start: number, words: string, canonical: string) => ({
  start, end: start + words.length, text: words, type: "person" as const, canonical,
}); // biome-ignore format: one thought

test("a repeated mention of a gold name is not wrong, an unmarked name is", () => {
  const gold = document({ entities: [{ text: "Ana Ruiz", start: 0, type: "PERSON", canonical: "Ana Ruiz" }] });
  const found = [entity(0, "Ana Ruiz", "Ana Ruiz"), entity(38, "Ruiz", "Ana Ruiz"), entity(51, "Ghana", "Ghana")];
  const { scores } = scoreEntities([gold], () => found);
  expect(scores.map(({ tp, fp, fn }) => [tp, fp, fn])).toEqual([
    [1, 1, 0],
    [1, 0, 0],
    [1, 0, 0],
  ]);
});

test("an entity that is not found is missed, and judged no further", () => {
  const gold = document({ entities: [{ text: "Ghana", start: 51, type: "PLACE", canonical: "Ghana" }] });
  expect(scoreEntities([gold], () => []).scores.map(({ tp, fp, fn }) => [tp, fp, fn])).toEqual([
    [0, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test.each([
  ["sign", [1, 0, 0]],
  ["repeal", [0, 1, 1]],
  [null, [0, 0, 1]],
])("the relation %s against a phrase", (relation, expected) => {
  const gold = document({
    instruments: [
      {
        text: "the Clean Rivers Act",
        start: 16,
        canonical: "Clean Rivers Act of 1984",
        relation: "signed; later amended",
      },
    ],
  });
  const found = [{ start: 20, end: 36, text: "Clean Rivers Act", canonical: "Clean Rivers Act", relation }];
  const { scores } = scoreInstruments([gold], () => found);
  expect(scores.map(({ tp, fp, fn }) => [tp, fp, fn])).toEqual([[1, 0, 0], [1, 0, 0], expected]);
});
