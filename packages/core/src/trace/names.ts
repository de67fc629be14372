import type { ReadArticle } from "../model/layers.ts";
import { nameKey } from "./naming.ts";

/** One label for each name of a story: a surname or initials that stand for exactly one full name stand for it everywhere. */
export type Names = (label: string) => string;

export function nameStory(articles: readonly ReadArticle[]): Names {
  const full = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  const enter = (short: string, label: string) => {
    const key = nameKey(short);
    if (key === "" || key === nameKey(label)) return;
    full.set(key, (full.get(key) ?? new Set()).add(nameKey(label)));
  };
  for (const { entities } of articles) {
    for (const { type, canonical } of entities) {
      if (type !== "person" && type !== "organisation" && type !== "force") continue;
      const words = canonical.match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? [];
      if (!written.has(nameKey(canonical))) written.set(nameKey(canonical), canonical);
      if (words.length < 2) continue;
      if (type === "person") enter(words.at(-1) ?? "", canonical);
      else enter(initials(words), canonical);
    }
  }
  return (label) => {
    const name = label.replace(/^the\s/i, "").trim();
    const [only, ...others] = full.get(nameKey(name)) ?? [];
    const key = only !== undefined && others.length === 0 ? only : nameKey(name);
    return written.get(key) ?? name;
  };
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
