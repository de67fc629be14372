import { deriveStemma, type Evidence, findReuse } from "@stemma/core";
import { readGold } from "./articles.ts";
import { type GoldStory, loadGoldStories } from "./gold.ts";
import type { EvalTask, Score } from "./score.ts";

export const derivationTask: EvalTask = {
  name: "derivation",
  summary: "Whom the annotated articles take their word from: gold derivations that the stemma has an edge for",
  run: async ({ shared }) => {
    const results = loadGoldStories(shared).map(scoreDerivations);
    const count = (form: (result: (typeof results)[number]) => number) =>
      results.reduce((sum, result) => sum + form(result), 0);
    return {
      scores: results.map(({ score }) => score),
      counts: {
        nodes: count(({ nodes }) => nodes),
        edges: count(({ edges }) => edges),
        "pairs that share text": count(({ pairs }) => pairs),
      },
      errors: results.flatMap(({ errors }) => errors),
    };
  },
};

/** The gold names the telling derivations only, so recall is what counts: an edge that it does not list is not wrong. */
export function scoreDerivations({ name, documents, threads }: GoldStory) {
  const articles = documents.map(readGold);
  const reuse = findReuse(articles.map(({ article }) => article));
  const stemma = deriveStemma(articles, reuse);
  const labels = new Map(stemma.nodes.map(({ id, label }) => [id, label]));
  const errors: string[] = [];
  let found = 0;
  for (const { doc, from, evidence } of threads.derivation) {
    const start = documents.find(({ id }) => id === doc)?.text.indexOf(evidence) ?? -1;
    const near = stemma.edges.filter((edge) =>
      edge.evidence.some((span) => touches(span, doc, start, start + evidence.length)),
    );
    if (
      near.some(
        (edge) =>
          [edge.from, edge.to].some((node) => isNamedBy(labels.get(node) ?? "", from)) ||
          edge.evidence.some(
            (span) => touches(span, doc, start, start + evidence.length) && isNamedBy(span.text, from),
          ),
      )
    )
      found += 1;
    else
      errors.push(
        `${name} ${doc}: missed ${from} (“${evidence}”)${near.map(({ to }) => `; has ${labels.get(to)}`).join("")}`,
      );
  }
  const score: Score = { name: `${name}: derivations`, tp: found, fp: 0, fn: threads.derivation.length - found };
  return { score, errors, nodes: stemma.nodes.length, edges: stemma.edges.length, pairs: reuse.length };
}

const touches = (span: Evidence, doc: string, start: number, end: number) =>
  span.articleId === doc && start >= 0 && span.start < end && start < span.end;

const generic = new Set("the of and for report reports order orders data from own earlier work itself".split(" "));

/** True when the label shares a telling word with the gold's name for the source. */
function isNamedBy(label: string, from: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu)
      ?.filter((word) => !generic.has(word)) ?? [];
  const wanted = new Set(words(from));
  return words(label).some((word) => wanted.has(word));
}
