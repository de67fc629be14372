import type { Claim } from "@stemma/core";
import { nameOf, type StoryView, shortDate } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";

/** Events listed before a reader is better served by the articles. */
const most = 40;

/** Claims whose own words date them to a day or less, in order of that day. */
export function renderTimeline({ articles }: StoryView): Markup | null {
  const dated = articles
    .flatMap(({ article, claims }) =>
      claims.flatMap((claim) => (day(claim) ? [{ article, claim, day: day(claim) }] : [])),
    )
    .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  const seen = new Set<string>();
  const events = dated.filter(({ claim, day: on }) => {
    const key = `${on} ${claim.text.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
  if (events.length === 0) return null;
  return html`<div class="scroll"><table class="stack"><thead><tr><th>When</th><th>What</th><th>Source</th></tr></thead><tbody>${events
    .slice(0, most)
    .map(
      ({ article, claim, day: on }) =>
        html`<tr><td class="day">${shortDate(on)}</td><td dir="auto"><a href="#${anchorOf(article.id, claim.start)}">${claim.text}</a>${claim.status !== "happened" && html` <span class="meta">${claim.status}</span>`}</td><td><bdi>${[...claim.voices.toReversed(), nameOf(article)].join(" → ")}</bdi></td></tr>`,
    )}</tbody></table></div>${events.length > most && html`<p class="meta">${events.length - most} more in the export.</p>`}`;
}

/** The day a claim's words give, where they give one exactly and not merely the article's own date. */
function day({ time, kind }: Claim): string | null {
  if (!time?.from || time.implied || kind === "statement" || !/^\d{4}-\d{2}-\d{2}/.test(time.value)) return null;
  return time.from.slice(0, 10);
}
