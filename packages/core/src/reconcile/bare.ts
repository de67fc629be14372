import { isCounter } from "../lexicon/measures.ts";
import type { Figure } from "./figure.ts";

/** Smaller numbers are shared by too many things to be known again by their value alone. */
const tellingValue = 20;
/** A bare number this near to one that is known speaks of the same count ("30 became 950"). */
const sameThought = 400;

/**
 * "The figure rose to 1,847" names nothing. Where all other figures of the story with that value count one thing, so does
 * this one, and so do the bare numbers right beside it.
 */
export function resolveBare(figures: readonly Figure[]): Figure[] {
  const byValue = new Map<string, Figure | null>();
  for (const figure of figures) {
    if (isBare(figure) || figure.action === undefined || figure.denied) continue;
    const key = keyOf(figure);
    const known = byValue.get(key);
    const same = known === undefined || (known !== null && known.action === figure.action);
    byValue.set(key, same ? (known ?? figure) : null);
  }
  let known: Figure | undefined;
  return figures.map((figure) => {
    if (!isBare(figure)) return figure;
    const { low } = figure.range;
    const named = figure.range.point && low >= tellingValue ? byValue.get(keyOf(figure)) : undefined;
    const near = known?.article.id === figure.article.id && figure.quantity.start - known.quantity.end < sameThought;
    const from = named ?? (near ? known : undefined);
    if (!from) return figure;
    const { head, population, action, modifiers, names } = from;
    known = { ...figure, head, population, action, otherAction: null, modifiers, names };
    return known;
  });
}

const isBare = ({ head, action, dimension, kind }: Figure): boolean =>
  action === undefined && dimension === "count" && kind === "level" && (head === "" || isCounter(head));

const keyOf = ({ range }: Figure): string => `${range.low}|${range.high}`;
