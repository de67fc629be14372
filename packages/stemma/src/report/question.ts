import { isUnsupported, leadAnswers } from "../views/contention.ts";
import { type AnswerView, nameOf, type QuestionView } from "../views/story-view.ts";
import { renderClaim } from "./claim.ts";
import { html, type Markup } from "./html.ts";
import { renderNumberLine } from "./number-line.ts";
import { countOrigins, plural } from "./plural.ts";
import { renderDisputes, renderPeaceful, renderTags } from "./relations.ts";

/** Claims of one Answer shown in full; the rest fold away. */
const claimsShown = 2;

/** Origins named in a line before the rest is counted. */
const originsShown = 6;

/** One Question: what is answered, what contradicts what and why, and the words behind each Answer. */
export function renderQuestion(view: QuestionView): Markup {
  const { question, answers } = view;
  const leading = leadAnswers(view);
  const others = answers.filter((answer) => !leading.includes(answer));
  return html`<section class="question" id="${question.id}">
<h4 dir="auto">${question.label}</h4>
<p class="meta">${countAnswers(view)}</p>
${renderTags(view)}
${renderNumberLine(view)}
${renderDisputes(view)}
<ul class="answers">${leading.map(renderAnswer)}</ul>
${others.length > 0 && html`<details><summary>${plural(others.length, "more answer")}, each from one outlet and in no conflict: ${others.map(({ answer }) => answer.label).join("; ")}</summary><ul class="answers">${others.map(renderAnswer)}</ul></details>`}
${renderPeaceful(view)}
</section>`;
}

/** One Question as a line that opens. */
export const renderFoldedQuestion = (view: QuestionView): Markup =>
  html`<details class="folded"><summary><span dir="auto">${view.question.label}</span> <span class="meta">${view.answers
    .slice(0, 4)
    .map(({ answer }) => answer.label)
    .join("; ")}${view.answers.length > 4 && " …"}</span></summary>${renderQuestion(view)}</details>`;

function countAnswers({ answers }: QuestionView): string {
  const outlets = new Set(answers.flatMap((answer) => answer.claims.map(({ article }) => nameOf(article)))).size;
  return `${plural(answers.length, "answer")} from ${plural(outlets, "outlet")}`;
}

function renderAnswer(view: AnswerView): Markup {
  const { answer, claims } = view;
  const rest = claims.slice(claimsShown);
  return html`<li class="answer${isUnsupported(view) && " unclaimed"}" id="${answer.id}">
<div class="value">${answer.label}</div>
<div class="meta">${renderSupport(view)}</div>
${claims.slice(0, claimsShown).map(renderClaim)}
${rest.length > 0 && html`<details><summary>${plural(rest.length, "more passage")}: ${[...new Set(rest.map(({ article }) => nameOf(article)))].join(", ")}</summary>${rest.map(renderClaim)}</details>`}
</li>`;
}

function renderSupport(view: AnswerView): Markup {
  const { origins, independentOrigins } = view;
  if (isUnsupported(view))
    return html`<b class="conflicts">✕ nobody vouches for this number</b>: it is denied, asked or imagined`;
  const named = origins
    .slice(0, originsShown)
    .map((node, i) => html`${i > 0 && "; "}<bdi>${node.label}</bdi>${node.kind === "unnamed" && " (unnamed)"}`);
  const rest = origins.length - named.length;
  return html`${independentOrigins === 0 ? countOrigins(0) : plural(independentOrigins, "independent origin")}${named.length > 0 && html`: ${named}`}${rest > 0 && ` and ${rest} more`}`;
}
