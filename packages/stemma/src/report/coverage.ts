import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { html, type Markup } from "./html.ts";

/** Questions in the table: those that most articles answer. */
const mostRows = 14;

/** Columns that a page of paper still holds; with more articles the Questions alone are counted. */
const mostColumns = 20;

/** Which account answers which Question, and what each leaves out that another had published before it. */
export function renderCoverage({ framing, articles, questions }: StoryView): Markup | null {
  const of = Map.groupBy(framing.coverage, ({ questionId }) => questionId);
  const rows = questions
    .map(({ question }) => {
      const entries = new Map((of.get(question.id) ?? []).map((entry) => [entry.articleId, entry]));
      return { question, entries, covering: [...entries.values()].filter(({ covered }) => covered).length };
    })
    .filter(({ covering }) => covering > 1)
    .sort((a, b) => b.covering - a.covering)
    .slice(0, mostRows);
  if (rows.length === 0 || articles.length < 2) return null;
  if (articles.length > mostColumns) {
    return html`<ul class="pairs">${rows.map(({ question, covering }) => html`<li><a href="#${question.id}">${question.label}</a>: answered by ${covering} of ${articles.length} articles</li>`)}</ul>`;
  }
  const names = nameArticles(articles);
  return html`<div class="scroll"><table class="matrix"><thead><tr><th>Question</th>${articles.map(({ article }) => html`<th class="turned" scope="col"><span>${names.get(article.id)}</span></th>`)}<th class="number">answer it</th></tr></thead><tbody>${rows.map(
    ({ question, entries, covering }) =>
      html`<tr><th scope="row"><a href="#${question.id}">${question.label}</a></th>${articles.map(({ article }) => renderCell(entries.get(article.id)))}<td class="number">${covering} of ${articles.length}</td></tr>`,
  )}</tbody></table></div><p class="key"><b class="yes">●</b> answers it. <b class="no">○</b> leaves it out, though another account had answered it before this one was published. – leaves it out; nobody had answered it yet, or the order is unknown.</p>`;
}

function renderCell(entry: StoryView["framing"]["coverage"][number] | undefined): Markup {
  if (entry?.covered) return html`<td class="yes">●<span class="sr"> answers</span></td>`;
  if (entry?.knownBefore) return html`<td class="no">○<span class="sr"> leaves out</span></td>`;
  return html`<td class="no">–<span class="sr"> leaves out, not known before</span></td>`;
}
