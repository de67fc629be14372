import { groupStories } from "../group/group.ts";
import type { ReadArticle, StoryLayers } from "../model/layers.ts";
import { type ReadHints, readDocument } from "../read/read.ts";
import { readArticle, reconcileStory } from "./pipeline.ts";

/**
 * Reads a document from its bytes, whatever its format, and everything in its articles.
 * `read(bytes, { path: "a.html" })` gives one ReadArticle an article; a document that cannot be read gives none.
 */
export const read = (bytes: Uint8Array, hints: ReadHints): readonly ReadArticle[] =>
  readDocument(bytes, hints).articles.map((article) => readArticle(article));

/** Groups articles into stories and reconciles each; the order they come in changes nothing. */
export function reconcile(articles: readonly ReadArticle[]): readonly StoryLayers[] {
  const byId = new Map(articles.map((entry) => [entry.article.id, entry]));
  const stories = groupStories([...byId.values()].map((entry) => entry.signature));
  return stories.map((story) =>
    reconcileStory(
      story,
      story.articleIds.flatMap((id) => byId.get(id) ?? []),
    ),
  );
}
