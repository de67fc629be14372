import { unitRows } from "./measure-units.data.ts";

/** What kind of amount a unit measures, and how many base units one of it is. */
export interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

let table: Map<string, Scale> | undefined;

/** The scale of a UCUM code or common spelling; undefined for counted things and money. */
export function scaleOf(unit: string): Scale | undefined {
  table ??= new Map(
    unitRows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [dimension = "", factor = "1", codes = ""] = row.split("; ");
        return codes.split(" ").map((code): [string, Scale] => [code, { dimension, factor: Number(factor) }]);
      }),
  );
  return table.get(unit);
}

/** Days in a calendar period as news converts them: a month is 30, a year 365; undefined for other words. */
export function daysIn(period: string): number | undefined {
  return { hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 91, year: 365 }[period];
}
