import type { ReadArticle, SourceKind } from "@stemma/core";
import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";
import { plural } from "./plural.ts";

/** In the order of the bars, neighbours told apart by lightness as well as by hue. */
const kinds: readonly SourceKind[] = [
  "official",
  "military",
  "police",
  "foreign official",
  "expert",
  "advocate",
  "affected",
  "media",
  "document",
  "unnamed",
  "other",
];

/** Names of one kind written out for one article. */
const namesShown = 5;

type Source = StoryView["framing"]["sources"][number];

/** Whom each account quotes, by kind: a bar, the counts and the names. */
export function renderSources({ framing, articles }: StoryView): Markup | null {
  if (framing.sources.length === 0) return null;
  const names = nameArticles(articles);
  const of = Map.groupBy(framing.sources, ({ articleId }) => articleId);
  const most = Math.max(...[...of.values()].map((sources) => sources.length));
  return html`<div class="sources">${articles.map((read) => {
    const sources = of.get(read.article.id) ?? [];
    const counts = kinds
      .map((kind) => ({ kind, found: sources.filter((source) => source.kind === kind) }))
      .filter(({ found }) => found.length > 0);
    return html`<div class="source-row"><div><b>${names.get(read.article.id)}</b><br><span class="meta">${sources.length === 0 ? "quotes nobody" : plural(sources.length, "source")}</span></div><div>${
      sources.length > 0 &&
      html`<div class="bar" style="width:${Math.round((100 * sources.length) / most)}%" aria-hidden="true">${counts.map(({ kind, found }) => html`<i class="k${kinds.indexOf(kind)}" style="flex:${found.length}"></i>`)}</div>`
    }${counts.map(({ kind, found }) => html`<span class="kind"><i class="chip k${kinds.indexOf(kind)}"></i>${found.length} ${kind}: ${renderNames(read, found)}</span> `)}</div></div>`;
  })}</div>`;
}

function renderNames(read: ReadArticle, sources: readonly Source[]): Markup {
  const named = sources.slice(0, namesShown).map((source, i) => {
    const start = sourceStart(read, source);
    const name = html`<bdi>${source.speaker}</bdi>`;
    return html`${i > 0 && ", "}${start === null ? name : html`<a href="#${anchorOf(read.article.id, start)}">${name}</a>`}`;
  });
  return html`${named}${sources.length > namesShown && ` and ${sources.length - namesShown} more`}`;
}

/** Where the source's first attribution names it. */
export function sourceStart({ attributions }: ReadArticle, { attributionIds }: Source): number | null {
  const found = attributions.find(({ id }) => attributionIds.includes(id));
  return (found?.source[0] ?? found?.content[0])?.start ?? null;
}
