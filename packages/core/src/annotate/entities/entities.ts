import { findLeader } from "../../lexicon/leaders.ts";
import { isNoName } from "../../lexicon/name-parts.ts";
import type { ArticleLayers } from "../../model/layers.ts";
import type { Entity, EntityType } from "../../model/mention.ts";
import { bySpan, quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import { type Read, readNames } from "./candidates.ts";
import { roleOf } from "./people.ts";
import type { Candidate } from "./reading.ts";
import { type Registry, registerNames } from "./registry.ts";
import type { Word } from "./words.ts";

export const entities = articleStage({
  name: "annotate/entities",
  version: 3,
  needs: ["article", "sentences"],
  gives: "entities",
  run: findEntities,
});

/** Named persons, bodies, places, forces and things in order, never overlapping; one canonical name each inside the article. */
export function findEntities(layers: Pick<ArticleLayers, "article" | "sentences">): Entity[] {
  const reads = readNames(layers);
  const registry = registerNames(reads);
  const { text } = layers.article;
  return reads.flatMap((read) => [...named(text, read, registry), ...recalled(text, read, registry)]).sort(bySpan);
}

const entity = (
  text: string,
  words: readonly Word[],
  type: EntityType,
  canonical: string,
  role: string | null = null,
): Entity => ({
  ...quote(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
  type,
  canonical,
  ...(role === null ? {} : { role }),
});

function named(text: string, { reading, found }: Read, registry: Registry): Entity[] {
  return found.flatMap((candidate) => {
    const words = reading.words.slice(candidate.from, candidate.to);
    if (candidate.type === "person" || (candidate.basis === "guessed" && registry.people.has(candidate.name))) {
      const known =
        registry.people.get(candidate.name) ?? registry.surnames.get(candidate.name.split(" ").at(-1) ?? "");
      if (!known && isUnsure(candidate)) return [];
      return entity(
        text,
        words,
        "person",
        known?.canonical ?? candidate.name,
        roleOf(reading, candidate) ?? known?.role ?? null,
      );
    }
    if (
      candidate.type === "place" &&
      registry.border &&
      /^(southern|northern|eastern|western) border$/.test(candidate.name)
    )
      return entity(text, words, "place", registry.border);
    if (candidate.shared && registry.divided.has(candidate.shared))
      return entity(text, words, candidate.type, candidate.shared);
    const alias = registry.aliases.get(candidate.name);
    return entity(text, words, alias?.type ?? candidate.type, alias?.canonical ?? candidate.name);
  });
}

const isUnsure = ({ basis, name }: Candidate) => basis === "guessed" && !name.includes(" ");

/** Words that no finder took, but the rest of the article explains: surnames, acronyms, short forms, "the border". */
function recalled(text: string, { reading, found }: Read, registry: Registry): Entity[] {
  const { words } = reading;
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return words.flatMap((word, at) => {
    if (taken.has(at)) return [];
    const before = words[at - 1];
    if (word.text === "border" && registry.border && before?.text.toLowerCase() === "the" && word.gap === " ")
      return /^ (with|between|of)\b/.test(text.slice(word.end, word.end + 9))
        ? []
        : entity(text, [word], "place", registry.border);
    if (!word.capital) return [];
    const alias =
      registry.aliases.get(word.text) ??
      (before?.text.toLowerCase() === "the" && !reading.heading ? registry.aliases.get(`the ${word.text}`) : undefined);
    if (alias) return entity(text, [word], alias.type, alias.canonical);
    const person = registry.surnames.get(word.text);
    if (person && !(isNoName(word.text) && word.first))
      return entity(text, [word], "person", person.canonical, person.role);
    const leader = findLeader(word.text, null);
    return leader ? entity(text, [word], "person", leader.name) : [];
  });
}
