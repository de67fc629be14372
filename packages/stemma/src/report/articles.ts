import type { ReadArticle, Span } from "@stemma/core";
import { nameOf, type StoryView, shortDate } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup, safeUrl } from "./html.ts";
import { sourceStart } from "./sources.ts";

/** Every article in full, with what was read from it marked; the end of every link in the report. */
export const renderArticles = ({ articles, stemma, framing, checks, reuse }: StoryView): Markup => {
  const spans = [
    ...stemma.edges.flatMap((edge) => edge.evidence),
    ...framing.referents.flatMap(({ terms }) => terms),
    ...checks.flatMap((check) => check.evidence),
    ...reuse.flatMap(({ passages }) => passages.flatMap(({ a, b }) => [a, b])),
  ];
  const linked = Map.groupBy(spans, (span) => span.articleId);
  const sources = Map.groupBy(framing.sources, (source) => source.articleId);
  return html`${articles.map((read) => {
    const { id } = read.article;
    const starts = (sources.get(id) ?? []).flatMap((source) => sourceStart(read, source) ?? []);
    return renderArticle(read, [...(linked.get(id) ?? []).map(({ start }) => start), ...starts]);
  })}`;
};

function renderArticle(read: ReadArticle, linked: readonly number[]): Markup {
  const { article } = read;
  const url = safeUrl(article.url);
  return html`<details class="article" id="${article.id}"><summary><b>${nameOf(article)}</b>, ${shortDate(article.published)}${article.title && html`: <cite dir="auto">${article.title}</cite>`}</summary>
${url && html`<p class="meta"><a href="${url}" rel="noreferrer">${url}</a></p>`}
<div class="article-text" lang="${article.language}" dir="auto">${markedText(read, linked)}</div></details>`;
}

/** The text cut at every boundary, so that overlapping marks nest in no wrong order. */
function markedText({ article, claims, quantities }: ReadArticle, linked: readonly number[]): readonly Markup[] {
  const { id, text } = article;
  const figures = claims.filter((claim) => claim.kind !== "statement");
  const targets = new Set([...claims.map((claim) => claim.start), ...linked]);
  const cuts = new Set([0, text.length, ...targets]);
  for (const { start, end } of [...figures, ...quantities]) cuts.add(start).add(end);
  const points = [...cuts].sort((a, b) => a - b);
  const inFigure = coverage(figures, points);
  const inQuantity = coverage(quantities, points);
  return points.slice(0, -1).map((from, i) => {
    const words = text.slice(from, points[i + 1]);
    const className = `${inFigure[i] ? "c" : ""}${inQuantity[i] ? " n" : ""}`.trim();
    const anchor = targets.has(from) ? anchorOf(id, from) : null;
    return className || anchor
      ? html`<span class="${className}"${anchor && html` id="${anchor}"`}>${words}</span>`
      : html`${words}`;
  });
}

/** For each stretch between two neighbouring points, whether any span covers it. */
function coverage(spans: readonly Span[], points: readonly number[]): readonly boolean[] {
  const change = new Map<number, number>();
  for (const { start, end } of spans) {
    change.set(start, (change.get(start) ?? 0) + 1);
    change.set(end, (change.get(end) ?? 0) - 1);
  }
  let depth = 0;
  return points.slice(0, -1).map((point) => {
    depth += change.get(point) ?? 0;
    return depth > 0;
  });
}
