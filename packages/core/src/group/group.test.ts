import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Signature } from "../model/layers.ts";
import { parsed } from "../testing/layers.ts";
import { groupStories } from "./group.ts";
import { signature } from "./signature.ts";

const sign = (id: string, text: string, published: string | null = null, title: string | null = null): Signature =>
  signature.run({ ...parsed(text, { id, published, title }), entities: [] });

const quakeNorth = [
  "A magnitude 6.4 earthquake shook the port of Velmora on Monday, and 12 people died when the fish market collapsed. Mayor Inge Sorby asked for tents and water. Rescuers searched the harbour district of Velmora through the night.",
  "Rescuers in Velmora pulled four people from the collapsed fish market a day after the earthquake. Mayor Inge Sorby said the harbour would stay closed. The toll in Velmora rose to 15.",
  "The harbour of Velmora reopened after the earthquake that wrecked its fish market. Mayor Inge Sorby thanked the rescuers and promised to rebuild the market hall.",
];
const quakeSouth = [
  "An earthquake of magnitude 5.9 struck the mountain town of Tarquesh before dawn. The roof of the Saint Brenna school fell in, but it was empty. Governor Pavel Ostrin sent soldiers with blankets to Tarquesh.",
  "Governor Pavel Ostrin toured Tarquesh, where an earthquake brought down the roof of the Saint Brenna school. He said the soldiers would stay in Tarquesh for a month.",
  "Parents in Tarquesh asked why the roof of the Saint Brenna school fell in the earthquake. Governor Pavel Ostrin ordered an inquiry into the builder.",
];
const strike = [
  "Tram drivers in Hallbeck walked out on Friday over night shifts. The union of Greta Lindqvist wants two drivers on each late tram. The city's operator, Ringbahn, offered one extra day of leave.",
  "Ringbahn and the union of Greta Lindqvist met about the night shifts of Hallbeck's tram drivers. The walkout goes on, and no late tram runs in Hallbeck.",
];
const articles = [
  ...quakeNorth.map((text, i) => sign(`n${i}`, text, `2031-03-0${i + 1}`)),
  ...quakeSouth.map((text, i) => sign(`s${i}`, text, `2031-03-0${i + 2}`)),
  ...strike.map((text, i) => sign(`t${i}`, text)),
];

describe("groupStories", () => {
  test("puts accounts of one event together and keeps like events apart", () => {
    expect(groupStories(articles).map(({ articleIds }) => articleIds)).toEqual([
      ["n0", "n1", "n2"],
      ["s0", "s1", "s2"],
      ["t0", "t1"],
    ]);
  });

  test("does not depend on the order of the articles", () => {
    const expected = groupStories(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(groupStories(shuffled)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test("counts an article that comes twice once", () => {
    expect(groupStories([...articles, ...articles])).toEqual(groupStories(articles));
  });

  test("keeps an account of months later in the story when its words are near", () => {
    const later = sign("n9", quakeNorth.join(" "), "2031-08-20");
    expect(groupStories([...articles, later])[0]?.articleIds).toContain("n9");
  });

  test("joins a reprint of another outlet even where its own frame differs", () => {
    const reprint = sign("r", `Subscribe to our evening letter for more. ${strike[0]}`, "2031-06-01");
    expect(groupStories([...articles, reprint]).find(({ articleIds }) => articleIds.includes("r"))?.articleIds).toEqual(
      ["r", "t0", "t1"],
    );
  });

  test.each([
    { titles: ["Twelve die in Velmora earthquake", null, null], label: "Twelve die in Velmora earthquake" },
    {
      titles: ["Our opinion: enough is enough", "Velmora harbour reopens after earthquake", null],
      label: "Velmora harbour reopens after earthquake",
    },
  ])("labels a story with the title that says most of what is shared: $label", ({ titles, label }) => {
    const titled = quakeNorth.map((text, i) => sign(`n${i}`, text, null, titles[i] ?? null));
    expect(groupStories(titled).map((story) => story.label)).toEqual([label]);
  });

  test("labels a story without titles with shared words, and an empty article with its id", () => {
    expect(groupStories(articles)[0]?.label).toMatch(/Velmora.*(earthquake|market)/);
    expect(groupStories([sign("empty", "")])).toMatchObject([{ articleIds: ["empty"], label: "empty" }]);
    expect(groupStories([])).toEqual([]);
  });
});
