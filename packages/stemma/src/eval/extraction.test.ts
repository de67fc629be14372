import { expect, test } from "vitest";
import { comparePage } from "./extraction.ts";

const truth = "one two three four five six";

test.each([
  { found: truth, precision: 1, recall: 1 },
  { found: "one two, three \u2013 four five six!", precision: 1, recall: 1 },
  { found: `${truth} seven`, precision: 3 / 4, recall: 1 },
  { found: "one two three four", precision: 1, recall: 1 / 3 },
  { found: "something else that is long", precision: 0, recall: 0 },
  { found: "", precision: 0, recall: 0 },
])("$found", ({ found, precision, recall }) => {
  const score = comparePage(truth, found);
  expect(score.precision).toBeCloseTo(precision);
  expect(score.recall).toBeCloseTo(recall);
});
