import { describe, expect, test } from "vitest";
import { officeKind } from "./offices.ts";

describe("officeKind", () => {
  test.each([
    ["a senior Pentagon official", "official"],
    ["Interior Ministry spokesman", "official"],
    ["a spokeswoman for the Ministry of Health", "official"],
    ["the prime minister", "official"],
    ["Sen.", undefined],
    ["senators", "official"],
    ["U.S. officials", "official"],
    ["a three-star general", "military"],
    ["army spokesman", "military"],
    ["a spokesman for the coast guard", "military"],
    ["police spokeswoman", "police"],
    ["county sheriff", "police"],
    ["a 34-year-old resident", "affected"],
    ["survivors of the fire", "affected"],
    ["professor of hydrology at the University of Tartu", "expert"],
    ["co-director of the Harbour Institute", "expert"],
    ["seismologists", "expert"],
    ["director of the advocacy group Clean Rivers", "advocate"],
    ["a labor union leader", "advocate"],
    ["human rights activists", "advocate"],
    ["a reporter for the paper", "media"],
    ["a leaked memo", "document"],
    ["a spokesman", undefined],
    ["a company spokesman", undefined],
    ["the striker's new boots", undefined],
    ["people familiar with the matter", undefined],
    ["a blue lorry", undefined],
    ["the founder", undefined],
    ["", undefined],
  ])("%s", (description, kind) => expect(officeKind(description)).toBe(kind));
});
