import { backgroundRate } from "../group/background.ts";
import type { FramingTerm } from "../model/stemma.ts";
import type { Token } from "../model/syntax.ts";
import { type ReadTerms, termAt } from "./reading.ts";

/** More words than this in quotation marks are somebody's sentence, not a word held at arm's length. */
const maxWords = 3;

/** A word that one general text in this many has is too common to be followed through the articles. */
const commonRate = 0.15;

/** Part of an article's uses of a term that stand alone in quotation marks for the article to hold it at arm's length. */
const heldShare = 0.5;

/** Terms that one article holds at arm's length and another too, or uses as its own, with every place where any uses them. */
export function findContested(articles: readonly ReadTerms[]): FramingTerm[][] {
  return [...findQuotedTerms(articles).values()].filter((terms) => {
    const ids = [...new Set(terms.map(({ articleId }) => articleId))];
    const held = ids.filter((id) => {
      const uses = terms.filter(({ articleId }) => articleId === id);
      return uses.filter((term) => isHeld(articles, term)).length >= heldShare * uses.length;
    });
    const own = ids.filter((id) => terms.some(({ articleId, voice }) => articleId === id && voice === "own"));
    return held.length > 1 || (held.length === 1 && own.some((id) => id !== held[0]));
  });
}

const isHeld = (articles: readonly ReadTerms[], { articleId, start, end }: FramingTerm) =>
  articles.some(
    ({ read, quotations }) =>
      read.article.id === articleId &&
      quotations.some((q) => q.start <= start && end <= q.end && q.end - q.start <= end - start + 6),
  );

/** Every place of the terms that at least one article sets in quotation marks, by term. */
function findQuotedTerms(articles: readonly ReadTerms[]): Map<string, FramingTerm[]> {
  const lemmas = new Map<string, readonly string[]>();
  for (const article of articles) for (const words of quotedTerms(article)) lemmas.set(words.join(" "), words);
  const found = new Map<string, FramingTerm[]>();
  if (lemmas.size === 0) return found;
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of lemmas.values()) byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), words]);
  for (const article of articles) {
    for (const tokens of article.sentences) {
      tokens.forEach((token, at) => {
        for (const words of byFirst.get(lemmaOf(token)) ?? []) {
          const run = tokens.slice(at, at + words.length);
          const last = run.at(-1);
          if (!last || run.length < words.length || !run.every((t, i) => lemmaOf(t) === words[i]) || !isTermHead(last))
            continue;
          const term = words.join(" ");
          found.set(term, [...(found.get(term) ?? []), termAt(article, { start: token.start, end: last.end }, term)]);
        }
      });
    }
  }
  return found;
}

const lemmaOf = ({ text, lemma, pos }: Token): string =>
  pos === "NOUN" || pos === "PROPN" ? lemma : text.toLowerCase();

const isTermHead = ({ pos, text }: Token) => pos === "NOUN" && /^\p{Ll}/u.test(text);

/** "the “amnesty,” he" gives "amnesty"; names, titles and whole clauses are left. */
function quotedTerms({ tokens, quotations }: ReadTerms): string[][] {
  const terms: string[][] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const inside: Token[] = [];
    for (let next = at; inside.length <= maxWords + 2; next += 1) {
      const token = tokens[next];
      if (!token || token.start >= end) break;
      if (token.start >= start && token.pos !== "PUNCT" && token.pos !== "DET" && token.pos !== "SYM")
        inside.push(token);
    }
    const last = inside.at(-1);
    if (!last || inside.length > maxWords || !isTermHead(last)) continue;
    const isPlain = inside.every(({ pos, text }) => (pos === "NOUN" || pos === "ADJ") && /^[\p{Ll}-]+$/u.test(text));
    if (isPlain && backgroundRate(last.lemma) < commonRate) terms.push(inside.map(lemmaOf));
  }
  return terms;
}
