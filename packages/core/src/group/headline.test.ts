import { expect, test } from "vitest";
import { findHeadline } from "./headline.ts";

test.each([
  ["Ferry sinks off Maren\n\nAt least 14 people died on Monday.", "Ferry sinks off Maren"],
  [
    "\nNORDA —\nCouncil rejects budget of 40 million\nThe council voted on Tuesday.",
    "Council rejects budget of 40 million",
  ],
  ["The council voted on Tuesday.\nIt met for two hours.", null],
  ["Council rejects budget", null],
  ["The mayor, who had asked for more time,\nsaid she would wait.", null],
  ["", null],
])("%j", (text, headline) => {
  expect(findHeadline(text)).toBe(headline);
});
