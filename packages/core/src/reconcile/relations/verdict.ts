import type { Dimension, RelationName } from "../../model/story.ts";
import { compareFirst, type Draft } from "../answers.ts";
import type { Figure } from "../figure.ts";
import { labelAnswer } from "../labels.ts";
import { asOf, nameArticle } from "../moments.ts";
import { roundsTo, sameRange } from "../range.ts";

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
  const voice = voiceOf(figure);
  return (
    nameArticle(figure.article) + (voice ? `, citing ${voice.length > 60 ? `${voice.slice(0, 57)}…` : voice}` : "")
  );
}

/** "Outlet (2 March 2025) gives ~2,600 more". */
export const nameAnswer = (draft: Draft): string => `${nameSource(draft)} gives ${labelAnswer(draft)}`;

/** Who is said to say it; of "police put the crowd at 600", who put it so. */
export function voiceOf({ claim }: Figure): string | undefined {
  const voice = claim.voices.at(-1);
  if (voice !== undefined) return voice;
  const text = claim.text.slice(0, 200);
  const cue = text.search(counting);
  const subject = cue > 0 ? text.slice(0, cue).replace(/\s+(?:has|have|had|also|then|now)?\s*$/u, "") : "";
  return /^(?:\p{Lu}|the |a )[^,.;:“”"()]{2,60}$/u.test(subject) ? subject.replace(/^[Tt]he /u, "") : undefined;
}

const counting =
  /\b(?:calculate[sd]?|confirm(?:s|ed)|count(?:s|ed)|estimate[sd]?|list(?:s|ed)|record(?:s|ed)|tall(?:y|ies|ied))\b|\bputs?\b[^.!?]{0,60}\bat\b/iu;

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

/** An article is asked for at most this many figures of the Question. */
const figuresAsked = 24;

/**
 * True where an article that gives one number also gives the other: it knows both, so it does not mean them as rivals. Two
 * voices that it sets against each other ("A says 12, B says 20") are rivals all the same. With `ordered`, numbers that it
 * gives for two days ("16 on Monday, now 21") are no bar.
 */
export function isKnownToBoth(a: Draft, b: Draft, ordered = false): boolean {
  const knows = (draft: Draft, other: Draft) =>
    draft.figures
      .slice(0, figuresAsked)
      .some((figure) =>
        (draft.context.get(figure.article.id) ?? [])
          .slice(0, figuresAsked)
          .some(
            (beside) =>
              beside !== figure &&
              isSameValue(beside, other.lead) &&
              !areRivals(figure, beside) &&
              !(ordered && asOf(figure)?.slice(0, 10) !== asOf(beside)?.slice(0, 10)),
          ),
      );
  return knows(a, b) || knows(b, a);
}

const isSameValue = (a: Figure, b: Figure): boolean =>
  !a.denied && (sameRange(a.range, b.range) || roundsTo(a.range, b.range));

/** True of two voices that one account sets against each other over one count. */
export function areRivals(a: Figure, b: Figure): boolean {
  const [one, other] = [voiceOf(a), voiceOf(b)];
  if (one === undefined || other === undefined || one === other || a.action === undefined) return false;
  return [a, b].every(({ claim, article }) =>
    estimating.test(article.text.slice(Math.max(0, claim.start - 60), claim.end)),
  );
}

const estimating = /\b(?:calculat|claim|count|estimat|put (?:it|the)|said|say|tall(?:y|ied))/iu;

const accountOf = ({ article, claim }: Figure): string => JSON.stringify([article.id, claim.voices]);
