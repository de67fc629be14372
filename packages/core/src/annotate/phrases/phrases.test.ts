import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsed } from "../../testing/layers.ts";
import { marked } from "../../testing/marked.ts";

describe("base noun phrases", () => {
  test.each([
    ["[The army] opposed [new or reinforced barriers].", ["army", "barrier"]],
    ["[Norway's Coast Guard officers] slept.", ["officer"]],
    ["[The teachers' union] sued [a state-owned firm].", ["union", "firm"]],
    ["He sent [active-duty medics] [last week].", ["medic", "week"]],
    ["[Two nurses] quit [Tuesday].", ["nurse", "tuesday"]],
    ["[A highly unusual storm] hit [the U.S.-Canada ferry line].", ["storm", "line"]],
    ["[The 15-year-old boy] and [his sister] left.", ["boy", "sister"]],
    ["[Prices] rose [25%] to [$2 billion].", ["price", "%", "billion"]],
    ["[The wounded] were treated.", ["wounded"]],
    ["[A group] of [elected officials] left.", ["group", "official"]],
    ["[Lt. Ana Ruiz] met [Gen. Bo Lind].", ["ruiz", "lind"]],
    ["[Adm. Ito Abe] left.", ["abe"]],
    ["[All the mayors] came.", ["mayor"]],
    ["They have not been able to.", []],
    ["It is what we want.", []],
    ["She is old and poor.", []],
    ["Go!", []],
  ])("%s", (row, heads) => {
    const { text, spans } = marked(row);
    const { nouns } = parsed(text).phrases;
    expect(nouns.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(nouns.map(({ head }) => head)).toEqual(heads);
  });
});

describe("verb groups: lemma, chain, tense, voice, negation", () => {
  test.each([
    ["The ferry [sank].", "sink", "", "past", "active", false],
    ["Nine miners [were killed].", "kill", "be", "past", "passive", false],
    ["The letter [was sent] by hand.", "send", "be", "past", "passive", false],
    ["The town [was hit] hard.", "hit", "be", "past", "passive", false],
    ["They [were being held] there.", "hold", "be be", "past", "passive", false],
    ["The court [is expected to authorize] it.", "authorize", "be expect", "present", "active", false],
    ["Crews [are preparing to deploy].", "deploy", "be prepare", "present", "active", false],
    ["The union [has not opposed] it.", "oppose", "have", "present", "active", true],
    ["The guard [didn't open] it.", "open", "do", "past", "active", true],
    ["She [no longer supports] him.", "support", "", "present", "active", true],
    ["She [never supported] him.", "support", "", "past", "active", true],
    ["They [will be able to leave].", "leave", "will be", "future", "active", false],
    ["It [could be] worse.", "be", "could", "present", "active", false],
    ["The firm [is going to close].", "close", "be go", "future", "active", false],
    ["The jury [is to meet] here.", "meet", "be", "future", "active", false],
    ["The deal [is expected to be signed] here.", "sign", "be expect be", "present", "passive", false],
  ])("%s", (row, lemma, chain, tense, voice, negated) => {
    const { text, spans } = marked(row);
    const { verbs } = parsed(text).phrases;
    expect(verbs).toHaveLength(1);
    expect(verbs[0]).toMatchObject({ ...spans[0], lemma, tense, voice, negated });
    expect(verbs[0]?.chain.join(" ")).toBe(chain);
  });

  test.each([
    ["A woman [killed] in the fire [was named].", ["none passive", "past passive"]],
    ["Two men [were shot] and [wounded] there.", ["past passive", "past passive"]],
    ["The man [was fired] and [said] he [would sue].", ["past passive", "past active", "present active"]],
    ["Troops [sent] by the king [left] [to find] food.", ["none passive", "past active", "none active"]],
    ["The line, [opened] in 2008, [carries] coal.", ["none passive", "present active"]],
    ["The line [opened], and then it [closed].", ["past active", "past active"]],
    ["The reinforced doors of the new building.", []],
    ["A long and growing list of names.", []],
  ])("%s", (row, expected) => {
    const { text, spans } = marked(row);
    const { verbs } = parsed(text).phrases;
    expect(verbs.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(verbs.map(({ tense, voice }) => `${tense} ${voice}`)).toEqual(expected);
  });
});

test("phrases are their slices, in order and apart, on any text", () => {
  const words = fc.constantFrom(
    "the", "a", "his", "not", "to", "is", "was", "be", "expected", "killed", "new", "or", "and", "-", "'s", "'", "$", "5",
    "troops", "Oslo", "Tuesday", "very", "no", "longer", ",", "help", "said", "that",
  ); // biome-ignore format: a list
  fc.assert(
    fc.property(fc.array(words), fc.constantFrom(" ", ""), (list, gap) => {
      const text = list.join(gap);
      const { nouns, verbs } = parsed(text).phrases;
      const all = [...nouns, ...verbs].sort((a, b) => a.start - b.start);
      for (const phrase of all) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
      for (const [at, phrase] of all.entries()) expect(phrase.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
    }),
  );
});
