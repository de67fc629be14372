import { type Evidence, identity, type Reuse } from "@stemma/core";
import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup, raw } from "./html.ts";
import { plural } from "./plural.ts";
import { type DiffRun, diffWords } from "./word-diff.ts";

const mostPairs = 8;
const mostPassages = 3;

/** The articles that copy text, with the longest passages side by side and what differs marked. */
export function renderCopied({ articles, reuse, stemma }: StoryView): Markup | null {
  const names = nameArticles(articles);
  const copies = new Set(
    stemma.edges.filter(({ kind }) => kind === "copies").flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const node = (id: string) => identity("node", ["article", id]);
  const pairs = reuse
    .filter(({ a, b }) => copies.has(`${node(a)} ${node(b)}`))
    .toSorted((one, two) => two.share - one.share);
  if (pairs.length === 0) return null;
  const name = (id: string) => names.get(id) ?? "";
  return html`${pairs.slice(0, mostPairs).map((pair, i) => renderPair(pair, name, i === 0))}${pairs.length > mostPairs && html`<p class="meta">and ${plural(pairs.length - mostPairs, "more pair")}; the table of edges has them.</p>`}`;
}

function renderPair(
  { a, b, direction, share, passages }: Reuse,
  name: (id: string) => string,
  isOpen: boolean,
): Markup {
  const longest = passages.toSorted((one, two) => length(two.a) - length(one.a)).slice(0, mostPassages);
  const verb = direction === "known" ? "has text of" : "shares text with";
  return html`<details class="copied"${isOpen && raw(" open")}><summary><b>${name(a)}</b> ${verb} <b>${name(b)}</b>: ${Math.max(1, Math.round(share * 100))}% of it, ${plural(passages.length, "passage")}${direction === "unknown" && "; which was first is not known"}</summary>
<div class="twins"><b>${name(b)}</b><b>${name(a)}</b></div>${longest.map((passage) => {
    const runs = diffWords(passage.b.text, passage.a.text);
    return html`<div class="twins">${renderSide(passage.b, runs.a)}${renderSide(passage.a, runs.b)}</div>`;
  })}${passages.length > longest.length && html`<p class="meta">and ${plural(passages.length - longest.length, "shorter passage")}.</p>`}</details>`;
}

const length = ({ start, end }: Evidence): number => end - start;

function renderSide({ articleId, start, text }: Evidence, runs: readonly DiffRun[]): Markup {
  const shown = runs.reduce((sum, run) => sum + run.text.length, 0);
  return html`<blockquote dir="auto">${runs.map(({ text: words, same }) => (same ? html`${words}` : html`<em class="differs">${words}</em>`))}${shown < text.trimEnd().length && "…"} <a class="meta" href="#${anchorOf(articleId, start)}">in the article</a></blockquote>`;
}
