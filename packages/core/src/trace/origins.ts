import { findOutlet } from "../lexicon/outlets.ts";
import type { Article } from "../model/article.ts";
import { identity } from "../model/identity.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Attribution } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { NodeKind, Reuse, StemmaNode } from "../model/stemma.ts";
import { nameStory } from "./names.ts";
import { nameKey, outletName, sameOutlet } from "./naming.ts";
import { findSpeaker, type Speaker } from "./speakers.ts";
import { findWorks, resolveWork, type Work } from "./works.ts";

/** Who stands behind the words of a story's articles. */
export interface Witnesses {
  readonly articleNode: (article: Article) => StemmaNode;
  /** The article's outlet, or the article itself where its outlet is unknown. */
  readonly publisherNode: (article: Article) => StemmaNode;
  readonly outletNode: (name: string) => StemmaNode;
  readonly bodyNode: (name: string) => StemmaNode;
  /** What bodies have published, as the article names it. */
  readonly worksOf: (article: Article) => readonly Work[];
  /** Undefined where the text names nobody and describes nobody, or the article cites itself. */
  readonly speakerNode: (read: ReadArticle, attribution: Attribution) => StemmaNode | undefined;
}

export function nameWitnesses(articles: readonly ReadArticle[], reuse: readonly Reuse[]): Witnesses {
  const names = nameStory(articles);
  const reads = new Map(articles.map((read) => [read.article.id, read]));
  const outletNode = (name: string): StemmaNode => {
    const outlet = findOutlet(name);
    return named(outlet?.kind ?? "outlet", outletName(name));
  };
  const articleNode = ({ id, title, outlet, path }: Article): StemmaNode => ({
    id: identity("node", ["article", id]),
    kind: "article",
    label: title ?? outlet ?? path ?? id,
  });
  const publisherNode = (article: Article) =>
    article.outlet === null ? articleNode(article) : outletNode(article.outlet);

  // Whoever published an article of the story is an outlet here, also one that no list has.
  const publishers = new Map(
    articles.flatMap(({ article: { outlet } }) => (outlet ? [[nameKey(outlet), outlet]] : [])),
  );
  const works = new Map(articles.map((read) => [read.article.id, findWorks(read)]));
  const worksOf = ({ id }: Article) => works.get(id) ?? [];
  const bodyNode = (name: string) => named("body", names(name));
  const speakerOf = (read: ReadArticle, attribution: Attribution): Speaker | undefined => {
    const speaker = findSpeaker(read, attribution);
    const [source] = attribution.source;
    const body = source && speaker?.kind === "unnamed" && resolveWork(source.text, source.start, worksOf(read.article));
    return body ? { kind: "body", label: body } : speaker;
  };

  const speakerNode = (
    read: ReadArticle,
    attribution: Attribution,
    seen: readonly string[] = [],
  ): StemmaNode | undefined => {
    const speaker = speakerOf(read, attribution);
    if (!speaker) return undefined;
    if (speaker.kind !== "unnamed") {
      if (read.article.outlet !== null && sameOutlet(read.article.outlet, speaker.label)) return undefined;
      const isOutlet = speaker.kind === "agency" || speaker.kind === "outlet";
      const publisher = publishers.get(nameKey(names(speaker.label)));
      if (publisher !== undefined) return outletNode(publisher);
      return isOutlet ? outletNode(speaker.label) : named(speaker.kind, names(speaker.label));
    }
    const original = originalOf(read, attribution, reuse, reads);
    if (original && !seen.includes(original.read.article.id)) {
      const node = speakerNode(original.read, original.attribution, [...seen, read.article.id]);
      if (node) return node;
    }
    // Through one named speaker, the same words for them are the same people in every article.
    const via = read.attributions.find(({ id }) => id === attribution.within);
    const outer = via && speakerOf(read, via);
    const scope = outer && outer.kind !== "unnamed" ? ["via", nameKey(names(outer.label))] : [read.article.id];
    const id = identity("node", ["unnamed", ...scope, nameKey(speaker.label)]);
    return { id, kind: "unnamed", label: speaker.label };
  };
  return {
    articleNode,
    publisherNode,
    outletNode,
    bodyNode,
    worksOf,
    speakerNode: (read, attribution) => speakerNode(read, attribution),
  };
}

const named = (kind: NodeKind, label: string): StemmaNode => ({
  id: identity("node", [kind, nameKey(label)]),
  kind,
  label,
});

/** The attribution of another article that this one is a copy of: same words for the source, in a copied passage. */
function originalOf(
  read: ReadArticle,
  attribution: Attribution,
  reuse: readonly Reuse[],
  reads: ReadonlyMap<string, ReadArticle>,
) {
  const at = attribution.source[0];
  if (!at) return undefined;
  for (const { a, b, passages } of reuse) {
    if (a !== read.article.id) continue;
    const other = reads.get(b);
    for (const passage of passages) {
      if (!other || !overlaps(passage.a, at)) continue;
      const match = other.attributions.find(
        ({ speaker, source }) =>
          nameKey(speaker ?? "") === nameKey(attribution.speaker ?? "") &&
          source.some((part) => overlaps(part, passage.b)),
      );
      if (match) return { read: other, attribution: match };
    }
  }
  return undefined;
}

/** True when more than half of `span` lies in a passage that article `id` shares as the deriving side. */
export function isCopied(span: Span, passages: Reuse["passages"]): boolean {
  return passages.some(
    ({ a }) => 2 * (Math.min(a.end, span.end) - Math.max(a.start, span.start)) > span.end - span.start,
  );
}
