import {
  type Answer,
  type Article,
  type Claim,
  contention,
  type Quantity,
  type Question,
  type ReadArticle,
  type Relation,
  type StemmaNode,
} from "@stemma/core";
import type { StoredStory } from "@stemma/ledger";

/** A claim with what a reader needs beside it. */
export interface ClaimView {
  readonly claim: Claim;
  readonly article: Article;
  readonly quantity: Quantity | null;
}

export interface AnswerView {
  readonly answer: Answer;
  /** In order of publication, then place in the text. */
  readonly claims: readonly ClaimView[];
  readonly origins: readonly StemmaNode[];
  readonly independentOrigins: number;
}

export interface QuestionView {
  readonly question: Question;
  readonly answers: readonly AnswerView[];
  readonly relations: readonly (Relation & { readonly from: AnswerView; readonly to: AnswerView })[];
}

/** One story joined up for showing: what the table, the question page and the report draw from. */
export interface StoryView extends Omit<StoredStory, "questions"> {
  readonly articles: readonly ReadArticle[];
  /** Worst disagreements first. */
  readonly questions: readonly QuestionView[];
}

/** Joins a story with its articles, which may be more than it needs. */
export function viewStory(stored: StoredStory, allArticles: ReadonlyMap<string, ReadArticle>): StoryView {
  const articles = stored.story.articleIds.flatMap((id) => allArticles.get(id) ?? []);
  const claims = new Map(articles.flatMap((read) => claimViews(read)).map((view) => [view.claim.id, view]));
  const nodes = new Map(stored.stemma.nodes.map((node) => [node.id, node]));
  const support = new Map(stored.support.map((entry) => [entry.answerId, entry]));
  const questions = stored.questions.map((question): QuestionView => {
    const answers = question.answers.map(
      (answer): AnswerView => ({
        answer,
        claims: answer.claimIds.flatMap((id) => claims.get(id) ?? []),
        origins: support.get(answer.id)?.origins.flatMap((id) => nodes.get(id) ?? []) ?? [],
        independentOrigins: support.get(answer.id)?.independentOrigins ?? 0,
      }),
    );
    const byId = new Map(answers.map((view) => [view.answer.id, view]));
    const relations = question.relations.flatMap((relation) => {
      const [from, to] = [byId.get(relation.a), byId.get(relation.b)];
      return from && to ? [{ ...relation, from, to }] : [];
    });
    return { question, answers, relations };
  });
  return { ...stored, articles, questions: questions.sort((a, b) => contention(b.question) - contention(a.question)) };
}

function claimViews({ article, claims, quantities }: ReadArticle): ClaimView[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return claims.map((claim) => ({ claim, article, quantity: byId.get(claim.quantityId ?? "") ?? null }));
}

/** The outlet, or failing that the file's name: how an article is called in a line. */
export const nameOf = ({ outlet, path, title, id }: Article): string =>
  outlet ?? path?.split("/").at(-1) ?? title ?? id.slice(0, 12);

/** "22 Jan" with the year where it is not the story's only one; "undated" where unknown. */
export function shortDate(published: string | null): string {
  const date = published && new Date(published.length === 10 ? `${published}T00:00:00Z` : published);
  if (!date || Number.isNaN(date.getTime())) return "undated";
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}

/** Whose word a claim is, innermost first, ending at the article: "officials → Agency → Outlet". */
export const voiceChain = ({ claim, article }: ClaimView): readonly string[] => [
  ...[...claim.voices].reverse(),
  nameOf(article),
];
