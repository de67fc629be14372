import type { FramingTerm } from "@stemma/core";
import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";
import { plural } from "./plural.ts";

/** Terms in one cell before the rest is counted: the most used come first. */
const termsShown = 6;

/** Referents shown in full; the rest fold away. */
const referentsShown = 4;

/** What each account calls the same thing, in its own voice and in quotes. Counts only. */
export function renderFraming({ framing, articles }: StoryView): Markup | null {
  const names = nameArticles(articles);
  const compared = framing.referents
    .filter(
      ({ terms }) =>
        differs(terms) && (articles.length === 1 || new Set(terms.map(({ articleId }) => articleId)).size > 1),
    )
    .map((referent) => ({ ...referent, words: new Set(referent.terms.map(({ term }) => term)).size }))
    .sort((a, b) => b.words - a.words);
  if (compared.length === 0) return null;
  const render = ({ referent, terms }: Referent) =>
    renderReferent(
      referent,
      Map.groupBy(terms, ({ articleId }) => articleId),
      names,
    );
  const rest = compared.slice(referentsShown);
  return html`${compared.slice(0, referentsShown).map(render)}${rest.length > 0 && html`<details><summary>${rest.length} more: ${rest.map(({ referent }) => referent).join(", ")}</summary>${rest.map(render)}</details>`}`;
}

type Referent = StoryView["framing"]["referents"][number];

/** One word in one voice by everybody shows no choice of words. */
const differs = (terms: readonly FramingTerm[]): boolean =>
  new Set(terms.map(({ term }) => term)).size > 1 || new Set(terms.map(({ voice }) => voice)).size > 1;

function renderReferent(
  referent: string,
  of: ReadonlyMap<string, readonly FramingTerm[]>,
  names: ReadonlyMap<string, string>,
): Markup {
  const rows = [...names].flatMap(([articleId, name]) => {
    const terms = of.get(articleId);
    if (!terms) return [];
    const [own, quoted] = [terms.filter(({ voice }) => voice === "own"), terms.filter(({ voice }) => voice !== "own")];
    return [html`<tr><th scope="row">${name}</th><td>${renderTerms(own)}</td><td>${renderTerms(quoted)}</td></tr>`];
  });
  return html`<h4>${referent} <span class="meta">in ${plural(rows.length, "article")}</span></h4><div class="scroll"><table class="stack terms"><thead><tr><th>Account</th><th>In its own voice</th><th>In somebody’s words</th></tr></thead><tbody>${rows}</tbody></table></div>`;
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
