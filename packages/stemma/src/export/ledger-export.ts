import { type ReadArticle, stageVersions } from "@stemma/core";
import type { Ledger, StoredStory } from "@stemma/ledger";
import { type LedgerContent, loadContent } from "../use-cases/content.ts";
import { version } from "../version.ts";
import type { LedgerExport } from "./format.ts";

/** The whole ledger as one document, in an order that its content alone decides. */
export async function exportLedger(ledger: Ledger): Promise<LedgerExport> {
  return toExport(await loadContent(ledger));
}

/** The export of content already at hand. */
function toExport(content: LedgerContent): LedgerExport {
  const { articles, stories } = content;
  const storyOf = new Map(stories.flatMap(({ story }) => story.articleIds.map((id) => [id, story.id] as const)));
  return {
    format: "stemma-ledger/1",
    generator: { name: "stemma", version, stages: { ...stageVersions } },
    articles: articles.map((read) => exportArticle(read, storyOf.get(read.article.id) ?? null)),
    claims: articles.flatMap(({ claims }) =>
      claims.map((claim) => ({ ...claim, voices: [...claim.voices], attributionIds: [...claim.attributionIds] })),
    ),
    stories: stories.map(({ story: { id, label, articleIds } }) => ({ id, label, articleIds: [...articleIds] })),
    questions: stories.flatMap(exportQuestions),
    checks: stories.flatMap(({ checks }) => checks.map((check) => ({ ...check, evidence: [...check.evidence] }))),
    stemma: mergeStemmas(stories),
    framing: {
      referents: stories.flatMap(({ framing }) =>
        framing.referents.map(({ referent, terms }) => ({ referent, terms: [...terms] })),
      ),
      sources: stories.flatMap(({ framing }) =>
        framing.sources.map((source) => ({ ...source, attributionIds: [...source.attributionIds] })),
      ),
      coverage: stories.flatMap(({ framing }) => [...framing.coverage]),
    },
  };
}

function exportArticle(read: ReadArticle, storyId: string | null): LedgerExport["articles"][number] {
  const { article, quantities, times, entities, instruments, attributions } = read;
  const { links: _links, notes, ...metadata } = article;
  return {
    ...metadata,
    storyId,
    notes: [...notes],
    quantities: quantities.map((quantity) => ({ ...quantity, per: [...quantity.per] })),
    times: [...times],
    entities: [...entities],
    instruments: [...instruments],
    attributions: attributions.map((attribution) => ({
      ...attribution,
      source: [...attribution.source],
      cue: [...attribution.cue],
      content: [...attribution.content],
    })),
  };
}

function exportQuestions({ questions, support }: StoredStory): LedgerExport["questions"] {
  const supportOf = new Map(support.map((entry) => [entry.answerId, entry]));
  return questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({
      ...answer,
      claimIds: [...answer.claimIds],
      origins: [...(supportOf.get(answer.id)?.origins ?? [])],
      independentOrigins: supportOf.get(answer.id)?.independentOrigins ?? 0,
    })),
    relations: [...question.relations],
  }));
}

/** One graph of all stories: a node that several share (an agency) stands once. */
function mergeStemmas(stories: readonly StoredStory[]): LedgerExport["stemma"] {
  const nodes = new Map(stories.flatMap(({ stemma }) => stemma.nodes.map((node) => [node.id, node] as const)));
  const edges = stories.flatMap(({ stemma }) =>
    stemma.edges.map((edge) => ({ ...edge, evidence: [...edge.evidence] })),
  );
  return { nodes: [...nodes.values()], edges };
}
