import { type ClaimView, nameOf, shortDate, voiceChain } from "../views/story-view.ts";
import { html, type Markup, safeUrl } from "./html.ts";

/** Where a span stands inside the report: every quote links to it. */
export const anchorOf = (articleId: string, start: number): string => `${articleId}-${start}`;

/** The words of a claim with its figure marked, linked to where they stand in the article. */
export function renderClaim(view: ClaimView): Markup {
  const { claim, article } = view;
  const chain = voiceChain(view).join(" → ");
  const url = safeUrl(article.url);
  return html`<div class="claim">
<blockquote cite="${url}">${markedText(view)}</blockquote>
<p class="meta">${chain}, ${shortDate(article.published)} · ${claim.asserted ? claim.status : `${claim.status}: not claimed`} · <a href="#${anchorOf(article.id, claim.start)}">in the article</a>${url && html` · <a href="${url}" rel="noreferrer">${nameOf(article)}</a>`}</p>
</div>`;
}

function markedText({ claim, quantity }: ClaimView): Markup {
  const { text, start, end } = claim;
  if (!quantity || quantity.start < start || quantity.end > end) return html`${text}`;
  const [from, to] = [quantity.start - start, quantity.end - start];
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`;
}
