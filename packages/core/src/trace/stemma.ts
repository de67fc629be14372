import { findOutlet } from "../lexicon/outlets.ts";
import type { Article } from "../model/article.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Attribution } from "../model/mention.ts";
import { quote } from "../model/span.ts";
import { storyStage } from "../model/stage.ts";
import type { Reuse, Stemma } from "../model/stemma.ts";
import type { Evidence } from "../model/story.ts";
import { findCitations } from "./citations.ts";
import { StemmaBuilder } from "./graph.ts";
import { sameOutlet } from "./naming.ts";
import { nameWitnesses, type Witnesses } from "./origins.ts";
import { findQuotations, findSharedQuotations, quotedShare } from "./quotations.ts";

/** A passage with more of itself in quotation marks shows a common speaker, not a copied text. */
const mostlyQuoted = 0.6;

/** Characters outside quotation marks that one passage must have for the text to be copied, not only its quotes. */
const leastCopied = 100;

/** An outlet's pages share boxes and standing sentences: only this part of a text makes one article another's copy. */
const leastOwnShare = 0.3;

/** Longer evidence for a citation than this is cut to its source and cue. */
const maxEvidence = 240;

export const stemma = storyStage({
  name: "trace/stemma",
  version: 1,
  needs: ["articles", "reuse"],
  gives: "stemma",
  run: ({ articles, reuse }) => deriveStemma(articles, reuse),
});

/** The family tree of the story's witnesses: no cycles, and every edge points at the words that show it. */
export function deriveStemma(articles: readonly ReadArticle[], reuse: readonly Reuse[]): Stemma {
  const witnesses = nameWitnesses(articles, reuse);
  const builder = new StemmaBuilder();
  for (const { article } of articles) {
    builder.add(witnesses.articleNode(article));
    builder.add(witnesses.publisherNode(article));
  }
  addCopies(builder, articles, reuse, witnesses);
  for (const read of articles) {
    addCitations(builder, read, witnesses);
    addAttributions(builder, read, witnesses);
    addLinks(builder, read.article, articles, witnesses);
  }
  addSharedQuotations(builder, articles, witnesses);
  return builder.build();
}

function addCopies(
  builder: StemmaBuilder,
  articles: readonly ReadArticle[],
  reuse: readonly Reuse[],
  { articleNode }: Witnesses,
) {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  for (const { a, b, share, passages } of reuse) {
    const [one, two] = [byId.get(a), byId.get(b)];
    if (!one || !two) continue;
    const quotations = findQuotations(one.text);
    const copied = passages.filter(
      (passage) => quotedShare(passage.a, quotations) < mostlyQuoted && !isRollCall(passage.a),
    );
    if (one.outlet !== null && two.outlet !== null && sameOutlet(one.outlet, two.outlet) && share < leastOwnShare)
      continue;
    if (!copied.some((passage) => passage.a.end - passage.a.start >= leastCopied)) continue;
    builder.link(
      articleNode(one),
      articleNode(two),
      "copies",
      copied.flatMap((passage) => [passage.a, passage.b]),
      share,
    );
  }
}

/** Names and offices in a row are written alike by everybody. */
function isRollCall({ text }: Evidence): boolean {
  const words = text.match(/[\p{L}]{2,}/gu) ?? [];
  return 2 * words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length;
}

function addCitations(builder: StemmaBuilder, { article, entities }: ReadArticle, witnesses: Witnesses) {
  const from = witnesses.articleNode(article);
  for (const { start, end, outlet } of findCitations(article, entities)) {
    builder.link(from, witnesses.outletNode(outlet.name), "cites", [evidenceOf(article, start, end)]);
  }
  for (const { start, end, body } of witnesses.worksOf(article)) {
    if (article.outlet !== null && sameOutlet(article.outlet, body)) continue;
    builder.link(from, witnesses.bodyNode(body), "cites", [evidenceOf(article, start, end)]);
  }
}

/** Article → outermost speaker → … → innermost; what was told to an outlet comes by way of that outlet. */
function addAttributions(
  builder: StemmaBuilder,
  read: ReadArticle,
  { articleNode, outletNode, speakerNode }: Witnesses,
) {
  const { article, attributions } = read;
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  for (const attribution of attributions) {
    const node = speakerNode(read, attribution);
    if (!node) continue;
    const outer = attribution.within === null ? undefined : byId.get(attribution.within);
    const from = (outer && speakerNode(read, outer)) ?? articleNode(article);
    const evidence = evidenceOfAttribution(article, attribution);
    const told = attribution.to && findOutlet(attribution.to.text);
    if (told && attribution.to && !isOwn(article, told.name, outletNode)) {
      const teller = outletNode(told.name);
      builder.link(from, teller, "cites", [evidenceOf(article, attribution.to.start, attribution.to.end)]);
      builder.link(teller, node, "cites", evidence);
    } else builder.link(from, node, "cites", evidence);
  }
}

const isOwn = ({ outlet }: Article, name: string, outletNode: Witnesses["outletNode"]) =>
  outlet !== null && outletNode(outlet).id === outletNode(name).id;

function evidenceOfAttribution(article: Article, { source, cue }: Attribution): Evidence[] {
  const parts = [...source, ...cue];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  if (end - start <= maxEvidence) return [evidenceOf(article, start, end)];
  return source.map((part) => evidenceOf(article, part.start, part.end));
}

/** A link to another article of the story, or to the site of its outlet where that outlet has one article here. */
function addLinks(
  builder: StemmaBuilder,
  article: Article,
  articles: readonly ReadArticle[],
  { articleNode }: Witnesses,
) {
  for (const { href, start, end } of article.links) {
    const target = articles.find(
      (other) => other.article.id !== article.id && other.article.url !== null && sameAddress(other.article.url, href),
    );
    if (target && end > start)
      builder.link(articleNode(article), articleNode(target.article), "links", [evidenceOf(article, start, end)]);
  }
}

/** Without scheme, "www.", query, fragment and closing slash: what names the same page. */
const address = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");

const sameAddress = (a: string, b: string): boolean => address(a) === address(b) && address(a).includes("/");

function addSharedQuotations(builder: StemmaBuilder, articles: readonly ReadArticle[], { articleNode }: Witnesses) {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  for (const { later, earlier } of findSharedQuotations(articles.map(({ article }) => article))) {
    const [from, to] = [byId.get(later.articleId), byId.get(earlier.articleId)];
    if (from && to) builder.link(articleNode(from), articleNode(to), "quotes-same", [later, earlier]);
  }
}

const evidenceOf = ({ id, text }: Article, start: number, end: number): Evidence => ({
  articleId: id,
  ...quote(text, start, end),
});
