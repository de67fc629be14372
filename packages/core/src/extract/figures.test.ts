import { describe, expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import { findClaims } from "./extract.ts";
import { type Given, layersOf } from "./read.case.ts";

type Row = [text: string, expected: Partial<Claim>, given?: Given];

const figuresOf = (text: string, given?: Given) =>
  findClaims(layersOf(text, given)).filter((claim) => claim.kind === "figure");

/** The claim on the first number of the row. */
const check = (text: string, expected: Partial<Claim>, given?: Given) => {
  const [first] = [...figuresOf(text, given)].sort((a, b) => quantityStart(text, a) - quantityStart(text, b));
  expect(first).toMatchObject(expected);
};
const quantityStart = (text: string, claim: Claim) =>
  layersOf(text).quantities.find((quantity) => quantity.id === claim.quantityId)?.start ?? text.length;

describe("action", () => {
  test.each<Row>([
    ["Police arrested 40 people on the bridge.", { action: "arrest", object: "people", actor: "Police" }],
    ["About 300 teachers were hired last spring.", { action: "hire", actor: null }],
    ["The ministry is preparing to send up to 400 engineers.", { action: "send", status: "planned" }],
    ["The seizure of 30 tonnes of timber angered growers.", { action: "seize" }],
    ["Spain's deployment of 900 medics began.", { action: "deploy" }],
    ["The death toll has risen to 212.", { action: "die" }],
    ["The blast left 14 dead.", { action: "die" }],
    ["There were 18 deaths in the valley.", { action: "die" }],
    [
      "He sued on behalf of 22 men who were killed in the fire.",
      { action: "kill", text: "22 men who were killed in the fire" },
    ],
    ["Guards released 12 detainees.", { action: "release" }],
    ["The death toll approached 80.", { action: "die" }],
    ["Deaths rose to 80 in June.", { action: "die" }],
    ["The council spent $15 on education.", { action: "spend" }],
    ["There are 30 lifeboats.", { action: "be" }],
    ["A crowd of 300 people gathered at the gate.", { action: "gather" }],
    ["Ministry to Send 300 Doctors to Coast", { action: "send", status: "planned" }],
    [
      "Harbour Board Sends 300 Guards to Pier",
      { action: "send", actor: "Harbour Board" },
      { entities: { "Harbour Board": "organisation" } },
    ],
    ["The fleet sailed with 300 passengers.", { action: null, actor: null }],
    ["The number of people injured in the Arden fire rose to 38 on Friday.", { action: "injure" }],
    ["At least 14 people died when the hall burned on Monday, the mayor said.", { action: "die" }],
    ["The number of stalls in the market rose to 38 on Friday.", { action: "rise" }],
    ["Growers complained for more than 30 hours.", { action: null }],
    ["The mayor spoke in at least 20 villages.", { action: null }],
  ])("%s", (...row) => check(...row));
});

describe("evidence", () => {
  test.each<Row>([
    ["The toll, which rescuers put at 82, may rise.", { text: "which rescuers put at 82" }],
    ["The harbour has room for 300 boats, officials said on Tuesday.", { text: "The harbour has room for 300 boats" }],
    ["She said that 40 of the boats sank.", { text: "40 of the boats sank" }],
    ["After the storm hit, 14 people died.", { text: "14 people died" }],
    [
      "The army has permission to deploy up to 900 medics.",
      { text: "The army has permission to deploy up to 900 medics" },
    ],
    ["They said 22 members of the patrol -- Ana Berg and Tom Hill among them -- were hurt.", { action: "hurt" }],
    ["At least 14 people were killed and many hurt when a train derailed.", { text: "At least 14 people were killed" }],
  ])("%s", (...row) => check(...row));
});

describe("status", () => {
  test.each<Row>([
    ["The guild plans to plant 300 trees.", { status: "planned" }],
    ["The judge ordered 300 prisoners freed.", { status: "ordered" }],
    ["The toll is expected to reach 300.", { status: "expected" }],
    ["There will be 300 boats.", { status: "expected" }],
    ["The clinic has authority to treat up to 300 patients.", { status: "authorised" }],
    ["The council approved 300 permits.", { status: "authorised" }],
    ["The flood may have killed 300 sheep.", { status: "possible" }],
    ["The bill would close 300 schools.", { status: "hypothetical" }],
    ["The clerk said the bill would close 300 schools.", { status: "expected" }],
    ["If 300 nurses strike, the ward closes.", { status: "hypothetical", asserted: false }],
    ["The union has not lost 300 members.", { status: "denied", polarity: "negated", asserted: false }],
    ["The town seems to be losing 300 jobs.", { status: "happened" }],
    ["The town is to lose 300 jobs.", { status: "expected" }],
    ["We need 300 lamps.", { status: "happened" }],
    ["The flood ruined roads, not to mention 300 barns.", { status: "happened", asserted: true }],
    ["The guide told 300 visitors to leave.", { status: "happened" }],
    ["The league rejected 300 applications.", { status: "happened", asserted: true }],
    ["Membership declined 30% since the merger.", { status: "happened", asserted: true }],
    ["The team did not sleep in the 20 tents.", { status: "happened", asserted: true }],
    ["About 62% approve of the mayor.", { status: "happened" }],
  ])("%s", (...row) => check(...row));
});

describe("vouched for", () => {
  test.each<Row>([
    ["Did 300 people really drown?", { asserted: false }],
    ["Why were 300 crates left on the pier?", { asserted: true }],
    ["The minister denied that 4,000 votes were lost.", { asserted: false }],
    ["He falsely claimed that 4,000 votes were lost.", { asserted: false }],
    ["She asked whether 4,000 votes were lost.", { asserted: false }],
    ["Nobody rejected findings that 4,000 votes were lost.", { asserted: true }],
    ["She knew that 4,000 votes were lost.", { asserted: true }],
  ])("%s", (...row) => check(...row));
});

describe("place and time", () => {
  test.each<Row>([
    ["Rescuers found 30 survivors in Porto.", { place: "Porto" }, { entities: { Porto: "place" } }],
    ["Rescuers found 30 survivors at the end.", { place: null }],
    ["Guards stopped 30 vans at the northern border.", { place: "northern border" }],
    ["The guild sent 30 vans to guard the northern border.", { place: "northern border" }],
    ["Porto hired 30 guides.", { place: null, actor: "Porto" }, { entities: { Porto: "place" } }],
    ["The mill closed in March and cut 30 jobs.", { time: null }],
    [
      "On 3 May the mill cut 30 jobs.",
      { time: { value: "2031-05-03", from: "2031-05-03", to: null, implied: false } },
      { times: { "3 May": "2031-05-03" } },
    ],
    [
      "The mill cut 30 jobs.",
      { time: { value: "2031-12-31", from: "2031-12-31", to: "2032-01-01", implied: true } },
      { published: "2031-12-31T22:00:00Z" },
    ],
  ])("%s", (...row) => check(...row));
});

describe("several figures", () => {
  const actions = (text: string) =>
    figuresOf(text)
      .sort((a, b) => quantityStart(text, a) - quantityStart(text, b))
      .map(({ action }) => action);
  test.each([
    ["The blast left 14 dead and 30 injured.", ["die", "injure"]],
    ["At least 14 people were killed and 30 injured.", ["kill", "injure"]],
    ["14 killed, 30 injured in ferry blast", ["kill", "injure"]],
    [
      "The fire has burned 4,000 acres and destroyed 200 homes, forcing 900 people to flee.",
      ["burn", "destroy", "force"],
    ],
    ["Police arrested 40 people, including 12 minors.", ["arrest", "arrest"]],
  ])("%s", (text, expected) => expect(actions(text)).toEqual(expected));
});

describe("what the number before counted", () => {
  test("is what a bare count stands for", () => {
    const claims = figuresOf("Some 2,300 divers have been called up. That number is to rise to 7,000.");
    expect(claims.map(({ object, status }) => [object, status])).toEqual([
      ["divers", "happened"],
      ["divers", "expected"],
    ]);
  });
  test("is not carried over a paragraph", () => {
    const claims = figuresOf("Some 2,300 divers have been called up.\nThat number is to rise to 7,000.");
    expect(claims[1]?.object).not.toBe("divers");
  });
});
