import type { Range, Reading } from "./reading.ts";
import { tokensIn } from "./reading.ts";
import type { Draft } from "./select.ts";

/**
 * Quotations that no cue of their own introduces, joined to the attribution that they continue: later sentences of the
 * same paragraph, and paragraphs that take an unclosed quotation up again or that are one quotation from end to end.
 */
export function continueQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const owned = new Set<number>();
  for (const { content, cue } of drafts)
    for (const range of [...content, ...cue]) markQuotations(reading, range, owned);
  const extra = new Map<number, Range[]>();
  let next = 0;
  let current = -1;
  for (const [index, quotation] of reading.quotations.entries()) {
    const range = tokensIn(reading, quotation);
    if (range.from >= range.to) continue;
    while (next < drafts.length && startOf(drafts[next]) < range.from) {
      if (hasQuotation(reading, drafts[next])) current = next;
      else if (
        drafts[next]?.candidate?.form === "finite" &&
        next - current >= 0 &&
        !isWithin(drafts[next], drafts[current])
      )
        current = next;
      next += 1;
    }
    if (owned.has(index) || current < 0) continue;
    const draft = drafts[current];
    if (!draft || !continues(reading, range, index, draft, extra.get(current) ?? [])) continue;
    extra.set(current, [...(extra.get(current) ?? []), range]);
  }
  return drafts.map((draft, at) => {
    const more = extra.get(at);
    return more ? { ...draft, content: [...draft.content, ...more] } : draft;
  });
}

const endsQuoted = ({ quotationOf }: Reading, content: readonly Range[]) =>
  content.some(({ to }) => (quotationOf[to - 1] ?? -1) >= 0);

const startOf = (draft: Draft | undefined) => draft?.cue[0]?.from ?? Number.POSITIVE_INFINITY;
const isWithin = (inner: Draft | undefined, outer: Draft | undefined) =>
  outer?.content.some(({ from, to }) => from <= startOf(inner) && startOf(inner) < to) ?? false;

function hasQuotation(reading: Reading, draft: Draft | undefined): boolean {
  return (
    draft?.content.some(
      ({ from, to }) => (reading.quotationOf[from] ?? -1) >= 0 || (reading.quotationOf[to - 1] ?? -1) >= 0,
    ) ?? false
  );
}

function markQuotations({ quotationOf }: Reading, { from, to }: Range, owned: Set<number>): void {
  for (let at = from; at < to; at += 1) {
    const quotation = quotationOf[at] ?? -1;
    if (quotation >= 0) owned.add(quotation);
  }
}

function continues(reading: Reading, range: Range, index: number, draft: Draft, extra: readonly Range[]): boolean {
  const { sentences, sentenceOf, quotations } = reading;
  const sentence = sentences[sentenceOf[range.from] ?? 0];
  if (!sentence) return false;
  const previousEnd = Math.max(...[...draft.content, ...draft.cue, ...extra].map(({ to }) => to));
  const last = sentences[sentenceOf[Math.max(0, previousEnd - 1)] ?? 0];
  if (!last) return false;
  const startsSentence = range.from - sentence.from <= 0;
  if (!startsSentence) return false;
  const endSentence = sentences[sentenceOf[range.to - 1] ?? 0];
  if (!endSentence || endSentence.to - range.to > 1) return false;
  if (sentence.paragraph === last.paragraph)
    return (sentenceOf[range.from] ?? 0) - (sentenceOf[previousEnd - 1] ?? 0) <= 1;
  if (sentence.paragraph !== last.paragraph + 1) return false;
  const before = quotations[index - 1];
  if (quotations[index]?.continues && before?.open) return true;
  const startsParagraph = sentences[(sentenceOf[range.from] ?? 0) - 1]?.paragraph !== sentence.paragraph;
  const endsParagraph = sentences[(sentenceOf[range.to - 1] ?? 0) + 1]?.paragraph !== endSentence.paragraph;
  return (
    startsParagraph && endsParagraph && range.to - range.from >= 8 && endsQuoted(reading, [...draft.content, ...extra])
  );
}
