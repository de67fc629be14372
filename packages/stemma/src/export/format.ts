import { z } from "zod";

/**
 * The export, `stemma-ledger/1`: the contract with other programs. The published JSON Schema and the types of the
 * code that writes it both come from here. Fields may be added; none is renamed or dropped without a new format.
 */
const span = { start: z.int().min(0), end: z.int().min(0), text: z.string() };
const quote = z.object(span).describe("`text` is the slice [start, end) of the article's text, in UTF-16 code units.");
const nullableText = z.string().nullable();
const evidence = z.object({ articleId: z.string(), ...span });
const sourceKind = z.enum([
  "official",
  "military",
  "police",
  "foreign official",
  "advocate",
  "expert",
  "affected",
  "media",
  "document",
  "unnamed",
  "other",
]);

const quantity = z.object({
  id: z.string(),
  ...span,
  low: z.number().nullable().describe("null = open"),
  high: z.number().nullable().describe("null = open"),
  approx: z.boolean(),
  unit: z.string().describe("UCUM code, ISO 4217 code, percent, persons, or a counted kind"),
  per: z.array(z.string()),
  role: z.enum(["total", "additional", "limit", "rate", "share", "change"]),
  direction: z.enum(["up", "down"]).nullable(),
  noun: z.object({ ...span, head: z.string() }).nullable(),
});

const time = z.object({
  ...span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("TIMEX3"),
  from: nullableText,
  to: nullableText,
});

const attribution = z.object({
  id: z.string(),
  source: z.array(quote),
  cue: z.array(quote),
  content: z.array(quote),
  to: quote.nullable().describe("the outlet or agency that was told"),
  kind: z.enum(["direct", "indirect", "mixed"]),
  speaker: nullableText,
  sourceKind,
  unnamed: z.boolean(),
  within: nullableText,
  rule: z.string(),
});

const article = z.object({
  id: z.string(),
  path: nullableText,
  url: nullableText,
  outlet: nullableText,
  title: nullableText,
  byline: nullableText,
  published: nullableText,
  language: z.string(),
  text: z.string(),
  storyId: nullableText,
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
  quantities: z.array(quantity),
  times: z.array(time),
  entities: z.array(
    z.object({
      ...span,
      type: z.enum(["person", "organisation", "place", "force", "other"]),
      canonical: z.string(),
      role: z.string().optional(),
    }),
  ),
  instruments: z.array(z.object({ ...span, canonical: z.string(), relation: nullableText })),
  attributions: z.array(attribution),
});

const claim = z.object({
  id: z.string(),
  articleId: z.string(),
  kind: z.enum(["figure", "event", "statement", "instrument"]),
  ...span,
  quantityId: nullableText,
  actor: nullableText,
  action: nullableText,
  object: nullableText,
  place: nullableText,
  time: z.object({ value: z.string(), from: nullableText, to: nullableText, implied: z.boolean() }).nullable(),
  status: z.enum(["happened", "planned", "ordered", "expected", "authorised", "possible", "hypothetical", "denied"]),
  polarity: z.enum(["affirmed", "negated"]),
  asserted: z.boolean(),
  voices: z.array(z.string()).describe("outermost first; [] = the article's own voice"),
  attributionIds: z.array(z.string()),
  impliedVoice: z.boolean(),
});

const question = z.object({
  id: z.string(),
  storyId: z.string(),
  label: z.string(),
  answers: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      approx: z.boolean(),
      unit: nullableText,
      claimIds: z.array(z.string()),
      origins: z.array(z.string()).describe("ids of stemma nodes"),
      independentOrigins: z.int().min(0),
    }),
  ),
  relations: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      relation: z.enum(["agrees", "compatible", "updates", "differs-in-scope", "conflicts"]),
      why: z.string(),
      dimension: z.enum(["value", "time", "role", "thing", "place", "actor", "status"]),
    }),
  ),
});

const check = z.object({
  scope: z.enum(["article", "story"]),
  working: z.string(),
  stated: z.number(),
  computed: z.number(),
  holds: z.boolean(),
  evidence: z.array(evidence),
});

const stemma = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["article", "outlet", "agency", "person", "body", "document", "unnamed"]),
      label: z.string(),
    }),
  ),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      kind: z.enum(["cites", "quotes-same", "copies", "links"]),
      evidence: z.array(evidence),
      share: z.number().min(0).max(1).nullable(),
    }),
  ),
});

const framing = z.object({
  referents: z.array(
    z.object({
      referent: z.string(),
      terms: z.array(
        z.object({ ...evidence.shape, term: z.string(), voice: z.enum(["own", "quoted"]), by: nullableText }),
      ),
    }),
  ),
  sources: z.array(
    z.object({
      articleId: z.string(),
      kind: sourceKind,
      speaker: z.string(),
      attributionIds: z.array(z.string()),
    }),
  ),
  coverage: z.array(
    z.object({ questionId: z.string(), articleId: z.string(), covered: z.boolean(), knownBefore: z.boolean() }),
  ),
});

const ledgerExport = z.object({
  format: z.literal("stemma-ledger/1"),
  generator: z.object({
    name: z.literal("stemma"),
    version: z.string(),
    stages: z.record(z.string(), z.int()),
  }),
  articles: z.array(article),
  claims: z.array(claim),
  stories: z.array(z.object({ id: z.string(), label: z.string(), articleIds: z.array(z.string()) })),
  questions: z.array(question),
  checks: z.array(check),
  stemma,
  framing,
});

export type LedgerExport = z.infer<typeof ledgerExport>;

/** The published JSON Schema (draft 2020-12) of the export. */
export const ledgerSchema = (): object => ({
  ...z.toJSONSchema(ledgerExport, { target: "draft-2020-12" }),
  title: "Stemma ledger export",
  description:
    "Who says what, which figures answer the same question, how the answers relate, and whom they come from.",
});
