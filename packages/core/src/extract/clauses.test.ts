import { describe, expect, test } from "vitest";
import { parsed } from "../testing/layers.ts";
import { findClauses } from "./clauses.ts";

/** Each clause of the row's one sentence: kind and its own words. */
const clausesOf = (text: string) => {
  const { sentences, phrases } = parsed(text);
  const [sentence] = sentences;
  if (!sentence) return [];
  const { list, owner } = findClauses(sentence, phrases.verbs);
  return list.flatMap(({ kind }, index) => {
    const words = sentence.tokens.filter((token, at) => owner[at] === index && !/^[,.]$/.test(token.text));
    return words.length === 0 ? [] : `${kind}: ${words.map((token) => token.text).join(" ")}`;
  });
};

describe("clauses", () => {
  test.each([
    ["Rain fell.", ["main: Rain fell"]],
    ["About 300 boats and 20 ferries sank.", ["main: About 300 boats and 20 ferries sank"]],
    ["After the storm 14 people died.", ["main: After the storm 14 people died"]],
    ["After the storm came, 14 people died.", ["main: 14 people died", "adverbial: After the storm came"]],
    ["She denied that 40 votes had been lost.", ["main: She denied", "complement: that 40 votes had been lost"]],
    [
      "They said about 46 people died in the valley.",
      ["main: They said", "complement: about 46 people died in the valley"],
    ],
    [
      "The toll, which rescuers put at 82, is expected to rise.",
      ["main: The toll is expected to rise", "relative: which rescuers put at 82"],
    ],
    [
      "The count, which officials suggest is around 300, fell.",
      ["main: The count fell", "relative: which officials suggest", "complement: is around 300"],
    ],
    [
      "Some 12 workers stationed at the port have been told they will not be paid.",
      [
        "main: Some 12 workers have been told",
        "participle: stationed at the port",
        "complement: they will not be paid",
      ],
    ],
    [
      "The army has permission to send 90 medics to help secure the coast.",
      ["main: The army has permission", "infinitive: to send 90 medics", "infinitive: to help secure the coast"],
    ],
    [
      "It would push a million people into debt, cut wages, and create 50 jobs.",
      ["main: It would push a million people into debt", "main: cut wages", "main: and create 50 jobs"],
    ],
    ["If the bill passes, prices rise.", ["main: prices rise", "condition: If the bill passes"]],
    [
      "The port is closing, officials said on Tuesday.",
      ["main: The port is closing", "aside: officials said on Tuesday"],
    ],
    ["14 killed, 30 injured in ferry blast", ["main: 14 killed", "aside: 30 injured in ferry blast"]],
    ["Ministry to Send 300 Doctors to Coast", ["main: Ministry", "infinitive: to Send 300 Doctors to Coast"]],
    ["A well-known north-east club lost.", ["main: A well - known north - east club lost"]],
    ["They were led by an estimated 300 marshals.", ["main: They were led by an estimated 300 marshals"]],
  ])("%s", (text, expected) => expect(clausesOf(text)).toEqual(expected));

  test("every token has a clause and every clause hangs on an earlier one", () => {
    const { sentences, phrases } = parsed(
      "He said (and “she agreed”) that 300 who came -- 12 by boat -- were, if asked, to go; or so he said.",
    );
    sentences.forEach((sentence, index) => {
      const { list, owner } = findClauses(
        sentence,
        phrases.verbs.filter((verb) => verb.sentence === index),
      );
      expect(owner).toHaveLength(sentence.tokens.length);
      for (const [at, { parent }] of list.entries()) expect(parent ?? -1).toBeLessThan(at);
    });
  });
});
