import { type Article, type Claim, keptStages, type ReadArticle, type Signature, type StoredLayer } from "@stemma/core";
import { claimFrom } from "./claims.ts";
import type { Ledger } from "./ledger.ts";
import { articleFrom } from "./revisions.ts";
import type { ClaimRow } from "./rows.ts";

/** Keys one query asks for; well under what any engine binds. */
const batch = 500;

const claimsStage = keptStages.find((stage) => stage.gives === "claims");
const signatureStage = keptStages.find((stage) => stage.gives === "signature");

/** The stored layers of some revisions, in whatever version they were read: revision id → layer → value. */
export async function loadLayers(
  { database }: Ledger,
  revisionIds: readonly string[],
): Promise<Map<string, Map<string, StoredLayer>>> {
  const found = new Map<string, Map<string, StoredLayer>>(revisionIds.map((id) => [id, new Map()]));
  const current = new Set(keptStages.map((stage) => stage.fingerprint));
  for (let at = 0; at < revisionIds.length; at += batch) {
    const ids = revisionIds.slice(at, at + batch);
    const layers = await database.selectFrom("layer").selectAll().where("revision_id", "in", ids).execute();
    const claims = await loadClaims(database, ids);
    for (const { revision_id, layer, fingerprint, body } of layers) {
      if (!current.has(fingerprint)) continue;
      const value = body === null ? (claims.get(revision_id) ?? []) : JSON.parse(body);
      found.get(revision_id)?.set(layer, { fingerprint, value });
    }
  }
  return found;
}

async function loadClaims(database: Ledger["database"], revisionIds: readonly string[]): Promise<Map<string, Claim[]>> {
  const rows: ClaimRow[] = await database
    .selectFrom("claim")
    .selectAll()
    .where("revision_id", "in", revisionIds)
    .where("fingerprint", "=", claimsStage?.fingerprint ?? "")
    .orderBy("revision_id")
    .orderBy("position")
    .execute();
  const claims = new Map<string, Claim[]>();
  for (const row of rows) {
    const list = claims.get(row.revision_id);
    if (list) list.push(claimFrom(row));
    else claims.set(row.revision_id, [claimFrom(row)]);
  }
  return claims;
}

/** An article in force, and the revision that describes it. */
export interface ArticleInForce {
  readonly articleId: string;
  readonly revisionId: string;
  /** True where a layer is missing or was read by another version. */
  readonly stale: boolean;
}

/** Every article in force, in order of id. */
export async function listArticles({ database }: Ledger): Promise<ArticleInForce[]> {
  const fingerprints = keptStages.map((stage) => stage.fingerprint);
  const rows = await database
    .selectFrom("article_head as h")
    .leftJoin("layer as l", (join) =>
      join.onRef("l.revision_id", "=", "h.revision_id").on("l.fingerprint", "in", fingerprints),
    )
    .select((e) => ["h.article_id", "h.revision_id", e.fn.count("l.layer").as("layers")])
    .groupBy(["h.article_id", "h.revision_id"])
    .orderBy("h.article_id")
    .execute();
  return rows.map((row) => ({
    articleId: row.article_id,
    revisionId: row.revision_id,
    stale: Number(row.layers) < fingerprints.length,
  }));
}

/** The articles in force with these ids, without their layers. */
export async function loadArticles({ database }: Ledger, articleIds: readonly string[]): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (let at = 0; at < articleIds.length; at += batch) {
    const rows = await database
      .selectFrom("article_head as h")
      .innerJoin("revision as r", "r.id", "h.revision_id")
      .innerJoin("article as a", "a.id", "h.article_id")
      .select([
        "r.id",
        "r.article_id",
        "r.path",
        "r.title",
        "r.byline",
        "r.published",
        "r.language",
        "r.links",
        "r.notes",
      ])
      .select(["a.text", "a.outlet", "a.url"])
      .where("h.article_id", "in", articleIds.slice(at, at + batch))
      .execute();
    for (const row of rows) articles.set(row.article_id, articleFrom(row));
  }
  return articles;
}

/** Articles in force with all their layers, in the order asked for. Throws where one is unknown or stale. */
export async function loadReadArticles(ledger: Ledger, articleIds: readonly string[]): Promise<ReadArticle[]> {
  const articles = await loadArticles(ledger, articleIds);
  const heads = await loadHeads(ledger, articleIds);
  const layers = await loadLayers(ledger, [...heads.values()]);
  return articleIds.map((id) => {
    const article = articles.get(id);
    const stored = layers.get(heads.get(id) ?? "");
    if (!article || !stored) throw new Error(`No article ${id} in this ledger.`);
    const read: Record<string, unknown> = { article };
    for (const { gives } of keptStages) {
      const layer = stored.get(gives);
      if (!layer) throw new Error(`Article ${id} was read by another version: run stemma read again.`);
      read[gives] = layer.value;
    }
    return read as unknown as ReadArticle;
  });
}

async function loadHeads({ database }: Ledger, articleIds: readonly string[]): Promise<Map<string, string>> {
  const heads = new Map<string, string>();
  for (let at = 0; at < articleIds.length; at += batch) {
    const ids = articleIds.slice(at, at + batch);
    const rows = await database.selectFrom("article_head").selectAll().where("article_id", "in", ids).execute();
    for (const { article_id, revision_id } of rows) heads.set(article_id, revision_id);
  }
  return heads;
}

/** The signature of every article in force, in order of article id. */
export async function loadSignatures({ database }: Ledger): Promise<Signature[]> {
  const rows = await database
    .selectFrom("article_head as h")
    .innerJoin("layer as l", "l.revision_id", "h.revision_id")
    .select("l.body")
    .where("l.layer", "=", "signature")
    .where("l.fingerprint", "=", signatureStage?.fingerprint ?? "")
    .orderBy("h.article_id")
    .execute();
  return rows.map((row) => JSON.parse(row.body ?? "null"));
}
