import { findOutlet } from "../lexicon/outlets.ts";
import type { Claim } from "../model/claim.ts";
import type { ReadArticle } from "../model/layers.ts";
import { storyStage } from "../model/stage.ts";
import type { Reuse, Stemma, StemmaNode, Support } from "../model/stemma.ts";
import type { Answer, Question } from "../model/story.ts";
import { findCredits } from "./credits.ts";
import { findRoots } from "./independence.ts";
import { outletName } from "./naming.ts";
import { isCopied, nameWitnesses, type Witnesses } from "./origins.ts";

export const support = storyStage({
  name: "trace/support",
  version: 2,
  needs: ["articles", "reuse", "questions", "stemma"],
  gives: "support",
  run: ({ articles, reuse, questions, stemma }) => countOrigins(articles, reuse, questions, stemma),
});

/** Where a claim comes from, and the key under which it counts: origins of one key are one witness. */
interface Origin {
  readonly node: StemmaNode;
  readonly key: string;
  readonly own: boolean;
}

/** For each Answer whose word it rests on; copies, agency texts and chains that end in one place count once. */
export function countOrigins(
  articles: readonly ReadArticle[],
  reuse: readonly Reuse[],
  questions: readonly Question[],
  stemma: Stemma,
): Support[] {
  const context: Context = {
    witnesses: nameWitnesses(articles, reuse),
    agencies: new Map(articles.map((read) => [read.article.id, agencyOf(read)])),
    reads: new Map(articles.map((read) => [read.article.id, read])),
    reuse,
    stemma,
  };
  const claims = new Map(articles.flatMap((read) => read.claims.map((claim) => [claim.id, claim] as const)));
  return questions.flatMap(({ answers }) => answers.map((answer) => supportOf(answer, claims, context)));
}

interface Context {
  readonly witnesses: Witnesses;
  /** The agency whose text an article is, by article. */
  readonly agencies: ReadonlyMap<string, string | undefined>;
  readonly reads: ReadonlyMap<string, ReadArticle>;
  readonly reuse: readonly Reuse[];
  readonly stemma: Stemma;
}

function supportOf(answer: Answer, claims: ReadonlyMap<string, Claim>, context: Context): Support {
  const byArticle = new Map<string, Origin[]>();
  for (const id of answer.claimIds) {
    const claim = claims.get(id);
    const origin = claim?.asserted ? originOf(claim, context) : undefined;
    if (claim && origin) byArticle.set(claim.articleId, [...(byArticle.get(claim.articleId) ?? []), origin]);
  }
  // A headline or lead without a credit repeats what the same article credits to somebody below.
  const words = [...byArticle].flatMap(([articleId, origins]) => {
    const article = context.reads.get(articleId)?.article;
    const credited = origins.filter(({ own }) => !own);
    const kept = credited.length > 0 ? credited : origins;
    return article ? kept.map((origin) => ({ ...origin, article })) : [];
  });
  const roots = findRoots(words, context.stemma, context.witnesses);
  return {
    answerId: answer.id,
    origins: [...new Set(roots.map(({ node }) => node.id))],
    independentOrigins: new Set(roots.map(({ key }) => key)).size,
  };
}

function originOf(claim: Claim, context: Context): Origin | undefined {
  const read = context.reads.get(claim.articleId);
  if (!read) return undefined;
  const chain = claim.attributionIds.flatMap(
    (id) => read.attributions.find((attribution) => attribution.id === id) ?? [],
  );
  const nodes = chain.flatMap((attribution) => context.witnesses.speakerNode(read, attribution) ?? []);
  const innermost = nodes.at(-1);
  // A voice that nobody can be made of leaves the article's own word for it.
  if (!innermost) return ownVoice(read, claim, context, []);
  if (innermost.kind !== "unnamed") return { node: innermost, key: innermost.id, own: false };
  // Nobody can tell unnamed people behind one outlet apart: together they are that outlet's word.
  const told = chain.at(-1)?.to;
  const vouching =
    nodes.findLast(({ kind }) => kind !== "unnamed") ??
    (told && findOutlet(told.text) ? context.witnesses.outletNode(told.text) : undefined);
  return { node: innermost, key: vouching?.id ?? innermost.id, own: false };
}

/** The article's own word: the agency's whose text it is, the word of what it copies, or its outlet's. */
function ownVoice(read: ReadArticle, claim: Claim, context: Context, seen: readonly string[]): Origin {
  const { article } = read;
  const agency = context.agencies.get(article.id);
  if (agency) {
    const node = context.witnesses.outletNode(agency);
    return { node, key: node.id, own: false };
  }
  for (const { a, b, passages } of context.reuse) {
    const source = context.reads.get(b);
    if (a !== article.id || !source || seen.includes(b) || !isCopied(claim, passages)) continue;
    const origin = ownVoice(source, { ...claim, ...mapSpan(claim, passages) }, context, [...seen, article.id]);
    return { ...origin, own: true };
  }
  const node = context.witnesses.publisherNode(article);
  return { node, key: node.id, own: true };
}

function mapSpan(claim: Claim, passages: Reuse["passages"]) {
  const passage = passages.find(({ a }) => a.start < claim.end && claim.start < a.end);
  return passage ? { start: passage.b.start, end: passage.b.end } : {};
}

function agencyOf({ article }: ReadArticle): string | undefined {
  const byline = (article.byline ?? "").split(/[,|/·•–—]|\bfor\b/).map((part) => findOutlet(part.trim()));
  const credit = findCredits(article).find(({ extent, outlet }) => extent === "whole" && outlet.kind === "agency");
  const agency = byline.find((outlet) => outlet?.kind === "agency") ?? credit?.outlet;
  return agency && outletName(agency.name);
}
