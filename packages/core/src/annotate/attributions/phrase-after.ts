import type { Token } from "../../model/syntax.ts";
import type { Range, Reading } from "./reading.ts";
import { isDocument } from "./source-kinds.ts";
import { inside, isHead, isHyphen, isNominal, isPossessive, lower, maxInsertion, relative } from "./words.ts";

/** The base noun phrase that begins at `from`: end index, or `from` where there is none. */
export function baseEnd({ tokens, quotationOf }: Reading, from: number, ceiling: number): number {
  const first = tokens[from];
  if (!first || from >= ceiling) return from;
  if (first.pos === "PRON" && !/^(his|her|their|its|my|our|your)$/.test(lower(first)))
    return isHead(first) || /^(him|them|us|me|her)$/.test(lower(first)) ? from + 1 : from;
  if (/^(her)$/.test(lower(first)) && !inside.has(tokens[from + 1]?.pos ?? "")) return from + 1;
  let at = from;
  let head = from;
  while (at < ceiling) {
    const token = tokens[at];
    if (!token || (at > from && quotationOf[at] !== quotationOf[from])) break;
    const possessivePronoun = token.pos === "PRON" && at === from;
    const participle = token.pos === "VERB" && at > from && tokens[at - 1]?.pos === "DET";
    const joined = (isHyphen(token) || token.text === "&" || token.text === "/") && at > from;
    const abbreviation =
      token.text === "." &&
      at > from &&
      /^[A-Z][a-z]{0,3}$/.test(tokens[at - 1]?.text ?? "") &&
      tokens[at + 1]?.pos === "PROPN";
    if (!(inside.has(token.pos) || isPossessive(token) || possessivePronoun || participle || joined || abbreviation))
      break;
    if (token.pos === "DET" && at > from && !isPossessive(tokens[at - 1])) break;
    at += 1;
    if (isNominal(token)) head = at;
  }
  return head;
}

/** The noun phrase that begins at `from` with its prepositional phrases, insertions and relative clauses. */
export function phraseAfter(reading: Reading, from: number, ceiling: number): Range | undefined {
  const { tokens, quotationOf } = reading;
  let to = baseEnd(reading, from, ceiling);
  if (to === from) return undefined;
  if (tokens[from]?.pos === "PRON" && to === from + 1 && /^(he|she|they|we|i|it|you)$/.test(lower(tokens[from])))
    return { from, to };
  for (;;) {
    const next = tokens[to];
    if (!next || to >= ceiling || quotationOf[to] !== quotationOf[from]) break;
    if (next.text === "(") {
      const close = findForward(tokens, to, ceiling, ")");
      if (close === undefined) break;
      to = close + 1;
      continue;
    }
    if (lower(next) === "by" && isDocument(tokens[to - 1]?.lemma ?? "")) {
      const end = baseEnd(reading, to + 1, ceiling);
      if (end === to + 1) break;
      to = end;
      continue;
    }
    if (/^(of|for|at|with|from|to|in|on|near|against|under|and)$/.test(lower(next))) {
      if (/^(in|on|at|to|from)$/.test(lower(next)) && isOccasion(reading, to + 1)) break;
      const end = baseEnd(reading, to + 1, ceiling);
      if (end === to + 1) break;
      to = end;
      continue;
    }
    if (
      /^(familiar|close|present|involved|aware|knowledgeable|briefed)$/.test(lower(next)) ||
      (next.pos === "VERB" && /(ed|ing|en|wn)$/.test(next.text) && reading.groupOf[to]?.chain.length === 0)
    ) {
      to = relativeEnd(reading, to, ceiling);
      break;
    }
    if (relative.has(lower(next)) || lower(next) === "that") {
      to = relativeEnd(reading, to, ceiling);
      break;
    }
    if (next.text === "," && isApposition(reading, to + 1)) {
      const end = relative.has(lower(tokens[to + 1]))
        ? relativeEnd(reading, to + 1, ceiling)
        : baseEnd(reading, to + 1, ceiling);
      if (end <= to + 1) break;
      to = end;
      continue;
    }
    break;
  }
  return { from, to };
}

/** "in a statement", "on Monday", "at a rally": where or when it was said, not who said it. */
function isOccasion({ tokens }: Reading, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = lower(tokens[at]);
    if (
      /^(statement|interview|email|e-mail|tweet|speech|rally|conference|letter|post|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twitter|facebook|radio|television|tv|cnn|debate|hearing|briefing|court|news|remarks|video|january|february|march|april|may|june|july|august|september|october|november|december|reporters|crowd|supporters|phone|telephone|message|release|town|press)$/.test(
        word,
      )
    )
      return true;
    if (/^\d{4}$/.test(word)) return true;
  }
  return false;
}

function isApposition({ tokens, groupOf }: Reading, from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (relative.has(lower(first))) return true;
  if (
    first.pos === "PRON" ||
    first.pos === "ADP" ||
    first.pos === "VERB" ||
    first.pos === "ADV" ||
    first.pos === "CCONJ"
  )
    return false;
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    if (!token || token.pos === "PUNCT" || token.pos === "ADP" || relative.has(lower(token))) return true;
    if (groupOf[at] && (token.pos === "AUX" || (token.pos === "VERB" && !/ing$/.test(token.text)))) return false;
  }
  return true;
}

function relativeEnd({ tokens, quotationOf }: Reading, from: number, ceiling: number): number {
  let at = from;
  while (
    at < ceiling &&
    tokens[at]?.text !== "," &&
    quotationOf[at] === quotationOf[from] &&
    !/^[.;:?!—–]$/.test(tokens[at]?.text ?? "")
  )
    at += 1;
  return at;
}

function findForward(tokens: readonly Token[], from: number, ceiling: number, mark: string) {
  for (let at = from; at < Math.min(ceiling, from + maxInsertion); at += 1) if (tokens[at]?.text === mark) return at;
  return undefined;
}
