import dagre from "@dagrejs/dagre";
import { html, type Markup } from "./html.ts";
import { mostNodes, type StemmaShape } from "./stemma-shape.ts";

const box = { width: 184, height: 42 };

/** Room between two columns: edges bend only there, so that none crosses a box. */
const gap = 84;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The family tree, origins on the left; null where it is too large to read. */
export function drawStemma({ nodes, edges }: StemmaShape): Markup | null {
  if (nodes.length === 0 || nodes.length > mostNodes) return null;
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 12, edgesep: 10, ranksep: gap, marginx: 6, marginy: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { ...box });
  // Drawn from the origin on, so the layout's edges run against the stemma's.
  for (const [i, edge] of edges.entries()) graph.setEdge(edge.to, edge.from, {}, String(i));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const at = (id: string) => graph.node(id) as Place;
  const columns = new Set(nodes.map(({ id }) => at(id).x));
  const lines = edges.map((edge, i) => {
    const { points } = graph.edge({ v: edge.to, w: edge.from, name: String(i) }) as { points: readonly Place[] };
    const path = pathOf(
      at(edge.to),
      at(edge.from),
      points.slice(1, -1).filter(({ x }) => columns.has(x)),
    );
    return html`<path class="edge ${edge.kind}" d="${path}"/><path class="tip ${edge.kind}" d="${tipAt(at(edge.from))}"/>`;
  });
  const boxes = nodes.map(({ id, kind, name, line, articleId }) => {
    const { x, y } = at(id);
    const drawn = html`<g class="node ${kind}" transform="translate(${x - box.width / 2} ${y - box.height / 2})"><title>${name} (${line})</title><rect width="${box.width}" height="${box.height}" rx="4"/><text x="10" y="18" font-size="13">${shorten(name)}</text><text class="soft" x="10" y="33" font-size="11">${line}</text></g>`;
    return articleId === null ? drawn : html`<a href="#${articleId}">${drawn}</a>`;
  });
  return html`<figure><div class="scroll"><svg viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" role="img" aria-label="Graph from origins on the left to articles on the right; the table below says the same">${lines}${boxes}</svg></div></figure>`;
}

/** Leaves the right side of one box and enters the left side of the other; straight where it passes a column. */
function pathOf(from: Place, to: Place, between: readonly Place[]): string {
  const half = box.width / 2;
  const round = (n: number) => n.toFixed(1);
  const stops = between.flatMap(({ x, y }) => [
    { x: x - half, y },
    { x: x + half, y },
  ]);
  const start = { x: from.x + half, y: from.y };
  let path = `M${round(start.x)} ${round(start.y)}`;
  let last: Place = start;
  for (const stop of [...stops, { x: to.x - half, y: to.y }]) {
    const middle = round((last.x + stop.x) / 2);
    path +=
      stop.y === last.y
        ? `L${round(stop.x)} ${round(stop.y)}`
        : `C${middle} ${round(last.y)} ${middle} ${round(stop.y)} ${round(stop.x)} ${round(stop.y)}`;
    last = stop;
  }
  return path;
}

/** An arrow's head; every edge enters its box level and from the left, so it needs no turning. */
const tipAt = ({ x, y }: Place): string => `M${(x - box.width / 2).toFixed(1)} ${y.toFixed(1)}l-8 -4v8z`;

const shorten = (name: string) => (name.length > 25 ? `${name.slice(0, 24).trimEnd()}…` : name);
