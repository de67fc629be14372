import type { Ledger } from "@stemma/ledger";
import { UserError } from "../user-error.ts";
import { type StoryView, viewStory } from "../views/story-view.ts";
import { loadContent } from "./content.ts";

/** The stories of a ledger joined with their articles; `story` picks one by the first characters of its id. */
export async function loadStoryViews(ledger: Ledger, story?: string): Promise<StoryView[]> {
  const { articles, stories } = await loadContent(ledger);
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const chosen = stories.filter((stored) => !story || isNamed(stored.story.id, story));
  if (story && chosen.length === 0) throw new UserError(`No story begins with "${story}". List them: stemma ledger`);
  return chosen.map((stored) => viewStory(stored, byId));
}

/** True where `asked` begins an id, with or without its kind: "question_5f0c" or "5f0c". */
export const isNamed = (id: string, asked: string): boolean =>
  id.startsWith(asked) || id.slice(id.indexOf("_") + 1).startsWith(asked);
