import { expect, test } from "vitest";
import type { Entity } from "../../model/mention.ts";
import { parsed } from "../../testing/layers.ts";
import { findAttributions } from "./attributions.ts";

interface Row {
  readonly text: string;
  /** Of the attribution of a figure: speaker | content. */
  readonly found?: string;
}

const bodies = ["Quake Center", "Port Authority", "Marlow Institute", "Transport Agency", "Red Cross"];

const entities = (text: string): Entity[] =>
  bodies.flatMap((name) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      start: index, end: index + name.length, text: name, type: "organisation" as const, canonical: name,
    })),
  ); // biome-ignore format: one thought

test.each<Row>([
  { text: "The fire service put the toll at 31 on Tuesday.", found: "the fire service | the toll at 31 on Tuesday" },
  { text: "Officials put the number of injured at 18.", found: "officials | the number of injured at 18" },
  {
    text: "A study by the Marlow Institute put the cost at $3 billion.",
    found: "Marlow Institute | the cost at $3 billion",
  },
  { text: "The ministry raised its estimate to 400.", found: "the ministry | its estimate to 400" },
  { text: "Police tallied 90 arrests, and the square was cleared.", found: "police | 90 arrests" },
  { text: "The union’s count of 5,200 strikers was disputed.", found: "the union | 5,200 strikers" },
  { text: "A figure of 900 from the Port Authority was disputed.", found: "Port Authority | 900" },
  { text: "By the hospital’s count, 12 people were treated.", found: "the hospital | 12 people were treated" },
  { text: "Figures from the Transport Agency show 200 delays.", found: "Transport Agency | 200 delays" },
  {
    text: "The toll, according to a count by the Red Cross, stood at 77.",
    found: "Red Cross | The toll … stood at 77",
  },
  { text: "The children put the ladder at the wall." },
  { text: "The flood’s toll of 31 shocked the town." },
  { text: "The coach put two players at the back." },
  { text: "More than 700 soldiers are expanding the camp to hold 3,000 people." },
  { text: "The road was raised to 3 metres." },
])("$text", ({ text, found }) => {
  const whole = `Harbour news\n\n${text}`;
  const attributions = findAttributions({ ...parsed(whole), entities: entities(whole) }).map(
    ({ speaker, content }) => `${speaker} | ${content.map((piece) => piece.text).join(" … ")}`,
  );
  if (found) expect(attributions).toContain(found);
  else expect(attributions).toEqual([]);
});
