import type { Dimension, RelationName } from "../../model/story.ts";
import { compareFirst, type Draft } from "../answers.ts";
import type { Figure } from "../figure.ts";
import { labelAnswer } from "../labels.ts";
import { nameArticle } from "../moments.ts";

/** What one rule says of two Answers. */
export interface Verdict {
  readonly relation: RelationName;
  readonly dimension: Dimension;
  readonly why: string;
  /** Of `updates` only: the Answer that is the later one. */
  readonly later?: Draft;
}

/** Says how two Answers of one Question stand, or nothing. Must say the same of (a, b) and of (b, a). */
export type RelationRule = (a: Draft, b: Draft) => Verdict | undefined;

/** "Outlet (2 March 2025), citing Speaker". */
export function nameSource(draft: Draft, figure: Figure | undefined = draft.figures[0]): string {
  if (!figure) return "an article";
  const voice = figure.claim.voices.at(-1);
  return (
    nameArticle(figure.article) + (voice ? `, citing ${voice.length > 60 ? `${voice.slice(0, 57)}…` : voice}` : "")
  );
}

/** "Outlet (2 March 2025) gives ~3,000 more". */
export const nameAnswer = (draft: Draft): string => `${nameSource(draft)} gives ${labelAnswer(draft)}`;

/** Both in the order of publication, where it is known; else the smaller value first. */
export function inOrder(a: Draft, b: Draft): readonly [Draft, Draft] {
  const order = compareFirst(a, b);
  if (order === "before") return [a, b];
  if (order === "after") return [b, a];
  const [one, other] = [middle(a), middle(b)];
  return one < other || (one === other && a.id < b.id) ? [a, b] : [b, a];
}

/** A number to order by: the value, or the bound that is not open. */
export function middle({ lead }: Draft): number {
  const { low, high } = lead.range;
  if (Number.isFinite(low)) return Number.isFinite(high) ? (low + high) / 2 : low;
  return Number.isFinite(high) ? high : 0;
}

/** Figures of both Answers by the same voice in one article; undefined where no account gives both. */
export function sameAccount(a: Draft, b: Draft): readonly [Figure, Figure] | undefined {
  const voices = new Map(a.figures.map((figure) => [accountOf(figure), figure]));
  for (const figure of b.figures) {
    const other = voices.get(accountOf(figure));
    if (other) return [other, figure];
  }
  return undefined;
}

const accountOf = ({ article, claim }: Figure): string => JSON.stringify([article.id, claim.voices]);
