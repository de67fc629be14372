import type { RelationName } from "@stemma/core";
import { nameOf, type QuestionView } from "../views/story-view.ts";
import { renderClaim } from "./claim.ts";
import { html, type Markup } from "./html.ts";
import { renderNumberLine } from "./number-line.ts";
import { renderOverTime } from "./over-time.ts";

/** Sign and word: colour is never alone. */
const relationWords: Readonly<Record<RelationName, readonly [sign: string, one: string, many: string]>> = {
  conflicts: ["✕", "conflict", "conflicts"],
  updates: ["↑", "update", "updates"],
  "differs-in-scope": ["≠", "different scope", "of different scope"],
  compatible: ["≈", "compatible", "compatible"],
  agrees: ["=", "agreement", "agreements"],
};
const order = Object.keys(relationWords) as RelationName[];

/** Claims of one Answer shown in full; the rest fold away. */
const claimsShown = 3;

/** One Question: what is answered, how the Answers relate and why, and the words behind each. */
export function renderQuestion(view: QuestionView): Markup {
  const { question, answers, relations } = view;
  const outlets = new Set(answers.flatMap((a) => a.claims.map(({ article }) => nameOf(article)))).size;
  const sorted = relations.toSorted((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
  return html`<section class="question" id="${question.id}">
<h3>${question.label}</h3>
<p class="meta">${answers.length} ${answers.length === 1 ? "answer" : "answers"} from ${outlets} ${outlets === 1 ? "outlet" : "outlets"}</p>
${renderTags(sorted.map(({ relation }) => relation))}
${renderNumberLine(view)}
<ul class="answers">${answers.map(
    ({ answer, claims, origins, independentOrigins }) => html`<li class="answer" id="${answer.id}">
<div class="value">${answer.label}</div>
<div class="meta">${independentOrigins} independent ${independentOrigins === 1 ? "origin" : "origins"}${origins.length > 0 && html`: ${origins.map((node, i) => html`${i > 0 && "; "}${node.label}${node.kind === "unnamed" && " (unnamed)"}`)}`}</div>
${claims.slice(0, claimsShown).map(renderClaim)}
${claims.length > claimsShown && html`<details><summary>${claims.length - claimsShown} more</summary>${claims.slice(claimsShown).map(renderClaim)}</details>`}
</li>`,
  )}</ul>
${
  sorted.length > 0 &&
  html`<h4>How the answers relate</h4><ul class="reasons">${sorted.map(
    ({ relation, why, from, to }) =>
      html`<li><span class="name ${relation}">${relationWords[relation][0]} ${relationWords[relation][1]}</span><span>${why} <span class="meta"><a href="#${from.answer.id}">${from.answer.label}</a> / <a href="#${to.answer.id}">${to.answer.label}</a></span></span></li>`,
  )}</ul>`
}
${renderOverTime(view)}
</section>`;
}

function renderTags(relations: readonly RelationName[]): Markup | null {
  const counted = order.flatMap((name) => {
    const n = relations.filter((relation) => relation === name).length;
    const [sign, one, many] = relationWords[name];
    return n > 0 ? [html`<li class="tag ${name}">${sign} ${n} ${n === 1 ? one : many}</li>`] : [];
  });
  return counted.length > 0 ? html`<ul class="tags">${counted}</ul>` : null;
}
