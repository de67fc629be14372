import { type ClaimView, nameOf, shortDate } from "../views/story-view.ts";
import { html, type Markup, safeUrl } from "./html.ts";

/** Where a span stands inside the report: every quote links to it. */
export const anchorOf = (articleId: string, start: number): string => `${articleId}-${start}`;

/** The words of a claim with its figure marked, linked to where they stand in the article. */
export function renderClaim(view: ClaimView): Markup {
  const { claim, article } = view;
  const url = safeUrl(article.url);
  return html`<div class="claim${!claim.asserted && " unclaimed"}">
<blockquote dir="auto"${url && html` cite="${url}"`}>${markedText(view)}</blockquote>
<p class="meta">${renderVoice(view)}, ${shortDate(article.published)} · ${renderStatus(view)} · <a href="#${anchorOf(article.id, claim.start)}">in the article</a>${url && html` · <a href="${url}" rel="noreferrer">original</a>`}</p>
</div>`;
}

/** "Ministry → Agency → Outlet", or the outlet "in its own voice". */
function renderVoice({ claim, article }: ClaimView): Markup {
  const outlet = html`<b><bdi>${nameOf(article)}</bdi></b>`;
  if (claim.voices.length === 0) return html`${outlet} in its own voice`;
  const chain = claim.voices.toReversed().map((voice) => html`<bdi>${voice}</bdi> → `);
  return html`${chain}${outlet}${claim.impliedVoice && " (speaker named in the sentence before)"}`;
}

/** What the voice says of the figure: happened, planned …, its role where it is not a plain total, and that a denial is one. */
function renderStatus({ claim, quantity }: ClaimView): Markup {
  const role = quantity && quantity.role !== "total" && ` · ${roleWords[quantity.role]}`;
  if (claim.asserted) return html`${claim.status}${role}`;
  const denied = claim.status === "denied" || claim.polarity === "negated";
  return html`<b class="conflicts">${denied ? "✕ denied" : "? not claimed"}</b>: no support for the number${role}`;
}

const roleWords = {
  total: "a total",
  additional: "in addition",
  limit: "a limit",
  rate: "a rate",
  share: "a share",
  change: "a change",
} as const;

function markedText({ claim, quantity }: ClaimView): Markup {
  const { text, start, end } = claim;
  if (!quantity || quantity.start < start || quantity.end > end) return html`${text}`;
  const [from, to] = [quantity.start - start, quantity.end - start];
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`;
}
