import type { RelationName } from "@stemma/core";
import { type AnswerView, nameOf, type QuestionView } from "./story-view.ts";

/** How many of a Question's relations are of one name. */
export const countRelations = ({ relations }: QuestionView, name: RelationName): number =>
  relations.filter(({ relation }) => relation === name).length;

/** True where two Answers conflict, or one replaces another. */
export const isContested = (question: QuestionView): boolean =>
  question.relations.some(({ relation }) => relation === "conflicts" || relation === "updates");

/** True where every account of it denies, asks or imagines it: nobody vouches for the number. */
export const isUnsupported = ({ claims }: AnswerView): boolean =>
  claims.length > 0 && claims.every(({ claim }) => !claim.asserted);

/** The outlets whose articles vouch for an Answer. */
export const outletsOf = ({ claims }: AnswerView): readonly string[] => [
  ...new Set(claims.filter(({ claim }) => claim.asserted).map(({ article }) => nameOf(article))),
];

/** The Answers to show first: in a conflict or an update, or given by two outlets; all where they are few. */
export function leadAnswers(view: QuestionView): readonly AnswerView[] {
  const { answers, relations } = view;
  if (answers.length <= fewAnswers) return answers;
  const disputed = new Set(
    relations
      .filter(({ relation }) => relation === "conflicts" || relation === "updates")
      .flatMap(({ a, b }) => [a, b]),
  );
  const leading = answers.filter((answer) => disputed.has(answer.answer.id) || outletsOf(answer).length > 1);
  return leading.length > 1 ? leading : answers.slice(0, fewAnswers);
}

/** So many Answers a reader takes in at one look. */
const fewAnswers = 10;

/** An Answer on which at least two independent origins agree and that no other Answer contradicts or replaces. */
export interface Agreement {
  readonly question: QuestionView;
  readonly answer: AnswerView;
}

/** What several independent origins agree on, the best supported first. */
export function findAgreements(questions: readonly QuestionView[]): readonly Agreement[] {
  const found = questions.flatMap((question) =>
    question.answers
      .filter((answer) => answer.independentOrigins > 1 && outletsOf(answer).length > 1)
      .filter(({ answer: { id } }) =>
        question.relations.every(
          ({ relation, a, b }) => (relation !== "conflicts" && relation !== "updates") || (a !== id && b !== id),
        ),
      )
      .map((answer) => ({ question, answer })),
  );
  return found.sort((a, b) => b.answer.independentOrigins - a.answer.independentOrigins);
}

/** An Answer that several outlets give and that rests on one origin's word. */
export interface SharedOrigin {
  readonly question: QuestionView;
  readonly answer: AnswerView;
  readonly outlets: readonly string[];
  readonly origin: string;
}

/** Where many outlets are one witness: the widest first. */
export function findSharedOrigins(questions: readonly QuestionView[]): readonly SharedOrigin[] {
  const found = questions.flatMap((question) =>
    question.answers.flatMap((answer): SharedOrigin[] => {
      const outlets = outletsOf(answer);
      const [origin] = answer.origins;
      return origin && answer.independentOrigins === 1 && outlets.length > 1
        ? [{ question, answer, outlets, origin: origin.label }]
        : [];
    }),
  );
  return found.sort((a, b) => b.outlets.length - a.outlets.length);
}
