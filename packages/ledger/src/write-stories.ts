import type { StoryLayers } from "@stemma/core";
import { insertNew } from "./insert.ts";
import type { Ledger } from "./ledger.ts";

/** Layers of a story that have no tables of their own. */
export const plainStoryLayers = ["reuse", "checks", "stemma", "support", "framing"] as const;

/** A story with the id of its reading: the same articles read by the same stages are the same reading. */
export interface StoryRecord {
  readonly readingId: string;
  readonly layers: Omit<StoryLayers, "articles">;
}

/** Writes story readings in one transaction and puts them in force. */
export async function writeStories(ledger: Ledger, runId: number, records: readonly StoryRecord[]): Promise<void> {
  await ledger.database.transaction().execute(async (transaction) => {
    const insert = insertNew(transaction, ledger.engine);
    for (const { readingId: reading_id, layers } of records) {
      const { story, questions } = layers;
      await insert("story_reading", [{ id: reading_id, story_id: story.id, label: story.label, run_id: runId }]);
      await insert(
        "story_article",
        story.articleIds.map((article_id, position) => ({ reading_id, position, article_id })),
      );
      await insert(
        "story_layer",
        plainStoryLayers.map((layer) => ({ reading_id, layer, body: JSON.stringify(layers[layer]) })),
      );
      await insert(
        "question",
        questions.map(({ id, label }, position) => ({ reading_id, position, id, label })),
      );
      await insert(
        "answer",
        questions.flatMap((question) =>
          question.answers.map(({ id, label, low, high, approx, unit }, position) => ({
            reading_id,
            question_id: question.id,
            position,
            id,
            label,
            low,
            high,
            approx: approx ? 1 : 0,
            unit,
          })),
        ),
      );
      await insert(
        "answer_claim",
        questions.flatMap((question) =>
          question.answers.flatMap((answer) =>
            answer.claimIds.map((claim_id, position) => ({ reading_id, answer_id: answer.id, position, claim_id })),
          ),
        ),
      );
      await insert(
        "relation",
        questions.flatMap((question) =>
          question.relations.map(({ a, b, relation, dimension, why }, position) => ({
            reading_id,
            question_id: question.id,
            position,
            a,
            b,
            relation,
            dimension,
            why,
          })),
        ),
      );
      await transaction
        .insertInto("story_head")
        .values({ story_id: story.id, reading_id })
        .onConflict((conflict) => conflict.column("story_id").doUpdateSet({ reading_id }))
        .execute();
    }
  });
}

/** Takes out of force every story that is not among `storyIds`; their readings stay as history. */
export async function retireStories({ database }: Ledger, storyIds: ReadonlySet<string>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const heads = await transaction.selectFrom("story_head").select("story_id").execute();
    for (const { story_id } of heads) {
      if (!storyIds.has(story_id))
        await transaction.deleteFrom("story_head").where("story_id", "=", story_id).execute();
    }
  });
}
