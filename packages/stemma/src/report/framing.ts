import type { FramingTerm } from "@stemma/core";
import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";
import { plural } from "./plural.ts";

/** Terms in one cell before the rest is counted: the most used come first. */
const termsShown = 6;

/** What each account calls the same thing, in its own voice and in quotes. Counts only. */
export function renderFraming({ framing, articles }: StoryView): Markup | null {
  const names = nameArticles(articles);
  const compared = framing.referents
    .map(({ referent, terms }) => ({ referent, of: Map.groupBy(terms, ({ articleId }) => articleId) }))
    .filter(({ of }) => of.size > 1 || articles.length === 1)
    .sort((a, b) => b.of.size - a.of.size);
  if (compared.length === 0) return null;
  return html`${compared.map(
    ({ referent, of }) =>
      html`<h4>${referent} <span class="meta">in ${plural(of.size, "article")}</span></h4><div class="scroll"><table class="stack terms"><thead><tr><th>Account</th><th>In its own voice</th><th>In somebody’s words</th></tr></thead><tbody>${articles.flatMap(
        ({ article }) => {
          const terms = of.get(article.id);
          if (!terms) return [];
          const [own, quoted] = [
            terms.filter((term) => term.voice === "own"),
            terms.filter((term) => term.voice !== "own"),
          ];
          return [
            html`<tr><th scope="row">${names.get(article.id)}</th><td>${renderTerms(own)}</td><td>${renderTerms(quoted)}</td></tr>`,
          ];
        },
      )}</tbody></table></div>`,
  )}`;
}

function renderTerms(terms: readonly FramingTerm[]): Markup {
  if (terms.length === 0) return html`<span class="meta">–</span>`;
  const groups = [...Map.groupBy(terms, ({ term }) => term).values()].sort((a, b) => b.length - a.length);
  const shown = groups.slice(0, termsShown).flatMap((group, i) => {
    const [first] = group;
    if (!first) return [];
    const by = [...new Set(group.flatMap((term) => term.by ?? []))];
    const who =
      by.length > 0 &&
      html` <span class="meta">(<bdi>${by.slice(0, 2).join(", ")}</bdi>${by.length > 2 && " …"})</span>`;
    const word = first.voice === "own" ? html`<b>${first.term}</b>` : html`<i>“${first.term}”</i>`;
    return [
      html`${i > 0 && ", "}<a href="#${anchorOf(first.articleId, first.start)}">${word}</a>${group.length > 1 && ` ×${group.length}`}${who}`,
    ];
  });
  return html`${shown}${groups.length > termsShown && html` <span class="meta">and ${groups.length - termsShown} more</span>`}`;
}
