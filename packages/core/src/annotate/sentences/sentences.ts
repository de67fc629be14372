import { articleStage } from "../../model/stage.ts";
import type { Sentence, Token } from "../../model/syntax.ts";
import { repairBoundaries } from "./boundaries.ts";
import { repairTokens } from "./repairs.ts";
import { forgetWords, tagSentences } from "./tokens.ts";

/** A longer line is cut at a space: the tagger's time is not linear past this. */
const maxRun = 20_000;

export const sentences = articleStage({
  name: "annotate/sentences",
  version: 4,
  needs: ["article"],
  gives: "sentences",
  run: ({ article }) => findSentences(article.text),
});

/** Sentences in order, never across a line break. */
export function findSentences(text: string): Sentence[] {
  forgetWords();
  const found: Sentence[] = [];
  let paragraph = -1;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "") continue;
    paragraph += 1;
    for (const run of cutRuns(line)) {
      const words = line.slice(run.start, run.end);
      const tagged = withLongWords(words, index + run.start, tagSentences(blankLongWords(words), index + run.start));
      for (const tokens of repairBoundaries(text, tagged).map(repairTokens)) {
        const [first, last] = [tokens[0], tokens.at(-1)];
        if (first && last) found.push({ start: first.start, end: last.end, tokens, paragraph });
      }
    }
  }
  return found;
}

/** Longer than any word of prose: the tagger's time is quadratic in the length of a word. Web addresses may be. */
const longWord = /(?<!\S)\S{81,}/g;

const blankLongWords = (line: string) => line.replaceAll(longWord, (word) => " ".repeat(word.length));

/** The tagged sentences with each long word put back whole, as one token of no part of speech. */
function withLongWords(line: string, offset: number, sentences: readonly Token[][]): readonly Token[][] {
  const long = [...line.matchAll(longWord)].map(({ 0: text, index }): Token => {
    return { start: offset + index, end: offset + index + text.length, text, pos: "X", lemma: text.toLowerCase() };
  });
  if (long.length === 0) return sentences;
  if (sentences.length === 0) return [long];
  let next = 0;
  return sentences.map((tokens, at) => {
    const until = sentences[at + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    const from = next;
    while ((long[next]?.start ?? Number.POSITIVE_INFINITY) < until) next += 1;
    return from === next ? tokens : [...tokens, ...long.slice(from, next)].sort((a, b) => a.start - b.start);
  });
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
