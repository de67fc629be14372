import type { NumberValue } from "d3-scale";
import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import { isContested, leadAnswers } from "../views/contention.ts";
import { type QuestionView, type StoryView, shortDate } from "../views/story-view.ts";
import { html, type Markup } from "./html.ts";
import { type Box, placeLabel } from "./label-places.ts";
import { findPoints, type Point } from "./points.ts";
import { axisFormat, unitWords } from "./units.ts";

const width = 820;
const height = 300;
const margin = { top: 22, right: 30, bottom: 34, left: 64 };

/** Points one chart holds with their labels still apart. */
const mostPoints = 14;

/** Charts of one story, of the Questions that come first. */
const mostCharts = 5;

/** Beyond this many times the least, a plain scale would press the small values onto the axis. */
const wideRange = 50;

/** How the figures moved from day to day; left out are figures that never move, and few points that nobody disputes. */
export function renderOverTime({ questions }: StoryView): Markup | null {
  const charts = questions
    .toSorted((a, b) => Number(isContested(b)) - Number(isContested(a)))
    .flatMap((question) => renderChart(question) ?? [])
    .slice(0, mostCharts);
  return charts.length > 0 ? html`${charts}` : null;
}

function renderChart(view: QuestionView): Markup | null {
  const { question, relations } = view;
  const all = findPoints(leadAnswers(view));
  const points = mostShared(all);
  const days = new Set(points.map(({ day }) => day));
  const units = new Set(points.map(({ unit }) => unit));
  if (
    days.size < (isContested(view) ? 2 : 3) ||
    units.size > 1 ||
    new Set(points.map(({ low, high }) => `${low} ${high}`)).size < 2
  )
    return null;
  const [unit = null] = units;
  const ends = points.flatMap(({ low, high }) => [low, high].filter((value) => value !== null));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const wide = least > 0 && most / least > wideRange;
  const span = [Math.min(...days), Math.max(...days)];
  const x = scaleUtc(span, [margin.left + 14, width - margin.right - 150]);
  const y = (wide ? scaleLog() : scaleLinear())
    .domain(wide ? [least * 0.7, most * 1.4] : [Math.min(0, least), most <= 0 ? 1 : most * 1.1])
    .range([height - margin.bottom, margin.top]);
  const format = axisFormat(unit, most);
  const ticks = y.ticks(4).filter((tick) => !wide || Number.isInteger(Math.log10(tick)));
  const first = (answerId: string) => points.filter((p) => p.answerId === answerId).sort((a, b) => a.day - b.day)[0];
  const joins = relations
    .filter(({ relation }) => relation === "updates")
    .flatMap(({ a, b }) => {
      const [later, earlier] = [first(a), first(b)];
      return later && earlier ? [{ later, earlier }] : [];
    });
  return html`<figure><h4><a href="#${question.id}">${question.label}</a></h4><div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${`${question.label}, by day of publication; the table below says the same`}">
${ticks.map((tick) => html`<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="soft" x="${margin.left - 8}" y="${y(tick) + 4}" text-anchor="end" font-size="12">${format(tick)}</text>`)}
${dayTicks(span, x.ticks(6)).map((tick) => html`<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="${height - margin.bottom}" y2="${height - margin.bottom + 5}"/><text class="soft" x="${x(tick)}" y="${height - 12}" text-anchor="middle" font-size="12">${shortDay(tick)}</text>`)}
${joins.map(({ later, earlier }) => html`<line class="join" x1="${x(earlier.day)}" y1="${y(earlier.value)}" x2="${x(later.day)}" y2="${y(later.value)}"/>`)}
${drawPoints(points, x, y)}
</svg></div><figcaption>${[unitWords(unit), "by day of publication", wide && "on a scale of powers of ten", all.length > points.length && `${all.length - points.length} more in the table`, joins.length > 0 && "a line joins an update to what it replaces", points.some(({ asserted }) => !asserted) && "a hollow ring is a number denied or not claimed"].filter(Boolean).join("; ")}.</figcaption>
<details><summary>As a table</summary><div class="scroll"><table><thead><tr><th>Published</th><th>Figure</th><th>Outlets</th></tr></thead><tbody>${all.map(
    ({ day, label, outlets, asOf, asserted, anchor }) =>
      html`<tr><td>${shortDate(new Date(day).toISOString())}</td><td><a href="#${anchor}">${label}</a>${!asserted && " (denied or not claimed)"}${asOf && ` as of ${asOf}`}</td><td>${outlets.join(", ")}</td></tr>`,
  )}</tbody></table></div></details></figure>`;
}

/** The points that most outlets gave, in order of day; of equals the earlier. */
function mostShared(points: readonly Point[]): readonly Point[] {
  const kept = new Set(points.toSorted((a, b) => b.outlets.length - a.outlets.length).slice(0, mostPoints));
  return points.filter((point) => kept.has(point));
}

function drawPoints(
  points: readonly Point[],
  x: (value: number) => number,
  y: (value: NumberValue) => number,
): readonly Markup[] {
  const taken: Box[] = points.map(({ day, value }) => ({ left: x(day) - 7, top: y(value) - 7, width: 14, height: 14 }));
  const page = { left: margin.left, top: 0, width: width - margin.left, height: height - margin.bottom };
  return points.map((point) => {
    const { day, value, low, high, asserted, anchor, label, outlets, asOf } = point;
    const [cx, cy] = [x(day), y(value)];
    const others = outlets.length > 1 ? ` +${outlets.length - 1}` : "";
    const figure = asserted ? label : `not ${label}`;
    const who = `${shorten(outlets[0] ?? "")}${others}${asOf ? `, as of ${asOf}` : ""}`;
    const words = `${figure}  ${who}`;
    const place = placeLabel({ x: cx, y: cy, words }, taken, page);
    if (place) taken.push(place.box);
    const bar =
      low !== null && high !== null && low !== high
        ? html`<line class="range" x1="${cx}" x2="${cx}" y1="${y(low)}" y2="${y(high)}"/>`
        : low === null
          ? html`<line class="open" x1="${cx}" x2="${cx}" y1="${height - margin.bottom}" y2="${cy}"/>`
          : high === null && html`<line class="open" x1="${cx}" x2="${cx}" y1="${cy}" y2="${margin.top}"/>`;
    return html`<a href="#${anchor}"><title>${figure}: ${outlets.join(", ")}</title>${bar}<circle class="${asserted ? "dot" : "denied"}" cx="${cx}" cy="${cy}" r="${asserted ? 5 : 8}"/>${place && html`${place.leader && html`<line class="leader" x1="${cx}" y1="${cy}" x2="${place.leader.x}" y2="${place.leader.y}"/>`}<text x="${place.x}" y="${place.y}" text-anchor="${place.anchor}" font-size="12" class="label"><tspan font-weight="700">${figure}</tspan> ${who}</text>`}</a>`;
  });
}

const shorten = (name: string) => (name.length > 22 ? `${name.slice(0, 21)}…` : name);

const shortDay = (date: Date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** The first and the last day always, and what else stands a day or more apart from its neighbours. */
function dayTicks([from = 0, to = 0]: readonly number[], between: readonly Date[]): readonly Date[] {
  const gap = Math.max((to - from) / 9, 86_400_000);
  const inner = between.filter((tick) => tick.getTime() - from >= gap && to - tick.getTime() >= gap);
  const spaced = inner.filter((tick, i) => i === 0 || shortDay(tick) !== shortDay(inner[i - 1] ?? tick));
  return [new Date(from), ...spaced, new Date(to)];
}
