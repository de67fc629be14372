import { backgroundRows } from "./background.data.ts";

let rates: ReadonlyMap<string, number> | undefined;

/** Content words of a news article of middle length, over the words that the concordance behind the table has tagged. */
const articleShare = 400 / 218_000;

/** Share of articles that an unlisted word or name is expected in: about one in five hundred. */
const rareRate = 0.002;

/** The share of articles, 0 to 1, that general English leads one to expect `term` in; names are rare. */
export function backgroundRate(term: string): number {
  rates ??= new Map(
    backgroundRows.split("\n").map((row) => {
      const [lemma = "", count] = row.split(" ");
      return [lemma, 1 - Math.exp(-Number(count) * articleShare)];
    }),
  );
  return Math.max(rareRate, rates.get(term) ?? 0);
}
