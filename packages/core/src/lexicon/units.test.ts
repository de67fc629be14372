import { describe, expect, test } from "vitest";
import { findCurrencySign, findUnit, findUnitSymbol, isCurrencyCode } from "./units.ts";

describe("units", () => {
  test.each([
    ["miles", "mi"], ["square kilometres", "km2"], ["degrees celsius", "Cel"], ["tonnes", "t"], ["per cent", "percent"],
    ["percentage points", "percentage point"], ["dollars", "USD"], ["canadian dollars", "CAD"], ["mexican pesos", "MXN"],
    ["pounds", "lb"], ["pounds sterling", "GBP"], ["british pounds", "GBP"], ["yuan", "CNY"], ["light - years", "light-year"],
  ])("%s is %s", (words, code) => expect(findUnit(words)?.code).toBe(code)); // biome-ignore format: pairs

  test.each(["pesos", "won", "real", "marks", "people", "second", "in", "points", "degrees"])(
    "%s alone is no unit",
    (words) => expect(findUnit(words)).toBeUndefined(),
  );

  test("symbols keep their case", () => {
    expect([findUnitSymbol("MW")?.code, findUnitSymbol("mw")?.code, findUnitSymbol("mph")?.per]).toEqual([
      "MW",
      undefined,
      "hour",
    ]);
    expect([findCurrencySign("US$"), findCurrencySign("€"), findCurrencySign("#")]).toEqual(["USD", "EUR", undefined]);
    expect([isCurrencyCode("EUR"), isCurrencyCode("ALL"), isCurrencyCode("ABC")]).toEqual([true, false, false]);
  });
});
