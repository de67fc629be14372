import type { RelationName } from "@stemma/core";
import type { QuestionView } from "../views/story-view.ts";
import { html, type Markup } from "./html.ts";
import { plural } from "./plural.ts";

/** Sign and word: colour is never alone. */
const relationWords: Readonly<Record<RelationName, readonly [sign: string, one: string, many: string]>> = {
  conflicts: ["✕", "conflict", "conflicts"],
  updates: ["↑", "update", "updates"],
  "differs-in-scope": ["≠", "different scope", "of different scope"],
  compatible: ["≈", "compatible", "compatible"],
  agrees: ["=", "agreement", "agreements"],
};
const order = Object.keys(relationWords) as RelationName[];

/** Reasons of one kind told in full; the rest fold away. */
const reasonsShown = 6;

type RelationView = QuestionView["relations"][number];

/** How many relations of each kind a Question has, the gravest first. */
export function renderTags({ relations }: QuestionView): Markup | null {
  const counted = order.flatMap((name) => {
    const n = relations.filter(({ relation }) => relation === name).length;
    const [sign, one, many] = relationWords[name];
    return n > 0 ? [html`<li class="tag ${name}">${sign} ${n} ${n === 1 ? one : many}</li>`] : [];
  });
  return counted.length > 0 ? html`<ul class="tags">${counted}</ul>` : null;
}

/** What contradicts or replaces what, and why. */
export function renderDisputes({ relations }: QuestionView): Markup | null {
  const told = (["conflicts", "updates"] as const).flatMap((name) => {
    const all = relations.filter(({ relation }) => relation === name);
    const [, one, many] = relationWords[name];
    const rest = all.slice(reasonsShown);
    return [
      ...all.slice(0, reasonsShown).map(renderReason),
      ...(rest.length > 0
        ? [
            html`<li class="rest"><details><summary>${plural(rest.length, `more ${one}`, `more ${many}`)}</summary><ul class="reasons">${rest.map(renderReason)}</ul></details></li>`,
          ]
        : []),
    ];
  });
  return told.length > 0 ? html`<ul class="reasons">${told}</ul>` : null;
}

/** The Answers that can all be true at once, folded under what tells them apart. */
export function renderPeaceful({ relations }: QuestionView): Markup | null {
  const scope = relations.filter(({ relation }) => relation === "differs-in-scope");
  const fits = relations.filter(({ relation }) => relation === "compatible" || relation === "agrees");
  if (scope.length + fits.length === 0) return null;
  const byDimension = [...Map.groupBy(scope, ({ dimension }) => dimension)].sort((a, b) => b[1].length - a[1].length);
  const words = [
    ...byDimension.map(([dimension, { length }]) => `${plural(length, "pair")} by ${dimension}`),
    ...(fits.length > 0 ? [`${plural(fits.length, "pair")} compatible`] : []),
  ];
  return html`<details class="peaceful"><summary>${scope.length > 0 ? "Not about the same" : "Compatible"}: ${words.join(", ")}</summary>
${byDimension.map(([dimension, all]) => html`<h5>≠ Differ by ${dimension}</h5><ul class="pairs">${all.map(renderPair)}</ul>`)}
${fits.length > 0 && html`<h5>≈ Compatible or in agreement</h5><ul class="pairs">${fits.map(renderPair)}</ul>`}</details>`;
}

const renderReason = (view: RelationView): Markup => {
  const [sign, one] = relationWords[view.relation];
  return html`<li><span class="name ${view.relation}">${sign} ${one}<br><span class="meta">${renderEnds(view)}</span></span><span>${view.why}</span></li>`;
};

const renderPair = (view: RelationView): Markup => html`<li>${renderEnds(view)}: ${view.why}</li>`;

const renderEnds = ({ from, to, relation }: RelationView): Markup =>
  html`<a href="#${from.answer.id}">${from.answer.label}</a> ${relationWords[relation][0]} <a href="#${to.answer.id}">${to.answer.label}</a>`;
