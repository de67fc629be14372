import type { FramingTerm } from "../model/stemma.ts";
import type { NounPhrase, Token } from "../model/syntax.ts";
import { findClasses, type NamedClass } from "./classes.ts";
import { type ReadTerms, termAt } from "./reading.ts";

/** Modifiers that say how many, which or when, not what kind. */
const unmarked = new Set(
  `additional another average certain current different double dozen entire estimated few first former full further future
  general great half hundred individual last least left less like local main major many million more most much national new next
  nearly numerous old only other overall own particular past percent potential present previous recent remaining said same second
  separate several similar single small so-called specific such thousand top total trillion upcoming various whole`.split(
    /\s+/,
  ),
);

/** A class named fewer times than this in a whole story is not what the story is about. */
const leastTerms = 3;

/** The terms that name one class of people, or of acts with the same object ("wage": rise, hike), found in the story. */
export function findGroupTerms(articles: readonly ReadTerms[]): FramingTerm[][] {
  const found = new Map<
    string,
    { readonly of: NamedClass["of"]; readonly terms: FramingTerm[]; readonly heads: Set<string> }
  >();
  const add = (key: string, of: NamedClass["of"], head: string, term: FramingTerm) => {
    const group = found.get(key) ?? { of, terms: [], heads: new Set() };
    group.terms.push(term);
    group.heads.add(head);
    found.set(key, group);
  };
  for (const article of articles) {
    for (const phrase of article.nouns) {
      const classes = phrase.proper ? [] : findClasses(phrase.head);
      if (classes.length === 0 || isNamed(article, phrase)) continue;
      const whole = article.sentences[phrase.sentence]?.slice(phrase.from, phrase.to) ?? [];
      const owner = whole.findLastIndex(({ text }) => /^['’]s?$/.test(text));
      const tokens = whole.slice(owner + 1);
      const head = tokens.at(-1);
      if (!head) continue;
      const opening = article.sentences[phrase.sentence]?.[0];
      const modifiers = tokens.slice(0, -1).filter((token) => isModifier(token, token === opening));
      const term = termOf(article, modifiers[0] ?? head, head);
      for (const { name, of } of classes) {
        if (of === "acts") for (const about of topics(modifiers)) add(`${about} ${name}`, of, phrase.head, term);
        else if (isPlural(head)) add(name, of, phrase.head, term);
      }
    }
  }
  // One act has many modifiers ("budget cuts", "deep cuts"): only another head is another name for it.
  return [...found.values()]
    .filter(({ of, terms, heads }) => terms.length >= leastTerms && (of === "people" || heads.size > 1))
    .map(({ terms }) => terms);
}

/** From the first telling modifier, with what a hyphen ties to it, to the head. */
function termOf(article: ReadTerms, first: Token, head: Token): FramingTerm {
  const { text } = article.read.article;
  const tied = /[\p{L}\p{N}]{1,20}-$/u.exec(text.slice(Math.max(0, first.start - 24), first.start))?.[0].length ?? 0;
  const span = { start: first.start - tied, end: head.end };
  return termAt(article, span, text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, " "));
}

/** A capital is no modifier but part of a name, unless it opens the sentence. */
const isModifier = ({ pos, text, lemma }: Token, opens: boolean) =>
  (pos === "ADJ" || pos === "NOUN" || pos === "VERB" || (opens && pos === "PROPN")) &&
  (opens ? /^\p{L}[\p{L}-]+$/u : /^\p{Ll}[\p{L}-]+$/u).test(text) &&
  !unmarked.has(lemma) &&
  !unmarked.has(text.toLowerCase());

const topics = (modifiers: readonly Token[]) =>
  new Set(modifiers.filter(({ pos }) => pos === "NOUN").map(({ lemma }) => lemma));

const isPlural = ({ text, lemma }: Token) =>
  text.toLowerCase() !== lemma || /^(?:personnel|staff|people|homeless)$/.test(lemma);

const isNamed = ({ read }: ReadTerms, phrase: NounPhrase) =>
  read.entities.some(({ start, end, type }) => type !== "place" && start < phrase.end && phrase.end <= end);
