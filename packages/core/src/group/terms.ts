import { findNoun, findVerb } from "../lexicon/wordnet.ts";
import type { Sentence, Token } from "../model/syntax.ts";
import { backgroundRate } from "./background.ts";

/** Terms kept of one article: what the last ones weigh no longer changes which articles are near. */
const maxTerms = 100;

/** A term of the title or of the first three sentences says more of what the article is about. */
const titleBoost = 2;
const leadBoost = 1.5;
const leadSentences = 3;

const calendar = new Set(
  ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
   "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jan", "feb", "mar", "apr",
   "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr", "mrs", "ms", "dr", "am", "pm", "advertisement"],
); // biome-ignore format: a closed set

/** A noun of action and its verb are one term, "deployment" and "deploying"; "union" and "unionize" are not. */
function stem(lemma: string): string {
  const noun = findNoun(lemma);
  const verb = noun?.verb;
  const isAction = noun?.senses[0] === "act" || noun?.senses[0] === "event" || noun?.senses[0] === "process";
  return verb && isAction && !/i[sz]e$|ify$/.test(verb) && verb.slice(0, 4) === lemma.slice(0, 4) ? verb : lemma;
}

/** The term a token stands for: a stem in lower case, or a word of a name with its capital; undefined for function words. */
function termOf({ pos, text, lemma }: Token): string | undefined {
  if (pos === "NUM")
    return /^\d[\d,]*\.\d+$|^\d{1,3}(,\d{3})+$|^\d{3,}$/.test(text) && !/^(19|20)\d\d$/.test(text) ? text : undefined;
  if (!/^(NOUN|PROPN|VERB|ADJ)$/.test(pos) || !/^\p{L}[\p{L}\p{N}.'’-]+$/u.test(text)) return undefined;
  const word = lemma.toLowerCase();
  if (calendar.has(word.replace(/\.$/, ""))) return undefined;
  if (pos === "PROPN" && /^\p{Lu}/u.test(text)) return nameWord(text);
  return stem(word);
}

/** One spelling of a word in a name, with and without capitals, points and a possessive. */
const nameWord = (text: string): string => {
  const bare = text
    .replace(/['’]s?$/, "")
    .replaceAll(".", "")
    .toLowerCase();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** A term with a capital is a word of a name. */
export const isName = (term: string): boolean => /^\p{Lu}/u.test(term);

/** Inverse document frequency by general English alone, in nats. */
export const priorIdf = (term: string): number => -Math.log(backgroundRate(term));

/** The terms of an article with what each weighs, heaviest first; frequent, early and rare ones weigh more. */
export function weighTerms(sentences: readonly Sentence[], title: string | null): [string, number][] {
  const counts = new Map<string, { count: number; boost: number }>();
  const bySurface = new Map<string, string>();
  const add = (term: string, boost: number) => {
    const entry = counts.get(term) ?? { count: 0, boost: 1 };
    counts.set(term, { count: entry.count + 1, boost: Math.max(entry.boost, boost) });
  };
  sentences.forEach(({ tokens }, index) => {
    for (const token of tokens) {
      const term = termOf(token);
      if (!term) continue;
      bySurface.set(token.text.toLowerCase(), term);
      add(term, index < leadSentences ? leadBoost : 1);
    }
  });
  for (const [word] of (title ?? "").matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,-]*[\p{L}\p{N}]/gu)) {
    const lower = word.toLowerCase();
    const term = bySurface.get(lower) ?? (findNoun(lower) || findVerb(lower) ? stem(lower) : undefined);
    if (term) add(term, titleBoost);
  }
  return Array.from(counts, ([term, { count, boost }]): [string, number] => [
    term,
    Math.round((1 + Math.log(count)) * boost * priorIdf(term) * 1000) / 1000,
  ])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, maxTerms);
}
