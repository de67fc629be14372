import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";

/** Arithmetic between stated figures, with the working; what does not hold comes first. */
export function renderChecks({ checks, articles }: StoryView): Markup | null {
  if (checks.length === 0) return null;
  const names = nameArticles(articles);
  const sorted = checks.toSorted((a, b) => Number(a.holds) - Number(b.holds));
  return html`<ul class="reasons">${sorted.map(
    ({ holds, working, evidence }) =>
      html`<li><span class="name ${holds ? "agrees" : "conflicts"}">${holds ? "✓ holds" : "✕ does not hold"}</span><div>${working}<br><span class="meta">${evidence.map(({ articleId, start, text }, i) => html`${i > 0 && " · "}<a href="#${anchorOf(articleId, start)}">“${text}”</a>`)} ${[...new Set(evidence.map(({ articleId }) => names.get(articleId)))].join(", ")}</span></div></li>`,
  )}</ul>`;
}
