import { findPhrases } from "../annotate/phrases/phrases.ts";
import { findSentences } from "../annotate/sentences/sentences.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Attribution } from "../model/mention.ts";
import { covers, overlaps, type Quote, type Span } from "../model/span.ts";
import type { FramingTerm } from "../model/stemma.ts";
import type { NounPhrase, Token } from "../model/syntax.ts";
import { findQuotations } from "../trace/quotations.ts";

/** An article with its words, which a ledger does not keep, read again. */
export interface ReadTerms {
  readonly read: ReadArticle;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
  readonly nouns: readonly NounPhrase[];
  readonly quotations: readonly Quote[];
}

export function readTerms(read: ReadArticle): ReadTerms {
  const { text } = read.article;
  const sentences = findSentences(text);
  return {
    read,
    sentences: sentences.map(({ tokens }) => tokens),
    tokens: sentences.flatMap(({ tokens }) => tokens),
    nouns: findPhrases(text, sentences).nouns,
    quotations: findQuotations(text),
  };
}

/** A term where it stands: in quotation marks or in what somebody is said to say it is theirs, else the article's own. */
export function termAt({ read, quotations }: ReadTerms, span: Span, term: string): FramingTerm {
  const { id, text } = read.article;
  const by = read.attributions.filter(({ content }) =>
    content.some((part) => covers(part, span) || overlaps(part, span)),
  );
  const quoted = quotations.some((quotation) => covers(quotation, span));
  const speaker = innermost(by)?.speaker ?? null;
  const isOwn = !quoted && by.length === 0;
  return {
    articleId: id,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    term,
    voice: isOwn ? "own" : "quoted",
    by: speaker,
  };
}

/** The attribution with the shortest content: the voice nearest to the words. */
function innermost(attributions: readonly Attribution[]): Attribution | undefined {
  const length = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...attributions].sort((a, b) => length(a) - length(b))[0];
}
