import { identity, type StemmaEdge } from "@stemma/core";
import { nameArticles } from "../views/article-names.ts";
import type { StoryView } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup, raw } from "./html.ts";
import { plural } from "./plural.ts";
import { drawStemma } from "./stemma-drawing.ts";
import { type StemmaShape, shapeStemma } from "./stemma-shape.ts";

const edgeWords: Readonly<Record<StemmaEdge["kind"], string>> = {
  cites: "cites",
  "quotes-same": "gives the same quote as",
  copies: "copies text of",
  links: "links to",
};

/** Characters of one passage in the table; the link leads to all of it. */
const longestWords = 160;

/** The family tree: a drawing of what is shared, and a table of every edge with its words. */
export function renderStemma(view: StoryView): Markup | null {
  const { stemma, articles } = view;
  if (stemma.edges.length === 0) return null;
  const names = nameArticles(articles);
  const shape = shapeStemma(view, names);
  const drawing = drawStemma(shape);
  return html`${drawing ? html`${drawing}${renderKey(shape)}` : html`<p class="none">${shape.nodes.length === 0 ? "No two articles here share a source, a quote or a text." : `${shape.nodes.length} witnesses are too many for one drawing; the table has them all.`}</p>`}
${renderTable(view, names, drawing !== null)}`;
}

function renderKey({ edges, least, alone, nodes }: StemmaShape): Markup {
  const kinds = new Set(edges.map(({ kind }) => kind));
  const has = (kind: StemmaEdge["kind"], words: string) =>
    kinds.has(kind) &&
    html`<span class="kind"><svg width="34" height="10" aria-hidden="true"><line class="edge ${kind}" x1="0" x2="34" y1="5" y2="5"/></svg> ${words}</span> `;
  return html`<p class="key">Origins stand on the left, what rests on them on the right. ${has("cites", "cites")}${has("copies", "copies text")}${has("quotes-same", "gives the same quote")}${has("links", "links to")}${nodes.some(({ kind }) => kind === "unnamed") && "Dashed boxes are unnamed sources. "}${least > 0 && `Drawn ${least <= 2 ? "are outlets, agencies, chains of voices and what stands behind more than one article" : `is what stands behind ${least} articles or more`}; the other sources are counted in the box of their article. `}${alone.length > 0 && `Not drawn, as nothing here is shared with another account: ${alone.join("; ")}.`}</p>`;
}

function renderTable({ stemma, articles }: StoryView, names: ReadonlyMap<string, string>, isDrawn: boolean): Markup {
  const labels = new Map(stemma.nodes.map(({ id, label }) => [id, label]));
  for (const { article } of articles)
    labels.set(identity("node", ["article", article.id]), names.get(article.id) ?? "");
  return html`<details${isDrawn && raw(' class="drawn"')}><summary>${plural(stemma.edges.length, "edge")}, with the words behind each</summary><div class="scroll"><table class="stack"><thead><tr><th>Who</th><th>How</th><th>Whom</th><th>Words</th></tr></thead><tbody>${stemma.edges.map(
    ({ from, to, kind, share, evidence }) =>
      html`<tr><td><bdi>${labels.get(from)}</bdi></td><td>${edgeWords[kind]}${share !== null && ` (${Math.max(1, Math.round(share * 100))}% of it)`}</td><td><bdi>${labels.get(to)}</bdi></td><td>${evidence
        .slice(0, 2)
        .map(({ articleId, start, text }) => {
          const words = text.length > longestWords ? `${text.slice(0, longestWords - 1)}…` : text;
          return html`<a href="#${anchorOf(articleId, start)}">“${words}”</a> <span class="meta">${names.get(articleId)}</span><br>`;
        })}</td></tr>`,
  )}</tbody></table></div></details>`;
}
