import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsed } from "../../testing/layers.ts";
import { marked } from "../../testing/marked.ts";
import { findEntities } from "./entities.ts";

/** Each row: text with the names marked, then kind and canonical name of each in order. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ["Finance Minister [Ana Ruiz] resigned. [Ruiz] gave no reason.", "person Ana Ruiz", "person Ana Ruiz"],
  ["[Ruiz] resigned, aides said. Finance Minister [Ana Ruiz] had been ill.", "person Ana Ruiz", "person Ana Ruiz"],
  ["Acting Fisheries Secretary [Tomas Lindqvist] spoke.", "person Tomas Lindqvist"],
  ["Sen. [Marta Olsen] (R-Ariz.) voted no, and [Olsen]’s aides left.", "person Marta Olsen", "person Marta Olsen"],
  ["Attorney General [Peter H. Marsh] sued.", "person Peter H. Marsh"],
  [
    "The [Coastal Relief Agency] ([CRA]) sent food; the [CRA] said so.",
    "organisation Coastal Relief Agency",
    "organisation Coastal Relief Agency",
    "organisation Coastal Relief Agency",
  ],
  [
    "The [University of Tartu] and the [Ministry of Health and Welfare] agreed.",
    "organisation University of Tartu",
    "organisation Ministry of Health and Welfare",
  ],
  [
    "The [Pentagon] said it had asked; the [Defense Department] declined.",
    "organisation U.S. Department of Defense",
    "organisation U.S. Department of Defense",
  ],
  ["The [Kremlin] warned [Downing Street].", "organisation Kremlin", "organisation Downing Street"],
  [
    "It left the [U.S.] for the [United Nations], and the [UN] agreed.",
    "place United States",
    "organisation United Nations",
    "organisation United Nations",
  ],
  [
    "Troops reached the [Peru-Chile border]. Traders at the [southern border] waited.",
    "place Peru-Chile border",
    "place Peru-Chile border",
  ],
  ["Ships lined the [northern coast].", "place northern coast"],
  ["Ships lined [Ghana]’s [northern coast].", "place Ghana", "place Ghana’s northern coast"],
  ["[Ghana]’s [Navy] sailed.", "place Ghana", "force Ghanaian Navy"],
  ["The [Bolivian army] and the [7th Cavalry] trained.", "force Bolivian Army", "force 7th Cavalry"],
  ["An [Arrow brigade combat team] landed.", "force Arrow brigade combat team"],
  ["[Reuters] and the [Jakarta Post] reported it.", "organisation Reuters", "organisation The Jakarta Post"],
  ["[Angela Merkel] met President [Macron] in [Lyon].", "person Angela Merkel", "person Emmanuel Macron", "place Lyon"],
  ["She wrote on the social platform [X].", "other X"],
  [
    "Secretary of the Treasury [Nora Blum] met EPA Administrator [Gina Falk].".replace("EPA", "[EPA]"),
    "person Nora Blum",
    "organisation Environmental Protection Agency",
    "person Gina Falk",
  ],
  [
    "[George W. Marsh] thanked his father, [George H. W. Marsh].",
    "person George W. Marsh",
    "person George H. W. Marsh",
  ],
  [
    "The [National Federation of Harbour Employees] wrote last week to Deputy Press Secretary [Ana Ruiz].",
    "organisation National Federation of Harbour Employees",
    "person Ana Ruiz",
  ],
  ["Deputy Attorney General [James Weiss] met Mr. [Macron].", "person James Weiss", "person Emmanuel Macron"],
  ["Pope Emeritus [Benedict XVI] rested. The pope slept.", "person Pope Benedict XVI"],
  ["[Lord’s Resistance Army] fighters fled.", "force Lord's Resistance Army"],
  ["The minister boarded [Air Force One] in [Lyon].", "other Air Force One", "place Lyon"],
  [
    "[Carla Weiss]/[Landov] [Omar Haddad]/[Reuters]",
    "person Carla Weiss",
    "organisation Landov",
    "person Omar Haddad",
    "organisation Reuters",
  ],
  // Not names: titles alone, weekdays, months, peoples, headings, words that only begin a sentence.
  ["The Minister met the President on Tuesday in May."],
  ["Mexican and Danish farmers protested; Muslims joined them."],
  ["However, the mayor said nothing. Officials agreed. Police left."],
  ["Five Things To Know About Spring Gardening This Weekend"],
  ["The GDP and the CEO of the firm, he said."],
  ["they stood at the border of the farm."],
  ["They attend the inauguration Mass."],
  ["A batter with four RBI hits ran home."],
];

describe("findEntities", () => {
  test.each(rows)("%s", (row, ...expected) => {
    const { text, spans } = marked(row);
    const found = findEntities(parsed(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ type, canonical }) => `${type} ${canonical}`)).toEqual(expected);
  });

  test("a name shared by several countries is resolved for the outlet's country only", () => {
    const text = "Lawmakers in Congress voted.";
    expect(findEntities(parsed(text, { outlet: "Chicago Tribune" }))[0]?.canonical).toBe("U.S. Congress");
    expect(findEntities(parsed(text))[0]?.canonical).toBe("Congress");
  });

  test("a person keeps the title or description", () => {
    const [ruiz, olsen] = findEntities(
      parsed("Finance Minister Ana Ruiz met Marta Olsen, the co-director of the Harbour Institute, on Monday."),
    );
    expect([ruiz?.role, olsen?.role]).toEqual(["Finance Minister", "the co-director of the Harbour Institute"]);
  });

  test("every name is its slice, in order and apart, whatever the text", () => {
    const word = fc.constantFrom(
      "Ana",
      "Ruiz",
      "the",
      "U.S.",
      "Ministry",
      "of",
      "(CRA)",
      "said",
      "Sen.",
      "’s",
      "“",
      ",",
      "border",
      "7th",
      "and",
      "\n",
      "Peru-Chile",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const found = findEntities(parsed(text));
        let at = 0;
        for (const { start, end, text: own, canonical } of found) {
          expect(own).toBe(text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(at);
          expect(canonical).not.toBe("");
          at = end;
        }
        expect(findEntities(parsed(text))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
