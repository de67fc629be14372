import type { ReadArticle } from "../model/layers.ts";
import type { Framing, FramingTerm } from "../model/stemma.ts";
import { findContested } from "./contested.ts";
import { findGroupTerms } from "./groups.ts";
import { readTerms } from "./reading.ts";

type Referent = Framing["referents"][number];

/** Referents shown of one story: the first dozen hold what differs, the rest is the common language of the beat. */
const maxReferents = 12;

/** Least difference between outlets, 0 to 1, for a referent to be worth showing. */
const leastDifference = 0.2;

/** What the articles name differently, those first that they differ most on; nothing for a single article. */
export function findReferents(articles: readonly ReadArticle[]): Referent[] {
  if (articles.length < 2) return [];
  const read = articles.map(readTerms);
  const contested = findContested(read).map((terms) => ({ terms, difference: differenceInVoice(terms) }));
  const groups = findGroupTerms(read).map((terms) => ({ terms, difference: differenceInTerms(terms) }));
  const taken = new Set<string>();
  return [...contested, ...groups]
    .map((found) => ({ ...found, referent: nameReferent(found.terms) }))
    .filter(({ difference }) => difference >= leastDifference)
    .sort(
      (a, b) => b.difference - a.difference || b.terms.length - a.terms.length || (a.referent < b.referent ? -1 : 1),
    )
    .filter(({ terms }, at, all) => !all.slice(0, at).some((earlier) => isSame(earlier.terms, terms)))
    .filter(({ referent }) => !taken.has(referent) && taken.add(referent))
    .slice(0, maxReferents)
    .map(({ referent, terms }) => ({ referent, terms }));
}

/** The words that most terms end in: the plain name of what they are for. */
function nameReferent(terms: readonly FramingTerm[]): string {
  const counts = new Map<string, number>();
  for (const { term } of terms) {
    const words = term.split(" ");
    for (let from = 0; from < words.length; from += 1) {
      const ending = words.slice(from).join(" ");
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  const [[most] = [""]] = [...counts].sort(
    ([a, x], [b, y]) => y - x || b.split(" ").length - a.split(" ").length || (a < b ? -1 : 1),
  );
  return most;
}

/** Articles count by their number: a difference between two of five is less than one between four of five. */
const spread = (articles: number) => 1 - 1 / articles;

/** How unlike the articles are in using a word as their own or as somebody else's. */
function differenceInVoice(terms: readonly FramingTerm[]): number {
  const articles = byArticle(terms);
  if (articles.length < 2) return 0;
  const own = articles.map((list) => list.filter(({ voice }) => voice === "own").length / list.length);
  return spread(articles.length) * (0.5 + 0.5 * (Math.max(...own) - Math.min(...own)));
}

/** How unlike the articles are in the terms they use: one less the mean share that two of them have in common. */
function differenceInTerms(terms: readonly FramingTerm[]): number {
  const articles = byArticle(terms);
  const heads = terms.map(({ term }) => term.slice(term.lastIndexOf(" ") + 1));
  const repeated = new Set(heads).size < terms.length;
  if (articles.length < 2 || !repeated) return 0;
  const shares = articles.map((list) => {
    const counts = new Map<string, number>();
    for (const { term } of list) counts.set(term, (counts.get(term) ?? 0) + 1 / list.length);
    return counts;
  });
  let [common, pairs] = [0, 0];
  shares.forEach((one, at) => {
    for (const other of shares.slice(at + 1)) {
      pairs += 1;
      for (const [term, share] of one) common += Math.min(share, other.get(term) ?? 0);
    }
  });
  return spread(articles.length) * (1 - common / pairs);
}

function byArticle(terms: readonly FramingTerm[]): FramingTerm[][] {
  const lists = new Map<string, FramingTerm[]>();
  for (const term of terms) lists.set(term.articleId, [...(lists.get(term.articleId) ?? []), term]);
  return [...lists.values()];
}

/** True when most of the places of the smaller are among those of the other. */
function isSame(one: readonly FramingTerm[], two: readonly FramingTerm[]): boolean {
  const places = new Set(one.map(({ articleId, end }) => `${articleId} ${end}`));
  const shared = two.filter(({ articleId, end }) => places.has(`${articleId} ${end}`)).length;
  return 2 * shared > Math.min(one.length, two.length);
}
