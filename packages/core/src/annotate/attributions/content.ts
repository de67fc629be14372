import { findCue } from "../../lexicon/cues.ts";
import type { Candidate } from "./candidates.ts";
import { type Range, type Reading, tokensIn } from "./reading.ts";
import { lower } from "./words.ts";

const closingMark = /^[.,;:!?—–-]$/;

/** What the candidate's speaker says, as ranges of tokens in order; `stops` are where later cues' clauses begin. */
export function contentOf(reading: Reading, candidate: Candidate, sentence: Range, stops: readonly number[]): Range[] {
  const { frame, passive, own } = candidate;
  if (candidate.kind === "according") {
    return frame.name === "fronted"
      ? frontedContent(reading, candidate, sentence, stops)
      : [
          ...before(reading, sentence, candidate.cue.from, stops),
          ...afterAccording(reading, candidate, sentence, stops),
        ];
  }
  const pieces: Range[] = [];
  if (isEvidential(candidate) && own) pieces.push(own);
  if (isPostposed(candidate)) {
    pieces.push(
      ...before(reading, sentence, Math.min(candidate.cue.from, candidate.source?.from ?? candidate.cue.from), stops),
    );
    const resumed = resumption(reading, candidate, sentence);
    if (resumed !== undefined) pieces.push(...forward(reading, resumed, sentence, stops, candidate));
    return pieces;
  }
  if (passive && own) pieces.push(own);
  const relative = relativeObject(reading, candidate, sentence);
  if (relative) pieces.push(relative);
  if (!(passive && /^(by|end|comma)$/.test(frame.name)) && !/^(end|comma)$/.test(frame.name)) {
    pieces.push(...forward(reading, frame.content, sentence, stops, candidate));
  }
  if (pieces.length === 0 && /colon$/.test(frame.name)) pieces.push(...nextQuotation(reading, sentence));
  return pieces;
}

/** "The vote seems lost": nobody is named to whom it seems, and the subject is part of what seems so. */
export const isEvidential = ({ kind, lemma }: Candidate): boolean => kind === "verb" && /^(seem|appear)$/.test(lemma);

/** The content stands before: ", she said" and a full stop or circumstances. */
export const isPostposed = ({ before, frame, sharing, passive }: Candidate): boolean =>
  !passive &&
  (before === "quote" || before === "comma") &&
  (sharing === "inverted" || /^(end|comma|p:|gap-|quote|other|np$)/.test(frame.name)) &&
  (before === "quote" || sharing === "inverted" || /^(end|comma)$/.test(frame.name));

/** After a sentence that ends in a colon: the quotation that opens the next one. */
function nextQuotation(reading: Reading, sentence: Range): Range[] {
  const quotation = reading.quotations[reading.quotationOf[sentence.to] ?? -1];
  if (!quotation || quotation.start !== reading.tokens[sentence.to]?.start) return [];
  return [tokensIn(reading, quotation)];
}

/** ", he said, THE PLAN would fail": where the content is taken up again. */
function resumption(reading: Reading, candidate: Candidate, sentence: Range): number | undefined {
  const { tokens, quotationOf } = reading;
  const from = Math.max(candidate.cue.to, candidate.source?.to ?? 0);
  for (let at = from; at < sentence.to; at += 1) {
    const opens = (quotationOf[at] ?? -1) >= 0 && quotationOf[at] !== quotationOf[candidate.at];
    if (opens) return at;
    if (tokens[at]?.text === "," && at - from < 8) {
      const next = tokens[at + 1];
      if ((quotationOf[at + 1] ?? -1) >= 0 && quotationOf[at + 1] !== quotationOf[candidate.at]) return at + 1;
      if (at > from && !reading.groupOf[from]) continue;
      if (
        !next ||
        /ing$/.test(next.text) ||
        /^(who|which|citing|when|while|as|after|in|on|at|during|but|and)$/.test(lower(next))
      )
        return undefined;
      if (candidate.before === "comma") return at + 1;
      return undefined;
    }
  }
  return undefined;
}

/** "which" in "which the minister said was late". */
function relativeObject({ tokens }: Reading, { own, source, sharing }: Candidate, sentence: Range): Range | undefined {
  const subject = own ?? (sharing === "own" ? source : undefined);
  if (!subject || subject.from - 1 < sentence.from) return undefined;
  const at = subject.from - 1;
  return /^(what|which|whom)$/.test(lower(tokens[at])) ? { from: at, to: subject.from } : undefined;
}

function frontedContent(reading: Reading, candidate: Candidate, sentence: Range, stops: readonly number[]): Range[] {
  const { tokens } = reading;
  let at = candidate.source?.to ?? candidate.cue.to;
  while (at < sentence.to && tokens[at]?.text !== ",") at += 1;
  return at + 1 < sentence.to ? forward(reading, at + 1, sentence, stops, candidate) : [];
}

/** "The toll, according to the council, WAS HIGHER": what goes on where the part before has no verb of its own. */
function afterAccording(
  reading: Reading,
  candidate: Candidate,
  sentence: Range,
  stops: readonly number[],
): readonly Range[] {
  const { tokens, groupOf } = reading;
  const comma = candidate.source?.to ?? candidate.cue.to;
  if (tokens[comma]?.text !== "," || comma + 2 >= sentence.to) return [];
  for (let at = candidate.cue.from - 1; at >= sentence.from; at -= 1)
    if (groupOf[at] && groupOf[at]?.tense !== "none") return [];
  return forward(reading, comma + 1, sentence, stops, candidate);
}

/** From the start of the clause, or of the quotation that reaches over sentences, to the mark before the cue. */
function before(reading: Reading, sentence: Range, cueStart: number, stops: readonly number[]): Range[] {
  const { quotations, quotationOf, sentenceOf, sentences } = reading;
  let from = sentence.from;
  for (const stop of stops) if (stop > from && stop < cueStart - 2) from = stop;
  const quotation = quotationOf[Math.max(sentence.from - 1, cueStart - 1)] ?? -1;
  const quoted = quotation >= 0 && quotation !== quotationOf[cueStart] ? quotations[quotation] : undefined;
  if (quoted) {
    const start = tokensIn(reading, quoted).from;
    if (start < from) {
      const first = sentences[sentenceOf[start] ?? 0]?.from ?? start;
      from = start - first <= 1 ? first : start;
    }
  }
  return trimmed(reading, from, cueStart);
}

/** From a token to the end of what is said: the sentence, or the quotation that reaches over it. */
function forward(
  reading: Reading,
  from: number,
  sentence: Range,
  stops: readonly number[],
  candidate: Candidate,
): Range[] {
  const { quotations, quotationOf } = reading;
  let to = sentence.to;
  const nearest = stops.find((stop) => stop > Math.max(from + 1, candidate.at));
  if (nearest !== undefined) to = Math.min(to, nearest);
  to = clauseEnd(reading, from, to, candidate);
  const last = quotationOf[to - 1] ?? -1;
  const quoted = last >= 0 && last !== quotationOf[candidate.at] ? quotations[last] : undefined;
  if (quoted) to = Math.max(to, tokensIn(reading, quoted).to);
  else {
    const outer = quotationOf[candidate.at] ?? -1;
    if (outer >= 0) while (to > from && quotationOf[to - 1] !== outer) to -= 1;
  }
  return trimmed(reading, from, to);
}

const adverbialClause =
  /^(because|when|as|while|after|before|although|though|if|unless|until|since|whereas|despite|amid)$/;

/** Cuts before what the article goes on to say in its own voice. */
function clauseEnd(reading: Reading, from: number, ceiling: number, candidate: Candidate): number {
  const { tokens, quotationOf } = reading;
  const outside = quotationOf[candidate.at];
  const nounPhrase = /^(np|np-as|p:.*|as|adj|other)$/.test(candidate.frame.name);
  const embedded = isEmbedded(reading, candidate);
  for (let at = from + 1; at < ceiling; at += 1) {
    if (quotationOf[at] !== outside) continue;
    const token = tokens[at];
    const next = tokens[at + 1];
    if (nounPhrase && token && adverbialClause.test(lower(token)) && token.pos !== "ADP") return at;
    if (endsQuoted(reading, at, outside)) return at;
    if (token?.text !== "," && token?.text !== ";" && token?.text !== "—" && token?.text !== "–") continue;
    if (embedded && token.text === ",") return at;
    const participle =
      next && /ing$/.test(next.text) && findCue("verb", next.lemma) !== undefined && next.pos === "VERB";
    if (participle) return at;
    if (/^(while|although|though|whereas|but)$/.test(lower(next)) && nounPhrase) return at;
    if (nounPhrase && !continuesList(reading, at, ceiling)) return at;
  }
  return ceiling;
}

/** "When the mayor said", "who wanted": the main clause goes on after the comma. */
function isEmbedded(reading: Reading, { own, source, subject, cue, sharing }: Candidate): boolean {
  const start = own?.from ?? (sharing === "own" ? source?.from : undefined) ?? cue.from;
  const word = lower(reading.tokens[start - 1]);
  return (
    subject === "relative" ||
    /^(when|while|after|as|if|although|because|since|before|though|until|once|asked|besides|in|by)$/.test(word)
  );
}

/** After a closing mark with a comma before it, what follows is circumstance. */
function endsQuoted({ tokens, quotationOf }: Reading, at: number, outside: number | undefined): boolean {
  return quotationOf[at - 1] !== outside && /^[,]$/.test(tokens[at - 2]?.text ?? "") && quotationOf[at] === outside;
}

/** "votes for one, seats for another and silence": a comma inside a list of noun phrases. */
function continuesList(reading: Reading, comma: number, ceiling: number): boolean {
  const { tokens, groupOf } = reading;
  if (/^(and|or)$/.test(lower(tokens[comma + 1])))
    return groupOf[comma + 2] === undefined || tokens[comma + 2]?.pos === "ADV";
  for (let at = comma + 1; at < Math.min(ceiling, comma + 14); at += 1) {
    const word = lower(tokens[at]);
    if (groupOf[at] && tokens[at]?.pos !== "ADV") return false;
    if (/^(who|which|whose|where)$/.test(word)) return false;
    if (word === "and" || word === "or" || (word === "," && at > comma + 1)) return true;
  }
  return false;
}

function trimmed(reading: Reading, start: number, end: number): Range[] {
  const { tokens, quotationOf } = reading;
  let [from, to] = [start, end];
  while (from < to && /^[,;:—–.]$/.test(tokens[from]?.text ?? "")) from += 1;
  while (to > from && closingMark.test(tokens[to - 1]?.text ?? "") && (quotationOf[to - 1] ?? -1) < 0) to -= 1;
  return to > from ? [{ from, to }] : [];
}
