import { findVerbForm } from "../../lexicon/verbs.ts";
import { quote } from "../../model/span.ts";
import type { NounPhrase, Token } from "../../model/syntax.ts";
import { peopleAdjectives } from "./chains.data.ts";

const people: ReadonlySet<string> = new Set(peopleAdjectives);
const possessives = new Set(["my", "our", "your", "his", "her", "its", "their", "whose"]);
const predeterminers = new Set(["all", "both", "half", "such"]);
const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight)$/i;

/** A word, or several that hyphens join, with the part of speech that it plays as a whole. */
interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | "determiner"
    | "modifier"
    | "number"
    | "noun"
    | "name"
    | "genitive"
    | "participle"
    | "adverb"
    | "link"
    | "other";
}

/** Base noun phrases of one sentence, in order; none overlap. */
export function findNounPhrases(text: string, tokens: readonly Token[], sentence: number): NounPhrase[] {
  const units = readUnits(tokens);
  const found: NounPhrase[] = [];
  for (let at = 0; at < units.length; ) {
    const end = phraseEnd(tokens, units, at);
    const phrase = end > at ? trimmed(text, tokens, units.slice(at, end), sentence) : undefined;
    if (phrase) found.push(phrase);
    at = Math.max(end, at + 1);
  }
  return found;
}

function readUnits(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (isJoining(tokens, to)) to += 2;
    units.push({ from, to, kind: kindOf(tokens, from, to) });
    from = to;
  }
  return units;
}

/** A hyphen with no space on either side. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    hyphen !== undefined &&
    /^[-–]$/.test(hyphen.text) &&
    before?.end === hyphen.start &&
    hyphen.end === after?.start &&
    /[\p{L}\p{N}]/u.test(before.text)
  );
}

function kindOf(tokens: readonly Token[], from: number, to: number): Unit["kind"] {
  const token = tokens[to - 1];
  if (!token) return "other";
  const word = token.text.toLowerCase();
  const compound = to > from + 1;
  if (/^['’]s?$/.test(word)) return isGenitive(tokens, from) ? "genitive" : "other";
  if (token.pos === "PRON") return possessives.has(word) && !compound ? "determiner" : "other";
  if (token.pos === "SYM" && /^[$€£¥]$/.test(word)) return "number";
  if (token.pos === "SYM" && word === "%") return "noun";
  if (token.pos === "VERB") return compound ? "modifier" : isParticiple(word) ? "participle" : "other";
  if (token.pos === "CCONJ" || word === ",") return "link";
  if (compound && /^(?:ADV|ADP)$/.test(token.pos))
    return /^(?:VERB|NOUN)$/.test(tokens[from]?.pos ?? "") ? "noun" : "modifier";
  const kinds: Partial<Record<Token["pos"], Unit["kind"]>> = {
    DET: "determiner", ADJ: "modifier", NUM: "number", NOUN: "noun", PROPN: "name", ADV: "adverb",
  }; // biome-ignore format: a table
  return kinds[token.pos] ?? "other";
}

const isParticiple = (word: string) => /..ing$/.test(word) || findVerbForm(word)?.participle === true;

function isGenitive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || before.end !== mark.start || !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(before.pos)) return false;
  if (mark.text.length > 1) return mark.pos !== "AUX";
  return (
    before.text.endsWith("s") &&
    after !== undefined &&
    after.start > mark.end &&
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(after.pos)
  );
}

/** Index after the last unit of the phrase that starts at `start`; `start` itself where none does. */
function phraseEnd(tokens: readonly Token[], units: readonly Unit[], start: number): number {
  const kind = (at: number) => units[at]?.kind;
  const first = tokens[units[start]?.from ?? 0]?.text.toLowerCase() ?? "";
  let at = start;
  let headed = false;
  let plural = false;
  for (; at < units.length; at += 1) {
    const unit = units[at];
    const token = unit && tokens[unit.to - 1];
    if (!unit || !token) break;
    if (unit.kind === "determiner") {
      if (at > start && !(at === start + 1 && predeterminers.has(first)) && kind(at - 1) !== "genitive") break;
      headed = false;
    } else if (unit.kind === "genitive") {
      if (!headed) break;
      headed = plural = false;
    } else if (unit.kind === "noun" || unit.kind === "name") {
      if (
        headed &&
        (calendar.test(token.text) || (plural && unit.kind === "noun" && kind(at - 1) === "noun" && isPlural(token)))
      )
        break;
      plural = unit.kind === "noun" && isPlural(token);
      headed = true;
    } else if (unit.kind === "number") {
      if (headed && (plural || kind(at - 1) !== "name") && !/^(?:\d+|[IVX]+)$/.test(token.text)) break;
      if (headed && plural) break;
      headed = headed || !leadsOn(kind(at + 1));
    } else if (unit.kind === "modifier") {
      if (headed && !(kind(at - 1) === "name" && nounFollows(units, at)) && !/^(?:general|elect)$/i.test(token.text))
        break;
    } else if (unit.kind === "participle") {
      if (headed || (at === start && !isAfterPreposition(tokens, unit)) || !nounFollows(units, at)) break;
    } else if (unit.kind === "adverb") {
      if (headed || at === start || !/^(?:modifier|participle|number)$/.test(kind(at + 1) ?? "")) break;
    } else if (unit.kind === "link") {
      const joins =
        kind(at - 1) === "modifier" &&
        /^(?:modifier|participle)$/.test(kind(at + 1) ?? "") &&
        nounFollows(units, at + 1);
      if (headed || !joins) break;
    } else break;
  }
  return at;
}

/** "of elected officials": no clause starts after a preposition. */
const isAfterPreposition = (tokens: readonly Token[], { from }: Unit) =>
  tokens[from - 1]?.pos === "ADP" && !tokens[from]?.text.endsWith("ing");

const isPlural = (token: Token) => token.text.endsWith("s") && token.text.toLowerCase() !== token.lemma;
const leadsOn = (kind: Unit["kind"] | undefined) =>
  kind === "noun" || kind === "name" || kind === "modifier" || kind === "number" || kind === "participle";

/** A noun or name right after, or after modifiers. */
function nounFollows(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < units.length && next < at + 5; next += 1) {
    const kind = units[next]?.kind;
    if (kind === "noun" || kind === "name") return true;
    if (kind !== "modifier" && kind !== "number" && kind !== "participle") return false;
  }
  return false;
}

function trimmed(
  text: string,
  tokens: readonly Token[],
  units: readonly Unit[],
  sentence: number,
): NounPhrase | undefined {
  let end = units.length;
  while (end > 0 && !/^(?:noun|name|number)$/.test(units[end - 1]?.kind ?? "")) end -= 1;
  let last = units[end - 1];
  if (!last) {
    const [article, adjective] = units;
    const word = tokens[(adjective?.to ?? 0) - 1]?.text.toLowerCase() ?? "";
    if (article?.kind !== "determiner" || !adjective || !people.has(word)) return undefined;
    last = adjective;
  }
  const [from, to] = [units[0]?.from ?? 0, last.to];
  const [first, head] = [tokens[from], tokens[to - 1]];
  if (!first || !head) return undefined;
  return { ...quote(text, first.start, head.end), sentence, from, to, head: head.lemma, proper: head.pos === "PROPN" };
}
