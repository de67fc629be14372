import type { Claim } from "@stemma/core";
import type { ClaimRow } from "./rows.ts";

export const claimRow = (
  claim: Claim,
  key: { revision_id: string; fingerprint: string; position: number },
): ClaimRow => ({
  ...key,
  id: claim.id,
  article_id: claim.articleId,
  kind: claim.kind,
  span_start: claim.start,
  span_end: claim.end,
  quote: claim.text,
  quantity_id: claim.quantityId,
  actor: claim.actor,
  action: claim.action,
  object: claim.object,
  place: claim.place,
  time: claim.time && JSON.stringify(claim.time),
  status: claim.status,
  polarity: claim.polarity,
  asserted: claim.asserted ? 1 : 0,
  voices: JSON.stringify(claim.voices),
  attribution_ids: JSON.stringify(claim.attributionIds),
  implied_voice: claim.impliedVoice ? 1 : 0,
});

export const claimFrom = (row: ClaimRow): Claim => ({
  id: row.id,
  articleId: row.article_id,
  kind: row.kind,
  start: row.span_start,
  end: row.span_end,
  text: row.quote,
  quantityId: row.quantity_id,
  actor: row.actor,
  action: row.action,
  object: row.object,
  place: row.place,
  time: row.time === null ? null : JSON.parse(row.time),
  status: row.status,
  polarity: row.polarity,
  asserted: row.asserted === 1,
  voices: JSON.parse(row.voices),
  attributionIds: JSON.parse(row.attribution_ids),
  impliedVoice: row.implied_voice === 1,
});
