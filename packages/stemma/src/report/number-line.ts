import { scaleLinear, scaleLog } from "d3-scale";
import type { AnswerView, QuestionView } from "../views/story-view.ts";
import { html, type Markup } from "./html.ts";

const width = 760;
const labelWidth = 190;
const laneHeight = 34;

/** Values an approximate figure is taken to cover in a drawing, either side: the softness is shown, not measured. */
const approximation = 0.05;

/** Every Answer as a bar or a dot on one line of numbers; open ends are dashed. Nothing where fewer than two have numbers. */
export function renderNumberLine({ question, answers }: QuestionView): Markup | null {
  const drawn = answers.filter(({ answer }) => answer.low !== null || answer.high !== null);
  const units = new Set(drawn.map(({ answer }) => answer.unit));
  if (drawn.length < 2 || units.size > 1) return null;
  const values = drawn.flatMap(({ answer }) => [answer.low, answer.high].filter((value) => value !== null));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wide = least > 0 && most / least > 50;
  const scale = (wide ? scaleLog() : scaleLinear())
    .domain(wide ? [least * 0.7, most * 1.4] : [Math.min(0, least), most === 0 ? 1 : most * 1.06])
    .range([labelWidth, width - 20]);
  const ticks = scale.ticks(wide ? 4 : 6).filter((tick) => !wide || Number.isInteger(Math.log10(tick)));
  const height = drawn.length * laneHeight + 28;
  const format = new Intl.NumberFormat("en", {
    notation: most >= 100_000 ? "compact" : "standard",
    maximumFractionDigits: 2,
  });
  return html`<figure><div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${`Answers to: ${question.label}`}">
${ticks.map((tick) => html`<line class="axis" x1="${scale(tick)}" x2="${scale(tick)}" y1="4" y2="${height - 22}"/><text class="soft" x="${scale(tick)}" y="${height - 6}" text-anchor="middle" font-size="12">${format.format(tick)}</text>`)}
${drawn.map((view, lane) => renderLane(view, lane * laneHeight + 4, scale))}
</svg></div><figcaption>${[...units][0] ?? ""}${wide ? ", on a scale of powers of ten" : ""}. Pale bars are approximate; dashes run to an open end.</figcaption></figure>`;
}

function renderLane({ answer, claims }: AnswerView, top: number, scale: (value: number) => number): Markup {
  const { low, high, approx, label } = answer;
  const y = top + laneHeight / 2;
  const from = scale((low ?? high ?? 0) * (approx ? 1 - approximation : 1));
  const to = scale((high ?? low ?? 0) * (approx ? 1 + approximation : 1));
  const denied = claims.length > 0 && claims.every(({ claim }) => !claim.asserted);
  const shape =
    from === to
      ? html`<circle class="${denied ? "denied" : "dot"}" cx="${from}" cy="${y}" r="6"/>`
      : html`<line class="range ${approx ? "approx" : ""}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;
  const open =
    low === null
      ? html`<line class="open" x1="${labelWidth}" x2="${to}" y1="${y}" y2="${y}"/>`
      : high === null && html`<line class="open" x1="${from}" x2="${width - 4}" y1="${y}" y2="${y}"/>`;
  return html`<g class="lane"><rect class="band" x="0" y="${top}" width="${width}" height="${laneHeight}" fill="none"/><text x="0" y="${y + 5}" font-size="14">${label.length > 26 ? `${label.slice(0, 25)}…` : label}</text>${open}${shape}</g>`;
}
