import { findAgreements, outletsOf } from "../views/contention.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";

/** Agreements listed; they are ranked by support, so the rest is the weakest. */
const most = 12;

/** What at least two independent origins agree on and nobody contradicts. */
export function renderAgreement({ questions }: StoryView): Markup | null {
  const all = findAgreements(questions);
  if (all.length === 0) return null;
  return html`<div class="scroll"><table class="stack"><thead><tr><th>Question</th><th>Answer</th><th>Independent origins</th><th>Outlets</th></tr></thead><tbody>${all
    .slice(0, most)
    .map(({ question, answer }) => {
      const first = answer.claims.find(({ claim }) => claim.asserted);
      const value = answer.answer.label;
      return html`<tr><th scope="row"><a href="#${question.question.id}">${question.question.label}</a></th><td><b>${value}</b>${first && html`<br><a class="meta" href="#${anchorOf(first.article.id, first.claim.start)}">“${first.claim.text}”</a>`}</td><td>${answer.independentOrigins}: ${answer.origins.map(({ label }) => label).join("; ")}</td><td>${outletsOf(answer).join(", ")}</td></tr>`;
    })}</tbody></table></div>${all.length > most && html`<p class="meta">and ${all.length - most} more.</p>`}`;
}
