import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsed } from "../../testing/layers.ts";
import { marked } from "../../testing/marked.ts";
import { entities } from "../entities/entities.ts";
import { findInstruments } from "./instruments.ts";

const read = (text: string) => {
  const layers = parsed(text);
  return findInstruments({ ...layers, entities: entities.run(layers) });
};

/** Each row: text with the instruments marked, then "canonical: relation" of each in order; "-" where nothing is said of it. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ["Parliament repealed the [Clean Rivers Act of 1984].", "Clean Rivers Act: repeal"],
  ["The [Harbour Safety Act] forbids night work.", "Harbour Safety Act: forbid"],
  ["The repeal of the [Clean Rivers Act] angered anglers.", "Clean Rivers Act: repeal"],
  ["The [Treaty on Open Skies] was signed in spring.", "Treaty on Open Skies: sign"],
  ["They sued under [Section 12 of the Fisheries Act].", "Section 12 of the Fisheries Act: -"],
  ["The order rests on [Sec. 4(b) of Title 9, U.S. Code].", "9 U.S.C. § 4(b): rest"],
  ["The council adopted [Resolution 4411].", "Resolution 4411: adopt"],
  ["Senators debated [H.R. 9021] and [the Fourth Amendment].", "H.R. 9021: debate", "Fourth Amendment: debate"],
  ["Judges cited [Moreno v. Harbour County].", "Moreno v. Harbour County: cite"],
  ["The governor signed an [executive order] on dams.", "executive order: sign"],
  ["The mayor declared [a state of emergency] on Sunday.", "state of emergency: declare"],
  ["The minister ended the [“Stay Dry” programme].", "Stay Dry programme: end"],
  ["The cabinet imposed [sanctions] on the firm.", "sanctions: impose"],
  ["They broke [the 1974 fishing accord].", "1974 fishing accord: break"],
  [
    "The group was designated a [foreign terrorist organization] in June.",
    "foreign terrorist organization designation: designate",
  ],
  [
    "The [Safe Ferries Act] ([SFA]) passed. Owners challenged the [SFA].",
    "Safe Ferries Act: pass",
    "Safe Ferries Act: -",
    "Safe Ferries Act: challenge",
  ],
  ["Lawmakers passed [a ferry bill requiring life jackets].", "ferry bill requiring life jackets: pass"],
  ["The lake was declared a [protected area].", "protected area designation: declare"],
  ["The frog is on the ministry's list of [endangered species].", "endangered species designation: list"],
  ["The king signed a secret [decree] in May.", "decree: sign"],
  ["Parliament passed several laws on fishing, such as the [Net Size Act].", "Net Size Act: pass"],
  ["They ratified the [Convention on Tidal Ports].", "Convention on Tidal Ports: ratify"],
  // Not instruments: the words in their everyday sense, people, schools, generic law.
  ["She broke the law and paid the bill."],
  ["Bill Moreno will act on a plan."],
  ["He studied at the Harbour School of Public Policy."],
  ["The truce in the story lasted. Sanctions were debated."],
  ["Police kept order in order to help."],
  ["The Coastal Party Convention met near the Harbour School of Law."],
  ["The Clean Rivers Act Coalition sued."],
  ["Any treaty would do, said Tyler Law, who wants to “tear up” the agreement."],
  ["She spoke on the “Newsnight” program."],
  ["She designated a driver, and the list of guests was long."],
  ["Brazil vs. Argentina ended 1-1."],
];

describe("findInstruments", () => {
  test.each(rows)("%s", (row, ...expected) => {
    const { text, spans } = marked(row);
    const found = read(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ canonical, relation }) => `${canonical}: ${relation ?? "-"}`)).toEqual(expected);
  });

  test("an order is named after who gives it, throughout the article", () => {
    const found = read(
      "Governor Ana Ruiz signed an executive order on dams. The executive order takes effect in June.",
    );
    expect(found.map(({ canonical }) => canonical)).toEqual(["Ana Ruiz executive order", "Ana Ruiz executive order"]);
  });

  test("every instrument is its slice, in order and apart, whatever the text", () => {
    const word = fc.constantFrom(
      "Act",
      "Clean",
      "Rivers",
      "of",
      "1984",
      "the",
      "v.",
      "Section",
      "12",
      "“",
      "”",
      "policy",
      "repeal",
      "sanctions",
      "H.R.",
      "impose",
      "\n",
      ",",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        let at = 0;
        for (const { start, end, text: own, canonical } of read(text)) {
          expect(own).toBe(text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(at);
          expect(canonical).not.toBe("");
          at = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
