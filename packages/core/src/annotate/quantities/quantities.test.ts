import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quantity, TimeMention } from "../../model/mention.ts";
import { parsed } from "../../testing/layers.ts";
import { marked } from "../../testing/marked.ts";
import { findQuantities } from "./quantities.ts";

const read = (text: string, times: readonly TimeMention[] = []) =>
  findQuantities("art_test", text, parsed(text).sentences, times);

interface Row {
  /** Brackets mark the spans of the quantities. */
  readonly row: string;
  /** Of each quantity: range, "~" where blurred, unit, "/" denominators. */
  readonly says?: readonly string[];
  readonly heads?: readonly (string | null)[];
  readonly roles?: readonly string[];
}

const show = ({ low, high, approx, unit, per }: Quantity) =>
  `${low ?? ""}..${high ?? ""}${approx ? "~" : ""} ${[unit, ...per].join("/")}`;

const check = ({ row, says, heads, roles }: Row) => {
  const { text, spans } = marked(row);
  const found = read(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  if (says) expect(found.map(show)).toEqual(says);
  if (heads) expect(found.map(({ noun }) => noun?.head ?? null)).toEqual(heads);
  if (roles) expect(found.map(({ role, direction }) => (direction ? `${role} ${direction}` : role))).toEqual(roles);
};

describe("bounds, blurs and ranges", () => {
  test.each<Row>([
    { row: "The quake killed [at least 54] villagers.", says: ["54.. persons"], heads: ["villager"], roles: ["total"] },
    { row: "It may hire [up to 1,700] nurses.", says: ["..1700 persons"], roles: ["limit"] },
    { row: "[As many as 90] ships may wait.", says: ["..90 ship"], roles: ["limit"] },
    { row: "[Nearly 2,300] pupils stayed home.", says: ["2300..2300~ persons"] },
    { row: "[Just over 40] farms were sold.", says: ["40..~ farm"] },
    { row: "[About 300] protesters marched.", says: ["300..300~ persons"] },
    { row: "[Between 200 and 300] clerks walked out.", says: ["200..300 persons"] },
    { row: "Crews of [12 to 15] divers searched.", says: ["12..15 persons"] },
    { row: "The repairs took [$5-10 million].", says: ["5000000..10000000 USD"] },
    { row: "It moved [anywhere from 5 to 17] crates.", says: ["5..17~ crate"] },
    { row: "[Two or three] lorries were lost.", says: ["2..3~ lorry"] },
    { row: "[Tens of thousands] of fans came.", says: ["10000..~ persons"], heads: ["fan"] },
    { row: "Losses run [well into the billions of euros].", says: ["1000000000..~ EUR"] },
    { row: "[Hundreds] of miles of track need work.", says: ["100..~ mi"], heads: ["track"] },
    { row: "[Some 30] people or more were hurt.", says: ["30..30~ persons"] },
    { row: "[30 or more] people were hurt.", says: ["30.. persons"] },
    { row: "They sought [a half dozen] engineers.", says: ["6..6 persons"] },
  ])("$row", check);
});

describe("units", () => {
  test.each<Row>([
    { row: "Turnout was [61 percent].", says: ["61..61 percent"], heads: ["turnout"], roles: ["share"] },
    { row: "[Two-thirds] of the clinics closed.", says: ["66.6666666667..66.6666666667 percent"], heads: ["clinic"] },
    { row: "[Nearly one in four] lakes froze.", says: ["25..25~ percent"], heads: ["lake"] },
    { row: "The dam holds [£2.5bn] of debt.", says: ["2500000000..2500000000 GBP"], heads: ["debt"] },
    { row: "They owe [40 million Mexican pesos].", says: ["40000000..40000000 MXN"] },
    { row: "Bread costs [75 cents].", says: ["0.75..0.75 USD"] },
    { row: "The road is [40] miles long.", says: ["40..40 mi"] },
    { row: "A [1,300]-mile-long pipeline broke.", says: ["1300..1300 mi"], heads: ["pipeline"] },
    { row: "It carried [over 10] tons of rice.", says: ["10.. ton"], heads: ["rice"] },
    { row: "They held a [15]-hour march.", says: ["15..15 h"], heads: ["march"] },
    { row: "A [12]-member jury met.", says: ["12..12 persons"] },
    { row: "The [40,000]-strong crowd sang.", says: ["40000..40000 persons"], heads: ["crowd"] },
    { row: "The average age is [41].", says: ["41..41 a"] },
  ])("$row", check);
});

describe("rates", () => {
  test.each<Row>([
    { row: "Guards stop [50] trucks per day.", says: ["50..50 truck/day"], roles: ["rate"] },
    { row: "It costs [$140] per bed (before tax) per night.", says: ["140..140 USD/bed/night"], roles: ["rate"] },
    { row: "That is [0.3] repairs per engineer per month.", says: ["0.3..0.3 repair/engineer/month"] },
    { row: "Cooks earn [$15] an hour.", says: ["15..15 USD/hour"] },
    { row: "The monthly number of crossings is [6,310].", says: ["6310..6310 crossing/month"], heads: ["crossing"] },
    { row: "Winds reached [120] mph.", says: ["120..120 mi/hour"], heads: ["wind"] },
    { row: "Milk is [75 cents] a gallon.", says: ["0.75..0.75 USD/gallon"] },
    { row: "The number of cases per 100,000 people fell to [45].", says: ["45..45 case/100,000 people"] },
  ])("$row", check);
});

describe("changes and increments", () => {
  test.each<Row>([
    {
      row: "Rents rose [25%] and fares fell by [3 percent].",
      roles: ["change up", "change down"],
      heads: ["rent", "fare"],
    },
    {
      row: "The death toll rose from [51] to [1,380].",
      says: ["51..51 persons", "1380..1380 persons"],
      roles: ["total", "total"],
    },
    { row: "Sales [doubled].", says: ["2..2 times"], roles: ["change up"] },
    { row: "It wants a [30%] cut in fees.", roles: ["change down"] },
    { row: "Turnout was [four] points higher.", roles: ["change up"] },
    { row: "The mill will shed [500] jobs.", roles: ["change down"] },
    { row: "Another [700] sailors will go.", roles: ["additional up"] },
    { row: "It sent [300] more buses.", roles: ["additional up"], heads: ["bus"] },
    { row: "[Up to 50] clerks and another [700] will go.", heads: ["clerk", "clerk"] },
  ])("$row", check);
});

describe("counted nouns", () => {
  test.each<Row>([
    { row: "[14] dead and [30] injured.", says: ["14..14 persons", "30..30 persons"] },
    { row: "He leads a force of [300].", heads: ["force"] },
    { row: "The toll, which aides say is [around 90], grew.", says: ["90..90~ persons"] },
    { row: "The panel put the number of flooded shops at [1,120].", says: ["1120..1120 shop"], heads: ["shop"] },
    { row: "[800] pilots struck. That number may reach [950].", heads: ["pilot", "pilot"] },
    { row: "[39] of [55] photos were fakes.", heads: ["photo", "photo"] },
    { row: "It hired [120] cooks, cleaners and night porters.", heads: ["cook"] },
    { row: "The strike cost the airline [$80 million].", heads: ["strike"] },
    { row: "Floods killed [13] and wounded [23] others.", says: ["13..13 persons", "23..23 persons"] },
    { row: "[One] worker was killed.", heads: ["worker"] },
  ])("$row", check);
});

describe("numbers that are not quantities", () => {
  test.each([
    "The 19th regiment came in 1987.",
    "Flight 212 left Gate 7 for Route 9.",
    "Section 12 of Title 8 says so.",
    "Lawmakers passed H.R. 4410.",
    "She phoned 555-204-7781.",
    "The Rovers won 3-1.",
    "The court split 7-2 on it.",
    "He lives at 48 Elm Street.",
    "Ms. Ito, 35, declined.",
    "The G20 and a B-52 met COVID-19.",
    "Version 2.4.1 is out.",
    "See https://example.org/2017/05 or @user42.",
    "It began at 10:30 and at 6 p.m.",
    "Open 24/7 since 9/11.",
    "One of them said no one knew.",
    "They looked at one another.",
    "A four-legged friend on a two-way street.",
    "The Gang of Six met.",
    "A few of them had several ideas.",
    "Three years later it closed.",
    "The first half and the second quarter.",
    "Children under 5 and those aged 60 stay.",
    "He wore No. 10.",
    "1. Boil the rice",
    "A one-two punch of storms.",
    "Salaries reach the seven figures.",
    "They wrote for “60 Minutes” there.",
  ])("%s", (row) => expect(read(row).map(({ text }) => text)).toEqual([]));

  test("a number inside a date is none", () => {
    const text = "On 3 May police held 20 drivers.";
    const date: TimeMention = {
      start: 3,
      end: 8,
      text: "3 May",
      type: "DATE",
      value: "XXXX-05-03",
      from: null,
      to: null,
    };
    expect(read(text, [date]).map((quantity) => quantity.text)).toEqual(["20"]);
  });
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    "12", "3,400", "$5", "million", "a dozen", "half", "percent", "%", "-", "–", "to", "between", "and", "of", "people", "per day",
    "up to", "more than", "at least", "doubled", "two-thirds", "(", ")", ",", ".", "\n", "’s", "the", "rose", "by", "½", "/", "km", "€", "…", "🙂",
  ); // biome-ignore format: a closed set
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(" "));

  test("every quantity is grounded, ordered, and has its ends in order", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 80 })), (text) => {
        let last = 0;
        for (const { start, end, text: words, low, high, noun } of read(text)) {
          expect(words).toBe(text.slice(start, end));
          if (noun) expect(noun.text).toBe(text.slice(noun.start, noun.end));
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          expect(low !== null || high !== null).toBe(true);
          last = end;
        }
      }),
    );
  });

  test("the same text gives the same quantities", () => {
    fc.assert(fc.property(texts, (text) => void expect(read(text)).toEqual(read(text))));
  });

  test.each(["1,22,", "9", "and a half ", "one hundred and ", "two-", "$5 to ", "a ", "(3) ", "half of "])(
    "time grows with length, not its square: %j",
    (piece) => {
      const elapsed = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const { sentences } = parsed(text);
        const start = performance.now();
        findQuantities("art_test", text, sentences, []);
        return performance.now() - start;
      };
      elapsed(10_000);
      const [short, long] = [elapsed(20_000), elapsed(160_000)];
      expect(long).toBeLessThan(32 * Math.max(short, 40));
    },
    60_000,
  );
});
