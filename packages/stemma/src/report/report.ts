import { version } from "../version.ts";
import { countRelations, isContested } from "../views/contention.ts";
import { nameOf, type StoryView, shortDate } from "../views/story-view.ts";
import { html, type Markup, raw } from "./html.ts";
import { plural } from "./plural.ts";
import { renderStory } from "./story.ts";
import { style } from "./style.ts";

export interface ReportOptions {
  readonly title?: string;
}

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
<body><main class="page"><header><h1 dir="auto">${heading}</h1>${renderLede(views)}</header>
${shown.length > 1 && renderStories(shown)}
${shown.map((view) => renderStory(view, shown.length === 1))}
${shown.length === 0 && html`<p class="none">There is nothing to report yet: this ledger holds no articles. Read some with: stemma read FOLDER</p>`}
<footer class="meta">${shown.length < views.length && html`<p>${views.length - shown.length} ${views.length - shown.length === 1 ? "story" : "stories"} of fewer articles not shown; the export has them all.</p>`}
<p>Made by Stemma ${version} from the articles alone. It says who says what and how the answers relate; it does not say who is right. Every quote links to its place in the article.</p></footer>
</main></body></html>
`;
  return page.value;
}

function renderStories(views: readonly StoryView[]): Markup {
  return html`<nav aria-label="Stories"><h3>Stories</h3><ol>${views.map((view) => {
    const contested = view.questions.filter(isContested).length;
    return html`<li><a href="#${view.story.id}"><span dir="auto">${view.story.label}</span></a> <span class="meta">${plural(view.articles.length, "article")}${contested > 0 && `, ${contested} contested`}</span></li>`;
  })}</ol></nav>`;
}

function renderLede(views: readonly StoryView[]): Markup {
  const articles = views.flatMap((view) => view.articles.map(({ article }) => article));
  const questions = views.flatMap((view) => view.questions);
  const origins = new Set(views.flatMap((view) => view.support.flatMap((entry) => entry.origins))).size;
  const conflicts = questions.reduce((sum, question) => sum + countRelations(question, "conflicts"), 0);
  const updates = questions.reduce((sum, question) => sum + countRelations(question, "updates"), 0);
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [shortDate(dates[0] ?? null), shortDate(dates.at(-1) ?? null)];
  const outlets = new Set(articles.map(nameOf)).size;
  const facts: readonly (readonly [number, string])[] = [
    [articles.length, articles.length === 1 ? "article" : "articles"],
    [outlets, outlets === 1 ? "outlet" : "outlets"],
    [origins, origins === 1 ? "origin of figures" : "origins of figures"],
    [conflicts, conflicts === 1 ? "conflict" : "conflicts"],
    [updates, updates === 1 ? "update" : "updates"],
  ];
  return html`<ul class="lede">${facts.map(([n, word]) => html`<li><b>${n.toLocaleString("en")}</b> ${word}</li>`)}<li><b>${first === last ? first : `${first} – ${last}`}</b> ${dates.length > 0 ? "published" : "no dates known"}</li></ul>`;
}
