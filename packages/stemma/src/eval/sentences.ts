import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findSentences } from "@stemma/core";
import { requireData } from "./corpus.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: string;
}

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly words: readonly GoldWord[] }[];
}

/** Sentence boundaries, tokens, parts of speech and lemmas against the news documents of GUM. */
export const sentencesTask: EvalTask = {
  name: "sentences",
  summary: "sentence boundaries, tokens, parts of speech and lemmas, on the news documents of UD English GUM",
  run: async ({ shared, limit }) => scoreSentences(loadTreebank(shared).slice(0, limit)),
};

/** The news documents of the treebank's development and training parts. */
function loadTreebank(shared: string): GoldText[] {
  return ["gum.news.dev.conllu.gz", "gum.train.conllu.gz"]
    .flatMap((file) => {
      const path = join(shared, "data", "syntax", file);
      requireData(path);
      return parseTreebank(gunzipSync(readFileSync(path)).toString("utf8"));
    })
    .filter(({ id }) => id.includes("_news_"));
}

/** Text is put together from the sentences: a line break where a paragraph begins, else a space. */
function parseTreebank(conllu: string): GoldText[] {
  return conllu.split(/^(?=# newdoc id)/m).flatMap((source) => {
    const id = /^# newdoc id = (\S+)/.exec(source)?.[1];
    if (!id) return [];
    let text = "";
    const sentences = source.split("\n\n").flatMap((block) => {
      const own = /^# text = (.*)$/m.exec(block)?.[1];
      if (own === undefined) return [];
      text += text === "" ? "" : /^# newpar/m.test(block) ? "\n" : " ";
      const start = text.length;
      text += own;
      return [{ start, end: text.length, words: parseWords(block, own, start) }];
    });
    return [{ id, text, sentences }];
  });
}

function parseWords(block: string, text: string, offset: number): GoldWord[] {
  let at = 0;
  return block.split("\n").flatMap((line) => {
    const [number, word, lemma = "", pos = ""] = line.split("\t");
    if (!word || !number || !/^\d+$/.test(number)) return [];
    const found = text.indexOf(word, at);
    if (found < 0 || found > at + 12) return []; // a written-out form of a contraction: not in the text
    at = found + word.length;
    return [{ start: offset + found, end: offset + at, text: word, lemma: lemma.toLowerCase(), pos }];
  });
}

function scoreSentences(documents: readonly GoldText[]): Evaluation {
  const counts = { gold: 0, found: 0, boundaries: 0, words: 0, aligned: 0, pos: 0, lemmas: 0, tokens: 0 };
  const confused = new Map<string, number>();
  for (const { text, sentences: gold } of documents) {
    const sentences = findSentences(text);
    const ends = new Set(gold.map(({ end }) => end));
    counts.gold += gold.length;
    counts.found += sentences.length;
    counts.boundaries += sentences.filter(({ end }) => ends.has(end)).length;
    const tokens = new Map(sentences.flatMap((s) => s.tokens.map((t) => [`${t.start} ${t.end}`, t] as const)));
    counts.tokens += tokens.size;
    for (const word of gold.flatMap(({ words }) => words)) {
      counts.words += 1;
      const token = tokens.get(`${word.start} ${word.end}`);
      if (!token) continue;
      counts.aligned += 1;
      counts.lemmas += token.lemma === word.lemma ? 1 : 0;
      if (token.pos === word.pos) counts.pos += 1;
      else {
        const key = `${word.pos} read as ${token.pos}: ${word.text.toLowerCase()}`;
        confused.set(key, (confused.get(key) ?? 0) + 1);
      }
    }
  }
  const score = (name: string, tp: number, found: number, all: number): Score => ({
    name,
    tp,
    fp: found - tp,
    fn: all - tp,
  });
  return {
    scores: [
      score("sentence ends", counts.boundaries, counts.found, counts.gold),
      score("tokens", counts.aligned, counts.tokens, counts.words),
      score("part of speech", counts.pos, counts.aligned, counts.aligned),
      score("lemma", counts.lemmas, counts.aligned, counts.aligned),
    ],
    counts: { documents: documents.length, words: counts.words },
    errors: [...confused]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 40)
      .map(([key, count]) => `${count} × ${key}`),
  };
}
