import { widerPopulations } from "../../lexicon/measures.ts";
import type { Article } from "../../model/article.ts";
import type { ReadArticle } from "../../model/layers.ts";
import type { Quantity } from "../../model/mention.ts";
import type { Check } from "../../model/story.ts";
import { nameValue } from "../labels.ts";
import { measureOfNoun } from "../measure.ts";
import { lastDigit, slackOf } from "../range.ts";

/** A stated number that arithmetic may use: a point, with where it stands and what it counts. */
export interface Amount {
  readonly quantity: Quantity;
  readonly article: Article;
  readonly value: number;
  /** "money:USD", "percent", "times", a counted class, or a unit. */
  readonly kind: string;
  /** Lower-case words of what is counted. */
  readonly words: readonly string[];
  readonly sentence: number;
  readonly paragraph: number;
}

/** The points among an article's quantities, in the order of the text, each with its sentence and paragraph. */
export function findAmounts({ article, quantities }: Pick<ReadArticle, "article" | "quantities">): Amount[] {
  const { text } = article;
  const amounts: Amount[] = [];
  let [sentence, paragraph, at] = [0, 0, 0];
  for (const quantity of quantities.toSorted((a, b) => a.start - b.start)) {
    const gap = text.slice(at, quantity.start);
    at = Math.max(at, quantity.start);
    if (/\n/.test(gap)) paragraph += 1;
    if (endsSentence(gap)) sentence += 1;
    const { population, words } = measureOfNoun(quantity);
    for (const point of pointsOf(quantity, text)) {
      const kind = kindOf(quantity.unit, population);
      amounts.push({ quantity: point, article, value: point.low ?? 0, kind, words, sentence, paragraph });
    }
  }
  return amounts;
}

/** The point itself, or both ends of "from 40 to 60", which are two levels and no range. */
function pointsOf(quantity: Quantity, text: string): Quantity[] {
  const { low, high, start, role } = quantity;
  // "More than 7,200" is near enough to 7,200 for a ratio; a ceiling is not.
  if (low !== null && high === null && low > 0 && role !== "limit") return [{ ...quantity, high: low, approx: true }];
  if (low === null || high === null || low === 0) return [];
  if (low === high) return [quantity];
  const parts = /^(from )?(.{1,40}?)( to )(.{1,40})$/su.exec(quantity.text);
  if (!parts || !(parts[1] || /\bfrom $/iu.test(text.slice(Math.max(0, start - 6), start)))) return [];
  const [, from = "", first = "", to = "", second = ""] = parts;
  const falls = numeral(first) > numeral(second) && magnitude(first) === magnitude(second);
  const cut = (at: number, words: string, value: number): Quantity => ({
    ...quantity, start: at, end: at + words.length, text: words, low: value, high: value,
  }); // biome-ignore format: one thought
  const at = start + from.length;
  return [cut(at, first, falls ? high : low), cut(at + first.length + to.length, second, falls ? low : high)];
}

const numeral = (words: string): number => Number(/[\d.,]+/.exec(words)?.[0].replace(/,/g, "") ?? Number.NaN);
const magnitude = (words: string): string => (/\p{L}{4,}/u.exec(words)?.[0] ?? "").toLowerCase();

/** A line break, or a stop after a word that is no initial and no title, before a capital. */
const endsSentence = (gap: string): boolean =>
  /\n/.test(gap) || /(?:[\p{Ll}\d)%”"’]{2}|[”"’])[.!?][”"’)]*\s+["“‘(]?\p{Lu}/u.test(gap) || /[?!]["”]?\s/u.test(gap);

function kindOf(unit: string, population: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return `money:${unit}`;
  if (unit === "percent" || unit === "times") return unit;
  return unit === "persons" || unit === "1" ? (widerPopulations(population).at(-1) ?? population) : unit;
}

/** How far a stated number may be from the true one, as written: shares to half their last digit, ratios to a twentieth. */
function statedSlack({ value, quantity: { approx, unit } }: Amount): number {
  const slack = slackOf(Math.abs(value), approx);
  if (unit === "percent" && !approx) return Math.min(lastDigit(value), 1) / 2;
  return unit === "times" ? Math.max(slack, value / 20) : slack;
}

/**
 * Whether a computed value is the stated one, given how both it and its operands are rounded. `exact` operands of small
 * whole numbers leave no room: 14 + 9 is 23.
 */
export function holdsFor(stated: Amount, computed: number, operands: readonly Amount[]): boolean {
  const relative = operands.reduce((sum, amount) => sum + statedSlack(amount) / Math.abs(amount.value), 0);
  const slack = statedSlack(stated) + Math.abs(computed) * relative;
  return Math.abs(computed - stated.value) <= slack + 1e-9 * Math.abs(stated.value);
}

/** A check on one article, with the words of all its numbers as evidence. */
export function checkOf(
  stated: Amount,
  computed: number,
  working: string,
  operands: readonly Amount[],
  holds = holdsFor(stated, computed, operands),
): Check {
  const evidence = [...operands, stated]
    .map(({ article, quantity: { start, end, text } }) => ({ articleId: article.id, start, end, text }))
    .sort((a, b) => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start));
  const scope = new Set(evidence.map(({ articleId }) => articleId)).size > 1 ? "story" : "article";
  return { scope, working, stated: stated.value, computed, holds, evidence };
}

/** "50 per day", "$85 per day", "6,000". */
export const nameAmount = ({ value, quantity: { unit, per } }: Amount): string => nameValue(value, unit, per);

/** "= 0.5", or "= 43,800 ≈ 44,000" where what is stated is rounded, or "≠" where it does not follow. */
export function nameResult(computed: number, stated: Amount, holds: boolean): string {
  const rounded = Number(computed.toPrecision(4));
  const { unit } = stated.quantity;
  const given = nameValue(stated.value, unit);
  if (Math.abs(computed - stated.value) < 1e-9 * Math.abs(stated.value)) return `= ${given}`;
  return `= ${nameValue(rounded, unit)} ${holds ? "≈" : "≠"} ${given}`;
}

/** The words between two amounts, whichever comes first. */
export function between(a: Amount, b: Amount): string {
  const [first, second] = a.quantity.start < b.quantity.start ? [a, b] : [b, a];
  return a.article.text.slice(first.quantity.end, Math.min(second.quantity.start, first.quantity.end + 400));
}

/** The words right before an amount, within its sentence as far as can be told. */
export const lead = ({ article, quantity }: Amount, length = 30): string =>
  article.text.slice(Math.max(0, quantity.start - length), quantity.start);

/** True where both count the same class of thing in the same unit, or one names nothing of its own. */
export function sameKind(a: Amount, b: Amount): boolean {
  if (a.kind === b.kind) return true;
  const bare = (amount: Amount) => amount.quantity.noun === null && /^(?:1|persons)$/.test(amount.quantity.unit);
  return (bare(a) && isCount(b)) || (bare(b) && isCount(a));
}

/** True of counted things: not money, shares, ratios or measures. */
export const isCount = ({ quantity: { unit } }: Amount): boolean =>
  !/^[A-Z]{3}$|^(?:percent|times|mi|km|m|ft|a|mo|d|wk|h|min|s|t|kg|lb|ton|acre|ha|L|gal|barrel)$/.test(unit);

export const isRate = ({ quantity }: Amount): boolean => quantity.per.length > 0;
