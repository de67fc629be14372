import { scaleOf } from "../lexicon/measure-units.ts";
import { type ActionClass, isMoneyNoun, isPersonal, takesMoney } from "../lexicon/measures.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Quantity } from "../model/mention.ts";
import { measureOf } from "./measure.ts";
import { type Place, parsePlace } from "./places.ts";
import { type Range, rangeOf } from "./range.ts";

/** What stages of this folder read of each article. */
export type FigureSource = Pick<ReadArticle, "article" | "claims" | "quantities">;

/** Level: how many there are or were; the others compare a level with another, or with a whole, or with time. */
type Kind = "level" | "change" | "share" | "rate" | "ratio";

/** How far the thing has come: announced but not done, allowed at most, or done. */
type Stage = "done" | "announced" | "allowed";

/** A figure claim with all that comparing needs, worked out once. */
export interface Figure {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly article: Article;
  /** "count", "percent", "times", "money:USD", "length" …; figures of two dimensions are never compared. */
  readonly dimension: string;
  readonly range: Range;
  readonly kind: Kind;
  readonly stage: Stage;
  /** Lower-case lemma of what is counted; empty where nothing is named. */
  readonly head: string;
  /** Class of what is counted ("soldier" and "marine" → "troops"). */
  readonly population: string;
  readonly action: ActionClass | undefined;
  /** The verb where it belongs to no class and is not a plain one; else null. */
  readonly otherAction: string | null;
  /** Lower-case words that narrow what is counted ("off-duty"). */
  readonly modifiers: readonly string[];
  /** Those of them that are names ("harbour", "guard"). */
  readonly names: readonly string[];
  readonly place: Place | undefined;
  /** "In Upper Brix alone": a part of a larger whole, by its own words. */
  readonly alone: boolean;
  /** Said of this number by a voice that does not accept it. */
  readonly denied: boolean;
}

/** A price that rallies to $40 is no crowd that rallies. */
const fits = (action: ActionClass | undefined, unit: string): boolean =>
  action === undefined ||
  (isMoney(unit) ? takesMoney(action) : scaleOf(unit) === undefined || !(isPersonal(action) || action.grows === false));

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || isMoneyNoun(unit);

const prospective = new Set(["planned", "ordered", "expected", "possible", "hypothetical"]);

/** The figure claims of a story's articles, in the order of the articles and of the text. */
export const findFigures = (articles: readonly FigureSource[]): Figure[] => articles.flatMap(figuresOf);

function figuresOf({ article, claims, quantities }: FigureSource): Figure[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const figures: Figure[] = [];
  for (const claim of claims) {
    const quantity = claim.kind === "figure" && claim.quantityId !== null ? byId.get(claim.quantityId) : undefined;
    if (quantity && (quantity.low !== null || quantity.high !== null)) {
      figures.push(figureOf(claim, quantity, article, figures.at(-1)));
    }
  }
  return figures;
}

/** One figure claim; `before` is the figure that "that number" may point back to. */
function figureOf(claim: Claim, quantity: Quantity, article: Article, before?: Figure): Figure {
  const scale = scaleOf(quantity.unit);
  const measure = measureOf(claim, quantity, article, before);
  const kind = kindOf(quantity, measure.action !== undefined);
  return {
    claim,
    quantity,
    article,
    dimension: dimensionOf(quantity, scale?.dimension),
    range: rangeOf(quantity, scale?.factor ?? 1),
    kind,
    stage: stageOf(claim.status, measure.action?.grows === true),
    ...measure,
    action: fits(measure.action, quantity.unit) ? measure.action : undefined,
    place: parsePlace(claim.place),
    alone: isAlone(quantity, article),
    denied: claim.polarity === "negated" || claim.status === "denied",
  };
}

const isAlone = ({ start, end, noun }: Quantity, { text }: Article): boolean => {
  const after = text.slice(Math.max(end, noun?.end ?? 0), Math.max(end, noun?.end ?? 0) + 100);
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /^[^.,;:!?\n]* (?:in|at|on|from) [^.,;:!?\n]{1,50} alone\b/u.test(after) ||
    /\b(?:in|at) [^.;:!?\n]{1,40} alone,? $/iu.test(before)
  );
};

/** Of a toll, "could be due to" is an estimate of what has happened, not an announcement. */
function stageOf(status: Claim["status"], grows: boolean): Stage {
  if (status === "authorised") return "allowed";
  return prospective.has(status) && !(grows && status === "possible") ? "announced" : "done";
}

function dimensionOf({ unit }: Quantity, scaled: string | undefined): string {
  if (isMoney(unit)) return `money:${unit}`;
  if (unit === "percent" || unit === "times") return unit;
  return scaled ?? "count";
}

/** "500 fewer jobs" counts jobs lost; a change that no action names ("income rose by $2 million") stays one. */
function kindOf({ role, per, unit }: Quantity, hasAction: boolean): Kind {
  if (unit === "times") return "ratio";
  if (per.length > 0) return "rate";
  if (role === "change" && (unit === "percent" || !hasAction)) return "change";
  return role === "share" || unit === "percent" ? "share" : "level";
}
