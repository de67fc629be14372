import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSentences } from "./sentences.ts";

describe("sentences end where | stands", () => {
  test.each([
    "The fire spread. | It was out by dawn.",
    "Talks on the U.S.-Canada ferry line failed.",
    "Gen. Maria Ostrova spoke. | Col. Ito did not.",
    "Sec. 14(b) still applies. | So does Art. IV of the charter.",
    "It was No. 4 on the list. | He said no. | Visit us.",
    "The shop opens at 9 a.m. on Friday. | It shuts at 5 p.m. | The owner lives above it.",
    "The vote was held in the U.S. | The count was not.",
    `"Is it over?" he asked. | "No!" the coach replied. | He left.`,
    "“Is it over?” Novak asked. | “It is.” | They went home.",
    `"Is it over?" | Novak asked whether the game was lost.`,
    "“We will go. | We will not wait. | They know it.” | The minister left.",
    "J. Edwin Marsh met Anna B. Costa in Oslo.",
    "He paused ... and left. | She waited... | They never met.",
    "Read more at www.example.org.uk or on Example.com today.",
    "Dr. Lin, a Ph.D. chemist, spoke for Acme Inc. | The firm is new.",
    "• First point. | • Second point",
    "Sen. Ada Cole (R-Tex.) voted for it.",
    "First line without a stop\n|Second line",
  ])("%s", (row) => {
    const text = row.replaceAll(/ ?\|/g, "");
    const parts = row.split("|").map((part) => part.trim());
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });
});

describe("parts of speech that the neighbours settle", () => {
  test.each([
    ["They had a plan.", "had", "VERB", "have"],
    ["They had left.", "had", "AUX", "have"],
    ["Did the mayor know?", "Did", "AUX", "do"],
    ["Hundreds gathered outside the court.", "Hundreds", "NOUN", "hundred"],
    ["Brooks gathered the team.", "Brooks", "PROPN", "brooks"],
    ["The mayor plans to run in June.", "plans", "VERB", "plan"],
    ["The mayor's plans were leaked.", "plans", "NOUN", "plan"],
    ["Crews will help secure the site.", "secure", "VERB", "secure"],
    ["The delay was due to changes in the law.", "changes", "NOUN", "change"],
    ["The children fled before the dam broke.", "before", "SCONJ", "before"],
    ["The children fled before noon.", "before", "ADP", "before"],
    ["The children fled before noon.", "children", "NOUN", "child"],
    ["Few people were hurt.", "people", "NOUN", "person"],
    ["Voting starts in May.", "May", "PROPN", "may"],
    ["Coach President Lee spoke.", "President", "PROPN", "president"],
    ["I’m sure.", "’m", "AUX", "be"],
  ])("%s %s is %s", (text, word, pos, lemma) => {
    const token = findSentences(text)[0]?.tokens.find((t) => t.text === word);
    expect(token).toMatchObject({ pos, lemma });
  });
});

test("every token is its slice, in order, inside its sentence, on any text", () => {
  const words = fc.constantFrom(
    "Mr.",
    "No.",
    "“",
    "”",
    '"',
    "...",
    "\n",
    "I'm",
    "a.m.",
    "x",
    "Why?",
    "U.S.",
    "•",
    "\t",
    "é",
    "😀",
    ".",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(words).map((w) => w.join(" ")),
        fc.array(words).map((w) => w.join("")),
      ),
      (text) => {
        let at = 0;
        for (const sentence of findSentences(text)) {
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(at);
            at = token.end;
          }
          expect([sentence.start, sentence.end]).toEqual([sentence.tokens[0]?.start, at]);
        }
      },
    ),
  );
});

test.each([
  ["TV3's", "The co-op asked TV3's's."],
  ["Brennwald's", "“Brennwald's's” was shown."],
  ["H5N1's", "(H5N1's), H5N1's: H5N1's-x"],
  ["C-130s", "Two (C-130s) landed."],
  ["harbour", "The harbour’s gates."],
])("what was read before does not change how %s is read", (word, before) => {
  const text = `The ${word} plan rose.`;
  const alone = findSentences(text);
  findSentences(before);
  findSentences(before.toLowerCase());
  expect(findSentences(text)).toEqual(alone);
});
