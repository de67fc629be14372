import { version } from "../version.ts";
import { nameOf, type StoryView, shortDate } from "../views/story-view.ts";
import { renderArticles } from "./articles.ts";
import { anchorOf } from "./claim.ts";
import { renderFraming } from "./framing.ts";
import { html, type Markup, raw } from "./html.ts";
import { renderQuestion } from "./question.ts";
import { renderStemma } from "./stemma-drawing.ts";
import { style } from "./style.ts";
import { renderTimeline } from "./timeline.ts";

export interface ReportOptions {
  readonly title?: string;
}

/** Questions of one story shown in full. */
const mostQuestions = 30;

/** Stories of one report: with more, the largest are shown and the rest are named. */
const mostStories = 25;

/** One page with everything in it: no script, no request, two themes, and paper. */
export function renderReport(views: readonly StoryView[], { title }: ReportOptions = {}): string {
  const ranked = views.toSorted((a, b) => b.articles.length - a.articles.length);
  const told = ranked.filter((view) => view.articles.length > 1 || ranked.length === 1).slice(0, mostStories);
  const shown = told.length > 0 ? told : ranked.slice(0, mostStories);
  const heading = title ?? (shown.length === 1 ? shown[0]?.story.label : undefined) ?? "Stemma report";
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Stemma ${version}"><title>${heading}</title><style>${raw(style)}</style></head>
<body><main class="page"><header><h1>${heading}</h1>${renderLede(views)}</header>
${shown.length > 1 && html`<nav aria-label="Stories"><h4>Stories</h4><ol>${shown.map((view) => html`<li><a href="#${view.story.id}">${view.story.label}</a> <span class="meta">${view.articles.length} articles</span></li>`)}</ol></nav>`}
${shown.map((view) => renderStory(view, shown.length > 1))}
${shown.length === 0 && html`<p class="none">There is nothing to report yet: this ledger holds no articles. Read some with: stemma read FOLDER</p>`}
<footer class="meta">${shown.length < views.length && html`<p>${views.length - shown.length} ${views.length - shown.length === 1 ? "story" : "stories"} of fewer articles not shown; the export has them all.</p>`}
<p>Made by Stemma ${version} from the articles alone. It says who says what and how the answers relate; it does not say who is right. Every quote links to its place in the article.</p></footer>
</main></body></html>
`;
  return page.value;
}

function renderLede(views: readonly StoryView[]): Markup {
  const articles = views.flatMap((view) => view.articles.map(({ article }) => article));
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  const conflicts = views.flatMap((view) =>
    view.questions.flatMap((q) => q.relations.filter((r) => r.relation === "conflicts")),
  ).length;
  const span =
    dates.length > 0 ? `${shortDate(dates[0] ?? null)} – ${shortDate(dates.at(-1) ?? null)}` : "dates unknown";
  const facts: readonly (readonly [string | number, string])[] = [
    [articles.length, articles.length === 1 ? "article" : "articles"],
    [new Set(articles.map(nameOf)).size, "outlets"],
    [countOrigins(views), "origins named or described"],
    [conflicts, conflicts === 1 ? "open conflict" : "open conflicts"],
  ];
  return html`<ul class="lede">${facts.map(([n, word]) => html`<li><b>${n}</b>${word}</li>`)}<li><b>${span}</b>published</li></ul>`;
}

/** Nodes that nothing else stands behind. */
function countOrigins(views: readonly StoryView[]): number {
  const nodes = new Set(views.flatMap((view) => view.support.flatMap((entry) => entry.origins)));
  return nodes.size;
}

function renderStory(view: StoryView, named: boolean): Markup {
  const { story, questions, checks } = view;
  const contested = questions.filter(({ answers, relations }) => answers.length > 1 || relations.length > 0);
  const single = questions.filter((question) => !contested.includes(question));
  return html`<section class="story" id="${story.id}">${named && html`<h2>${story.label}</h2>`}
${contested.length === 0 && html`<p class="none">No two accounts answer the same question here.</p>`}
${contested.slice(0, mostQuestions).map(renderQuestion)}
${
  checks.length > 0 &&
  html`<h4>Checks</h4>${checks.map(
    ({ holds, working, evidence }) =>
      html`<div class="check"><span class="name ${holds ? "agrees" : "conflicts"}">${holds ? "✓ holds" : "✕ does not hold"}</span><div>${working}${evidence.map(({ articleId, start, text }) => html`<br><a class="meta" href="#${anchorOf(articleId, start)}">“${text}”</a>`)}</div></div>`,
  )}`
}
${renderStemma(view)}
${renderTimeline(view)}
${renderFraming(view)}
${single.length > 0 && html`<details><summary>${single.length} more ${single.length === 1 ? "question" : "questions"} with one answer</summary>${single.slice(0, mostQuestions).map(renderQuestion)}</details>`}
${renderArticles(view)}
</section>`;
}
