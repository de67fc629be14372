import { expect, test } from "vitest";
import { isPerson } from "./people.ts";

test.each([
  "soldier", "casualty", "death", "agent", "nurse", "villager", "kenyan", "people", "police", "personnel", "co-worker",
])("a %s is a person", (head) => expect(isPerson(head)).toBe(true)); // biome-ignore format: one list

test.each(["ship", "dollar", "case", "company", "household", "model", "provider", "school", "vote", "lorry"])(
  "a %s is none",
  (head) => expect(isPerson(head)).toBe(false),
);
