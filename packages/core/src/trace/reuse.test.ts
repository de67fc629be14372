import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../model/article.ts";
import type { Reuse } from "../model/stemma.ts";
import { articleOf } from "../testing/layers.ts";
import { findReuse } from "./reuse.ts";

const article = (id: string, text: string, published: string | null = null, outlet: string | null = null): Article =>
  articleOf(text, { id, published, outlet });

const vocabulary =
  `harbour kitchen violin engineer forest ledger mountain printer cathedral bicycle orchard lantern diver glacier
  carpenter pigeon quarry telescope ferry vineyard hospital drought parliament referee museum cyclone bakery turbine senator
  archive reservoir goalkeeper tribunal cathedral epidemic railway surgeon auction lighthouse barley judge strike ballot reef
  opened closed measured painted carried repaired watched sold borrowed flooded counted promised refused questioned followed
  quiet narrow broken ancient northern crowded wooden distant careful public empty heavy sudden local early`.split(
    /\s+/,
  );
const grammar = ["the", "of", "and", "in", "a", "to", "with", "on", "for", "by"];

/** A small generator with a seed, so that a failing run can be repeated. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pick = <T>(roll: (sides: number) => number, list: readonly T[]): T => list[roll(list.length)]!;
const write = (roll: (sides: number) => number, length: number) =>
  Array.from({ length }, (_, i) => (i % 3 === 1 ? pick(roll, grammar) : pick(roll, vocabulary)));

/** Deletes, inserts, swaps or replaces one word in five. */
function edit(roll: (sides: number) => number, words: readonly string[]): string[] {
  const edited = [...words];
  for (let left = Math.floor(words.length / 5); left > 0; left -= 1) {
    const at = roll(edited.length);
    const kind = roll(4);
    if (kind === 0) edited.splice(at, 1);
    else if (kind === 1) edited.splice(at, 0, pick(roll, vocabulary));
    else if (kind === 2) edited.splice(at, 2, ...edited.slice(at, at + 2).reverse());
    else edited[at] = pick(roll, vocabulary);
  }
  return edited;
}

describe("findReuse", () => {
  test("finds edited copies of 40 characters and more, F1 0.95 over characters", () => {
    const roll = dice(20_311);
    let [right, found, gold] = [0, 0, 0];
    for (let round = 0; round < 40; round += 1) {
      const source = write(roll, 400);
      const kept = Array.from({ length: 4 }, (_, i) => source.slice(100 * i, 100 * i + 8 + roll(50)));
      let text = "";
      const spans = kept.map((passage) => {
        text += `${write(roll, 20 + roll(30)).join(" ")}. `;
        const start = text.length;
        text += edit(roll, passage).join(" ");
        const end = text.length;
        text += ". ";
        return { start, end };
      });
      const copied = new Uint8Array(text.length);
      for (const { start, end } of spans) copied.fill(1, start, end);
      const guessed = new Uint8Array(text.length);
      const reuse = findReuse([article("a", source.join(" ")), article("b", text)]);
      for (const { passages } of reuse) for (const { a } of passages) guessed.fill(1, a.start, a.end);
      for (let i = 0; i < text.length; i += 1) {
        right += copied[i]! & guessed[i]!;
        found += guessed[i]!;
        gold += copied[i]!;
      }
    }
    expect((2 * right) / (found + gold)).toBeGreaterThan(0.95);
  });

  const passage =
    "Divers from the island of Orra found the wreck of a wooden ferry on the reef, with forty barrels of lamp oil still sealed in its hold.";
  const a = article("a", `The museum opened late on Monday. ${passage}`, "2031-04-02");

  test.each([
    {
      name: "a later copy with small edits",
      text: `${passage.replace("wreck of a wooden ferry", "wreck of an old wooden ferry")} Nobody else was there.`,
      published: "2031-04-03",
      pair: ["b", "a", "known"],
    },
    {
      name: "an earlier one",
      text: `Officials were surprised. ${passage}`,
      published: "2031-03-30",
      pair: ["a", "b", "known"],
    },
    {
      name: "one of the same day, whose order is unknown",
      text: passage,
      published: "2031-04-02",
      pair: ["b", "a", "unknown"],
    },
    { name: "one without a date", text: passage, published: null, pair: ["b", "a", "unknown"] },
  ])("$name", ({ text, published, pair }) => {
    const [reuse] = findReuse([a, article("b", text, published)]);
    expect([reuse?.a, reuse?.b, reuse?.direction]).toEqual(pair);
  });

  test("takes the direction from a credit before the dates", () => {
    const source = article("s", passage, "2031-04-09", "Associated Press");
    const copy = article("c", `ORRA (AP) — ${passage}`, "2031-04-08", "Orra Gazette");
    expect(findReuse([copy, source])).toMatchObject([{ a: "c", b: "s", direction: "known" }]);
  });

  test.each([
    {
      name: "the same event in other words",
      text: "On the reef off Orra, a team has come upon a sunken passenger boat whose cargo of lamp oil never leaked.",
    },
    {
      name: "a formula",
      text: "It was, on the other hand, at the end of the day, one of the first of its kind in the country on Monday.",
    },
    { name: "names and a place", text: "The island of Orra sent divers. The museum is shut." },
    { name: "nothing", text: "" },
  ])("leaves $name", ({ text }) => {
    expect(findReuse([a, article("b", text, "2031-05-01")])).toEqual([]);
  });

  test("every passage is its slice, shares lie between 0 and 1, and the order of the articles changes nothing known", () => {
    const words = fc.array(fc.constantFrom(...vocabulary, ...grammar), { minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), words, (texts, shared) => {
        const articles = texts.map((text, i) =>
          article(`x${i}`, [...text, ...shared].join(i % 2 ? " " : ", "), `2031-01-0${i + 1}`),
        );
        const found = findReuse(articles);
        for (const { a: one, b: two, share, passages } of found) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          for (const pair of passages) {
            for (const [id, span] of [
              [one, pair.a],
              [two, pair.b],
            ] as const) {
              const { text } = articles.find((x) => x.id === id)!;
              expect(span.articleId).toBe(id);
              expect(span.text).toBe(text.slice(span.start, span.end));
            }
          }
        }
        const key = (list: readonly Reuse[]) => list.map(({ a: one, b: two }) => `${one} ${two}`).sort();
        expect(key(findReuse([...articles].reverse()))).toEqual(key(found));
      }),
      { numRuns: 40 },
    );
  });

  test("stays quick on a long line of one word and on many copies", () => {
    const long = article("l", "again ".repeat(60_000));
    const copies = Array.from({ length: 60 }, (_, i) => article(`c${i}`, `${passage} `.repeat(3)));
    const started = performance.now();
    findReuse([long, { ...long, id: "m" }, ...copies]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
