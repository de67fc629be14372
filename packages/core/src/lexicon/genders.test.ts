import { expect, test } from "vitest";
import { genderOfName, genderOfTitle } from "./genders.ts";

test.each([
  ["Maria", "female"],
  ["Peter", "male"],
  ["Leslie", undefined],
  ["Bridge", undefined],
])("%s → %s", (name, gender) => expect(genderOfName(name)).toBe(gender));

test.each([
  ["Mrs.", "female"],
  ["spokesman", "male"],
  ["Dr.", undefined],
  ["constructor", undefined],
])("%s → %s", (title, gender) => expect(genderOfTitle(title)).toBe(gender));
