import type { Claim, Entity, Quantity, Span, TimeMention } from "@stemma/core";
import { readGold } from "./articles.ts";
import { type GoldDocument, type GoldFigure, loadGoldStories } from "./gold.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

/** What the scorer needs of a read article. */
export interface ReadFigures {
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** A gold figure with the figure claim on the same number. */
export interface FigurePair {
  readonly gold: GoldFigure;
  readonly claim: Claim;
  readonly quantity: Quantity;
}

/** Statuses that a fair judge would accept for each of the gold's; effects of a proposal are "conditional". */
const acceptable: Readonly<Record<string, readonly Claim["status"][]>> = {
  actual: ["happened"],
  past: ["happened"],
  planned: ["planned", "ordered", "expected"],
  expected: ["expected", "planned"],
  authorized: ["authorised"],
  conditional: ["hypothetical", "possible", "expected"],
  denied: ["denied"],
};

/** A claim's span is the gold clause where their character F1 reaches this: half is a reader's "same clause". */
const sameClause = 0.5;

/** Figure claims against the gold of the three annotated stories. */
export const claimsTask: EvalTask = {
  name: "claims",
  summary: "figure claims: found, clause, status, vouched for, actor, place, time and voices, on the annotated stories",
  run: async ({ shared, limit }) => {
    const documents = loadGoldStories(shared).flatMap((story) => story.documents);
    return scoreFigureClaims(documents.slice(0, limit), readGold);
  },
};

/** Scores and worst errors over documents; `read` gives each one's layers. */
export function scoreFigureClaims(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => ReadFigures,
): Evaluation {
  const tally = new Tally();
  for (const document of documents) scoreDocument(document, read(document), tally);
  return {
    scores: tally.scores(),
    counts: { documents: documents.length, minor: tally.minor },
    errors: tally.errors,
  };
}

/** Pairs by number: a gold figure belongs to the claim whose quantity overlaps its number most. */
export function pairFigures(
  figures: readonly GoldFigure[],
  layers: ReadFigures,
): { pairs: FigurePair[]; missed: GoldFigure[]; spurious: Claim[] } {
  const byId = new Map(layers.quantities.map((quantity) => [quantity.id, quantity]));
  const claims = layers.claims.flatMap((claim) => {
    const quantity = claim.kind === "figure" && claim.quantityId ? byId.get(claim.quantityId) : undefined;
    return quantity ? [{ claim, quantity }] : [];
  });
  const taken = new Set<Claim>();
  const pairs: FigurePair[] = [];
  const missed: GoldFigure[] = [];
  for (const gold of figures) {
    const number = { start: gold.number_start, end: gold.number_start + gold.number_text.length };
    const best = claims
      .filter(({ claim, quantity }) => !taken.has(claim) && shared(quantity, number) > 0)
      .sort((a, b) => shared(b.quantity, number) - shared(a.quantity, number))[0];
    if (best) {
      taken.add(best.claim);
      pairs.push({ gold, ...best });
    } else missed.push(gold);
  }
  return { pairs, missed, spurious: claims.flatMap(({ claim }) => (taken.has(claim) ? [] : claim)) };
}

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function scoreDocument(document: GoldDocument, layers: ReadFigures, tally: Tally) {
  const { pairs, missed, spurious } = pairFigures(document.figures, layers);
  tally.minor += document.figures.filter((figure) => figure.minor).length;
  for (const figure of missed) tally.miss("found", `${document.id} missed: ${figure.quote}`);
  for (const claim of spurious) tally.extra("found", `${document.id} not a figure: ${claim.text}`);
  for (const pair of pairs) scorePair(document.id, pair, layers, tally);
}

function scorePair(id: string, { gold, claim, quantity }: FigurePair, layers: ReadFigures, tally: Tally) {
  const judge = (name: string, isRight: boolean, said: unknown, wanted: unknown) =>
    tally.judge(name, isRight, `${id} ${name}: ${show(said)} for ${show(wanted)} in: ${claim.text}`);
  tally.hit("found");
  const value = quantity.low === gold.low && quantity.high === gold.high;
  const status = acceptable[gold.status]?.includes(claim.status) ?? false;
  const asserted = claim.asserted === (gold.asserted ?? true);
  const voices = sameVoices(gold.voices, claim.voices);
  judge("clause", clauseF1(gold, claim) >= sameClause, claim.text, gold.quote);
  judge("status", status, claim.status, gold.status);
  judge("asserted", asserted, claim.asserted, gold.asserted ?? true);
  judge("voices", voices, claim.voices, gold.voices);
  judge("object", sharesWord(gold.noun, claim.object ?? ""), claim.object, gold.noun);
  judge("whole claim", value && status && asserted && voices, claim.status, gold.status);
  if (gold.asserted === false) tally.judge("not vouched for", !claim.asserted, `${id} vouched for: ${claim.text}`);
  const actor = claim.actor === null ? null : aliases(claim.actor, layers.entities);
  tally.slot("actor", gold.actor, actor, `${id} actor: ${claim.actor} for ${gold.actor} in: ${claim.text}`);
  const place = claim.place === null ? null : aliases(claim.place, layers.entities);
  tally.slot("place", gold.place, place, `${id} place: ${claim.place} for ${gold.place} in: ${claim.text}`);
  const time = claim.time && !claim.time.implied ? timeWords(claim, layers.times) : null;
  tally.slot("time", gold.time, time, `${id} time: ${time} for ${gold.time} in: ${claim.text}`);
}

/** The name with every way the text writes it. */
const aliases = (name: string, entities: readonly Entity[]) =>
  [name, ...new Set(entities.filter((e) => e.canonical === name).map((e) => e.text))].join(" ");

const show = (value: unknown) => (Array.isArray(value) ? value.join(" < ") || "the article" : String(value));

/** Words of the time mentions that the claim's time was taken from, and its value. */
const timeWords = (claim: Claim, times: readonly TimeMention[]) =>
  [
    claim.time?.value,
    ...times.filter((t) => t.value === claim.time?.value && shared(t, claim) > 0).map((t) => t.text),
  ].join(" ");

function clauseF1(gold: Span, claim: Span): number {
  return (2 * shared(gold, claim)) / (gold.end - gold.start + claim.end - claim.start);
}

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(the|an?|of|and|in|on|at|to|s|u)$/.test(word),
  );

const sharesWord = (a: string, b: string) => {
  const words = new Set(wordsOf(a).map(stem));
  return wordsOf(b).some((word) => words.has(stem(word)));
};
const stem = (word: string) => word.slice(0, Math.max(4, word.length - 2));

/** First letters of the capitalised words: a name and its acronym are one voice. */
const initials = (text: string) => (text.match(/\b\p{Lu}/gu) ?? []).join("");
const isSameVoice = (gold: string, said: string) =>
  sharesWord(gold, said) ||
  said.includes(initials(gold).padEnd(2, "?")) ||
  gold.includes(initials(said).padEnd(2, "?"));

/** As many voices, each the one in its place by a shared word or by acronym. */
const sameVoices = (gold: readonly string[], claim: readonly string[]) =>
  gold.length === claim.length && gold.every((voice, index) => isSameVoice(voice, claim[index] ?? ""));

class Tally {
  readonly errors: string[] = [];
  minor = 0;
  private readonly counts = new Map<string, { tp: number; fp: number; fn: number }>();

  hit(name: string) {
    this.count(name).tp += 1;
  }
  miss(name: string, error: string) {
    this.count(name).fn += 1;
    this.errors.push(error);
  }
  extra(name: string, error: string) {
    this.count(name).fp += 1;
    this.errors.push(error);
  }
  /** One answer that must be there: a wrong one is both false and missing. */
  judge(name: string, isRight: boolean, error: string) {
    const count = this.count(name);
    if (isRight) count.tp += 1;
    else {
      count.fp += 1;
      count.fn += 1;
      this.errors.push(error);
    }
  }
  /** An answer that may be absent on either side. */
  slot(name: string, gold: string | null, said: string | null, error: string) {
    const count = this.count(name);
    if (gold !== null && said !== null && sharesWord(gold, said)) {
      count.tp += 1;
      return;
    }
    if (said !== null) count.fp += 1;
    if (gold !== null) count.fn += 1;
    if (said !== null && gold !== null) this.errors.push(error);
  }
  scores(): Score[] {
    return [...this.counts].map(([name, counts]) => ({ name: `figure claims: ${name}`, ...counts }));
  }
  private count(name: string) {
    const count = this.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    this.counts.set(name, count);
    return count;
  }
}
