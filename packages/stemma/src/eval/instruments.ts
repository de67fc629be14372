import type { Instrument } from "@stemma/core";
import { readGold } from "./articles.ts";
import { type GoldDocument, loadGoldStories } from "./gold.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

/** Instruments against the annotated stories. */
export const instrumentsTask: EvalTask = {
  name: "instruments",
  summary: "laws, orders, treaties and programmes: found, one name each, what is done to them",
  run: async ({ shared, limit }) => {
    const documents = loadGoldStories(shared).flatMap((story) => story.documents);
    return scoreInstruments(documents.slice(0, limit), (document) => readGold(document).instruments);
  },
};

type GoldInstrument = GoldDocument["instruments"][number];

const words = (name: string) =>
  new Set(
    name
      .toLowerCase()
      .replace(/[’']s\b|[.,“”"()]/g, "")
      .split(/[\s-]+/)
      .filter((word) => word !== "" && !/^(the|of|an?|and|on|us|to|in|\d{4})$/.test(word))
      .map((word) => word.replace(/s$/, "")),
  );

/** At least half of the words of both names together are shared: annotators add the owner, the year or the place. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > 0 && common / (a.size + b.size - common) >= 0.5;
}

/** Gold describes a relation in a phrase ("signed; later repealed"): ours is right when a word of it begins as our lemma does. */
const isSameRelation = (lemma: string, phrase: string) =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(lemma.replace(/[ey]$/, "").slice(0, 6)));

/**
 * "found": a gold mention that one of ours overlaps. Gold marks one mention of each, so another mention of the same name or the same words is not
 * counted as wrong.
 */
export function scoreInstruments(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => readonly Instrument[],
): Evaluation {
  const found = { name: "found", tp: 0, fp: 0, fn: 0 };
  const named = { name: "name", tp: 0, fp: 0, fn: 0 };
  const relation = { name: "relation", tp: 0, fp: 0, fn: 0 };
  const errors: string[] = [];
  let mentions = 0;
  for (const document of documents) {
    const instruments = read(document);
    mentions += instruments.length;
    for (const gold of document.instruments) {
      const matches = instruments.filter(
        (instrument) => instrument.start < gold.start + gold.text.length && gold.start < instrument.end,
      );
      const match = matches[0];
      if (!match) {
        found.fn += 1;
        errors.push(`${document.id} missed: ${gold.text} (${gold.canonical ?? ""})`);
        continue;
      }
      found.tp += 1;
      judge(
        named,
        isSameName(match.canonical, gold.canonical ?? gold.text),
        `${document.id} name: ${match.canonical} for ${gold.canonical ?? ""}`,
      );
      scoreRelation(document, match, gold);
    }
    for (const instrument of instruments) {
      if (isMarked(instrument, document.instruments, instruments)) continue;
      found.fp += 1;
      const around = document.text.slice(Math.max(0, instrument.start - 40), instrument.end + 30).replaceAll("\n", " ");
      errors.push(`${document.id} unmarked: ${instrument.text} in: ${around}`);
    }
  }
  function scoreRelation({ id }: GoldDocument, match: Instrument, gold: GoldInstrument) {
    if (!gold.relation) return;
    if (match.relation === null) {
      relation.fn += 1;
      errors.push(`${id} relation missed: ${gold.relation} of ${gold.text}`);
    } else
      judge(
        relation,
        isSameRelation(match.relation, gold.relation),
        `${id} relation: ${match.relation} for ${gold.relation} of ${gold.text}`,
      );
  }
  function judge(score: { tp: number; fp: number; fn: number }, isRight: boolean, error: string) {
    if (isRight) score.tp += 1;
    else {
      score.fp += 1;
      score.fn += 1;
      errors.push(error);
    }
  }
  const scores: Score[] = [found, named, relation];
  return { scores, counts: { documents: documents.length, mentions }, errors };
}

function isMarked(instrument: Instrument, golds: readonly GoldInstrument[], all: readonly Instrument[]): boolean {
  const overlapping = (start: number, end: number, other: Instrument) => other.start < end && start < other.end;
  return golds.some(
    ({ start, text, canonical }) =>
      overlapping(start, start + text.length, instrument) ||
      isSameName(instrument.canonical, canonical ?? text) ||
      isSameName(instrument.text, text) ||
      all.some((other) => other.canonical === instrument.canonical && overlapping(start, start + text.length, other)),
  );
}
