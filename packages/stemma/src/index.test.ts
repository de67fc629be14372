import { expect, test } from "vitest";
import * as library from "./index.ts";

test("the public surface is this list: a change of it is seen in review", () => {
  expect(Object.keys(library).sort()).toEqual([
    "LedgerError",
    "exportLedger",
    "ledgerSchema",
    "loadStoryViews",
    "openLedger",
    "read",
    "readInputs",
    "readInto",
    "reconcile",
    "renderReport",
  ]);
});

test("reads and reconciles without a ledger", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const articles = [
    ...library.read(bytes("Police said 12 people died in the Orvane bridge collapse on Monday."), { path: "a.txt" }),
    ...library.read(bytes("At least 12 people died in the Orvane bridge collapse, police said."), { path: "b.txt" }),
  ];
  const [story] = library.reconcile(articles);
  expect(library.reconcile(articles.toReversed())).toEqual(library.reconcile(articles));
  expect(story?.articles).toHaveLength(2);
});
