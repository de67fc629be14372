import { scaleLinear, scaleUtc } from "d3-scale";
import { type ClaimView, nameOf, type QuestionView, shortDate } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";

const width = 760;
const height = 260;
const margin = { top: 14, right: 24, bottom: 34, left: 64 };

/** Each figure by the day it was published, with its range and source. Nothing where fewer than two days are known. */
export function renderOverTime({ question, answers, relations }: QuestionView): Markup | null {
  const points = answers.flatMap(({ answer, claims }) =>
    claims.flatMap((view) => {
      const at = view.article.published ? Date.parse(view.article.published) : Number.NaN;
      const value = view.quantity?.high ?? view.quantity?.low ?? null;
      return Number.isNaN(at) || value === null ? [] : [{ at, value, view, answer }];
    }),
  );
  const days = points.map((point) => point.at);
  if (new Set(days.map((day) => Math.floor(day / 86_400_000))).size < 2) return null;
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [margin.left + 12, width - margin.right - 60]);
  const y = scaleLinear(
    [0, Math.max(...points.map((point) => point.value)) * 1.08 || 1],
    [height - margin.bottom, margin.top],
  );
  const format = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 });
  const first = (answerId: string) => points.filter((p) => p.answer.id === answerId).sort((a, b) => a.at - b.at)[0];
  const joins = relations
    .filter((relation) => relation.relation === "updates")
    .flatMap(({ a, b }) => {
      const [later, earlier] = [first(a), first(b)];
      return later && earlier
        ? [
            html`<line class="axis" x1="${x(earlier.at)}" y1="${y(earlier.value)}" x2="${x(later.at)}" y2="${y(later.value)}" stroke-width="2"/>`,
          ]
        : [];
    });
  return html`<figure><div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${`${question.label}, by day of publication`}">
${y.ticks(4).map((tick) => html`<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="soft" x="${margin.left - 8}" y="${y(tick) + 4}" text-anchor="end" font-size="12">${format.format(tick)}</text>`)}
${dayTicks(x.ticks(5)).map((tick) => html`<text class="soft" x="${x(tick)}" y="${height - 10}" text-anchor="middle" font-size="12">${shortDay(tick)}</text>`)}
${joins}
${points.map(({ at, view }) => renderPoint(view, x(at), y))}
</svg></div><figcaption>By day of publication: ${points.map(({ view }, i) => html`${i > 0 && "; "}${view.quantity?.text} (${nameOf(view.article)}, ${shortDate(view.article.published)})`)}. Lines join an update to what it replaces.</figcaption></figure>`;
}

function renderPoint({ claim, quantity, article }: ClaimView, x: number, y: (value: number) => number): Markup | null {
  if (!quantity) return null;
  const { low, high } = quantity;
  const value = high ?? low ?? 0;
  const bar =
    low !== null && high !== null && low !== high
      ? html`<line class="range" x1="${x}" x2="${x}" y1="${y(low)}" y2="${y(high)}"/>`
      : low === null
        ? html`<line class="open" x1="${x}" x2="${x}" y1="${y(0)}" y2="${y(value)}"/>`
        : high === null && html`<line class="open" x1="${x}" x2="${x}" y1="${y(value)}" y2="${margin.top}"/>`;
  return html`<a href="#${anchorOf(article.id, claim.start)}"><title>${`${quantity.text}: ${nameOf(article)}, ${shortDate(article.published)}`}</title>${bar}<circle class="${claim.asserted ? "dot" : "denied"}" cx="${x}" cy="${y(value)}" r="5"/></a>`;
}

const shortDay = (date: Date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** One tick a day at most: a short span has several a day, which would read as the same day again and again. */
const dayTicks = (ticks: readonly Date[]): readonly Date[] =>
  ticks.filter((tick, i) => i === 0 || shortDay(tick) !== shortDay(ticks[i - 1] ?? tick));
