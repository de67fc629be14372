import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import { quote } from "../model/span.ts";
import { claims, findClaims } from "./extract.ts";
import { type Given, layersOf } from "./read.case.ts";
import type { Annotated } from "./reading.ts";

const of = (kind: Claim["kind"], text: string, given?: Given) =>
  findClaims(layersOf(text, given)).filter((claim) => claim.kind === kind);

describe("voices of a figure", () => {
  test.each<[text: string, said: NonNullable<Given["said"]>, voices: string[]]>([
    ["The mayor said 300 people drowned.", [["The mayor", "said", "300 people drowned"]], ["The mayor"]],
    [
      "The mayor said the guard told her 300 people drowned.",
      [
        ["The mayor", "said", "the guard told her 300 people drowned"],
        ["the guard", "told", "300 people drowned"],
      ],
      ["The mayor", "the guard"],
    ],
    [
      "Some 300 people drowned, and the mayor said more rain was due.",
      [["the mayor", "said", "more rain was due"]],
      [],
    ],
    ["The mayor plans to hire 300 guards.", [["The mayor", "plans", "to hire 300 guards"]], []],
    ["The mayor promised to hire 300 guards.", [["The mayor", "promised", "to hire 300 guards"]], []],
    ["Some 300 people drowned.", [], []],
  ])("%s", (text, said, voices) => {
    const [claim] = of("figure", text, { said });
    expect(claim).toMatchObject({ voices, impliedVoice: false });
    expect(claim?.attributionIds).toHaveLength(voices.length);
  });

  test("a denied number is never vouched for", () => {
    const said = [["The mayor", "denied", "300 people drowned"]] as const;
    expect(of("figure", "The mayor denied 300 people drowned.", { said })[0]).toMatchObject({
      status: "denied",
      asserted: false,
      voices: ["The mayor"],
    });
  });

  test("a denial of what another says leaves the other's word", () => {
    const said = [
      ["The mayor", "denied", "the guard said 300 people drowned"],
      ["the guard", "said", "300 people drowned"],
    ] as const;
    expect(of("figure", "The mayor denied the guard said 300 people drowned.", { said })[0]).toMatchObject({
      voices: ["the guard"],
      asserted: false,
    });
    const rejected = [["The mayor", "rejected", "official findings that 300 people drowned"]] as const;
    expect(
      of("figure", "The mayor rejected official findings that 300 people drowned.", { said: rejected })[0],
    ).toMatchObject({ voices: [], asserted: true, status: "happened" });
  });

  test("are carried on where the next sentence goes on counting", () => {
    const said = [["The agency", "said", "the river rose"]] as const;
    const [carried] = of("figure", "The agency said the river rose. It put the losses at 300 cows.", { said });
    expect(carried).toMatchObject({ voices: ["The agency"], impliedVoice: true });
    const [plain] = of("figure", "The agency said the river rose. It carried off 300 cows.", { said });
    expect(plain).toMatchObject({ voices: [], impliedVoice: false });
  });
});

describe("statements", () => {
  test("take the content as evidence", () => {
    const said = [["The mayor", "said", "the dam held"]] as const;
    expect(of("statement", "The mayor said the dam held.", { said })).toMatchObject([
      { text: "the dam held", actor: "The mayor", action: "say", voices: ["The mayor"] },
    ]);
  });
  test("need a speaker", () => expect(of("statement", "The dam held.")).toEqual([]));
});

describe("events", () => {
  const entities = { "Ana Berg": "person", Lisbon: "place" } as const;
  test.each<[text: string, expected: Partial<Claim>[]]>([
    [
      "Ana Berg opened the new bridge in Lisbon.",
      [{ actor: "Ana Berg", action: "open", object: "new bridge", place: "Lisbon" }],
    ],
    [
      "In Lisbon, Ana Berg was arrested by guards.",
      [{ actor: "guards", action: "arrest", object: "Ana Berg", place: "Lisbon" }],
    ],
    ["Ana Berg will open the new bridge in Lisbon.", [{ action: "open", status: "expected" }]],
    ["In Lisbon, Ana Berg might open the bridge.", []],
    ["If Ana Berg opens the bridge, Lisbon wins.", []],
    ["Did Ana Berg open the bridge in Lisbon?", []],
    ["The bridge in Lisbon honours no one, and Ana Berg is the mayor.", []],
    ["Rain hit the bridge in Lisbon before Ana Berg came.", []],
  ])("%s", (text, expected) => expect(of("event", text, { entities })).toMatchObject(expected));
});

describe("instruments", () => {
  const instruments = { "Harbour Act": "sign" };
  test.each<[text: string, expected: Partial<Claim>[]]>([
    ["The queen signed the Harbour Act.", [{ actor: "queen", action: "sign", object: "Harbour Act" }]],
    ["The Harbour Act requires nets.", [{ actor: "Harbour Act", action: "require", object: null }]],
    ["Sailors cheered near the Harbour Act.", []],
  ])("%s", (text, expected) => expect(of("instrument", text, { instruments })).toMatchObject(expected));
});

describe("laws", () => {
  const words = fc.constantFrom(
    "police", "said", "that", "300", "people", "died", ",", "and", "who", "were", "to", "send", "the", "“", "”", "if", ".", "\n", "—",
    "would", "not", "of", "$5", "it", "(", ")", "Berg", "up to", "including", "\u{1F600}",
  ); // biome-ignore format: a word list
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(" "));
  const spans = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  /** Layers with mentions anywhere, in or out of words. */
  const layers = texts.chain((text) =>
    fc.tuple(fc.array(spans(text.length), { maxLength: 6 }), fc.array(spans(text.length), { maxLength: 6 })).map(
      ([entities, contents]): Annotated => ({
        ...layersOf(text),
        entities: entities.map((span) => ({ ...quote(text, span.start, span.end), type: "place", canonical: "P" })),
        attributions: contents.map((span, index) => ({
          id: `att_${index}`, source: [], cue: [], content: [quote(text, span.start, span.end)], kind: "indirect",
          speaker: `S${index}`, sourceKind: "other", unnamed: false, to: null, within: index > 0 ? `att_${index - 1}` : null, rule: "",
        })), // biome-ignore format: one thought
      }),
    ),
  );

  test("every claim's words are its slice, ids are unique, order is by place, and a second run is the same", () =>
    fc.assert(
      fc.property(layers, (given) => {
        const found = findClaims(given);
        for (const claim of found) {
          expect(claim.text).toBe(given.article.text.slice(claim.start, claim.end));
          expect(claim.end).toBeGreaterThanOrEqual(claim.start);
          expect(claim.attributionIds).toHaveLength(claim.voices.length);
        }
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
        const figures = found.filter(({ kind }) => kind === "figure");
        expect(figures).toHaveLength(given.quantities.length);
        expect(claims.run(given)).toEqual(found);
      }),
      { numRuns: 150 },
    ));
});
