import type { Article } from "../model/article.ts";
import { type Quote, quote, type Span } from "../model/span.ts";
import type { Evidence } from "../model/story.ts";

/** Words of one quotation that must be equal in two articles for it to be the same quotation. */
const leastWords = 8;

/** A longer stretch between marks is two stray marks, not a quotation. */
const maxLength = 1500;

/** What stands between quotation marks on one line, without the marks, in order. */
export function findQuotations(text: string): Quote[] {
  const found: Quote[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    let open = -1;
    for (const { 0: mark, index: at } of line.matchAll(/[“”"]/g)) {
      const closes = mark === "”" || (mark === '"' && open >= 0);
      if (closes && open >= 0 && at - open <= maxLength) found.push(quote(text, index + open + 1, index + at));
      open = closes ? -1 : at;
    }
  }
  return found;
}

/** Part of `span` that lies within quotations, 0 to 1. */
export function quotedShare(span: Span, quotations: readonly Span[]): number {
  const inside = quotations.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return inside / Math.max(1, span.end - span.start);
}

/** A quotation that stands word for word in a later and in an earlier article of the list. */
export interface SharedQuotation {
  readonly later: Evidence;
  readonly earlier: Evidence;
}

/** Each quotation with the first article that has eight of its words in a row; linear in the quoted text. */
export function findSharedQuotations(articles: readonly Article[]): SharedQuotation[] {
  const first = new Map<string, Evidence>();
  const shared: SharedQuotation[] = [];
  for (const { id, text } of articles) {
    const fresh: [string, Evidence][] = [];
    for (const quotation of findQuotations(text)) {
      const words = quotation.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const evidence: Evidence = { articleId: id, ...quotation };
      let earlier: Evidence | undefined;
      for (let at = 0; at + leastWords <= words.length; at += 1) {
        const run = words.slice(at, at + leastWords).join(" ");
        earlier ??= first.get(run);
        fresh.push([run, evidence]);
      }
      if (earlier) shared.push({ later: evidence, earlier });
    }
    for (const [run, evidence] of fresh) if (!first.has(run)) first.set(run, evidence);
  }
  return shared;
}
