import { scaleLinear, scaleLog } from "d3-scale";
import { isUnsupported, leadAnswers, outletsOf } from "../views/contention.ts";
import type { AnswerView, QuestionView } from "../views/story-view.ts";
import { html, type Markup } from "./html.ts";
import { countOrigins, plural } from "./plural.ts";
import { axisFormat, unitWords } from "./units.ts";

/** Part of its value that an approximate figure is drawn to cover, either side: it shows softness and measures nothing. */
const approximation = 0.05;

/** Beyond this many times the least, a plain scale would crush the small values onto its edge. */
const wideRange = 50;

/** Every Answer on one line of numbers with its status and support: the Question at a glance. Null for fewer than two. */
export function renderNumberLine(view: QuestionView): Markup | null {
  const { question } = view;
  const drawn = leadAnswers(view).filter(({ answer }) => answer.low !== null || answer.high !== null);
  const units = new Set(drawn.map(({ answer }) => answer.unit));
  if (drawn.length < 2 || units.size > 1) return null;
  const [unit = null] = units;
  const values = drawn.flatMap(({ answer }) => [answer.low, answer.high].filter((value) => value !== null));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wide = least > 0 && most / least > wideRange;
  const scale = (wide ? scaleLog() : scaleLinear())
    .domain(wide ? [least * 0.8, most * 1.25] : [Math.min(0, least), most <= 0 ? 1 : most * 1.08])
    .range([1, 99]);
  const at = (value: number) => `${scale(value).toFixed(2)}%`;
  const ticks = scale.ticks(wide ? 4 : 5).filter((tick) => !wide || Number.isInteger(Math.log10(tick)));
  const format = axisFormat(unit, most);
  const grid = ticks.map((tick) => html`<line class="axis" x1="${at(tick)}" x2="${at(tick)}" y1="0" y2="100%"/>`);
  return html`<figure class="number-line" role="group" aria-label="${`The answers on one line: ${question.label}`}">
${drawn.map((view) => renderLane(view, grid, at))}
<div class="lane axis-lane" aria-hidden="true"><svg width="100%" height="18">${ticks.map((tick) => html`<text class="soft" x="${at(tick)}" y="14" text-anchor="${scale(tick) < 6 ? "start" : scale(tick) > 94 ? "end" : "middle"}" font-size="12">${format(tick)}</text>`)}</svg></div>
<figcaption>${[unitWords(unit), wide && "on a scale of powers of ten", drawn.some(({ answer }) => answer.approx) && "pale bars are approximate", drawn.some(({ answer }) => answer.low === null || answer.high === null) && "dashes run to an open end", drawn.some(isUnsupported) && "a crossed ring is a number denied or not claimed"].filter(Boolean).join("; ")}</figcaption></figure>`;
}

function renderLane(view: AnswerView, grid: readonly Markup[], at: (value: number) => string): Markup {
  const { answer } = view;
  const { low, high, approx } = answer;
  const from = at((low ?? high ?? 0) * (approx && low !== null ? 1 - approximation : 1));
  const to = at((high ?? low ?? 0) * (approx && high !== null ? 1 + approximation : 1));
  const open =
    low === null
      ? html`<line class="open" x1="0" x2="${to}" y1="14" y2="14"/>`
      : high === null && html`<line class="open" x1="${from}" x2="100%" y1="14" y2="14"/>`;
  const point = low ?? high ?? 0;
  const shape = isUnsupported(view)
    ? html`<circle class="denied" cx="${at(point)}" cy="14" r="6"/><svg x="${at(point)}" y="14" overflow="visible"><path class="denied" d="M-4 -4L4 4M4 -4L-4 4"/></svg>`
    : from === to
      ? html`<circle class="dot" cx="${from}" cy="14" r="6"/>`
      : html`<line class="range${approx && " approx"}" x1="${from}" x2="${to}" y1="14" y2="14"/>`;
  return html`<div class="lane"><a class="lane-label" href="#${answer.id}">${answer.label}</a><svg width="100%" height="28" aria-hidden="true">${grid}${open}${shape}</svg><span class="meta">${describeSupport(view)}</span></div>`;
}

/** "happened · 4 outlets, 1 origin", or that nobody vouches for the number. */
function describeSupport(view: AnswerView): string {
  if (isUnsupported(view)) return "✕ denied or not claimed";
  const statuses = [...new Set(view.claims.filter(({ claim }) => claim.asserted).map(({ claim }) => claim.status))];
  return `${statuses.slice(0, 2).join(", ")} · ${plural(outletsOf(view).length, "outlet")}, ${countOrigins(view.independentOrigins)}`;
}
