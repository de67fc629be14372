import { deflateSync } from "node:zlib";
import { type Article, digest, keptStages, type ReadArticle } from "@stemma/core";
import type { Transaction } from "kysely";
import { claimRow } from "./claims.ts";
import { requireGrounded } from "./grounding.ts";
import { insertNew } from "./insert.ts";
import type { Ledger } from "./ledger.ts";
import { revisionId, revisionRow } from "./revisions.ts";
import type { ClaimRow, LayerRow, Tables } from "./rows.ts";

/** An article as read, with the bytes it came from where they are to be kept. */
export interface ArticleRecord {
  readonly article: Article;
  readonly original: Uint8Array | null;
  /** Null where all its layers are in the ledger already. */
  readonly layers: ReadArticle | null;
}

/** Opens a run; every row written under it carries its number. `started` is ISO 8601. */
export async function startRun({ database }: Ledger, version: string, started: string): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const last = await transaction
      .selectFrom("run")
      .select((e) => e.fn.max("id").as("id"))
      .executeTakeFirst();
    const id = Number(last?.id ?? 0) + 1;
    await transaction.insertInto("run").values({ id, started, version }).execute();
    return id;
  });
}

/**
 * Writes a batch in one transaction: when this returns, all of it is on disk; before, none of it is.
 * What is there already stays; each article's newest revision becomes the one in force.
 */
export async function writeArticles(ledger: Ledger, runId: number, records: readonly ArticleRecord[]): Promise<void> {
  const digests = new Map<Uint8Array, string>(); // rows of one table share its bytes
  const originals = records.map(({ original }) => {
    if (!original) return null;
    const known = digests.get(original) ?? digest(original);
    digests.set(original, known);
    return known;
  });
  for (const { article, layers } of records) {
    if (layers) for (const { gives } of keptStages) requireGrounded(gives, layers[gives as keyof ReadArticle], article);
  }
  await ledger.database.transaction().execute(async (transaction) => {
    const insert = insertNew(transaction, ledger.engine);
    await insert(
      "original",
      [...digests].map(([bytes, key]) => ({ digest: key, size: bytes.length, body: deflateSync(bytes) })),
    );
    await insert(
      "article",
      records.map(({ article: { id, outlet, url, text } }) => ({ id, outlet, url, text, run_id: runId })),
    );
    await insert(
      "revision",
      records.map(({ article }, i) => revisionRow(article, originals[i] ?? null, runId)),
    );
    const layerRows: LayerRow[] = [];
    const claimRows: ClaimRow[] = [];
    for (const { article, layers } of records) {
      if (layers) collectRows(article, layers, runId, layerRows, claimRows);
    }
    await insert("layer", layerRows);
    await insert("claim", claimRows);
    for (const { article } of records) await setHead(transaction, article);
  });
}

function collectRows(
  article: Article,
  layers: ReadArticle,
  runId: number,
  layerRows: LayerRow[],
  claimRows: ClaimRow[],
) {
  const revision_id = revisionId(article);
  for (const { name, version, gives, fingerprint } of keptStages) {
    const body = gives === "claims" ? null : JSON.stringify(layers[gives as keyof ReadArticle]);
    layerRows.push({ revision_id, layer: gives, fingerprint, stage: name, version, body, run_id: runId });
    if (gives !== "claims") continue;
    layers.claims.forEach((claim, position) => {
      claimRows.push(claimRow(claim, { revision_id, fingerprint, position }));
    });
  }
}

async function setHead(transaction: Transaction<Tables>, article: Article): Promise<void> {
  const head = { article_id: article.id, revision_id: revisionId(article) };
  await transaction
    .insertInto("article_head")
    .values(head)
    .onConflict((conflict) => conflict.column("article_id").doUpdateSet({ revision_id: head.revision_id }))
    .execute();
}

/** Keeps what was said of inputs that were not read, or not whole. */
export async function writeInputNotes(
  ledger: Ledger,
  runId: number,
  notes: readonly { path: string; code: string; message: string }[],
): Promise<void> {
  await ledger.database.transaction().execute(async (transaction) => {
    const rows = notes.map(({ path, code, message }, position) => ({ run_id: runId, position, path, code, message }));
    await insertNew(transaction, ledger.engine)("input_note", rows);
  });
}
