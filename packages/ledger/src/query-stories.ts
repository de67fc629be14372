import type { Answer, Question, Relation, StoryLayers } from "@stemma/core";
import type { Ledger } from "./ledger.ts";
import type { AnswerClaimRow, AnswerRow, RelationRow } from "./rows.ts";
import { plainStoryLayers } from "./write-stories.ts";

/** A story in force, as worked out. */
export type StoredStory = Omit<StoryLayers, "articles">;

/** Story id → id of the reading in force. */
export async function listStoryReadings({ database }: Ledger): Promise<Map<string, string>> {
  const rows = await database.selectFrom("story_head").selectAll().orderBy("story_id").execute();
  return new Map(rows.map((row) => [row.story_id, row.reading_id]));
}

/** One story's reading, whole. */
export async function loadStory({ database }: Ledger, readingId: string): Promise<StoredStory> {
  const { story_id: id, label } = await database
    .selectFrom("story_reading")
    .selectAll()
    .where("id", "=", readingId)
    .executeTakeFirstOrThrow();
  const articles = await database
    .selectFrom("story_article")
    .select("article_id")
    .where("reading_id", "=", readingId)
    .orderBy("position")
    .execute();
  const layers = await database.selectFrom("story_layer").selectAll().where("reading_id", "=", readingId).execute();
  const plain = plainStoryLayers.map((layer) => {
    const body = layers.find((row) => row.layer === layer)?.body;
    return [layer, body === undefined ? null : JSON.parse(body)];
  });
  return {
    story: { id, label, articleIds: articles.map((row) => row.article_id) },
    questions: await loadQuestions(database, readingId, id),
    ...(Object.fromEntries(plain) as Pick<StoredStory, (typeof plainStoryLayers)[number]>),
  };
}

async function loadQuestions(database: Ledger["database"], readingId: string, storyId: string): Promise<Question[]> {
  const questions = await database
    .selectFrom("question")
    .select(["id", "label"])
    .where("reading_id", "=", readingId)
    .orderBy("position")
    .execute();
  const answers = await database
    .selectFrom("answer")
    .selectAll()
    .where("reading_id", "=", readingId)
    .orderBy("position")
    .execute();
  const claims = await database
    .selectFrom("answer_claim")
    .selectAll()
    .where("reading_id", "=", readingId)
    .orderBy("position")
    .execute();
  const relations = await database
    .selectFrom("relation")
    .selectAll()
    .where("reading_id", "=", readingId)
    .orderBy("position")
    .execute();
  const answersOf = Map.groupBy(answers, (row) => row.question_id);
  const claimsOf = Map.groupBy(claims, (row) => row.answer_id);
  const relationsOf = Map.groupBy(relations, (row) => row.question_id);
  return questions.map(({ id, label }) => ({
    id,
    storyId,
    label,
    answers: (answersOf.get(id) ?? []).map((row) => answerFrom(row, claimsOf.get(row.id) ?? [])),
    relations: (relationsOf.get(id) ?? []).map(relationFrom),
  }));
}

const answerFrom = (row: AnswerRow, claims: readonly AnswerClaimRow[]): Answer => ({
  id: row.id,
  label: row.label,
  low: row.low,
  high: row.high,
  approx: row.approx === 1,
  unit: row.unit,
  claimIds: claims.map((claim) => claim.claim_id),
});

const relationFrom = ({ a, b, relation, why, dimension }: RelationRow): Relation => ({
  a,
  b,
  relation,
  why,
  dimension,
});
