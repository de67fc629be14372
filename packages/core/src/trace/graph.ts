import type { Stemma, StemmaEdge, StemmaNode } from "../model/stemma.ts";
import type { Evidence } from "../model/story.ts";

/** Gathers nodes and edges of a stemma: equal ones become one, with all their evidence. */
export class StemmaBuilder {
  readonly #nodes = new Map<string, StemmaNode>();
  readonly #edges = new Map<string, StemmaEdge>();

  add(node: StemmaNode): void {
    if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
  }

  link(
    from: StemmaNode,
    to: StemmaNode,
    kind: StemmaEdge["kind"],
    evidence: readonly Evidence[],
    share: number | null = null,
  ): void {
    if (from.id === to.id || evidence.length === 0) return;
    this.add(from);
    this.add(to);
    const key = `${kind} ${from.id} ${to.id}`;
    const known = this.#edges.get(key);
    const all = [...(known?.evidence ?? []), ...evidence].filter(
      (one, at, list) =>
        list.findIndex((e) => e.articleId === one.articleId && e.start === one.start && e.end === one.end) === at,
    );
    this.#edges.set(key, { from: from.id, to: to.id, kind, evidence: all, share: share ?? known?.share ?? null });
  }

  /** The graph without the edges that would close a cycle: of each cycle the edge that came last is left out. */
  build(): Stemma {
    const out = new Map<string, string[]>();
    const edges = [...this.#edges.values()].filter(({ from, to }) => {
      if (reaches(out, to, from)) return false;
      const list = out.get(from);
      if (!list) out.set(from, [to]);
      else if (!list.includes(to)) list.push(to);
      return true;
    });
    return { nodes: [...this.#nodes.values()], edges };
  }
}

function reaches(out: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === to) return true;
    for (const next of out.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return false;
}
