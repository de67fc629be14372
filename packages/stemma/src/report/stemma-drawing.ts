import dagre from "@dagrejs/dagre";
import type { StemmaEdge, StemmaNode } from "@stemma/core";
import { nameOf, type StoryView, shortDate } from "../views/story-view.ts";
import { anchorOf } from "./claim.ts";
import { html, type Markup } from "./html.ts";

const nodeSize = { width: 168, height: 40 };

/** Nodes that one drawing holds before it stops being read; the table under it has them all. */
const mostNodes = 60;

const edgeWords: Readonly<Record<StemmaEdge["kind"], string>> = {
  cites: "cites",
  "quotes-same": "gives the same quote as",
  copies: "copies text of",
  links: "links to",
};

/** The family tree: origins left, articles right, and a table of each edge with its words. */
export function renderStemma({ stemma, articles }: StoryView): Markup | null {
  if (stemma.edges.length === 0) return null;
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const labels = new Map(stemma.nodes.map((node) => [node.id, node.label]));
  const used = new Set(stemma.edges.flatMap((edge) => [edge.from, edge.to]));
  const nodes = stemma.nodes.filter((node) => used.has(node.id));
  return html`<h4>Stemma: who rests on whom</h4>
${nodes.length <= mostNodes && drawGraph(nodes, stemma.edges)}
<details><summary>${stemma.edges.length} ${stemma.edges.length === 1 ? "edge" : "edges"}, with the words behind each</summary><div class="scroll"><table><thead><tr><th>Who</th><th></th><th>Whom</th><th>Words</th></tr></thead><tbody>${stemma.edges.map(
    (edge) =>
      html`<tr><td>${labels.get(edge.from)}</td><td>${edgeWords[edge.kind]}${edge.share !== null && ` (${Math.round(edge.share * 100)} % of it)`}</td><td>${labels.get(edge.to)}</td><td>${edge.evidence
        .slice(0, 2)
        .map((span) => {
          const article = byId.get(span.articleId);
          const text = span.text.length > 160 ? `${span.text.slice(0, 159)}…` : span.text;
          return html`<a href="#${anchorOf(span.articleId, span.start)}">“${text}”</a>${article && html` <span class="meta">${nameOf(article)}, ${shortDate(article.published)}</span>`}<br>`;
        })}</td></tr>`,
  )}</tbody></table></div></details>`;
}

function drawGraph(nodes: readonly StemmaNode[], edges: readonly StemmaEdge[]): Markup {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 10, ranksep: 64, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { ...nodeSize });
  // Drawn from the origin on, so the layout's edges run against the stemma's.
  for (const [i, edge] of edges.entries()) graph.setEdge(edge.to, edge.from, {}, String(i));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const lines = edges.map((edge, i) => {
    const { points } = graph.edge({ v: edge.to, w: edge.from, name: String(i) }) as {
      points: { x: number; y: number }[];
    };
    const path = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
    return html`<path class="edge ${edge.kind}" d="${path}" marker-end="url(#tip)"/>`;
  });
  const boxes = nodes.map((node) => {
    const { x, y } = graph.node(node.id) as { x: number; y: number };
    const label = node.label.length > 24 ? `${node.label.slice(0, 23)}…` : node.label;
    return html`<g class="node ${node.kind}" transform="translate(${x - nodeSize.width / 2} ${y - nodeSize.height / 2})"><title>${node.label} (${node.kind})</title><rect width="${nodeSize.width}" height="${nodeSize.height}" rx="4"/><text x="10" y="17" font-size="12.5">${label}</text><text class="soft" x="10" y="32" font-size="10.5">${node.kind}</text></g>`;
  });
  return html`<figure><div class="scroll"><svg viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" role="img" aria-label="Graph from origins on the left to articles on the right; the table below says the same"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>${lines}${boxes}</svg></div><figcaption>Origins on the left, what rests on them on the right. Heavy red: copied text. Dashes: the same quote; dots: a link. A dashed box is an unnamed source.</figcaption></figure>`;
}
