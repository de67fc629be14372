import { isCounter } from "../lexicon/measures.ts";
import { identity } from "../model/identity.ts";
import { storyStage } from "../model/stage.ts";
import type { Question, Relation } from "../model/story.ts";
import { answerOf, byAppearance, type Draft, draftAnswers } from "./answers.ts";
import { resolveBare } from "./bare.ts";
import { clusterFigures } from "./clusters.ts";
import { byContention } from "./contention.ts";
import { type Figure, type FigureSource, findFigures } from "./figure.ts";
import { labelQuestion } from "./labels.ts";
import { relate } from "./relations/relate.ts";

/** Answers with most claims that are compared each with each; further ones only with their neighbours in value. */
const relatedInFull = 30;

/** The Questions that a story's figures answer, worst disagreements first. */
export function findQuestions(storyId: string, articles: readonly FigureSource[]): Question[] {
  return clusterFigures(resolveBare(findFigures(articles)))
    .filter(isNotable)
    .flatMap((figures) => questionOf(storyId, figures) ?? [])
    .sort(byContention);
}

function questionOf(storyId: string, figures: readonly Figure[]): Question | undefined {
  const ordered = figures.toSorted(byAppearance);
  const id = identity("question", [storyId, ordered[0]?.claim.id ?? ""]);
  const drafts = draftAnswers(id, ordered);
  if (drafts.length === 0) return undefined;
  return { id, storyId, label: labelQuestion(ordered), answers: drafts.map(answerOf), relations: relateAll(drafts) };
}

/** Lengths of time and one-digit counts that nobody else gives are no question that a reader asks. */
function isNotable(figures: readonly Figure[]): boolean {
  const articles = new Set(figures.map(({ article }) => article.id)).size;
  if (figures.every(isNameless)) return false;
  return (
    articles > 1 || figures.some((figure) => figure.dimension !== "time" && (figure.action || largest(figure) >= 10))
  );
}

/** Neither what is counted nor what happens to it is told: no reader could say what the number is of. */
const isNameless = ({ head, action, otherAction, kind }: Figure): boolean =>
  action === undefined &&
  (head === "" || head === "percent" || isCounter(head)) &&
  (otherAction === null || head === "" || kind !== "level");

const largest = ({ range }: Figure): number =>
  Math.max(...[range.low, range.high].filter(Number.isFinite).map(Math.abs));

function relateAll(drafts: readonly Draft[]): Relation[] {
  const ranked = drafts.toSorted((a, b) => b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1));
  const full = new Set(ranked.slice(0, relatedInFull));
  const relations: Relation[] = [];
  drafts.forEach((a, at) => {
    drafts.forEach((b, other) => {
      if (other <= at || !((full.has(a) && full.has(b)) || other === at + 1)) return;
      const relation = relate(a, b);
      if (relation) relations.push(relation);
    });
  });
  return relations;
}

/** Questions, Answers and relations of one story. */
export const questions = storyStage({
  name: "reconcile/questions",
  version: 5,
  needs: ["story", "articles"],
  gives: "questions",
  run: ({ story, articles }) => findQuestions(story.id, articles),
});
