import { type Range, type Reading, tokensIn } from "./reading.ts";
import type { Draft } from "./select.ts";
import { isDocument, isHuman } from "./source-kinds.ts";
import { isNominal, lower } from "./words.ts";

/** Longest lead before the colon, in tokens: past it, the words are a sentence of their own. */
const maxLead = 14;

/** "Ana Ruiz: “We were never told.”", "From the report: “…”", "Here is Ruiz in May: “…”": a quotation led in without a verb of saying. */
export function draftColons(reading: Reading, sentence: Range, own: readonly Draft[]): Draft[] {
  const { tokens, quotationOf, quotations, groupOf } = reading;
  const found: Draft[] = [];
  const ceiling = Math.min(sentence.to, sentence.from + maxLead * 3);
  for (let colon = sentence.from + 1; colon < ceiling; colon += 1) {
    if (tokens[colon]?.text !== ":" || (quotationOf[colon] ?? -1) >= 0) continue;
    const quotation = quotations[quotationOf[colon + 1] ?? -1];
    if (!quotation || quotation.start !== tokens[colon + 1]?.start) continue;
    const content = tokensIn(reading, quotation);
    let from = colon;
    while (from > sentence.from && !/^[-—–;.|]$/.test(tokens[from - 1]?.text ?? "")) from -= 1;
    if (colon - from > maxLead || own.some((draft) => draft.cue.some((cue) => from <= cue.from && cue.from <= colon)))
      continue;
    const lead = leadOf(reading, from);
    const end = sourceEnd(reading, lead, colon);
    let verbs = false;
    for (let at = lead; at < colon; at += 1) verbs ||= groupOf[at] !== undefined && tokens[at]?.pos !== "ADV";
    if (verbs || end <= lead || !names(reading, { from: lead, to: end }, from < lead)) continue;
    found.push({
      source: [{ from: lead, to: end }], cue: [{ from: colon, to: colon + 1 }], content: [content], rule: "colon",
      candidate: undefined, score: 1,
    }); // biome-ignore format: one thought
  }
  return found;
}

/** Past "From", "More from", "Here is" and "This from". */
function leadOf({ tokens }: Reading, from: number): number {
  let at = from;
  if (/^(more|also|again|this|and)$/.test(lower(tokens[at]))) at += 1;
  if (/^(from|per)$/.test(lower(tokens[at]))) return at + 1;
  if (lower(tokens[at]) === "here" && /^(is|was|['’]s)$/.test(lower(tokens[at + 1]))) return at + 2;
  return from;
}

/** Before "in December", "on the plan", "again". */
function sourceEnd({ tokens }: Reading, from: number, colon: number): number {
  let at = from;
  while (at < colon && (!/^(ADP|ADV|SCONJ)$/.test(tokens[at]?.pos ?? "") || lower(tokens[at]) === "of")) at += 1;
  while (at > from && !isNominal(tokens[at - 1])) at -= 1;
  return at;
}

/** One or more names alone, or, after "from" and "here is", also a person or document that is described. */
function names({ tokens }: Reading, { from, to }: Range, introduced: boolean): boolean {
  const words = tokens.slice(from, to);
  const head = words.at(-1);
  if (head?.pos === "PROPN")
    return (
      words.every(({ pos, text }) => /^(PROPN|CCONJ|DET|PART)$/.test(pos) || /^[.,&-]$|^of$/.test(text)) || introduced
    );
  return head?.pos === "NOUN" && words[0]?.pos === "DET" && (isHuman(head.lemma) || isDocument(head.lemma));
}
