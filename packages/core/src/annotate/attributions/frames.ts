import { isInverting } from "../../lexicon/cues.ts";
import type { Token } from "../../model/syntax.ts";
import { baseEnd } from "./phrase-after.ts";
import type { Reading } from "./reading.ts";
import { lower } from "./words.ts";

/** How a cue is joined to what follows it, where that begins, and how many tokens of preposition belong to the cue. */
export interface Frame {
  readonly name: string;
  readonly content: number;
  readonly preposition: number;
}

const wh = /^(whether|if|how|what|why|who|whom|when|where|which)$/;
const quoteOpen = /^(["“‘«„'`]|''|``|‘‘)/;

/** Prepositions of where and when, which are no part of a cue. */
const circumstance = /^(in|at|during|before|after|by|through|from|via|within|until|since|following)$/;

/** Longest stretch, in tokens, of hearers and circumstances between a cue and its content. */
const maxGap = 16;

/** The frame of the cue that ends before `from`, in a sentence that ends at `ceiling`. */
export function frameAfter(reading: Reading, from: number, ceiling: number, lemma: string): Frame {
  const { tokens } = reading;
  let at = from;
  while (at < ceiling && tokens[at]?.pos === "ADV" && !wh.test(lower(tokens[at])) && at - from < 2) at += 1;
  at = skipTime(tokens, at, ceiling);
  const direct = openingFrame(reading, at, ceiling);
  if (direct) return direct;
  const token = tokens[at];
  if (!token || at >= ceiling) return { name: "end", content: at, preposition: 0 };
  if (token.text === "," || token.text === "." || token.text === ";") {
    const next = token.text === "," ? openingFrame(reading, at + 1, ceiling) : undefined;
    if (next && at === from && /^(that|clause|wh|so)$/.test(next.name)) return { ...next, name: `comma-${next.name}` };
    const gap = afterGap(reading, at, ceiling);
    if (gap && gap.name !== "clause") return { ...gap, name: `gap-${gap.name}` };
    return { name: token.text === "," ? "comma" : "end", content: at, preposition: 0 };
  }
  if (token.pos === "ADP" || (token.pos === "SCONJ" && /^(as|by|like)$/.test(lower(token)))) {
    const gap = afterGap(reading, at, ceiling);
    if (gap && gap.name !== "clause" && gap.name !== "to" && gap.name !== "wh")
      return { ...gap, name: `gap-${gap.name}` };
    const word = lower(token);
    return {
      name: word === "by" ? "by" : `p:${word}`,
      content: at + 1,
      preposition:
        at === from &&
        !circumstance.test(word) &&
        !(isInverting(lemma) && /^(as|of|on|to|with)$/.test(word) && lemma !== "comment" && lemma !== "respond")
          ? 1
          : 0,
    };
  }
  const end = baseEnd(reading, at, ceiling);
  if (end > at) {
    if (startsClause(reading, end, ceiling)) return { name: "clause", content: at, preposition: 0 };
    const hearer = openingFrame(reading, end, ceiling);
    const tells = isTelling(lemma);
    if (hearer && /^(that|to|quote|wh|colon)$/.test(hearer.name))
      return { ...hearer, name: `np-${hearer.name}`, content: tells || hearer.name === "colon" ? hearer.content : at };
    if (tells) {
      const later = openingFrame(reading, skipCircumstances(reading, end, ceiling), ceiling);
      if (later && /^(that|clause|wh)$/.test(later.name)) return { ...later, name: `np-${later.name}` };
      const gap = afterGap(reading, end, ceiling);
      if (gap) return { ...gap, name: `np-${gap.name}` };
      if (hearer?.name === "clause" || clauseAt(reading, end, ceiling))
        return { name: "np-clause", content: end, preposition: 0 };
    } else {
      const gap = afterGap(reading, at, ceiling);
      if (gap && /^(that|quote|colon)$/.test(gap.name) && isTemporal(tokens[end - 1]))
        return { ...gap, name: `gap-${gap.name}` };
    }
    return { name: lower(tokens[end]) === "as" ? "np-as" : "np", content: at, preposition: 0 };
  }
  if (token.pos === "PRON")
    return { name: clauseAt(reading, at, ceiling) ? "clause" : "np", content: at, preposition: 0 };
  if (token.pos === "VERB" && /ing$/.test(token.text)) return { name: "ing", content: at, preposition: 0 };
  if (token.pos === "ADJ") return { name: "adj", content: at, preposition: 0 };
  return { name: "other", content: at, preposition: 0 };
}

/** Verbs whose first object hears what is said and is no part of it. */
const isTelling = (lemma: string) =>
  /^(tell|inform|assure|remind|warn|ask|notify|advise|show|teach|promise)$/.test(lemma);

const isTemporal = (token: Token | undefined) =>
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|yesterday|morning|night|afternoon|evening)$/.test(
    lower(token),
  );

/** "told the Herald | on Thursday in Ghent | he would stay" */
function skipCircumstances(reading: Reading, from: number, ceiling: number): number {
  let at = skipTime(reading.tokens, from, ceiling);
  for (
    let steps = 0;
    steps < 3 && (circumstance.test(lower(reading.tokens[at])) || lower(reading.tokens[at]) === "on");
    steps += 1
  ) {
    const end = baseEnd(reading, at + 1, ceiling);
    if (end === at + 1) return from;
    at = end;
  }
  return at;
}

/** "said Tuesday night", "announced last week". */
function skipTime(tokens: readonly Token[], from: number, ceiling: number): number {
  let at = from;
  if (/^(on|in)$/.test(lower(tokens[at]))) at += 1;
  while (at < ceiling && at - from < 4 && /^(last|this|next|late|early|earlier|that)$/.test(lower(tokens[at]))) at += 1;
  const start = at;
  while (at < ceiling && at - from < 4 && isTemporal(tokens[at])) at += 1;
  return at > start ? at : from;
}

function openingFrame(reading: Reading, at: number, ceiling: number): Frame | undefined {
  const { tokens, quotationOf } = reading;
  const token = tokens[at];
  if (!token || at >= ceiling) return undefined;
  const word = lower(token);
  if (word === "that" && !/^[.,;)]$/.test(tokens[at + 1]?.text ?? ".") && !reading.groupOf[at + 1])
    return { name: "that", content: at, preposition: 0 };
  if ((quotationOf[at] ?? -1) >= 0 && quotationOf[at] !== quotationOf[at - 1] && quoteOpen.test(token.text))
    return { name: "quote", content: at, preposition: 0 };
  if (token.text === ":") return { name: "colon", content: at + 1, preposition: 1 };
  if (token.text === "," && (quotationOf[at + 1] ?? -1) >= 0 && quotationOf[at + 1] !== quotationOf[at])
    return { name: "quote", content: at + 1, preposition: 0 };
  if (word === "to" && (token.pos === "PART" || tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.pos === "AUX"))
    return { name: "to", content: at, preposition: 0 };
  if (wh.test(word)) return { name: "wh", content: at, preposition: 0 };
  if (word === "not" && lower(tokens[at + 1]) === "to") return { name: "to", content: at, preposition: 0 };
  if (word === "so" || word === "no" || word === "yes") return { name: "so", content: at, preposition: 0 };
  if (clauseAt(reading, at, ceiling)) return { name: "clause", content: at, preposition: 0 };
  return undefined;
}

/** A noun phrase and then a finite verb. */
function clauseAt(reading: Reading, at: number, ceiling: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return false;
  if (lower(token) === "there" && reading.groupOf[at + 1]) return true;
  const end = baseEnd(reading, at, ceiling);
  if (end === at) return false;
  return startsClause(reading, end, ceiling);
}

/** After a noun phrase, its prepositional phrases, then a finite verb. */
function startsClause(reading: Reading, from: number, ceiling: number): boolean {
  const { tokens, groupOf, quotationOf } = reading;
  let at = from;
  for (let steps = 0; steps < 4 && at < ceiling; steps += 1) {
    const group = groupOf[at];
    if (group) {
      const first = tokens[at];
      const finite = first?.pos === "AUX" || first?.pos === "ADV" || first?.pos === "VERB" || lower(first) === "not";
      if (!finite || lower(first) === "to") return false;
      return (
        group.tense !== "none" &&
        !(first?.pos === "VERB" && /ing$/.test(first.text)) &&
        !(tokens[at]?.pos === "ADV" && !hasVerb(reading, at, ceiling))
      );
    }
    const token = tokens[at];
    if (!token || quotationOf[at] !== quotationOf[from]) return false;
    if (token.pos === "ADP" || lower(token) === "and") {
      const end = baseEnd(reading, at + 1, ceiling);
      if (end === at + 1) return false;
      at = end;
      continue;
    }
    return false;
  }
  return false;
}

function hasVerb({ tokens, groupOf }: Reading, at: number, ceiling: number): boolean {
  const group = groupOf[at];
  for (let k = at; k < ceiling && groupOf[k] === group; k += 1)
    if (tokens[k]?.pos === "VERB" || tokens[k]?.pos === "AUX") return lower(tokens[k]) !== "to";
  return false;
}

/** Past hearers, times, places and insertions: "told reporters on Monday, after the vote, that". */
function afterGap(reading: Reading, from: number, ceiling: number): Frame | undefined {
  const limit = Math.min(ceiling, from + maxGap);
  const outside = reading.quotationOf[from];
  for (let at = from; at < limit; at += 1) {
    if (reading.groupOf[at] && reading.tokens[at]?.pos !== "ADV" && at > from + 1) {
      const previous = lower(reading.tokens[at - 1]);
      if (!/^(who|which|where|after|before|while|when)$/.test(previous)) {
        const participle = /(ing|ed)$/.test(reading.tokens[at]?.text ?? "");
        if (!participle) return undefined;
      }
    }
    const word = lower(reading.tokens[at]);
    if (word === "," && /ing$/.test(reading.tokens[at + 1]?.text ?? "")) return undefined;
    if (
      word === "that" &&
      at > from &&
      /^(SCONJ|PRON|ADP|DET)$/.test(reading.tokens[at]?.pos ?? "") &&
      !reading.groupOf[at + 1]
    )
      return { name: "that", content: at, preposition: 0 };
    const opens =
      (reading.quotationOf[at] ?? -1) >= 0 &&
      reading.quotationOf[at] !== outside &&
      reading.quotationOf[at] !== reading.quotationOf[at - 1];
    if (opens && quoteOpen.test(reading.tokens[at]?.text ?? "") && /^[,:]$/.test(reading.tokens[at - 1]?.text ?? ""))
      return { name: "quote", content: at, preposition: 0 };
    if (word === ":") return { name: "colon", content: at + 1, preposition: 0 };
    if (word === "." || word === ";") return undefined;
  }
  return undefined;
}
