import { inflateSync } from "node:zlib";
import { digest, identity, type ReadArticle } from "@stemma/core";
import { findUngrounded } from "./grounding.ts";
import type { Ledger } from "./ledger.ts";
import { listArticles, loadReadArticles } from "./query-articles.ts";
import { listStoryReadings, loadStory } from "./query-stories.ts";

/** One broken promise of the ledger. */
export interface Finding {
  readonly code: "engine" | "article-id" | "original" | "quote" | "orphan" | "stale";
  readonly message: string;
}

const batch = 200;

/** Checks every promise: the file is sound, ids match their content, quotes their articles, and nothing points at nothing. */
export async function* findFaults(ledger: Ledger): AsyncGenerator<Finding> {
  for (const message of await ledger.engine.findDamage(ledger.database)) yield { code: "engine", message };
  yield* findOriginalFaults(ledger);
  const articles = await listArticles(ledger);
  for (const { articleId } of articles.filter((article) => article.stale)) {
    yield { code: "stale", message: `${articleId} was read by another version. Read again: stemma read` };
  }
  const current = articles.filter((article) => !article.stale).map((article) => article.articleId);
  const claimIds = new Set<string>();
  for (let at = 0; at < current.length; at += batch) {
    for (const read of await loadReadArticles(ledger, current.slice(at, at + batch))) {
      yield* findArticleFaults(read);
      for (const claim of read.claims) claimIds.add(claim.id);
    }
  }
  yield* findStoryFaults(ledger, new Set(articles.map((article) => article.articleId)), claimIds);
}

async function* findOriginalFaults({ database }: Ledger): AsyncGenerator<Finding> {
  const keys = await database.selectFrom("original").select("digest").orderBy("digest").execute();
  for (const { digest: key } of keys) {
    const { body } = await database
      .selectFrom("original")
      .select("body")
      .where("digest", "=", key)
      .executeTakeFirstOrThrow();
    if (!isIntact(body, key)) yield { code: "original", message: `The kept bytes of ${key} are not what was read.` };
  }
}

function isIntact(body: Uint8Array, key: string): boolean {
  try {
    return digest(inflateSync(body)) === key;
  } catch {
    return false; // bytes that do not even inflate are as wrong as others
  }
}

function* findArticleFaults(read: ReadArticle): Generator<Finding> {
  const { id, outlet, url, text } = read.article;
  if (identity("art", [outlet, url, text]) !== id) {
    yield { code: "article-id", message: `${id} is not the id of its outlet, url and text.` };
  }
  const { article: _article, ...layers } = read;
  for (const [layer, value] of Object.entries(layers)) {
    for (const { start, end, text: quoted } of findUngrounded(value, text)) {
      yield {
        code: "quote",
        message: `${layer} of ${id} quotes ${JSON.stringify(quoted)} at ${start}–${end}, where it is not.`,
      };
    }
  }
}

async function* findStoryFaults(
  ledger: Ledger,
  articleIds: ReadonlySet<string>,
  claimIds: ReadonlySet<string>,
): AsyncGenerator<Finding> {
  for (const [storyId, readingId] of await listStoryReadings(ledger)) {
    const { story, questions, stemma, support } = await loadStory(ledger, readingId);
    for (const id of story.articleIds) {
      if (!articleIds.has(id))
        yield { code: "orphan", message: `Story ${storyId} names article ${id}, which is not there.` };
    }
    const answers = questions.flatMap((question) => question.answers);
    for (const answer of answers) {
      for (const id of answer.claimIds) {
        if (!claimIds.has(id))
          yield { code: "orphan", message: `Answer ${answer.id} rests on claim ${id}, which is not there.` };
      }
    }
    const answerIds = new Set(answers.map((answer) => answer.id));
    for (const { a, b } of questions.flatMap((question) => question.relations)) {
      for (const id of [a, b]) {
        if (!answerIds.has(id)) yield { code: "orphan", message: `A relation names answer ${id}, which is not there.` };
      }
    }
    const nodeIds = new Set(stemma.nodes.map((node) => node.id));
    for (const id of [...stemma.edges.flatMap((edge) => [edge.from, edge.to]), ...support.flatMap((s) => s.origins)]) {
      if (!nodeIds.has(id))
        yield { code: "orphan", message: `The stemma of ${storyId} names node ${id}, which is not there.` };
    }
  }
}
