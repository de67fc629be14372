import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftAnswers } from "../answers.ts";
import { findFigures } from "../figure.ts";
import { type Told, told } from "../told.case.ts";
import { relate } from "./relate.ts";

type Row = Told & { readonly outlet?: string; readonly published?: string | null; readonly text?: string };

function relation(a: Row, b: Row) {
  const source = (row: Row, outlet: string) =>
    told(row.text ?? `They counted ${row.number} ${row.noun ?? ""} there.`, [row], {
      outlet: row.outlet ?? outlet,
      published: row.published === undefined ? "2031-05-05" : row.published,
    });
  const drafts = draftAnswers("question", findFigures([source(a, "Herald"), source(b, "Courier")]));
  const [one, other] = drafts;
  if (!one || !other) return "merged";
  expect(relate(one, other)).toEqual(relate(other, one));
  return relate(one, other)?.relation ?? "silent";
}

const dead: Row = { number: "40", noun: "people", action: "kill", place: "Port Arden" };
const sent: Row = { number: "900", noun: "soldiers", action: "send" };
const later = "2031-05-07";

describe("relations of two accounts", () => {
  test.each([
    { name: "the same number", a: dead, b: dead, is: "merged" },
    { name: "rounded", a: { ...dead, number: "1,847" }, b: { ...dead, number: "nearly 1,850", value: 1850, approx: true }, is: "agrees" },
    { name: "just above the bound", a: { ...dead, number: "5.4 million", value: 5.4e6 }, b: { ...dead, number: "more than 5 million", value: [5e6, null] as const }, is: "agrees" },
    { name: "in the range", a: { ...dead, number: "60 to 120", value: [60, 120] as const }, b: { ...dead, number: "97" }, is: "compatible" },
    { name: "over the bound", a: { ...dead, number: "90" }, b: { ...dead, number: "at least 40", value: [40, null] as const }, is: "compatible" },
    { name: "same day", a: dead, b: { ...dead, number: "61" }, is: "conflicts" },
    { name: "undated", a: { ...dead, published: null }, b: { ...dead, number: "61", published: null }, is: "conflicts" },
    { name: "a toll that rose", a: dead, b: { ...dead, number: "61", published: later }, is: "updates" },
    { name: "a toll that fell unexplained", a: { ...dead, number: "61" }, b: { ...dead, published: later }, is: "conflicts" },
    { name: "a lower toll of another day with no place", a: { number: "61", noun: "people", action: "kill" }, b: { number: "40", noun: "people", action: "kill", published: later }, is: "silent" },
    { name: "a toll said to be revised", a: { ...dead, number: "61" }, b: { ...dead, published: later, text: "The revised toll of 40 people killed." }, is: "updates" },
    { name: "the initial count and the new one", a: { ...dead, text: "The initial count of 40 people killed." }, b: { ...dead, number: "61", text: "The count is now 61 people killed." }, is: "updates" },
    { name: "the initial count alone", a: { ...dead, text: "The initial count of 40 people killed." }, b: { ...dead, number: "61" }, is: "silent" },
    { name: "another place", a: dead, b: { ...dead, number: "61", place: "Lower Brix" }, is: "differs-in-scope" },
    { name: "a floor and the number just given", a: { ...dead, number: "at least 40", value: [40, null] as const }, b: dead, is: "merged" },
    { name: "a floor that the next day's count passes", a: { ...dead, number: "at least 40", value: [40, null] as const }, b: { ...dead, number: "61", published: later }, is: "updates" },
    { name: "a floor far below another event's count", a: { ...dead, number: "at least 40", value: [40, null] as const }, b: { ...dead, number: "4,100", published: later }, is: "silent" },
    { name: "one district alone", a: { ...dead, place: "Brix district", text: "The storm left 40 people dead in Brix district alone." }, b: { ...dead, number: "61", place: "the province" }, is: "differs-in-scope" },
    { name: "one district alone, whole unplaced", a: { number: "40", noun: "people", action: "kill", text: "The storm killed 40 people in Brix district alone." }, b: { number: "61", noun: "people", action: "kill" }, is: "differs-in-scope" },
    { name: "a count that rose is not below", a: { ...dead, number: "61" }, b: { ...dead, published: later, text: "The toll rose to 40 people killed." }, is: "conflicts" },
    { name: "aboard, two counts", a: { number: "310", noun: "people", action: "be", text: "Some 310 people were aboard the train." }, b: { number: "270", noun: "people", action: "be", text: "Only 270 people were aboard." }, is: "conflicts" },
    { name: "an act of no class", a: { number: "12", noun: "guests", action: "join" }, b: { number: "20", noun: "guests", action: "join" }, is: "silent" },
    { name: "lower two days later", a: { ...sent, number: "1,350" }, b: { ...sent, published: later }, is: "conflicts" },
    { name: "lower two months later", a: { ...sent, number: "1,350" }, b: { ...sent, published: "2031-07-09" }, is: "silent" },
    { name: "short lists", a: { number: "5", noun: "key witnesses", action: "be" }, b: { number: "8", noun: "key witnesses", action: "be" }, is: "silent" },
    { name: "a part of the people", a: dead, b: { ...dead, number: "12", noun: "children" }, is: "differs-in-scope" },
    { name: "a narrowed thing", a: dead, b: { ...dead, number: "12", noun: "foreign people" }, is: "differs-in-scope" },
    { name: "another day's event", a: { ...dead, time: ["2031-05-01", "2031-05-02"] as const }, b: { ...dead, number: "61", time: ["2031-05-04", "2031-05-05"] as const }, is: "differs-in-scope" },
    { name: "a ceiling and a count", a: { ...sent, role: "limit" as const, value: [null, 900] as const }, b: { ...sent, number: "1,350" }, is: "differs-in-scope" },
    { name: "an addition and a whole", a: { ...sent, role: "additional" as const }, b: { ...sent, number: "1,350" }, is: "differs-in-scope" },
    { name: "ordered and arrived", a: { ...sent, status: "ordered" as const }, b: { ...sent, number: "1,350" }, is: "differs-in-scope" },
    { name: "now and expected", a: { ...sent, action: "be" }, b: { ...sent, number: "1,350", action: "rise", status: "expected" as const }, is: "compatible" },
    { name: "denied", a: { ...dead, number: "2,600" }, b: { ...dead, number: "2,600", status: "denied" as const, polarity: "negated" as const }, is: "conflicts" },
    { name: "a bound that says too little", a: { ...dead, number: "900" }, b: { ...dead, number: "dozens", value: [12, null] as const, text: "They counted dozens of people there." }, is: "silent" },
    { name: "another number denied", a: { ...dead, number: "900" }, b: { ...dead, number: "2,600", status: "denied" as const, polarity: "negated" as const }, is: "silent" },
    { name: "one and two", a: { ...dead, number: "1" }, b: { ...dead, number: "2" }, is: "silent" },
    { name: "another year's event in the same breath", a: dead, b: { ...dead, number: "61", text: "The flood of 2011 took 61 people there." }, is: "differs-in-scope" },
    { name: "another event taken up", a: dead, b: { ...dead, number: "61", text: "It recalled the flood of Brix. That flood killed 61 people there." }, is: "differs-in-scope" },
    { name: "dozens and seven", a: { ...dead, number: "7" }, b: { ...dead, number: "dozens", value: [12, null] as const, text: "Dozens, yes dozens of people." }, is: "silent" },
    { name: "two changes", a: { ...dead, number: "20%", unit: "percent", role: "change" as const }, b: { ...dead, number: "23%", unit: "percent", role: "change" as const }, is: "silent" },
    { name: "forty and a hundred and fifty", a: dead, b: { ...dead, number: "150" }, is: "silent" },
    { name: "forty and forty thousand", a: dead, b: { ...dead, number: "40,000" }, is: "silent" },
    { name: "an earlier disaster", a: dead, b: { ...dead, number: "61", time: ["2027-01-01", "2028-01-01"] as const }, is: "differs-in-scope" },
    { name: "no common action", a: { ...sent, action: "be", noun: "soldiers" }, b: { ...sent, number: "1,350", action: "be", noun: "soldiers" }, is: "silent" },
  ] satisfies { name: string; a: Row; b: Row; is: string }[])("$name: $is", ({ a, b, is }) => {
    expect(relation(a, b)).toBe(is);
  }); // biome-ignore format: a table
});

test("two counts that one account sets against each other are rivals", () => {
  const text = "The harbour board counted 40 people killed. The dockers’ union said 61 people were killed.";
  const rows = [dead, { ...dead, number: "61", voices: ["dockers’ union"] }];
  const [a, b] = draftAnswers(
    "question",
    findFigures([told(text, rows, { outlet: "Herald", published: "2031-05-05" })]),
  );
  expect(a && b && relate(a, b)).toMatchObject({
    relation: "conflicts",
    why: expect.stringContaining("harbour board"),
  });
});

test("an earlier number and what was added to it make the later whole", () => {
  const row = { noun: "guards", action: "send" };
  const sources = [
    told("They sent 700 guards.", [{ number: "700", ...row }], { outlet: "Herald", published: "2031-05-05" }),
    told("They will send 500 more guards.", [{ number: "500", role: "additional" as const, ...row }], { outlet: "Post", published: "2031-05-06" }),
    told("They sent 1,200 guards.", [{ number: "1,200", ...row }], { outlet: "Courier", published: "2031-05-08" }),
  ];
  const drafts = draftAnswers("question", findFigures(sources));
  const [first, more, whole] = drafts;
  expect(first && whole && relate(first, whole)).toMatchObject({ relation: "updates", dimension: "value", a: whole?.id });
  expect(more && whole && relate(more, whole)?.relation).toBe("compatible");
  expect(first && more && relate(first, more)?.why).toContain("with the 700 before, that makes 1,200");
}); // biome-ignore format: a table

test("one account that gives two numbers does not contradict itself", () => {
  const text = "In all 40 people were killed and in the north 61 people were killed.";
  const source = told(text, [dead, { ...dead, number: "61" }], { outlet: "Herald", published: "2031-05-05" });
  const [a, b] = draftAnswers("question", findFigures([source]));
  expect(a && b && relate(a, b)?.relation).toBe("differs-in-scope");
});

test("from X to Y: the second takes the place of the first", () => {
  const text = "The toll was raised from 40 to nearly 90 on Monday.";
  const rows = [dead, { ...dead, number: "nearly 90", value: 90, approx: true }];
  const [a, b] = draftAnswers("question", findFigures([told(text, rows, { outlet: "Herald" })]));
  const found = a && b && relate(a, b);
  expect(found).toMatchObject({
    relation: "updates",
    a: b?.id,
    b: a?.id,
    why: "Herald says that it went from 40 to ~90.",
  });
});

test("swapping a pair never changes what is said of it", () => {
  const row = fc.record({
    number: fc.integer({ min: 1, max: 5000 }).map(String),
    noun: fc.constantFrom("people", "children", "soldiers"),
    action: fc.constantFrom("kill", "send", "be", "rise"),
    approx: fc.boolean(),
    role: fc.constantFrom("total" as const, "additional" as const, "limit" as const),
    status: fc.constantFrom("happened" as const, "ordered" as const, "expected" as const, "denied" as const),
    place: fc.constantFrom("Port Arden", "Lower Brix"),
    published: fc.constantFrom(null, "2031-05-05", "2031-05-09"),
  });
  fc.assert(
    fc.property(row, row, (a, b) => void relation(a, b)),
    { numRuns: 300 },
  );
});
