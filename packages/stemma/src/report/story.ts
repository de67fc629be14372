import { isContested } from "../views/contention.ts";
import type { StoryView } from "../views/story-view.ts";
import { renderAgreement } from "./agreement.ts";
import { renderArticles } from "./articles.ts";
import { renderChecks } from "./checks.ts";
import { renderCopied } from "./copied.ts";
import { renderCoverage } from "./coverage.ts";
import { renderFraming } from "./framing.ts";
import { html, type Markup, raw } from "./html.ts";
import { renderOverTime } from "./over-time.ts";
import { renderFoldedQuestion, renderQuestion } from "./question.ts";
import { renderSources } from "./sources.ts";
import { renderStemma } from "./stemma.ts";
import { renderSummary } from "./summary.ts";
import { renderTimeline } from "./timeline.ts";

/** Contested Questions told in full; the rest fold away. */
const contestedShown = 12;

/** Sections in the order a reader asks: what is disputed, what is agreed, how it moved, who stands behind it, in what words. */
const sections: readonly {
  readonly key: string;
  readonly title: string;
  readonly render: (view: StoryView) => Markup | null;
}[] = [
  { key: "contested", title: "Contested and updated", render: renderContested },
  { key: "agreed", title: "What independent origins agree on", render: renderAgreement },
  { key: "over-time", title: "Figures over time", render: renderOverTime },
  { key: "other", title: "Other questions", render: renderOther },
  { key: "checks", title: "The arithmetic", render: renderChecks },
  { key: "timeline", title: "Timeline", render: renderTimeline },
  { key: "stemma", title: "Stemma: who rests on whom", render: renderStemma },
  { key: "copied", title: "Copied text", render: renderCopied },
  { key: "framing", title: "What each account calls it", render: renderFraming },
  { key: "sources", title: "Whom each account quotes", render: renderSources },
  { key: "coverage", title: "Who answers what", render: renderCoverage },
  { key: "articles", title: "The articles", render: renderArticles },
];

/** One story from its summary to its articles; sections with nothing to say are left out. */
export function renderStory(view: StoryView, isOnly: boolean): Markup {
  const { story } = view;
  const shown = sections.flatMap(({ key, title, render }) => {
    const body = render(view);
    return body ? [{ id: `${story.id}-${key}`, title, body }] : [];
  });
  return html`<section class="story${isOnly && " only"}" id="${story.id}"><h2 dir="auto"${isOnly && raw(' class="sr"')}>${story.label}</h2>
${renderSummary(view)}
<nav class="sections" aria-label="${`Sections of ${story.label}`}">${shown.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}</nav>
${shown.map(({ id, title, body }) => html`<section class="part" id="${id}"><h3>${title}</h3>${body}</section>`)}
</section>`;
}

function renderContested({ questions }: StoryView): Markup | null {
  const contested = questions.filter(isContested);
  if (contested.length === 0) return null;
  const rest = contested.slice(contestedShown);
  return html`${contested.slice(0, contestedShown).map(renderQuestion)}${rest.length > 0 && html`<h5>${rest.length} more</h5>${rest.map(renderFoldedQuestion)}`}`;
}

/** What has several Answers that can all be true, then what has one. */
function renderOther({ questions }: StoryView): Markup | null {
  const quiet = questions.filter((question) => !isContested(question));
  const several = quiet.filter(({ answers }) => answers.length > 1);
  const single = quiet.filter(({ answers }) => answers.length <= 1);
  if (quiet.length === 0) return null;
  return html`${several.length > 0 && html`<h5>Several answers, none against another</h5>${several.map(renderFoldedQuestion)}`}${single.length > 0 && html`<h5>One answer</h5><details class="many"><summary>${single.length} with one answer each</summary>${single.map(renderFoldedQuestion)}</details>`}`;
}
