import type { Quantity, Span } from "@stemma/core";
import { readGold } from "./articles.ts";
import { type GoldDocument, type GoldFigure, loadGoldStories } from "./gold.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

/** Quantities against the figures of the three annotated stories. */
export const figuresTask: EvalTask = {
  name: "figures",
  summary: "quantities: found, value, unit, per, role and counted noun, on the annotated stories",
  run: async ({ shared, limit }) => {
    const documents = loadGoldStories(shared).flatMap((story) => story.documents);
    return scoreFigures(documents.slice(0, limit), (document) => readGold(document).quantities);
  },
};

/** Scores and errors over documents; "all" counts minor and repeated figures, "main" leaves both out. */
export function scoreFigures(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => readonly Quantity[],
): Evaluation {
  const tally = new Tally();
  for (const document of documents) scoreDocument(document, read(document), tally);
  return { scores: tally.scores(), counts: { documents: documents.length, ...tally.counts }, errors: tally.errors };
}

/** Each gold figure with the quantity that overlaps its number most, none used twice. */
function pairQuantities(figures: readonly GoldFigure[], quantities: readonly Quantity[]) {
  const taken = new Set<Quantity>();
  const pairs = figures.map((gold) => {
    const best = quantities
      .filter((quantity) => !taken.has(quantity) && shared(quantity, numberOf(gold)) > 0)
      .sort((a, b) => shared(b, numberOf(gold)) - shared(a, numberOf(gold)))[0];
    if (best) taken.add(best);
    return { gold, quantity: best };
  });
  return { pairs, spurious: quantities.filter((quantity) => !taken.has(quantity)) };
}

const numberOf = ({ number_start: start, number_text }: GoldFigure): Span => ({
  start,
  end: start + number_text.length,
});

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function scoreDocument(document: GoldDocument, quantities: readonly Quantity[], tally: Tally) {
  const { pairs, spurious } = pairQuantities(document.figures, quantities);
  for (const { gold, quantity } of pairs) {
    tally.hit("found (all)", quantity !== undefined);
    if (!gold.minor && !gold.repeat) tally.hit("found (main)", quantity !== undefined);
    if (quantity) scorePair(document, gold, quantity, tally);
    else tally.errors.push(`${document.id} missed: [${gold.number_text}] ${gold.quote}`);
  }
  for (const quantity of spurious) {
    const forbidden = document.notFigures.some(
      ({ start, text }) => shared(quantity, { start, end: start + text.length }) > 0,
    );
    tally.extra("found (all)");
    tally.extra("found (main)");
    if (forbidden) tally.count("not a figure");
    const around = document.text.slice(Math.max(0, quantity.start - 40), quantity.end + 40).replaceAll("\n", " ");
    tally.errors.push(`${document.id} ${forbidden ? "NOT A FIGURE" : "spurious"}: [${quantity.text}] ${around}`);
  }
}

function scorePair(document: GoldDocument, gold: GoldFigure, quantity: Quantity, tally: Tally) {
  const judge = (name: string, isRight: boolean, said: unknown, wanted: unknown) => {
    tally.hit(name, isRight);
    if (!isRight)
      tally.errors.push(`${document.id} ${name}: ${said} for ${wanted} in: [${quantity.text}] ${gold.quote}`);
  };
  judge(
    "value",
    sameValue(quantity.low, gold.low) && sameValue(quantity.high, gold.high),
    `${quantity.low}–${quantity.high}`,
    `${gold.low}–${gold.high}`,
  );
  judge("approx", quantity.approx === gold.approx, quantity.approx, gold.approx);
  judge("unit", sameUnit(quantity.unit, gold.unit), quantity.unit, gold.unit);
  judge("per", quantity.per.join(" per ") === perOf(gold), quantity.per.join(" per "), perOf(gold));
  judge("role", quantity.role === gold.role, quantity.role, gold.role);
  if (gold.direction) judge("direction", quantity.direction === gold.direction, quantity.direction, gold.direction);
  judge("noun", sharesNoun(quantity, gold), quantity.noun?.text, gold.noun);
}

/** Gold rounds thirds to a tenth. */
const sameValue = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < 0.05);

/** The gold's words for units whose code is UCUM's or the number grammar's own. */
const unitNames: Readonly<Record<string, string>> = {
  hours: "h",
  kilometers: "km",
  miles: "mi",
  months: "mo",
  tons: "ton",
  weeks: "wk",
  years: "a",
};

const sameUnit = (unit: string, gold: string) => unit === gold || unit === unitNames[gold] || stem(unit) === stem(gold);

/** "agent per month" and "inmate per year" chain their denominators. */
const perOf = ({ per }: GoldFigure) => per ?? "";

const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:ies|y)$/, "i")
    .replace(/(?:es|e|s)$/, "");

const stopWords = new Set([
  "a",
  "an",
  "and",
  "for",
  "from",
  "have",
  "in",
  "of",
  "on",
  "or",
  "out",
  "that",
  "the",
  "to",
  "who",
  "with",
]);

const stems = (text: string) =>
  (text.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !stopWords.has(word.toLowerCase())).map(stem);

/** The head that was read, or another word of the phrase, is a word of the gold's phrase. */
function sharesNoun({ noun }: Quantity, gold: GoldFigure): boolean {
  const wanted = new Set(stems(gold.noun));
  return noun !== null && [noun.head, ...stems(noun.text)].some((word) => wanted.has(stem(word)));
}

class Tally {
  readonly errors: string[] = [];
  readonly counts: Record<string, number> = {};
  readonly #scores = new Map<string, { tp: number; fp: number; fn: number }>();

  hit(name: string, isRight: boolean) {
    const score = this.#of(name);
    if (isRight) score.tp += 1;
    else if (name.startsWith("found")) score.fn += 1;
    else {
      score.fn += 1;
      score.fp += 1;
    }
  }

  extra(name: string) {
    this.#of(name).fp += 1;
  }

  count(name: string) {
    this.counts[name] = (this.counts[name] ?? 0) + 1;
  }

  scores(): Score[] {
    return [...this.#scores].map(([name, score]) => ({ name, ...score }));
  }

  #of(name: string) {
    const score = this.#scores.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    this.#scores.set(name, score);
    return score;
  }
}
