import { quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import type { NounPhrase, Phrases, Sentence, Token, VerbGroup } from "../../model/syntax.ts";

export const phrases = articleStage({
  name: "annotate/phrases",
  version: 1,
  needs: ["article", "sentences"],
  gives: "phrases",
  run: ({ article, sentences }) => findPhrases(article.text, sentences),
});

/** Base noun phrases and verb groups, each in order, never across a sentence. */
export function findPhrases(text: string, sentences: readonly Sentence[]): Phrases {
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    for (const { from, to } of runs(tokens, isNominal)) {
      const phrase = nounPhrase(text, tokens, sentence, from, to);
      if (phrase) nouns.push(phrase);
    }
    for (const { from, to } of runs(tokens, isVerbal)) {
      const group = verbGroup(text, tokens, sentence, from, to);
      if (group) verbs.push(group);
    }
  });
  return { nouns, verbs };
}

const nominal = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
const isNominal = (token: Token, next: Token | undefined) =>
  nominal.has(token.pos) || /^[’']s?$/.test(token.text) || (token.text === "-" && next?.pos === "NOUN");
const isVerbal = (token: Token) =>
  token.pos === "AUX" ||
  token.pos === "VERB" ||
  token.text === "n't" ||
  token.text === "n’t" ||
  token.lemma === "not" ||
  token.pos === "ADV" ||
  (token.lemma === "to" && token.pos === "PART");

function* runs(tokens: readonly Token[], belongs: (token: Token, next: Token | undefined) => boolean) {
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    for (let token = tokens[to]; token && belongs(token, tokens[to + 1]); token = tokens[to]) {
      if (to > from && token.pos === "DET") break;
      to += 1;
    }
    if (to > from) {
      yield { from, to };
      from = to - 1;
    }
  }
}

function nounPhrase(text: string, tokens: readonly Token[], sentence: number, from: number, end: number) {
  let to = end;
  while (to > from && !/^(NOUN|PROPN|NUM)$/.test(tokens[to - 1]?.pos ?? "")) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return undefined;
  return { ...quote(text, first.start, last.end), sentence, from, to, head: last.lemma, proper: last.pos === "PROPN" };
}

function verbGroup(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  start: number,
  end: number,
): VerbGroup | undefined {
  let [from, to] = [start, end];
  while (to > from && !/^(AUX|VERB)$/.test(tokens[to - 1]?.pos ?? "")) to -= 1;
  while (from < to && tokens[from]?.pos === "ADV") from += 1;
  const group = tokens.slice(from, to);
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return undefined;
  const chain = group
    .slice(0, -1)
    .filter((t) => t.pos === "AUX" || t.pos === "VERB")
    .map((t) => t.lemma);
  const participle = /(ed|en|wn|ne|pt|lt|nt|ld|de|t)$/i.test(last.text) && last.text.toLowerCase() !== last.lemma;
  const passive = participle && chain.at(-1) === "be";
  const finite = group.find((t) => t.pos === "AUX" || t.pos === "VERB") ?? last;
  return {
    ...quote(text, first.start, last.end),
    sentence,
    from,
    to,
    lemma: last.lemma,
    chain,
    tense:
      chain.includes("will") || chain.includes("shall")
        ? "future"
        : first.lemma === "to"
          ? "none"
          : /^(was|were|had|did)$/i.test(finite.text) || (chain.length === 0 && /ed$/i.test(last.text))
            ? "past"
            : "present",
    voice: passive ? "passive" : "active",
    negated: group.some((t) => /^(not|n['’]t|never|no)$/i.test(t.text)),
  };
}
