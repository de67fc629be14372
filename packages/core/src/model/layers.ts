import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Attribution, Entity, Instrument, Quantity, TimeMention } from "./mention.ts";
import type { Framing, Reuse, Stemma, Support } from "./stemma.ts";
import type { Check, Question, Story } from "./story.ts";
import type { Phrases, Sentence } from "./syntax.ts";

/** What grouping needs of an article, small enough to hold for every article of a ledger. */
export interface Signature {
  readonly articleId: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly title: string | null;
  /** Weighted features: stemmed words and entity names, heaviest first. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  /** Names of persons, organisations and places, most mentioned first. */
  readonly names: readonly string[];
  /** Sampled hashes of word shingles, ascending, for near-duplicates and reuse candidates. */
  readonly shingles: readonly number[];
}

/** All that is read from one article. Each layer is made by exactly one stage. */
export interface ArticleLayers {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly phrases: Phrases;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly Entity[];
  readonly instruments: readonly Instrument[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly signature: Signature;
}

/** What story stages may use of each article: everything the ledger keeps. */
export type ReadArticle = Omit<ArticleLayers, "sentences" | "phrases">;

/** All that is worked out about one story. */
export interface StoryLayers {
  readonly story: Story;
  /** In the order of `story.articleIds`. */
  readonly articles: readonly ReadArticle[];
  readonly reuse: readonly Reuse[];
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  readonly stemma: Stemma;
  readonly support: readonly Support[];
  readonly framing: Framing;
}
