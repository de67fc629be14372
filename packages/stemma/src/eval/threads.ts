import { type Answer, type Check, type Question, type ReadArticle, reconcileStory } from "@stemma/core";
import { readGold } from "./articles.ts";
import { type GoldDocument, type GoldStory, type GoldThreads, loadGoldStories } from "./gold.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

/** Questions, relations and arithmetic against `threads.json` of the three annotated stories. */
export const threadsTask: EvalTask = {
  name: "threads",
  summary: "relations between Answers (strict, acceptable), false conflicts, arithmetic, on the annotated stories",
  run: async ({ shared }) => joined(loadGoldStories(shared).map((story) => scoreThreads(story, ...readStory(story)))),
};

/** What the product makes of an annotated story. */
export interface StoryReading {
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
}

/** An Answer with how many of a position's figures it holds. */
interface Located {
  readonly answer: Answer;
  readonly figures: number;
}

type GoldRelation = GoldThreads["threads"][number]["relations"][number];
type GoldPosition = GoldThreads["threads"][number]["positions"][number];

/** The product's name for each gold relation. */
const names: Readonly<Record<string, string>> = {
  agree: "agrees",
  compatible: "compatible",
  conflict: "conflicts",
  "different-scope": "differs-in-scope",
  superseded: "updates",
};

/** Reads the documents of an annotated story and reconciles them as one story. */
export function readStory({ name, documents }: GoldStory): [StoryReading, readonly ReadArticle[]] {
  const articles = documents
    .map(readGold)
    .sort((a, b) => ((a.article.published ?? "9") < (b.article.published ?? "9") ? -1 : 1));
  const story = { id: `story_${name}`, label: name, articleIds: articles.map(({ article }) => article.id) };
  return [reconcileStory(story, articles), articles];
}

/** Scores one story. A gold relation counts only where both its positions name figures; the others are counted apart. */
export function scoreThreads(
  { name, documents, threads }: GoldStory,
  reading: StoryReading,
  articles: readonly ReadArticle[],
): Evaluation {
  const located = locate(documents, reading.questions, articles);
  const errors: string[] = [];
  let [strict, acceptable, scored, unscored, conflictsRight, conflictsSeen] = [0, 0, 0, 0, 0, 0];
  for (const thread of threads.threads) {
    for (const gold of thread.relations) {
      const [a, b] = [thread.positions[gold.a], thread.positions[gold.b]];
      if (!a || !b || a.claims.length === 0 || b.claims.length === 0) {
        unscored += 1;
        continue;
      }
      scored += 1;
      const found = relationsBetween(located(a), located(b), reading.questions);
      const wanted = [gold.relation, ...(gold.also_acceptable ?? [])].map((relation) => names[relation] ?? relation);
      const [best] = found;
      const accepted = best !== undefined && wanted.includes(best);
      if (best === wanted[0]) strict += 1;
      else errors.push(errorLine(name, gold, a, b, best) + (accepted ? " (acceptable)" : ""));
      if (accepted) acceptable += 1;
      if (best === "conflicts") {
        conflictsSeen += 1;
        if (wanted.includes("conflicts")) conflictsRight += 1;
      }
    }
  }
  const shown = reading.questions
    .flatMap(({ relations }) => relations)
    .filter(({ relation }) => relation === "conflicts");
  return {
    scores: [
      { name: `${name}: relations, strict`, tp: strict, fp: scored - strict, fn: scored - strict },
      { name: `${name}: relations, acceptable`, tp: acceptable, fp: scored - acceptable, fn: scored - acceptable },
      { name: `${name}: conflicts that gold judges`, tp: conflictsRight, fp: conflictsSeen - conflictsRight, fn: 0 },
      scoreArithmetic(name, threads, reading.checks, errors),
    ],
    counts: { [`${name}: relations without figures`]: unscored, [`${name}: conflicts shown`]: shown.length },
    errors,
  };
}

const errorLine = (
  name: string,
  { relation }: GoldRelation,
  a: GoldPosition,
  b: GoldPosition,
  found: string | undefined,
) => `${name}: ${a.value} / ${b.value}: ${found ?? "not related"}, not ${names[relation] ?? relation}`;

/** The Answers that hold a position's figures, by document and overlapping number. */
function locate(documents: readonly GoldDocument[], questions: readonly Question[], articles: readonly ReadArticle[]) {
  const answers = new Map<string, Answer>();
  for (const { answers: own } of questions)
    for (const answer of own) for (const id of answer.claimIds) answers.set(id, answer);
  const byDocument = new Map(articles.map((article) => [article.article.id, article]));
  return ({ claims }: GoldPosition): readonly Located[] => {
    const counts = new Map<Answer, number>();
    for (const [doc, at] of claims) {
      const figure = documents.find(({ id }) => id === doc)?.figures[at];
      const read = byDocument.get(doc);
      if (!figure || !read) continue;
      const end = figure.number_start + figure.number_text.length;
      const hits = read.quantities.filter((quantity) => quantity.start < end && quantity.end > figure.number_start);
      for (const claim of read.claims.filter(({ quantityId }) => hits.some(({ id }) => id === quantityId))) {
        const answer = answers.get(claim.id);
        if (answer) counts.set(answer, (counts.get(answer) ?? 0) + 1);
      }
    }
    return [...counts].map(([answer, figures]) => ({ answer, figures }));
  };
}

/** What is said between Answers of two positions, the pair that holds most of their figures first; one Answer for both agrees. */
function relationsBetween(as: readonly Located[], bs: readonly Located[], questions: readonly Question[]): string[] {
  const said = new Map(
    questions.flatMap(({ relations }) => relations.map(({ a, b, relation }) => [`${a} ${b}`, relation])),
  );
  return as
    .flatMap((a) => bs.map((b) => ({ a: a.answer.id, b: b.answer.id, weight: a.figures * b.figures })))
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ a, b }) => (a === b ? "agrees" : (said.get(`${a} ${b}`) ?? said.get(`${b} ${a}`) ?? [])));
}

/** True checks are found where one of ours overlaps the gold's words; a check of ours that says otherwise than gold is false. */
function scoreArithmetic(name: string, { arithmetic }: GoldThreads, checks: readonly Check[], errors: string[]): Score {
  const stated = arithmetic.filter(({ holds, note }) => holds && !/derived|satire/.test(note ?? ""));
  const overlapping = (gold: GoldThreads["arithmetic"][number]) =>
    checks.filter(({ evidence, stated: value }) => {
      const text = evidence.map((quote) => quote.text);
      return (
        evidence.some(({ articleId }) => articleId === gold.quote_doc) &&
        text.some((words) => gold.quote.includes(words)) &&
        numbersIn(gold.working).has(Number(value.toPrecision(6)))
      );
    });
  const found = stated.filter((gold) => overlapping(gold).some(({ holds }) => holds));
  for (const gold of stated) if (!found.includes(gold)) errors.push(`${name}: arithmetic not found: ${gold.working}`);
  const known = new Set(arithmetic.filter(({ holds }) => holds).flatMap(overlapping));
  const alarms = checks.filter((check) => !known.has(check));
  for (const check of alarms) errors.push(`${name}: check without gold: ${check.working}`);
  return { name: `${name}: arithmetic`, tp: found.length, fp: alarms.length, fn: stated.length - found.length };
}

const numbersIn = (working: string): Set<number> =>
  new Set(
    [...working.matchAll(/([\d,]+(?:\.\d+)?)(\s*million)?/g)].map(
      ([, digits = "", million]) => Number(digits.replace(/,/g, "")) * (million ? 1e6 : 1),
    ),
  );

function joined(evaluations: readonly Evaluation[]): Evaluation {
  const all = evaluations.flatMap(({ scores }) => scores);
  const totals = ["relations, strict", "relations, acceptable", "conflicts that gold judges", "arithmetic"].map(
    (name) => {
      const own = all.filter((score) => score.name.endsWith(`: ${name}`));
      const sum = (key: "tp" | "fp" | "fn") => own.reduce((total, score) => total + score[key], 0);
      return { name, tp: sum("tp"), fp: sum("fp"), fn: sum("fn") };
    },
  );
  return {
    scores: [...totals, ...all],
    counts: Object.assign({}, ...evaluations.map(({ counts }) => counts)),
    errors: evaluations.flatMap(({ errors }) => errors),
  };
}
