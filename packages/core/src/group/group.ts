import { identity } from "../model/identity.ts";
import type { Signature } from "../model/layers.ts";
import type { Story } from "../model/story.ts";
import { findCandidates } from "./candidates.ts";
import { cluster } from "./clusters.ts";
import { findDuplicates } from "./duplicates.ts";
import { labelStory } from "./label.ts";
import { vectorise } from "./vectors.ts";

/** The stories that the articles fall into, in order of their first articles; the order of the input does not matter. */
export function groupStories(signatures: readonly Signature[]): readonly Story[] {
  const ordered = [...new Map(signatures.map((signature) => [signature.articleId, signature])).values()].sort(byTime);
  const vectors = vectorise(ordered);
  const items = ordered.map(({ published }, index) => ({ vector: vectors[index] ?? new Map(), day: dayOf(published) }));
  return cluster(items, findCandidates(vectors), findDuplicates(ordered))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((members) => storyOf(members.flatMap((index) => ordered[index] ?? [])));
}

function storyOf(articles: readonly Signature[]): Story {
  const articleIds = articles.map(({ articleId }) => articleId);
  return { id: identity("story", [articleIds[0] ?? ""]), label: labelStory(articles), articleIds };
}

/** Unknown times last, then by id. */
function byTime(a: Signature, b: Signature): number {
  const [x, y] = [dayOf(a.published) ?? Number.POSITIVE_INFINITY, dayOf(b.published) ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x < y ? -1 : 1;
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0;
}

function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : time / 86_400_000;
}
