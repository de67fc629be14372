import type { Kysely, Migration } from "kysely";
import type { Engine } from "../engines/engine.ts";

/** The first schema. Spelled out here, apart from `rows.ts`, because a migration never changes once released. */
export const ledger = (engine: Engine): Migration => ({
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable("run")
      .addColumn("id", "integer", (c) => c.primaryKey())
      .addColumn("started", "text", (c) => c.notNull())
      .addColumn("version", "text", (c) => c.notNull())
      .execute();
    await schema
      .createTable("input_note")
      .addColumn("run_id", "integer", (c) => c.notNull().references("run.id"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("path", "text", (c) => c.notNull())
      .addColumn("code", "text", (c) => c.notNull())
      .addColumn("message", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("input_note_key", ["run_id", "position"])
      .execute();
    await schema
      .createTable("original")
      .addColumn("digest", "text", (c) => c.primaryKey())
      .addColumn("size", "integer", (c) => c.notNull())
      .addColumn("body", engine.blob, (c) => c.notNull())
      .execute();
    await schema
      .createTable("article")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("outlet", "text")
      .addColumn("url", "text")
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("run_id", "integer", (c) => c.notNull().references("run.id"))
      .execute();
    await schema
      .createTable("revision")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("article_id", "text", (c) => c.notNull().references("article.id"))
      .addColumn("path", "text")
      .addColumn("title", "text")
      .addColumn("byline", "text")
      .addColumn("published", "text")
      .addColumn("language", "text", (c) => c.notNull())
      .addColumn("links", "text", (c) => c.notNull())
      .addColumn("notes", "text", (c) => c.notNull())
      .addColumn("original", "text", (c) => c.references("original.digest"))
      .addColumn("run_id", "integer", (c) => c.notNull().references("run.id"))
      .execute();
    await schema
      .createTable("article_head")
      .addColumn("article_id", "text", (c) => c.primaryKey().references("article.id"))
      .addColumn("revision_id", "text", (c) => c.notNull().references("revision.id"))
      .execute();
    await schema
      .createTable("layer")
      .addColumn("revision_id", "text", (c) => c.notNull().references("revision.id"))
      .addColumn("layer", "text", (c) => c.notNull())
      .addColumn("fingerprint", "text", (c) => c.notNull())
      .addColumn("stage", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("body", "text")
      .addColumn("run_id", "integer", (c) => c.notNull().references("run.id"))
      .addPrimaryKeyConstraint("layer_key", ["revision_id", "layer", "fingerprint"])
      .execute();
    await schema
      .createTable("claim")
      .addColumn("revision_id", "text", (c) => c.notNull().references("revision.id"))
      .addColumn("fingerprint", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("article_id", "text", (c) => c.notNull().references("article.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("span_start", "integer", (c) => c.notNull())
      .addColumn("span_end", "integer", (c) => c.notNull())
      .addColumn("quote", "text", (c) => c.notNull())
      .addColumn("quantity_id", "text")
      .addColumn("actor", "text")
      .addColumn("action", "text")
      .addColumn("object", "text")
      .addColumn("place", "text")
      .addColumn("time", "text")
      .addColumn("status", "text", (c) => c.notNull())
      .addColumn("polarity", "text", (c) => c.notNull())
      .addColumn("asserted", "integer", (c) => c.notNull())
      .addColumn("voices", "text", (c) => c.notNull())
      .addColumn("attribution_ids", "text", (c) => c.notNull())
      .addColumn("implied_voice", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("claim_key", ["revision_id", "fingerprint", "position"])
      .execute();
    await schema.createIndex("claim_by_id").on("claim").column("id").execute();
    await schema
      .createTable("story_reading")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("story_id", "text", (c) => c.notNull())
      .addColumn("label", "text", (c) => c.notNull())
      .addColumn("run_id", "integer", (c) => c.notNull().references("run.id"))
      .execute();
    await schema
      .createTable("story_article")
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("article_id", "text", (c) => c.notNull().references("article.id"))
      .addPrimaryKeyConstraint("story_article_key", ["reading_id", "position"])
      .execute();
    await schema
      .createTable("story_head")
      .addColumn("story_id", "text", (c) => c.primaryKey())
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .execute();
    await schema
      .createTable("story_layer")
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .addColumn("layer", "text", (c) => c.notNull())
      .addColumn("body", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("story_layer_key", ["reading_id", "layer"])
      .execute();
    await schema
      .createTable("question")
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("label", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("question_key", ["reading_id", "position"])
      .execute();
    await schema.createIndex("question_by_id").on("question").column("id").execute();
    await schema
      .createTable("answer")
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .addColumn("question_id", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("label", "text", (c) => c.notNull())
      .addColumn("low", "double precision")
      .addColumn("high", "double precision")
      .addColumn("approx", "integer", (c) => c.notNull())
      .addColumn("unit", "text")
      .addPrimaryKeyConstraint("answer_key", ["reading_id", "question_id", "position"])
      .execute();
    await schema
      .createTable("answer_claim")
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .addColumn("answer_id", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("claim_id", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("answer_claim_key", ["reading_id", "answer_id", "position"])
      .execute();
    await schema
      .createTable("relation")
      .addColumn("reading_id", "text", (c) => c.notNull().references("story_reading.id"))
      .addColumn("question_id", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("a", "text", (c) => c.notNull())
      .addColumn("b", "text", (c) => c.notNull())
      .addColumn("relation", "text", (c) => c.notNull())
      .addColumn("dimension", "text", (c) => c.notNull())
      .addColumn("why", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("relation_key", ["reading_id", "question_id", "position"])
      .execute();
  },
});
