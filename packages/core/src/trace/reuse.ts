import type { Article } from "../model/article.ts";
import { quote } from "../model/span.ts";
import { storyStage } from "../model/stage.ts";
import type { Reuse } from "../model/stemma.ts";
import type { Evidence } from "../model/story.ts";
import { type Alignment, alignWords, commonWords, indexRuns, type Runs } from "./align.ts";
import { creditedOutlets } from "./credits.ts";
import { sameOutlet } from "./naming.ts";
import { isLater } from "./order.ts";
import { splitWords, type Words } from "./words.ts";

/** Shorter than this, in characters or matching words, a likeness is a turn of phrase. */
const leastCharacters = 40;
const leastWords = 6;

/** Part of a passage's words that must match, in order: with one in five edited, four in five are left. */
const leastMatched = 0.65;

/**
 * What the matching words must be worth together, in nats. A passage worth the greater is copied whatever else the two
 * share; one worth the lesser, as formulas of office and of the day are, counts only beside such a passage.
 * Read off 3,400 passages of the AllSides months: `former national security adviser` with a name is worth 17.
 */
const surelyWorth = 30;
const leastWorth = 12;

/** An article is compared with this many others at most: those that share most sampled runs with it. */
const maxPartners = 12;

/** A sampled run is looked up in this many earlier articles at most, so that a text in hundreds of places stays cheap. */
const maxHolders = 24;

export const reuse = storyStage({
  name: "trace/reuse",
  version: 1,
  needs: ["articles"],
  gives: "reuse",
  run: ({ articles }) => findReuse(articles.map(({ article }) => article)),
});

interface Text {
  readonly article: Article;
  readonly words: Words;
  readonly runs: Runs;
  /** Names of the outlets that the text credits. */
  readonly credited: readonly string[];
}

/** Passages that pairs of articles share, by pair in the order of the articles; cost near-linear in the text of the story. */
export function findReuse(articles: readonly Article[]): Reuse[] {
  const texts = articles.map((article): Text => {
    const words = splitWords(article.text);
    return { article, words, runs: indexRuns(words), credited: creditedOutlets(article) };
  });
  const found: Reuse[] = [];
  for (const [first, second] of pairTexts(texts)) {
    const { a, b, direction } = direct(first, second);
    const passages = alignWords(a.words, b.words, b.runs).filter(
      (passage) => worthOf(passage, a.words, b.words) >= leastWorth,
    );
    if (!passages.some((passage) => worthOf(passage, a.words, b.words) >= surelyWorth)) continue;
    const evidence = passages.map((passage) => ({ a: evidenceOf(a, passage.a), b: evidenceOf(b, passage.b) }));
    const copied = evidence.reduce((sum, passage) => sum + passage.a.end - passage.a.start, 0);
    const share = Math.round((1000 * copied) / Math.max(1, a.article.text.length)) / 1000;
    found.push({ a: a.article.id, b: b.article.id, direction, share, passages: evidence });
  }
  return found;
}

/** Pairs of different texts that share at least two rare runs, each once. */
function pairTexts(texts: readonly Text[]): (readonly [Text, Text])[] {
  const holders = new Map<string, number[]>();
  const pairs: (readonly [Text, Text])[] = [];
  texts.forEach((text, index) => {
    const shared = new Map<number, number>();
    for (const [run, places] of text.runs) {
      if (!places.some((place) => isRare(text.words, place))) continue;
      const list = holders.get(run) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length < maxHolders) list.push(index);
      holders.set(run, list);
    }
    const partners = [...shared].filter(([, count]) => count > 1).sort(([a, x], [b, y]) => y - x || a - b);
    for (const [other] of partners.slice(0, maxPartners)) {
      const partner = texts[other];
      if (partner && partner.article.id !== text.article.id) pairs.push([text, partner]);
    }
  });
  return pairs;
}

const isRare = ({ worth }: Words, at: number) => (worth[at] ?? 0) + (worth[at + 1] ?? 0) + (worth[at + 2] ?? 0) >= 3;

/** `a` derives from `b`: by who credits whom, else by time; without either the greater id stands first. */
function direct(one: Text, two: Text): { a: Text; b: Text; direction: Reuse["direction"] } {
  const credit = (a: Text, b: Text) => {
    const { outlet } = b.article;
    return outlet !== null && a.credited.some((name) => sameOutlet(name, outlet));
  };
  const [oneCredits, twoCredits] = [credit(one, two), credit(two, one)];
  const oneLater = oneCredits === twoCredits ? isLater(one.article, two.article) : oneCredits;
  const twoLater = oneCredits === twoCredits ? isLater(two.article, one.article) : twoCredits;
  if (oneLater) return { a: one, b: two, direction: "known" };
  if (twoLater) return { a: two, b: one, direction: "known" };
  const [a, b] = one.article.id > two.article.id ? [one, two] : [two, one];
  return { a, b, direction: "unknown" };
}

/** What the words that both passages hold are worth; nothing where the passage is short or little of it matches. */
function worthOf({ a, b, matched }: Alignment, wordsA: Words, wordsB: Words): number {
  const longest = Math.max(a[1] - a[0], b[1] - b[0]);
  if (Math.min(lengthOf(wordsA, a), lengthOf(wordsB, b)) < leastCharacters) return 0;
  if (matched < leastWords) return 0;
  if (commonWords(wordsA.words.slice(...a), wordsB.words.slice(...b)) < leastMatched * longest) return 0;
  const there = new Set(wordsB.words.slice(b[0], b[1]));
  let worth = 0;
  for (let at = a[0]; at < a[1]; at += 1) if (there.has(wordsA.words[at] ?? "")) worth += wordsA.worth[at] ?? 0;
  return worth;
}

const startOf = ({ spans }: Words, [from]: readonly [number, number]) => spans[from]?.start ?? 0;
const endOf = ({ spans }: Words, [, to]: readonly [number, number]) => spans[to - 1]?.end ?? 0;
const lengthOf = (words: Words, range: readonly [number, number]) => endOf(words, range) - startOf(words, range);

const evidenceOf = ({ article, words }: Text, range: readonly [number, number]): Evidence => ({
  articleId: article.id,
  ...quote(article.text, startOf(words, range), endOf(words, range)),
});
