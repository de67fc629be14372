import { expect, test } from "vitest";
import { marked } from "../../testing/marked.ts";
import { findQuotations } from "./quotations.ts";

test.each([
  "She said [“it rained”] twice.",
  "He wrote [“we won,“] she said.",
  'He said, ["it\'s late,"] and left.',
  "The paper called it [''a storm''] on Monday.",
  "The team’s coach said [‘we won’] twice.",
  "One [“a ‘b’ c”] and another [“d”].",
  "The workers' rights and the players' bus.",
  "In the '90s it wasn't so.",
  'A board 6" wide and 2" thick.',
  "He’s late and they’re early.",
])("%s", (row) => {
  const { text, spans } = marked(row);
  expect(findQuotations(text).map(({ start, end }) => ({ start, end }))).toEqual(spans);
});

test("a quotation without a closing mark is open only where the next paragraph takes it up again", () => {
  const found = findQuotations("“It rained.\n\n“Then it stopped.”\n\n“And the end");
  expect(found.map(({ open, continues }) => [open, continues])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});
