import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution, Entity } from "../../model/mention.ts";
import { parsed } from "../../testing/layers.ts";
import { findAttributions } from "./attributions.ts";

interface Row {
  readonly text: string;
  /** source | cue | content, each with its pieces joined by " … "; in order. */
  readonly found?: readonly string[];
}

const read = (text: string, entities: readonly Entity[] = [], outlet: string | null = null): Attribution[] =>
  findAttributions({ ...parsed(text, { outlet }), entities });

const written = ({ source, cue, content }: Attribution) =>
  [source, cue, content].map((pieces) => pieces.map((piece) => piece.text).join(" … ")).join(" | ");

/** The first line of an article is its headline, which is read by rules of its own. */
const body = (text: string) => `Harbour news\n\n${text}`;

describe("cues, sources and contents", () => {
  test.each<Row>([
    {
      text: "The mayor said the bridge would reopen in May.",
      found: ["The mayor | said | the bridge would reopen in May"],
    },
    {
      text: "The mayor said that the bridge would reopen.",
      found: ["The mayor | said | that the bridge would reopen"],
    },
    {
      text: "“The bridge is safe,” said Ana Ruiz, the city engineer.",
      found: ["Ana Ruiz, the city engineer | said | “The bridge is safe,”"],
    },
    {
      text: "“The bridge is safe,” Ruiz said. “We checked every bolt.”",
      found: ["Ruiz | said | “The bridge is safe,” … “We checked every bolt.”"],
    },
    { text: "“The bridge,” Ruiz said, “is safe.”", found: ["Ruiz | said | “The bridge,” … “is safe.”"] },
    {
      text: '"We will strike on Friday," the union wrote on its website.',
      found: ['the union | wrote | "We will strike on Friday,"'],
    },
    {
      text: "The fire began in the kitchen, according to investigators.",
      found: ["investigators | according to | The fire began in the kitchen"],
    },
    {
      text: "According to the ministry, 40 schools were closed.",
      found: ["the ministry | According to | 40 schools were closed"],
    },
    { text: "Okafor told reporters that the vaccine was late.", found: ["Okafor | told | that the vaccine was late"] },
    {
      text: "A survey by the university found that rents had doubled.",
      found: ["A survey by the university | found | that rents had doubled"],
    },
    { text: "The camp, known as Harrow Field, lies below the dam." },
    { text: "It is officially registered as a charity." },
    { text: "Residents believe the dam is unsafe.", found: ["Residents | believe | the dam is unsafe"] },
    {
      text: "The company denied that it had hidden the leak.",
      found: ["The company | denied | that it had hidden the leak"],
    },
    {
      text: "The minister said the harvest had failed, adding that aid was on its way.",
      found: ["The minister | said | the harvest had failed", "The minister | adding | that aid was on its way"],
    },
    { text: "It is alleged that the referee took money.", found: [" | is alleged | that the referee took money"] },
    {
      text: "The airline declined to comment on the delay.",
      found: ["The airline | declined to comment on | the delay"],
    },
    {
      text: "Forty people were hurt when the stand fell, the league said on Sunday.",
      found: ["the league | said | Forty people were hurt when the stand fell"],
    },
    {
      text: "From the report: “The stand was never tested.”",
      found: ["the report | : | “The stand was never tested.”"],
    },
    {
      text: "The vote, according to two clerks, was never counted.",
      found: ["two clerks | according to | The vote … was never counted"],
    },
    { text: "You agree to the terms of the lottery." },
    { text: "The quake claimed the lives of more than 400 people." },
    { text: "More than 90 nurses are moving the ward to make room for patients." },
    { text: "Items for sale: “Moby Dick”, two chairs and a lamp." },
    { text: "The court’s decision was read on Monday." },
    { text: "The so-called “super team” lost again on Sunday." },
    { text: "The train left at noon and reached the coast before dark." },
    { text: "Three ships sank in the storm." },
    { text: "Workers painted the school on Saturday." },
  ])("$text", ({ text, found = [] }) => {
    const attributions = read(body(text)).map((attribution) => written(attribution).replace(/^it \| /i, " | "));
    for (const row of found) expect(attributions.map((a) => a.replace(/ \| It … /, " | "))).toContain(row);
    if (found.length === 0) expect(attributions).toEqual([]);
  });
});

describe("quotations over paragraphs", () => {
  test("a quotation that each paragraph opens again stays with its speaker", () => {
    const text = body("“The water rose in an hour,” said Ruiz. “We lost the barn.\n\n“Then we lost the house.”");
    expect(read(text).map(written)).toEqual([
      "Ruiz | said | “The water rose in an hour,” … “We lost the barn. … “Then we lost the house.”",
    ]);
  });
  test("a paragraph that is one quotation continues the speaker before it", () => {
    const text = body(
      "“The vote was fair,” Okafor said.\n\n“Nobody at any of our stations saw a box opened before the count.”",
    );
    expect(read(text)[0]?.content).toHaveLength(2);
  });
  test("two words in quotation marks are no attribution", () => {
    expect(read(body("The “smart” meter in the hall was broken."))).toEqual([]);
  });
});

const entity = (text: string, name: string, canonical: string, type: Entity["type"] = "person"): Entity[] =>
  [...text.matchAll(new RegExp(name, "g"))].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    type,
    canonical,
  }));

describe("speakers", () => {
  test.each([
    { text: "Mayor Ana Ruiz opened the bridge. She said it was safe.", name: "Ana Ruiz", speaker: "Ana Ruiz" },
    { text: "Mayor Ana Ruiz opened the bridge. He said it was safe.", name: "Ana Ruiz", speaker: null },
    { text: "Mayor Ana Ruiz opened the bridge. The mayor said it was safe.", name: "Ana Ruiz", speaker: "Ana Ruiz" },
    { text: "Mayor Ana Ruiz opened the bridge. A driver said it was slow.", name: "Ana Ruiz", speaker: "a driver" },
    {
      text: "Ana Ruiz met a farmer. Officials familiar with the plan said it was late.",
      name: "Ana Ruiz",
      speaker: "officials familiar with the plan",
    },
    { text: "Ana Ruiz left early. Her deputy said the vote was lost.", name: "Ana Ruiz", speaker: "her deputy" },
  ])("$text → $speaker", ({ text, name, speaker }) => {
    const whole = body(text);
    const entities = entity(whole, name, name);
    expect(read(whole, entities).at(-1)?.speaker).toBe(speaker);
  });

  test.each([
    { text: "The Harbour Board met. The board said it was late.", name: "Harbour Board", speaker: "Harbour Board" },
    { text: "The Harbour Board met. It said it was late.", name: "Harbour Board", speaker: "Harbour Board" },
    { text: "The Harbour Board met. The union said it was late.", name: "Harbour Board", speaker: "the union" },
    { text: "The Harbour Board, which met in May, said it was late.", name: "none", speaker: "Harbour Board" },
    { text: "Ovelle Steel sold a mill. The company said it was late.", name: "Ovelle Steel", speaker: "Ovelle Steel" },
    {
      text: "The Harbour Board published a study. The study said rents fell.",
      name: "Harbour Board",
      speaker: "Harbour Board",
    },
  ])("$text → $speaker", ({ text, name, speaker }) => {
    const whole = body(text);
    expect(read(whole, entity(whole, name, name, "organisation")).at(-1)?.speaker).toBe(speaker);
  });

  test("those without a name are unnamed, a body is not", () => {
    const text = body("Officials said the levee held. The Harbour Board said the levee held.");
    expect(read(text, entity(text, "Harbour Board", "Harbour Board", "organisation")).map((a) => a.unnamed)).toEqual([
      true,
      false,
    ]);
  });
  test("an official of another country than the outlet's is a foreign official", () => {
    const text = body("A French minister said the ferry would sail.");
    expect(read(text, [], "BBC News")[0]?.sourceKind).toBe("foreign official");
    expect(read(text, [], null)[0]?.sourceKind).toBe("official");
  });
  test("the outlet that was told is kept", () => {
    const told = read(body("The coach told Reuters that the final was lost."))[0];
    expect(told?.to?.text).toBe("Reuters");
    expect(read(body("The coach told players that the final was lost."))[0]?.to).toBeNull();
  });
});

describe("headlines, credits and posts", () => {
  test.each<Row>([
    {
      text: "Report: half of all dams are unsafe\n\nThe dams are old.",
      found: ["Report | : | half of all dams are unsafe"],
    },
    { text: "Ana Ruiz: we were never told\n\nRuiz said nobody called.", found: ["Ana Ruiz | : | we were never told"] },
    { text: "Storm season, day three: roads closed in the north\n\nIt rained." },
    {
      text: "A lifeboat leaves the harbour at dawn. Source: Coast Guard on Flickr.\n\nIt rained.",
      found: ["Coast Guard | Source: | A lifeboat leaves the harbour at dawn."],
    },
    {
      text: "The strike is over and we thank you all. — Ana Ruiz (@anaruiz) May 3\n\nIt rained.",
      found: ["Ana Ruiz (@anaruiz) | — | The strike is over and we thank you all."],
    },
    { text: "Water levels\n\nSource of the river: the hills above the town." },
  ])("$text", ({ text, found = [] }) => {
    const attributions = read(text).map(written);
    for (const row of found) expect(attributions).toContain(row);
    if (found.length === 0) expect(attributions).toEqual([]);
  });
});

test("a cue inside another's content names what it stands within", () => {
  const attributions = read(body("The minister said on Monday that engineers warned that the dam could fail."));
  const inner = attributions.find(({ cue }) => cue[0]?.text === "warned");
  if (inner) expect(inner.within).toBe(attributions[0]?.id);
  expect(attributions[0]?.within).toBeNull();
});

const words = [
  "said",
  "“",
  "”",
  ",",
  ".",
  "that",
  "the mayor",
  "Ana Ruiz",
  "told",
  "according to",
  "\n\n",
  "he",
  "'",
  '"',
  ":",
  "—",
  "to",
  "not",
  "(",
  ")",
  "Source:",
  "claims",
  "the",
  "’s",
  "😀",
  "e\u0301",
];

test("every quote is its slice, whatever the text, and a second reading is the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
      const text = list.join(" ");
      const attributions = read(text);
      for (const { source, cue, content } of attributions) {
        expect(cue.length * content.length).toBeGreaterThan(0);
        for (const piece of [...source, ...cue, ...content])
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      }
      expect(read(text)).toEqual(attributions);
    }),
    { numRuns: 60 },
  );
});

test("a hostile line takes no longer than its length allows", () => {
  const started = performance.now();
  for (const unit of ["“", "' ", "‘a ", "he said, ", "— (", "Source: "]) read(unit.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(30_000);
});
