import { numberNouns } from "../../lexicon/numbers.data.ts";
import { personStates } from "../../lexicon/people.data.ts";
import { findUnit, findUnitSymbol } from "../../lexicon/units.ts";
import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import { isNounWord, isPluralNoun, type Line, lowerOf, nounLemma, past, posOf } from "./grammar.ts";
import { isHyphen } from "./words.ts";

/** A counted noun phrase as a half-open range of words. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** Lemma of the head; of the complement where the head only names a number. */
  readonly head: string;
  /** Lemmas of the nouns before the head, nearest last. */
  readonly modifiers: readonly string[];
  /** Where the words around it settle the unit: "a 4,000-strong crowd". */
  readonly unit?: string;
}

const states = new Set(personStates);
const numbers = new Set(numberNouns);
const maxLength = 12;

/** The base noun phrase that starts at a word: modifiers, nouns, coordinated heads. */
export function phraseFrom(line: Line, start: number): Counted | undefined {
  const from = past(start, 1, (i) => /^["“'‘]$/.test(lowerOf(line, i)));
  let at = from;
  let last = -1;
  for (; at < start + maxLength; at += 1) {
    const word = line.words[at];
    if (!word || line.dated[at]) break;
    if (last >= 0 && closesBefore(line, last, at)) break;
    if (isNounWord(line, at) || endsPlural(line, last, at)) last = at;
    else if (!continues(line, at, last)) break;
  }
  if (last < 0)
    return states.has(lowerOf(line, from))
      ? { from, to: from + 1, head: lowerOf(line, from), modifiers: [] }
      : undefined;
  return { from, to: coordinated(line, last + 1), ...headOf(line, from, last + 1) };
}

/** "600 tax rate hikes": the plural that a count wants, which the tagger took for a verb. */
function endsPlural(line: Line, last: number, at: number): boolean {
  const [noun, word] = [line.words[last], line.words[at]];
  if (
    !noun ||
    !word ||
    last !== at - 1 ||
    posOf(line, at) !== "VERB" ||
    isPluralNoun(noun) ||
    !/[^s]s$/.test(word.lower)
  )
    return false;
  return findNoun(nounLemma(word)) !== undefined && /^(?:ADP|PUNCT|CCONJ|SCONJ|AUX|)$/.test(posOf(line, at + 1));
}

/** A noun that ends its phrase although another nominal word follows. */
function closesBefore(line: Line, last: number, at: number): boolean {
  if (at !== last + 1) return false;
  const [noun, next] = [line.words[last], line.words[at]];
  if (!noun || !next || !isNounWord(line, at)) return false;
  // "the 700 figure stands": a noun that names the number is the whole phrase.
  if (numbers.has(nounLemma(noun)) && /s$/.test(next.lower)) return true;
  if (
    findUnit(next.lower)?.dimension === "time" &&
    /^(?:after|before|ago|later|earlier|since|into)$/.test(lowerOf(line, at + 1))
  )
    return true;
  const lowerCase = /^\p{Ll}/u.test(noun.text);
  const named = posOf(line, last) === "PROPN" && !line.headline;
  if (lowerCase && isPluralNoun(noun) && /^\p{Lu}/u.test(next.text) && !line.headline) return true;
  return (
    !named &&
    isPluralNoun(noun) &&
    !isPluralNoun(next) &&
    findVerb(nounLemma(next)) !== undefined &&
    posOf(line, at) === "NOUN"
  );
}

/** Words that may stand inside a noun phrase before its head. */
function continues(line: Line, at: number, last: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  const pos = posOf(line, at);
  const next = posOf(line, at + 1);
  const nounAhead = /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next) || isHyphen(line.words[at + 1]);
  if (isHyphen(word)) return line.words[at + 1]?.glued === true && line.words[at + 1]?.kind !== "number";
  const closing = /^[”’"']$/.test(word.text) && !/^s$/.test(lowerOf(line, at + 1));
  if (closing && /^\p{Lu}/u.test(line.words[at + 1]?.text ?? "")) return false; // "one voter' Officials say"
  if (/^["“”'‘’&]$/.test(word.text))
    return /^(?:NOUN|PROPN|ADJ|VERB|PART)$/.test(next) || /^(?:s)$/.test(lowerOf(line, at + 1));
  if (word.lower === "s" && word.glued) return nounAhead || next === "PUNCT";
  const joined = isHyphen(line.words[at - 1]) || (isHyphen(line.words[at + 1]) && line.words[at + 2]?.glued);
  if (joined && word.kind === "word") return true; // "across-the-board", "so-called"
  const named = last >= 0 && (posOf(line, last) === "PROPN" || isHyphen(line.words[last - 1]));
  if (named && last === at - 1 && pos === "ADJ" && /^(?:NOUN|ADJ)$/.test(next)) return true; // "Nordic real estate"
  if (last >= 0 && last === at - 1) return false; // after a noun only another noun goes on
  if (pos === "ADJ") return true;
  if (pos === "VERB" || pos === "AUX") return /(?:ed|ing|en|wn)$/.test(word.lower) && nounAhead;
  if (pos === "ADV") return /ly$/.test(word.lower) && /^(?:ADJ|VERB)$/.test(next);
  if (word.text === ",")
    return posOf(line, at - 1) === "ADJ" && next === "ADJ" && /^(?:NOUN|ADJ)$/.test(posOf(line, at + 2));
  return (
    word.lower === "more" ||
    word.lower === "other" ||
    (/^(?:and|or)$/.test(word.lower) &&
      posOf(line, at - 1) === "ADJ" &&
      /^(?:ADJ|VERB)$/.test(next) &&
      posOf(line, at + 2) === "NOUN")
  );
}

/** Past "soldiers, sailors and air crews", unless what follows turns the last of them into a subject. */
function coordinated(line: Line, to: number): number {
  let end = to;
  for (let step = 0; step < 3; step += 1) {
    let at = end;
    if (lowerOf(line, at) === ",") at += 1;
    const conjunction = /^(?:and|or)$/.test(lowerOf(line, at));
    if (conjunction) at += 1;
    if (at === end || line.words[at]?.kind !== "word" || line.dated[at]) break;
    let last = -1;
    for (
      let i = at;
      i < at + 4 && (isNounWord(line, i) || posOf(line, i) === "ADJ" || isHyphen(line.words[i]));
      i += 1
    ) {
      if (isNounWord(line, i)) last = i;
    }
    if (last < 0 || !isPluralNoun(line.words[last]) || !/^\p{Ll}/u.test(line.words[at]?.text ?? "")) break;
    const after = posOf(line, last + 1);
    const listed = /^(?:,|and|or)$/.test(lowerOf(line, last + 1));
    if (after === "VERB" || after === "AUX" || (!conjunction && !listed)) break;
    end = last + 1;
    if (conjunction) break;
  }
  return end;
}

/** Head and modifiers of the nouns in a range of words; the last noun is the head. */
function headOf(line: Line, from: number, to: number): Pick<Counted, "head" | "modifiers"> {
  let owner = to; // what stands after the last possessive: "the ministry's estimate" is an estimate of no ministry
  while (owner > from && !/^(?:s|['’])$/.test(lowerOf(line, owner - 1))) owner -= 1;
  const nouns = line.words
    .slice(owner, to)
    .flatMap((word, i) => (isNounWord(line, owner + i) ? [nounLemma(word)] : []));
  return { head: nouns.at(-1) ?? lowerOf(line, to - 1), modifiers: nouns.slice(0, -1) };
}

/** The base noun phrase whose last word is at `end`, without its determiner. */
export function phraseEnding(line: Line, end: number): Counted | undefined {
  const last = past(end, -1, (i) => /^["”'’)]$/.test(lowerOf(line, i)));
  if (!isNounWord(line, last) || line.dated[last]) return undefined;
  if (
    /^(?:a|an|per|each|every)$/.test(lowerOf(line, last - 1)) &&
    findUnit(lowerOf(line, last))?.dimension === "time"
  ) {
    return undefined; // "from $7 an hour to"
  }
  const symbol = line.words[last]?.text ?? "";
  if (line.words[last - 1]?.kind === "number" && (findUnit(symbol.toLowerCase()) ?? findUnitSymbol(symbol)))
    return undefined;
  let from = last;
  for (let at = last - 1; at > last - maxLength && at >= 0; at -= 1) {
    const word = line.words[at];
    const pos = posOf(line, at);
    if (!word || line.dated[at] || word.kind === "number" || word.kind === "opaque") break;
    const inside =
      isNounWord(line, at) ||
      pos === "ADJ" ||
      isHyphen(word) ||
      /^(?:["“”'‘’]|s)$/.test(word.lower) ||
      (pos === "VERB" && /(?:ed|ing)$/.test(word.lower) && posOf(line, at - 1) === "DET");
    if (!inside) break;
    from = at;
  }
  const measured = line.words[from - 1]?.kind === "number" && isHyphen(line.words[from]);
  while (measured && from < last && (isHyphen(line.words[from]) || isHyphen(line.words[from - 1]))) from += 1; // "6-foot-tall statue"
  while (from < last && (/^(?:["“”'‘’,]|s)$/.test(lowerOf(line, from)) || isHyphen(line.words[from]))) from += 1;
  return { from, to: last + 1, ...headOf(line, from, last + 1) };
}

/** The phrase with its of-complement, where its head only names a number. */
export function withComplement(line: Line, counted: Counted): Counted {
  if (!numbers.has(counted.head) || lowerOf(line, counted.to) !== "of") return counted;
  const at = past(
    counted.to + 1,
    1,
    (i) => posOf(line, i) === "DET" || /^(?:the|its|their|all)$/.test(lowerOf(line, i)),
  );
  const complement = phraseFrom(line, at);
  return complement ? { ...complement, from: counted.from } : counted;
}

/** True for a head that names a number and not a thing: "total", "figure". */
export const isNumberNoun = (head: string): boolean => numbers.has(head);
