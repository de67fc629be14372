import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuestions } from "./questions.ts";
import { type Told, told } from "./told.case.ts";

const killed = { action: "kill", noun: "people" } satisfies Partial<Told>;
const monday = { outlet: "Herald", published: "2031-05-05" };
const tuesday = { outlet: "Courier", published: "2031-05-06" };

describe("what answers one question", () => {
  test.each([
    {
      name: "synonyms of an action", one: told("Some 40 people were killed.", [{ number: "40", ...killed }], monday),
      other: told("The death toll is 52.", [{ number: "52", noun: "death toll", head: "toll", action: "be" }], tuesday), same: true,
    },
    {
      name: "killed and injured", one: told("Some 40 people were killed.", [{ number: "40", ...killed }], monday),
      other: told("Some 52 people were hurt.", [{ number: "52", noun: "people", action: "hurt" }], tuesday), same: false,
    },
    {
      name: "kinds of one population", one: told("It sent 900 soldiers.", [{ number: "900", noun: "soldiers", action: "send" }], monday),
      other: told("It posted 700 marines.", [{ number: "700", noun: "marines", action: "post" }], tuesday), same: true,
    },
    {
      name: "a force that is named and people who are narrowed otherwise",
      one: told("It sent 900 Harbour Guard sailors.", [{ number: "900", noun: "Harbour Guard sailors", action: "send" }], monday),
      other: told("It sent 700 off-duty sailors.", [{ number: "700", noun: "off-duty sailors", action: "send" }], tuesday), same: false,
    },
    {
      name: "a state and the action that leads to it",
      one: told("It sent 900 soldiers.", [{ number: "900", noun: "soldiers", action: "send" }], monday),
      other: told("There are 1,200 troops on the island.", [{ number: "1,200", noun: "troops", action: "be" }], tuesday), same: true,
    },
    {
      name: "troops there and troops killed",
      one: told("It lost 90 soldiers, all killed.", [{ number: "90", noun: "soldiers", action: "kill" }], monday),
      other: told("There are 1,200 troops on the island.", [{ number: "1,200", noun: "troops", action: "be" }], tuesday), same: false,
    },
    {
      name: "money and people", one: told("It cost $40 million.", [{ number: "$40 million", value: 4e7, unit: "USD", action: "cost" }], monday),
      other: told("It cost 40 people.", [{ number: "40", ...killed }], tuesday), same: false,
    },
    {
      name: "jobs lost in two wordings", one: told("The town lost 800 jobs.", [{ number: "800", unit: "job", noun: "jobs", action: "lose" }], monday),
      other: told("It means 950 fewer jobs.", [{ number: "950", unit: "job", noun: "fewer jobs", action: "mean" }], tuesday), same: true,
    },
    {
      name: "forces of two names",
      one: told("It sent 900 Arvian Guard troops.", [{ number: "900", noun: "Arvian Guard troops", action: "send" }], monday),
      other: told("It sent 300 Belmark Police troops.", [{ number: "300", noun: "Belmark Police troops", action: "send" }], tuesday), same: false,
    },
    {
      name: "deaths and homes destroyed", one: told("It killed 40 people.", [{ number: "40", ...killed }], monday),
      other: told("It razed 40 homes.", [{ number: "40", unit: "home", noun: "homes", action: "raze" }], tuesday), same: false,
    },
    {
      name: "shares of two wholes",
      one: told("It won 40% of votes.", [{ number: "40%", unit: "percent", role: "share", noun: "votes", action: "win" }], monday),
      other: told("It won 40% of seats.", [{ number: "40%", unit: "percent", role: "share", noun: "seats", action: "win" }], tuesday), same: false,
    },
  ])("$name: $same", ({ one, other, same }) => {
    expect(findQuestions("story", [one, other])).toHaveLength(same ? 1 : 2);
  }); // biome-ignore format: a table
});

describe("Answers", () => {
  test("equal numbers are one Answer, and what nobody vouches for is none", () => {
    const [question] = findQuestions("story", [
      told("Some 40 people were killed.", [{ number: "40", ...killed, approx: true }], monday),
      told("40 people were killed.", [{ number: "40", ...killed }], tuesday),
      told("Were 90 people killed?", [{ number: "90", ...killed, asserted: false, status: "hypothetical" }], tuesday),
    ]);
    expect(question?.answers.map(({ label, claimIds }) => [label, claimIds.length])).toEqual([["40", 2]]);
  });

  test("a denied number is an Answer of its own", () => {
    const [question] = findQuestions("story", [
      told("2,600 people were killed.", [{ number: "2,600", ...killed }], monday),
      told("“2,600 people were not killed,” she said.", [
        { number: "2,600", ...killed, polarity: "negated", asserted: false, status: "denied", voices: ["Ada Orn"] },
      ], tuesday),
    ]);
    expect(question?.answers.map(({ label }) => label)).toEqual(["2,600", "not 2,600"]);
    expect(question?.relations.map(({ relation, dimension }) => [relation, dimension])).toEqual([["conflicts", "status"]]);
  }); // biome-ignore format: one thought

  test("labels say bound, approximation, role and unit", () => {
    const label = (row: Told) =>
      findQuestions("s", [told(`They sent ${row.number} soldiers.`, [row])])[0]?.answers[0]?.label;
    const soldiers = { noun: "soldiers", action: "send" };
    expect(label({ number: "up to 1,500", value: [null, 1500], role: "limit", ...soldiers })).toBe("up to 1,500");
    expect(label({ number: "about 2,600", approx: true, role: "additional", ...soldiers })).toBe("~2,600 more");
    expect(label({ number: "more than 700", value: [700, null], ...soldiers })).toBe("more than 700");
    expect(label({ number: "605 to 1,039", value: [605, 1039], ...soldiers })).toBe("605–1,039");
    expect(label({ number: "2.5 million", value: 2.5e6, ...soldiers })).toBe("2.5 million");
    expect(label({ number: "$7.50", unit: "USD", action: "cost" })).toBe("$7.50");
  });
});

test("ids stay when later articles join, and the order of the articles does not matter", () => {
  const first = told("Some 40 people were killed.", [{ number: "40", ...killed }], monday);
  const second = told("Now 52 people were killed.", [{ number: "52", ...killed }], tuesday);
  const [alone] = findQuestions("story", [first]);
  const [both] = findQuestions("story", [first, second]);
  expect(both?.id).toBe(alone?.id);
  expect(both?.answers[0]?.id).toBe(alone?.answers[0]?.id);
  expect(findQuestions("story", [second, first])).toEqual([both]);
});

test("every claim is in one Answer at most, and the same input gives the same Questions", () => {
  const row = fc.record({
    value: fc.integer({ min: 1, max: 9000 }),
    noun: fc.constantFrom("people", "soldiers", "children", "homes"),
    action: fc.constantFrom("kill", "injure", "send", "be", "destroy"),
    approx: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const articles = rows.map(({ value, ...rest }, at) =>
        told(`There ${value} ${rest.noun} it.`, [{ number: String(value), value, ...rest }], {
          outlet: `Outlet ${at}`,
          published: `2031-05-0${(at % 9) + 1}`,
        }),
      );
      const questions = findQuestions("story", articles);
      const ids = questions.flatMap(({ answers }) => answers.flatMap(({ claimIds }) => claimIds));
      expect(new Set(ids).size).toBe(ids.length);
      expect(findQuestions("story", articles)).toEqual(questions);
    }),
    { numRuns: 40 },
  );
});
