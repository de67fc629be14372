import type { ReadArticle } from "@stemma/core";
import { readGold } from "./articles.ts";
import { scoreStories } from "./attributions.ts";
import { scoreDerivations } from "./derivation.ts";
import { scoreEntities } from "./entities.ts";
import { scoreFigureClaims } from "./figure-claims.ts";
import { scoreFigures } from "./figures.ts";
import type { GoldDocument } from "./gold.ts";
import { loadGoldStories } from "./gold.ts";
import { scoreInstruments } from "./instruments.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";
import { readStory, scoreThreads } from "./threads.ts";

/** The five texts of the mission, scored as one story by every scorer that the gold allows. */
export const seedsTask: EvalTask = {
  name: "seeds",
  summary: "the five texts of the mission: everything that their gold annotation judges",
  run: async ({ shared }) => {
    const story = loadGoldStories(shared).find(({ name }) => name === "seeds");
    if (!story) throw new Error("The annotated stories have no seeds.");
    const { documents } = story;
    const byText = new Map(documents.map((document) => [document.text, document]));
    const parts: readonly (readonly [string, Evaluation])[] = [
      ["figures", scoreFigures(documents, (document) => readGold(document).quantities)],
      ["claims", scoreFigureClaims(documents, readGold)],
      ["times", { scores: [scoreTimes(documents)], counts: {}, errors: [] }],
      ["entities", scoreEntities(documents, (document) => readGold(document).entities)],
      ["instruments", scoreInstruments(documents, (document) => readGold(document).instruments)],
      ["attributions", scoreStories(documents, (text) => requireGold(byText, text).attributions)],
      ["framing", { scores: [scoreFraming(documents)], counts: {}, errors: [] }],
      ["threads", scoreThreads(story, ...readStory(story))],
      ["derivation", derivations(scoreDerivations(story))],
    ];
    return {
      scores: parts.flatMap(([part, { scores }]) =>
        scores.map((score) => ({ ...score, name: `${part}: ${shortened(score.name)}` })),
      ),
      counts: { documents: documents.length },
      errors: parts.flatMap(([part, { errors }]) => errors.map((error) => `${part}: ${error}`)),
    };
  },
};

const shortened = (name: string) => name.replace(/^(seeds|stories|figure claims): /, "");

const derivations = ({ score, errors }: ReturnType<typeof scoreDerivations>): Evaluation => ({
  scores: [score],
  counts: {},
  errors,
});

function requireGold(byText: ReadonlyMap<string, GoldDocument>, text: string): ReadArticle {
  const document = byText.get(text);
  if (!document) throw new Error("A text was asked for that is not among the gold documents.");
  return readGold(document);
}

/** Gold times met by one of ours; the gold marks the telling ones only, so others are not counted against us. */
function scoreTimes(documents: readonly GoldDocument[]): Score {
  const found = documents.map((document) => {
    const { times } = readGold(document);
    return document.times.filter(({ start, text }) =>
      times.some((time) => time.start < start + text.length && start < time.end),
    ).length;
  });
  const tp = found.reduce((sum, n) => sum + n, 0);
  return { name: "found", tp, fp: 0, fn: documents.reduce((sum, { times }) => sum + times.length, 0) - tp };
}

/** Gold terms in quotation marks whose words an attribution or our own reading of quotes also takes as quoted. */
function scoreFraming(documents: readonly GoldDocument[]): Score {
  let [tp, fn] = [0, 0];
  for (const document of documents) {
    const { attributions } = readGold(document);
    for (const { start, term, by } of document.framing.filter(({ voice }) => voice === "quoted")) {
      if (!by) continue;
      const held = attributions.some(({ content }) =>
        content.some((part) => part.start < start + term.length && start < part.end),
      );
      if (held) tp += 1;
      else fn += 1;
    }
  }
  return { name: "quoted terms that an attribution holds", tp, fp: 0, fn };
}
