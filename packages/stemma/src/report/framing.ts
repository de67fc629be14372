import type { FramingTerm, SourceKind } from "@stemma/core";
import { nameOf, type StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";

/** What each account calls the same thing, in whose voice; whom each quotes; and what each leaves out. Counts only. */
export const renderFraming = (view: StoryView): Markup =>
  html`${renderTerms(view)}${renderSources(view)}${renderCoverage(view)}`;

function renderTerms({ framing, articles }: StoryView): Markup | null {
  if (framing.referents.length === 0) return null;
  const present = articles.filter(({ article }) =>
    framing.referents.some(({ terms }) => terms.some((term) => term.articleId === article.id)),
  );
  return html`<h4>What each account calls it</h4><div class="scroll"><table><thead><tr><th>Referent</th>${present.map(({ article }) => html`<th>${nameOf(article)}</th>`)}</tr></thead><tbody>${framing.referents.map(
    ({ referent, terms }) =>
      html`<tr><th scope="row">${referent}</th>${present.map(({ article }) => html`<td>${renderCell(terms.filter((term) => term.articleId === article.id))}</td>`)}</tr>`,
  )}</tbody></table></div><p class="key"><span class="own">Upright bold</span>: the article's own voice. <span class="quoted">Italic in quotes</span>: somebody quoted.</p>`;
}

function renderCell(terms: readonly FramingTerm[]): readonly Markup[] {
  const groups = Map.groupBy(terms, ({ term, voice, by }) => JSON.stringify([term, voice, by]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const words =
      first.voice === "own"
        ? html`<span class="own">${first.term}</span>`
        : html`<span class="quoted">“${first.term}”</span>`;
    return [
      html`<a href="#${anchorOf(first.articleId, first.start)}">${words}</a>${group.length > 1 && ` ×${group.length}`}${first.by && ` (${first.by})`}<br>`,
    ];
  });
}

const kinds: readonly SourceKind[] = [
  "official",
  "military",
  "police",
  "foreign official",
  "expert",
  "advocate",
  "affected",
  "media",
  "document",
  "unnamed",
  "other",
];
const hue = (kind: SourceKind) => `hsl(${Math.round((kinds.indexOf(kind) * 360) / kinds.length)} 38% 52%)`;

function renderSources({ framing, articles }: StoryView): Markup | null {
  if (framing.sources.length === 0) return null;
  const rows = articles.flatMap(({ article }) => {
    const sources = framing.sources.filter((source) => source.articleId === article.id);
    const counts = kinds
      .map((kind) => ({ kind, n: sources.filter((source) => source.kind === kind).length }))
      .filter(({ n }) => n > 0);
    if (sources.length === 0) return [];
    const words = counts.map(({ kind, n }) => `${n} ${kind}`).join(", ");
    return [
      html`<tr><th scope="row">${nameOf(article)}</th><td class="number">${sources.length}</td><td><div class="bar" role="img" aria-label="${words}">${counts.map(({ kind, n }) => html`<i style="flex:${n};background:${hue(kind)}"></i>`)}</div><span class="meta">${words}</span></td></tr>`,
    ];
  });
  return html`<h4>Whom each account quotes</h4><div class="scroll"><table><thead><tr><th>Outlet</th><th>Sources</th><th>By kind</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Questions in the coverage table; those that most articles answer come first. */
const coverageRows = 12;

function renderCoverage({ framing, articles, questions }: StoryView): Markup | null {
  const of = Map.groupBy(framing.coverage, (entry) => entry.questionId);
  const rows = questions
    .filter(({ question }) => of.get(question.id)?.filter((entry) => entry.covered).length ?? 0 > 1)
    .slice(0, coverageRows);
  if (rows.length === 0 || articles.length < 2 || articles.length > 20) return null;
  return html`<h4>Who answers what</h4><div class="scroll"><table><thead><tr><th>Question</th>${articles.map(({ article }) => html`<th>${nameOf(article)}</th>`)}</tr></thead><tbody>${rows.map(
    ({ question }) =>
      html`<tr><th scope="row"><a href="#${question.id}">${question.label}</a></th>${articles.map(({ article }) => {
        const entry = of.get(question.id)?.find(({ articleId }) => articleId === article.id);
        return html`<td>${entry?.covered ? "● answers" : entry?.knownBefore ? "○ leaves out" : "–"}</td>`;
      })}</tr>`,
  )}</tbody></table></div><p class="key">○ another account had answered it before this one was published. – nobody had, or the order is unknown.</p>`;
}
