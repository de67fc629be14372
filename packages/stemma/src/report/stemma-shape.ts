import { identity, type StemmaEdge, type StemmaNode } from "@stemma/core";
import { nameOf, type StoryView, shortDate } from "../views/story-view.ts";

/** A node as it is drawn: two lines, and the article it leads to where it is one. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: StemmaNode["kind"];
  readonly name: string;
  readonly line: string;
  readonly articleId: string | null;
}

/** The part of a stemma that a drawing can hold. */
export interface StemmaShape {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly StemmaEdge[];
  /** In how many articles a drawn source stands at least; 0 where all are drawn. The others are counted in their article's box. */
  readonly least: number;
  /** Names of the articles that share nothing with another and are therefore not drawn. */
  readonly alone: readonly string[];
}

/** Nodes that one drawing holds before it stops being read. */
export const mostNodes = 40;

/** Up to here every node is drawn; a column of more single sources hides the few that matter. */
const mostWhole = 20;

/** The witnesses to draw: all of a small stemma; of a larger one outlets, agencies, chains, and what stands behind two articles or more. */
export function shapeStemma({ stemma, articles }: StoryView, names: ReadonlyMap<string, string>): StemmaShape {
  const used = new Set(stemma.edges.flatMap(({ from, to }) => [from, to]));
  const articleOf = new Map(articles.map(({ article }) => [identity("node", ["article", article.id]), article]));
  const all = stemma.nodes.filter(({ id }) => used.has(id));
  const reach = findReach(stemma.edges, articleOf);
  const folded = all.length > mostWhole;
  const chained = new Set(
    stemma.edges
      .filter(({ from, to }) => !articleOf.has(from) && !articleOf.has(to))
      .flatMap(({ from, to }) => [from, to]),
  );
  const keepAt = (least: number) =>
    all.filter(
      ({ id, kind }) =>
        least === 0 ||
        articleOf.has(id) ||
        (least <= 2 && (kind === "outlet" || kind === "agency" || chained.has(id))) ||
        (reach.get(id)?.size ?? 0) >= least,
    );
  const levels = folded ? [2, 3, 4, 5, 7, 10] : [0];
  const least = levels.find((level) => keepAt(level).length <= mostNodes) ?? levels.at(-1) ?? 0;
  const kept = new Set(keepAt(least).map(({ id }) => id));
  const edges = stemma.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = all
    .filter(({ id }) => joined.has(id))
    .map(({ id, kind, label }): DrawnNode => {
      const article = articleOf.get(id);
      if (!article) return { id, kind, name: label, line: kindWords[kind], articleId: null };
      const own = stemma.edges.filter(({ from, to }) => from === id && !kept.has(to)).length;
      const line = `${shortDate(article.published)}${own > 0 ? ` · ${own} own ${own === 1 ? "source" : "sources"}` : ""}`;
      return { id, kind, name: nameOf(article), line, articleId: article.id };
    });
  const alone = articles.flatMap(({ article }) =>
    joined.has(identity("node", ["article", article.id])) ? [] : [names.get(article.id) ?? nameOf(article)],
  );
  return { nodes, edges, least, alone };
}

const kindWords: Readonly<Record<StemmaNode["kind"], string>> = {
  agency: "agency",
  article: "article",
  body: "organisation or office",
  document: "document",
  outlet: "outlet",
  person: "person",
  unnamed: "unnamed source",
};

/** For each node the articles that cite it, directly or by way of other voices; never by way of another article. */
function findReach(
  edges: readonly StemmaEdge[],
  articleNodes: { has(id: string): boolean },
): ReadonlyMap<string, ReadonlySet<string>> {
  const derived = Map.groupBy(edges, ({ to }) => to);
  const reach = new Map<string, Set<string>>();
  const visit = (id: string): Set<string> => {
    const known = reach.get(id);
    if (known) return known;
    const found = new Set<string>();
    reach.set(id, found);
    for (const { from } of derived.get(id) ?? []) {
      for (const article of articleNodes.has(from) ? [from] : visit(from)) found.add(article);
    }
    return found;
  };
  for (const { to } of edges) visit(to);
  return reach;
}
