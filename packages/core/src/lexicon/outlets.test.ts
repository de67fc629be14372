import { describe, expect, test } from "vitest";
import { outletRows } from "./outlets.data.ts";
import { findOutlet } from "./outlets.ts";

describe("findOutlet", () => {
  test.each([
    ["AP", "Associated Press", "agency"],
    ["the Associated Press", "Associated Press", "agency"],
    ["THE ASSOCIATED PRESS", "Associated Press", "agency"],
    ["afp", undefined, undefined],
    ["AFP", "Agence France-Presse", "agency"],
    ["Yonhap", "Yonhap News Agency", "agency"],
    ["The Hill", "The Hill", "outlet"],
    ["the Hill", "The Hill", "outlet"],
    ["the hill", undefined, undefined],
    ["Guardian", "The Guardian", "outlet"],
    ["guardian", undefined, undefined],
    ["People", undefined, undefined],
    ["Time", undefined, undefined],
    ["time", undefined, undefined],
    ["the Irish Times", "Irish Times", "outlet"],
    ["Ministry of Fisheries", undefined, undefined],
  ])("%s", (name, canonical, kind) => {
    const outlet = findOutlet(name);
    expect([outlet?.name, outlet?.kind]).toEqual([canonical, kind]);
  });

  test("each row names one outlet of one country", () => {
    for (const row of outletRows.trim().split("\n")) expect(row).toMatch(/^[ao] [A-Z]{2} \S/);
  });
});
