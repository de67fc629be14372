import { covers, type Span } from "../model/span.ts";
import { clauseOf, type Reading, tokenRange } from "./reading.ts";
import { isContentMark } from "./words.ts";

/** The smallest clause around the counted phrase, without joining word, marks and attributive tail. */
export function evidenceOf(reading: Reading, index: number, must: Span): Span {
  if (!clauseOf(reading, index).verb && clauseOf(reading, index).to - clauseOf(reading, index).from > longestFragment)
    return must;
  const start = clauseStart(reading, index);
  const end = clauseEnd(reading, index, tokenRange(reading, must).to);
  const range = tokenRange(reading, must);
  const { first, last } = withoutCredit(reading, Math.min(start, range.from), Math.max(end, range.to), range);
  return trimmed(reading, first, last);
}

/** A verbless stretch of more tokens than a headline has is no clause: the counted words alone stand for it. */
const longestFragment = 40;

/** An infinitive reaches back to what governs it; "that" and "and" are left off. */
function clauseStart(reading: Reading, index: number, depth = 0): number {
  const clause = clauseOf(reading, index);
  const gap = clause.kind === "complement" && clause.verb?.from === clause.from;
  if ((clause.kind === "infinitive" || gap) && clause.parent !== undefined && depth < 4) {
    return clauseStart(reading, clause.parent, depth + 1);
  }
  return clause.from;
}

/** To the last own word, and on through what defines the counted noun or says what for. */
function clauseEnd(reading: Reading, index: number, least: number): number {
  let { to: end } = clauseOf(reading, index);
  end = Math.max(end, least);
  for (;;) {
    const next = reading.clauses.list.findIndex(
      ({ from, to, kind, parent }) =>
        from === end &&
        to > end &&
        parent !== undefined &&
        (kind === "infinitive" || (from === least && kind !== "main" && kind !== "aside")),
    );
    if (next < 0) return end;
    end = reading.clauses.list[next]?.to ?? end;
  }
}

const joining = /^(and|but|or|nor|yet|whether|[,;:—–()”"’-]|--)$/i;
const isJoining = ({ tokens }: Reading, at: number) =>
  joining.test(tokens[at]?.text ?? "") || isContentMark(tokens, at);
const closing = /^([.,;:!?—–(-]|--|and|but|or|even|of|on|with|than)$/i;

function trimmed(reading: Reading, from: number, to: number): Span {
  let [first, last] = [from, to - 1];
  while (first < last && isJoining(reading, first)) first += 1;
  while (last > first && closing.test(reading.tokens[last]?.text ?? "")) last -= 1;
  return unquoted(reading, first, last);
}

/** A quotation mark whose partner lies outside, or that encloses the whole, is left off. */
function unquoted(reading: Reading, first: number, last: number): Span {
  const texts = reading.tokens.slice(first, last + 1).map((token) => token.text);
  const [opens, closes] = [texts.filter((text) => text === "“").length, texts.filter((text) => text === "”").length];
  const odd = texts.filter((text) => text === '"').length % 2 === 1;
  const encloses = opens === 1 && closes === 1 && texts[0] === "“" && texts.at(-1) === "”";
  let [from, to] = [first, last];
  if ((texts[0] === "“" && (opens > closes || encloses)) || (odd && texts[0] === '"')) from += 1;
  else if (odd && texts.at(-1) === '"') to -= 1;
  if (texts.at(-1) === "”" && (closes > opens || encloses)) to -= 1;
  while (to > from && closing.test(reading.tokens[to]?.text ?? "")) to -= 1;
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[Math.max(to, from)]?.end ?? 0 };
}

/** "according to X", before or behind, is the voice and not what it says. */
function withoutCredit(reading: Reading, from: number, to: number, must: { from: number; to: number }) {
  const at = (index: number) => reading.tokens[index]?.text.toLowerCase();
  let [first, last] = [from, to];
  for (let index = from; index < to; index += 1) {
    if (at(index) !== "according" || at(index + 1) !== "to") continue;
    if (index >= must.to && index > first) last = Math.min(last, index);
    const comma = reading.tokens.findIndex((token, place) => place > index && token.text === ",");
    if (index === first && comma > 0 && comma < must.from) first = comma + 1;
  }
  return { first, last };
}

/** The part of the evidence that the voice itself says, where that part still holds the verb and the counted phrase. */
export function withinContent(evidence: Span, content: readonly Span[], must: Span, verb: Span | undefined): Span {
  const own = content.find((span) => covers(span, must));
  if (!own || !verb || !covers(own, verb)) return evidence;
  const start = own.start >= verb.start ? evidence.start : Math.max(evidence.start, own.start);
  return { start, end: Math.max(must.end, Math.min(evidence.end, own.end)) };
}
