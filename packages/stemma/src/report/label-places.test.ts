import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, placeLabel } from "./label-places.ts";

const page: Box = { left: 0, top: 0, width: 800, height: 300 };

test("a lone label stands to the right of its point, without a leader", () => {
  expect(placeLabel({ x: 100, y: 100, words: "12 Harbour News" }, [], page)).toMatchObject({
    anchor: "start",
    leader: null,
  });
});

test("a label at the right edge turns to the left", () => {
  expect(placeLabel({ x: 790, y: 100, words: "12 Harbour News" }, [], page)).toMatchObject({ anchor: "end" });
});

test("a label that no place can hold is left to the table", () => {
  expect(placeLabel({ x: 400, y: 100, words: "word ".repeat(60) }, [], page)).toBeNull();
});

test("no label leaves the page or touches another", () => {
  const point = fc.record({
    x: fc.integer({ min: 20, max: 780 }),
    y: fc.integer({ min: 20, max: 280 }),
    words: fc.constantFrom("4 Gazette", "up to 1,200 Morning Post +3"),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 14 }), (points) => {
      const taken: Box[] = [];
      for (const each of points) {
        const box = placeLabel(each, taken, page)?.box;
        if (!box) continue;
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(800);
        for (const other of taken) {
          const apart =
            box.left >= other.left + other.width ||
            other.left >= box.left + box.width ||
            box.top >= other.top + other.height ||
            other.top >= box.top + box.height;
          expect(apart).toBe(true);
        }
        taken.push(box);
      }
    }),
  );
});
