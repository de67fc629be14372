import type { SourceKind } from "./mention.ts";
import type { Evidence } from "./story.ts";

/** A passage that two articles share: aligned spans, with the share of `a` that is in all passages of the pair. */
export interface Reuse {
  /** The later, or where the order is unknown the greater id; `b` is what it may derive from. */
  readonly a: string;
  readonly b: string;
  readonly direction: "known" | "unknown";
  /** Part of `a`'s text that is copied, 0 to 1. */
  readonly share: number;
  readonly passages: readonly { readonly a: Evidence; readonly b: Evidence }[];
}

export type NodeKind = "article" | "outlet" | "agency" | "person" | "body" | "document" | "unnamed";

export interface StemmaNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

export interface StemmaEdge {
  /** The derived node. */
  readonly from: string;
  /** The node it derives from. */
  readonly to: string;
  readonly kind: "cites" | "quotes-same" | "copies" | "links";
  readonly evidence: readonly Evidence[];
  /** Part of the article that is copied; null for other kinds. */
  readonly share: number | null;
}

/** The family tree of a story's witnesses. */
export interface Stemma {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

/** Whose word an Answer rests on: node ids, and how many are left when copies and chains are collapsed. */
export interface Support {
  readonly answerId: string;
  readonly origins: readonly string[];
  readonly independentOrigins: number;
}

export interface FramingTerm extends Evidence {
  /** The term in lower case, as counted. */
  readonly term: string;
  readonly voice: "own" | "quoted";
  readonly by: string | null;
}

export interface Framing {
  readonly referents: readonly { readonly referent: string; readonly terms: readonly FramingTerm[] }[];
  readonly sources: readonly {
    readonly articleId: string;
    readonly kind: SourceKind;
    readonly speaker: string;
    readonly attributionIds: readonly string[];
  }[];
  readonly coverage: readonly {
    readonly questionId: string;
    readonly articleId: string;
    readonly covered: boolean;
    /** Another article had answered it when this one was published; false where the order is unknown. */
    readonly knownBefore: boolean;
  }[];
}
