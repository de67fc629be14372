import { expect, test } from "vitest";
import type { Article } from "../model/article.ts";
import { articlePlan, isStale, keptStages, plan, readArticle, readLayer } from "./pipeline.ts";

const stage = (name: string, needs: string[], gives: string, version = 1) => ({
  name,
  version,
  needs,
  gives,
  run: () => null,
});
const article: Article = {
  id: "art_1",
  path: null,
  url: null,
  outlet: "The Orvane Post",
  title: null,
  byline: null,
  published: "2031-05-07",
  language: "en",
  text: "The Bridge Act of 2019 was invoked on Monday. Police said at least 12 people died in Orvane.",
  links: [],
  notes: [],
};

test("a stage that needs what no earlier one gives is refused, and so is a layer given twice", () => {
  expect(() => plan([stage("b", ["a"], "b"), stage("a", [], "a")], [])).toThrow('b needs "a"');
  expect(() => plan([stage("a", [], "x"), stage("b", [], "x")], [])).toThrow("a second time");
});

test("a new version changes the fingerprints of what builds on it, and of nothing else", () => {
  const prints = (version: number) =>
    plan([stage("a", [], "a", version), stage("b", ["a"], "b"), stage("c", ["b"], "c"), stage("d", [], "d")], []).map(
      (planned) => planned.fingerprint,
    );
  const [before, after] = [prints(1), prints(2)];
  expect(before.map((fingerprint, i) => fingerprint === after[i])).toEqual([false, false, false, true]);
});

test("nothing of an article is read again whose stored layers are current", () => {
  const read = readArticle(article) as unknown as Record<string, unknown>;
  const stored = new Map(keptStages.map(({ gives, fingerprint }) => [gives, { fingerprint, value: read[gives] }]));
  const timed: string[] = [];
  expect(isStale(stored)).toBe(false);
  expect(readArticle(article, stored, { now: () => 0, add: (name) => timed.push(name) })).toEqual(read);
  expect(timed).toEqual([]);
});

test("one layer alone is the same as among all", () => {
  const read = readArticle(article) as unknown as Record<string, unknown>;
  for (const { gives } of keptStages) expect(readLayer(article, gives as "claims")).toEqual(read[gives]);
});

test("the same article gives the same layers", () => {
  expect(readArticle(article)).toEqual(readArticle(structuredClone(article)));
  expect(articlePlan.length).toBeGreaterThan(keptStages.length);
});
