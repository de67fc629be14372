import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableRows } from "./table.ts";

const fields = (source: string, delimiter?: string) =>
  [...tableRows(source, "t.csv", delimiter)].map((row) => ("note" in row ? row.note.code : row.fields));

describe("tables", () => {
  test.each([
    {
      name: "commas",
      source: "a,b\n1,2\n3,4\n",
      rows: [
        { a: "1", b: "2" },
        { a: "3", b: "4" },
      ],
    },
    { name: "semicolons and a mark", source: "\uFEFFa;b\r\n1,5;2\r\n", rows: [{ a: "1,5", b: "2" }] },
    {
      name: "quotes, line breaks and commas in them",
      source: 'a,b\n"x ""y"", z","1\n2"\n',
      rows: [{ a: 'x "y", z', b: "1\n2" }],
    },
    { name: "blank lines and missing cells", source: "a,b\n\n,\n1\n", rows: [{ a: "1", b: "" }] },
    { name: "a quote inside a plain field", source: 'a,b\n5" pipe,2\n', rows: [{ a: '5" pipe', b: "2" }] },
    { name: "no rows", source: "a,b\n", rows: [] },
    { name: "nothing", source: "", rows: [] },
  ])("$name", ({ source, rows }) => expect(fields(source)).toEqual(rows));
});

describe("broken quotes", () => {
  test("cost their own line only", () => {
    const source = 'a,b,c\n1,"open,3\n4,5,6\n7,"x" y,9\n10,11,12\n';
    expect(fields(source)).toEqual([
      "row-broken",
      { a: "4", b: "5", c: "6" },
      "row-broken",
      { a: "10", b: "11", c: "12" },
    ]);
  });

  test("make no rows of what follows where it does not fill the columns", () => {
    expect(fields('a,b,c\n1,"A sentence,\nanother one, and more.\n')).toEqual(["row-broken", "row-broken"]);
  });

  test("end the reading when there are too many", () => {
    expect(fields(`a,b,c\n${'x,"y" z,1\n'.repeat(1000)}`).length).toBeLessThan(30);
  });
});

test("any cells come back as they were written", () => {
  const cell = fc.string().map((s) => s.replace(/\r/g, ""));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const source = [["a", "b", "c"], ...rows]
        .map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(","))
        .join("\n");
      const kept = rows.filter((r) => r.some((c) => c.trim() !== ""));
      expect(fields(source.replace(/^\uFEFF/, ""))).toEqual(kept.map(([a, b, c]) => ({ a, b, c })));
    }),
  );
});
