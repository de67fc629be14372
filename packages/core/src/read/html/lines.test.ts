import { describe, expect, test } from "vitest";
import { keepArticleLines } from "./lines.ts";

const kept = (text: string, said = {}) => {
  const lines = [text, ...Array.from({ length: 8 }, () => "A sentence of the article, which goes on for a while.")];
  return (
    keepArticleLines(
      lines.map((t) => ({ text: t, links: [], element: "p", gap: 2 })),
      said,
    )[0]?.text === text
  );
};

describe("goes", () => {
  test.each([
    "Advertisement", "Story continues below advertisement", "Read more: Bridge plan shelved", "RELATED: Five bridges",
    "Share on Facebook", "Photo: Ana Ruiz", "Sign up for our newsletter", "\u00A9 2024 The Gull", "By Ana Ruiz",
    "Tuesday, 7 May 2024", "Published 7 May 2024", "You may also like",
  ])("%s", (line) => expect(kept(line)).toBe(false)); // biome-ignore format: a list
});

describe("stays", () => {
  test.each([
    "Read more than once, the report is still hard to follow, and its authors know it.",
    "By Tuesday the water had gone.", "Related claims were filed in March.", "Photographs of the bridge were shown in court.",
    "On 7 May 2024 the bridge opened.", "Share prices fell.", "By noon, police had closed the road.",
  ])("%s", (line) => expect(kept(line)).toBe(true)); // biome-ignore format: a list
});

test("the title and the byline are not said again", () => {
  const said = { title: "Bridge opens at last", byline: "Ana Ruiz" };
  expect(kept("Bridge Opens At Last", said)).toBe(false);
  expect(kept("Ana Ruiz", said)).toBe(false);
  expect(kept("Bridge opens at last, says mayor", said)).toBe(true);
});
