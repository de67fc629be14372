import { expect, test } from "vitest";
import { areLikeEvents, type Core, coreOf, joinCores } from "./like-events.ts";

/** One letter a term, one word an article. */
const coreOfAll = (articles: string): Core =>
  articles
    .split(" ")
    .map((terms) => coreOf(new Map([...terms].map((term) => [term.charCodeAt(0), 1]))))
    .reduce(joinCores);

test.each([
  { name: "each side has a term of its own", one: "qa qa qa qab qa qa", two: "qz qz qzy qz qz qz", like: true },
  {
    name: "a stray account of the other event changes nothing",
    one: "qa qa qa qa qa qa",
    two: "qz qz qz qz qz qz qz qz qz qza",
    like: true,
  },
  { name: "later accounts only add something", one: "qa qa qa qa qa qa", two: "qaz qaz qaz qaz qaz qaz", like: false },
  { name: "the sides are mixed", one: "qa qa qa qz qa qz", two: "qz qz qa qz qa qz", like: false },
  { name: "a side is too small to tell", one: "qa qa qa qa qa", two: "qz qz qz qz qz qz", like: false },
])("$name: $like", ({ one, two, like }) => {
  expect(areLikeEvents(coreOfAll(one), coreOfAll(two))).toBe(like);
  expect(areLikeEvents(coreOfAll(two), coreOfAll(one))).toBe(like);
});
