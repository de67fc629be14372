import { describe, expect, test } from "vitest";
import { quantities } from "../annotate/quantities/quantities.ts";
import { times } from "../annotate/times/times.ts";
import { parsed } from "../testing/layers.ts";
import { findChecks } from "./checks.ts";

const check = (text: string) => {
  const layers = parsed(text);
  return findChecks({ article: layers.article, quantities: quantities.run({ ...layers, times: times.run(layers) }) });
};

describe("arithmetic that the text states", () => {
  test.each([
    { text: "Some 200 nurses see 4,000 patients per day: a rate of 600 patients per nurse per month.", working: "4,000 per day × 30 days ÷ 200 = 600", holds: true },
    { text: "A bed costs $120 per day, or about $44,000 a year.", working: "$120 per day × 365 days = $43,800 ≈ $44,000", holds: true },
    { text: "A bed costs $120 per day, or $90,000 a year.", working: "$120 per day × 365 days = $43,800 ≠ $90,000", holds: false },
    { text: "The flood killed 14 people in Arden and 9 people in Brix, 23 in all.", working: "14 + 9 = 23", holds: true },
    { text: "The flood killed 14 people in Arden and 9 people in Brix, 25 people in all.", working: "14 + 9 = 23 ≠ 25", holds: false },
    { text: "Membership slid from 8,000 to 6,000, a fall of 25 percent.", working: "(8,000 − 6,000) ÷ 8,000 = 25%", holds: true },
    { text: "Enrolment jumped 104 percent, from 3,140 pupils to 6,393 pupils.", working: "(6,393 − 3,140) ÷ 3,140 = 103.6% ≈ 104%", holds: true },
    { text: "Membership slid from 8,000 to 6,000, a fall of 40 percent.", working: "(8,000 − 6,000) ÷ 8,000 = 25% ≠ 40%", holds: false },
    { text: "Twelve of the 40 schools, or 30 percent, stayed closed.", working: "12 ÷ 40 = 30%", holds: true },
    { text: "The clinic counted 17 deaths. By May the count had quadrupled to 68 deaths.", working: "17 × 4 = 68", holds: true },
    { text: "The storm sank 90 boats: 50 in Arden, 25 in Brix and 15 at sea.", working: "50 + 25 + 15 = 90", holds: true },
    { text: "The council set aside 40 million dinars: 15 million dinars for roads, 12 million dinars for schools and 8 million dinars for parks.", working: "15 million + 12 million + 8 million = 35 million ≠ 40 million", holds: false },
  ])("$text", ({ text, working, holds }) => {
    expect(check(text).map((found) => [found.working, found.holds])).toEqual([[working, holds]]);
  }); // biome-ignore format: a table

  test.each([
    "The flood killed 14 people in Arden and injured 9 people in Brix.",
    "A total of 40 people were arrested, 12 on Monday and 9 on Tuesday.",
    "Of the 300 delegates, 14 spoke for two hours and 9 for three.",
    "The stadium holds 40,000 people and cost $40 million to build.",
    "Police sent 300 officers; the crowd of 9,000 walked five miles.",
    "Prices rose 3 percent in May and 4 percent in June, after 7 percent in April.",
    "He scored 20 points in 40 minutes, three times the league average.",
    "The bill passed by 220 to 212 votes after 432 amendments.",
    "She is 34 and has two children, 6 and 4.",
    "The storm sank 90 boats, among them two ferries: 50 in Arden and 25 in Brix.",
    "The storm sank 90 boats: the harbour master counted 50 in Arden and 12 in Brix.",
    "It allows 20 guests in the first year, 35 in the second, 55 in the third and 80 in the fourth.",
    "The league went from seven clubs to three, with rates of 12 percent for seats.",
    "It ranged from 80 deaths out of 118 patients to 24 deaths out of 125 patients.",
    "With 217 seats, the party falls about nine short of the 226 needed in the 450-seat house.",
    "The road is 40 miles long and opened 10 years ago at a cost of $400,000.",
  ])("says nothing of: %s", (text) => expect(check(text)).toEqual([]));

  test("evidence is the words themselves", () => {
    const text = "A bed costs $120 per day, or about $44,000 a year.";
    for (const { evidence } of check(text)) {
      expect(evidence).toHaveLength(2);
      for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
    }
  });
});
