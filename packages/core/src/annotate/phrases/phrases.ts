import { articleStage } from "../../model/stage.ts";
import type { NounPhrase, Phrases, Sentence, VerbGroup } from "../../model/syntax.ts";
import { findNounPhrases } from "./nouns.ts";
import { findVerbGroups } from "./verbs.ts";

export const phrases = articleStage({
  name: "annotate/phrases",
  version: 3,
  needs: ["article", "sentences"],
  gives: "phrases",
  run: ({ article, sentences }) => findPhrases(article.text, sentences),
});

/** Base noun phrases and verb groups, each in order, never across a sentence; no two overlap. */
export function findPhrases(text: string, sentences: readonly Sentence[]): Phrases {
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const found = findNounPhrases(text, tokens, sentence);
    nouns.push(...found);
    verbs.push(...findVerbGroups(text, tokens, sentence, found));
  });
  return { nouns, verbs };
}
