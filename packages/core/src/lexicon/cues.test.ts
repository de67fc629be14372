import { expect, test } from "vitest";
import { findCue, isInverting } from "./cues.ts";

test.each([
  ["verb", "say", "say"],
  ["verb", "deny", "denial"],
  ["verb", "believe", "belief"],
  ["noun", "claim", "say"],
  ["noun", "finding", "evidence"],
  ["adjective", "hopeful", "belief"],
  ["verb", "swim", undefined],
  ["noun", "bridge", undefined],
  ["adjective", "green", undefined],
] as const)("%s %s → %s", (kind, lemma, sense) => expect(findCue(kind, lemma)).toBe(sense));

test("a verb of telling needs its hearer and does not stand before its subject", () => {
  expect(["say", "write", "tell", "believe"].map(isInverting)).toEqual([true, true, false, false]);
});
