import type { Entity } from "@stemma/core";
import { readGold } from "./articles.ts";
import { type GoldDocument, loadGoldStories } from "./gold.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

/** Entities against the annotated stories. */
export const entitiesTask: EvalTask = {
  name: "entities",
  summary: "names of persons, bodies, places and forces: found, kind, one name each",
  run: async ({ shared, limit }) => {
    const documents = loadGoldStories(shared).flatMap((story) => story.documents);
    return scoreEntities(
      documents.filter(({ entities }) => entities.length > 0).slice(0, limit),
      (document) => readGold(document).entities,
    );
  },
};

const types: Readonly<Record<string, string>> = {
  ORG: "organisation",
  PERSON: "person",
  PLACE: "place",
  FORCE: "force",
  OTHER: "other",
};

/** Without article, country prefix, owner and explanations in brackets, which annotators give or leave out. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^the /, "")
    .replace(/^(u\.s\.|us|united states) (?=\S)/, "")
    .replace(/[’']s\b/g, "")
    .replace(/\./g, "");

/**
 * "found": gold marks one mention of each name, so a mention that is not marked counts as wrong only when neither its words nor its name are those of
 * a gold name of the document. "name" and "kind" are judged where both have a mention.
 */
export function scoreEntities(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => readonly Entity[],
): Evaluation {
  const found = { name: "found", tp: 0, fp: 0, fn: 0 };
  const named = { name: "name", tp: 0, fp: 0, fn: 0 };
  const kind = { name: "kind", tp: 0, fp: 0, fn: 0 };
  const errors: string[] = [];
  let mentions = 0;
  for (const document of documents) {
    const entities = read(document);
    mentions += entities.length;
    for (const gold of document.entities) {
      const common = (entity: Entity) =>
        Math.min(entity.end, gold.start + gold.text.length) - Math.max(entity.start, gold.start);
      const match = entities.filter((entity) => common(entity) > 0).sort((a, b) => common(b) - common(a))[0];
      if (!match) {
        found.fn += 1;
        errors.push(`${document.id} missed: ${gold.text} (${gold.type}, ${gold.canonical})`);
        continue;
      }
      found.tp += 1;
      judge(
        named,
        plain(match.canonical) === plain(gold.canonical),
        `${document.id} name: ${match.canonical} for ${gold.canonical}`,
      );
      judge(kind, match.type === types[gold.type], `${document.id} kind: ${match.type} for ${gold.type} ${gold.text}`);
    }
    const known = new Set(document.entities.flatMap(({ text, canonical }) => [plain(text), plain(canonical)]));
    for (const entity of entities) {
      const marked = document.entities.some(
        (gold) => entity.start < gold.start + gold.text.length && gold.start < entity.end,
      );
      if (marked || known.has(plain(entity.text)) || known.has(plain(entity.canonical))) continue;
      found.fp += 1;
      errors.push(`${document.id} unmarked: ${entity.text} (${entity.type}, ${entity.canonical})`);
    }
  }
  function judge(score: { tp: number; fp: number; fn: number }, isRight: boolean, error: string) {
    if (isRight) score.tp += 1;
    else {
      score.fp += 1;
      score.fn += 1;
      errors.push(error);
    }
  }
  const scores: Score[] = [found, named, kind];
  return { scores, counts: { documents: documents.length, mentions }, errors };
}
