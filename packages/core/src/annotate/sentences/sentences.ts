import { articleStage } from "../../model/stage.ts";
import type { Sentence } from "../../model/syntax.ts";
import { repairBoundaries } from "./boundaries.ts";
import { repairTokens } from "./repairs.ts";
import { tagSentences } from "./tokens.ts";

/** A longer line is cut at a space: the tagger's time is not linear past this. */
const maxRun = 20_000;

export const sentences = articleStage({
  name: "annotate/sentences",
  version: 2,
  needs: ["article"],
  gives: "sentences",
  run: ({ article }) => findSentences(article.text),
});

/** Sentences in order, never across a line break. */
export function findSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = -1;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "") continue;
    paragraph += 1;
    for (const run of cutRuns(line)) {
      const tagged = tagSentences(line.slice(run.start, run.end), index + run.start);
      for (const tokens of repairBoundaries(text, tagged).map(repairTokens)) {
        const [first, last] = [tokens[0], tokens.at(-1)];
        if (first && last) found.push({ start: first.start, end: last.end, tokens, paragraph });
      }
    }
  }
  return found;
}

function* cutRuns(line: string) {
  for (let start = 0; start < line.length; ) {
    let end = Math.min(line.length, start + maxRun);
    if (end < line.length) {
      const space = line.lastIndexOf(" ", end);
      if (space > start) end = space;
    }
    yield { start, end };
    start = end;
  }
}
