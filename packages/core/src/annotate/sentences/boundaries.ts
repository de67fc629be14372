import type { Token } from "../../model/syntax.ts";
import { numberedAbbreviations, quotingVerbs, titleAbbreviations } from "./abbreviations.data.ts";

const titles: ReadonlySet<string> = new Set(titleAbbreviations);
const numbered: ReadonlySet<string> = new Set(numberedAbbreviations);
const quoting: ReadonlySet<string> = new Set(quotingVerbs);

/** Words that open a sentence and are seldom part of a name. */
const opening = new Set(["DET", "PRON", "ADV", "ADP", "SCONJ", "CCONJ", "AUX"]);

/** The tagger's sentences with its false ends joined and its missed ends cut. `text` is what the offsets point into. */
export function repairBoundaries(text: string, sentences: readonly (readonly Token[])[]): Token[][] {
  const repaired: Token[][] = [];
  for (const sentence of sentences.flatMap(cut)) {
    let next = sentence;
    const last = repaired.at(-1);
    if (last) {
      const closing = closingMarks(text, last, next);
      last.push(...next.slice(0, closing));
      next = next.slice(closing);
      if (next.length === 0) continue;
      if (continues(text, last, next)) {
        last.push(...next);
        continue;
      }
    }
    repaired.push(next);
  }
  return repaired.map(wholeTitles);
}

/** "Adm" and its full stop are one token before a name, as "Gen." is to the tagger. */
function wholeTitles(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isTitle = (other: Token | undefined) =>
      other !== undefined && /^\p{Lu}/u.test(other.text) && titles.has(other.text.toLowerCase());
    if (token.text === "." && isTitle(before) && before?.end === token.start && tokens[at + 1]) return [];
    if (!isTitle(token) || after?.text !== "." || after.start !== token.end || !tokens[at + 2]) return [token];
    return [{ ...token, end: after.end, text: `${token.text}.`, pos: "PROPN", lemma: `${token.text.toLowerCase()}.` }];
  });
}

/** Cuts after "..." or an abbreviation that a new sentence plainly follows, and before a bullet. */
function cut(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const piece = pieces.at(-1) ?? [];
    if (before && piece.length > 0 && (/^[•▪●‣◦]$/.test(token.text) || startsAfter(before, token)))
      pieces.push([token]);
    else piece.push(token);
  });
  return pieces;
}

function startsAfter(before: Token, token: Token): boolean {
  if (!/^(?:.+\.|…)$/s.test(before.text) || !/^\p{Lu}/u.test(token.text) || token.text === "I") return false;
  const word = wordOf(before);
  if (word === "no") return before.text === "no." && token.pos !== "NUM";
  return opening.has(token.pos) && !titles.has(word) && !/^\p{Lu}$/u.test(before.text.slice(0, -1));
}

/** How many tokens at the head of `next` are marks that close what stands in `last`. */
function closingMarks(text: string, last: readonly Token[], next: readonly Token[]): number {
  let count = 0;
  let end = last.at(-1)?.end ?? 0;
  for (const token of next) {
    const straight = /^["']$/.test(token.text) && !/\w/.test(text[token.end] ?? "") && isOpen(last, token.text);
    if (token.start !== end || !(straight || /^[”’)\]]$/.test(token.text))) break;
    end = token.end;
    count += 1;
  }
  return count;
}

/** Looks back over a window, so that a line of nothing but marks costs no more than its length. */
const isOpen = (tokens: readonly Token[], mark: string) =>
  tokens.slice(-300).filter(({ text }) => text === mark).length % 2 === 1;

function continues(text: string, last: readonly Token[], next: readonly Token[]): boolean {
  const [end, first] = [last.at(-1), next[0]];
  if (!end || !first) return false;
  const apart = end.end < first.start;
  if (/^\p{Ll}(?!\p{Lu})/u.test(first.text)) return !/^[a-z][).]/.test(text.slice(first.start, first.start + 2));
  if (!apart) return !/^["“(•]/.test(first.text) && (!/^\p{Lu}/u.test(first.text) || last.at(-2)?.text === "Ph");
  if (/["”’']$/.test(end.text)) return /[!?]/.test(last.at(-2)?.text ?? "") && isQuotingTail(next);
  if (!end.text.endsWith(".")) return false;
  const name = end.text === "." ? last.at(-2) : end;
  if (!name || (end.text === "." && name.end !== end.start)) return false;
  const word = wordOf(name);
  if (titles.has(word) && /^\p{Lu}/u.test(name.text)) return /^\p{Lu}/u.test(first.text) && !opening.has(first.pos);
  if (numbered.has(word)) return /^(?:\d|[IVXLC]+\b|\()/.test(first.text);
  return /^\p{Lu}\.?$/u.test(name.text) && first.pos === "PROPN" && isInitial(last.at(name === end ? -2 : -3));
}

/** The single letter opens the sentence or follows a capitalised word, as in "Anna B. Costa". */
function isInitial(before: Token | undefined): boolean {
  return !before || /^["“('‘]$/.test(before.text) || before.pos === "PROPN" || /^\p{Lu}\.$/u.test(before.text);
}

/** `Smith asked.` or `the minister's aide replied, …`: short, up to a verb of speech that nothing depends on. */
function isQuotingTail(tokens: readonly Token[]): boolean {
  const at = tokens.slice(0, 6).findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const [verb, after] = [tokens[at], tokens[at + 1]];
  return at > 0 && verb !== undefined && quoting.has(verb.lemma) && (!after || /^[.,;:]$/.test(after.text));
}

const wordOf = (token: Token) => token.text.replace(/\.$/, "").toLowerCase();
