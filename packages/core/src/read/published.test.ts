import { describe, expect, test } from "vitest";
import { hasZonelessTime, parsePublished } from "./published.ts";

describe("what settles a day", () => {
  test.each([
    ["2023-02-06", "2023-02-06"],
    ["2023/02/06", "2023-02-06"],
    ["20230206", "2023-02-06"],
    ["2023-02-06T04:17:35Z", "2023-02-06T04:17:35Z"],
    ["2023-02-06T04:17:35.123+03:00", "2023-02-06T04:17:35+03:00"],
    ["2023-02-06 04:17 +0300", "2023-02-06T04:17:00+03:00"],
    ["20230206T041735Z", "2023-02-06T04:17:35Z"],
    ["Mon, 06 Feb 2023 04:17:35 GMT", "2023-02-06T04:17:35Z"],
    ["Mon, 06 Feb 2023 04:17:35 -0500", "2023-02-06T04:17:35-05:00"],
    ["February 6, 2023", "2023-02-06"],
    ["Feb. 6th, 2023 at 4:17 p.m. EST", "2023-02-06T16:17:00-05:00"],
    ["6 February 2023", "2023-02-06"],
    ["Published: Monday 6 February 2023", "2023-02-06"],
    ["25/02/2023", "2023-02-25"],
    ["02/25/2023", "2023-02-25"],
    ["1675657055", "2023-02-06T04:17:35Z"],
    [1675657055000, "2023-02-06T04:17:35Z"],
  ])("%s", (said, published) => expect(parsePublished(said)).toBe(published));
});

describe("what does not, and is left unknown", () => {
  test.each([
    "02/06/2023", "yesterday", "2023", "February 2023", "2023-13-01", "2023-02-30", "Maybe 6, 2023", "", "12:30",
    "tel. 2023-0206-11", "x".repeat(300),
  ])("%s", (said) => expect(parsePublished(said)).toBeNull()); // biome-ignore format: a list
});

test("a time without a zone is dropped, or taken as UTC where the caller says so", () => {
  expect(parsePublished("2023-02-06 04:17")).toBe("2023-02-06");
  expect(parsePublished("2023-02-06 04:17", "utc")).toBe("2023-02-06T04:17:00Z");
  expect(hasZonelessTime("2023-02-06 04:17")).toBe(true);
  expect(hasZonelessTime("2023-02-06T04:17Z")).toBe(false);
});
