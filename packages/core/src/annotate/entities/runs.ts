import { findCountry, findDemonym, findState } from "../../lexicon/countries.ts";
import { findLeader } from "../../lexicon/leaders.ts";
import { heads, isNoName, isSpeaking, isTitle } from "../../lexicon/name-parts.ts";
import { isFamilyName, isGivenName, isPlaceName } from "../../lexicon/names.ts";
import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import { type Finder, written } from "./reading.ts";
import type { Word } from "./words.ts";

/** Two to four capitals that no list knows: a person where the words around say so, else some named thing. */
export const findRun: Finder = (reading, at) => {
  const { words, text, heading } = reading;
  const first = words[at];
  if (!first?.capital || first.possessive || heading || first.first || isBarred(first.text)) return undefined;
  let to = at + 1;
  while (to < words.length && to - at < 5 && words[to]?.gap === " " && words[to]?.capital && !words[to - 1]?.possessive)
    to += 1;
  if (to - at < 2 || to - at > 4) return undefined;
  const run = words.slice(at, to);
  if (run.some((word, i) => isBarred(word.text) || isShouted(word, i > 0 && i < run.length - 1))) return undefined;
  if (
    findLeader(first.text, null) ||
    run.some((word, i) => i > 0 && isGivenName(word.text) && isFamilyName(run[i + 1]?.text ?? ""))
  )
    return undefined;
  if (run.some((word) => findCountry(word.text) ?? findState(word.text))) return undefined;
  if (topical.test(text.slice(Math.max(0, first.start - 50), first.start))) return undefined;
  const end = words[to - 1]?.end ?? 0;
  const after = text.slice(end, end + 40);
  const speaks = /^,? (\p{L}+)/u.exec(after)?.[1];
  if (heads.organisation.has(words[to - 1]?.text ?? ""))
    return { from: at, to, type: "organisation", name: written(reading, at, to), basis: "shaped" };
  const personal =
    (speaks !== undefined && isSpeaking(speaks) && to - at <= 3) ||
    /^, (\d\d,|\d\d-year|who |a \p{Ll}|an \p{Ll})/u.test(after) ||
    (to - at === 2 &&
      (isGivenName(first.text) ||
        isFamilyName(words[to - 1]?.text ?? "") ||
        (!isWord(first.text) && !isWord(words[to - 1]?.text ?? ""))));
  const name = written(reading, at, to);
  if (personal) return { from: at, to, type: "person", name, basis: "guessed" };
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  return { from: at, to, type: employed.test(before) ? "organisation" : "other", name, basis: "guessed" };
};

/** Capitals that no name has: three and more, or two between others ("Harbour GM Ruiz"). */
const isShouted = (word: Word, isInner: boolean) =>
  word.allCapitals &&
  !word.text.includes(".") &&
  (word.text.length > (isInner ? 1 : 2) || isNoName(word.text[0] + word.text.slice(1).toLowerCase()));

/** "Agreement on", "Commissioner for Fisheries and": what follows is the end of a longer name. */
const topical =
  /(?:Accord|Act|Agreement|Commission|Commissioner|Committee|Convention|Council|Department|Minister|Ministry|Office|Pact|Protocol|Secretary|Treaty) (?:against|for|of|on) (?:the )?(?:\p{Lu}\p{L}+,? (?:and )?)?$/u;

/** "a fellow at", "the chairman of the": what follows is a body. */
const employed =
  /(?:adviser|analyst|attorney|chair|chairman|chairwoman|chief|coordinator|counsel|director|economist|editor|executive|expert|fellow|founder|head|lawyer|manager|member|officer|organi[sz]er|owner|partner|president|professor|representative|researcher|scholar|scientist|spokes\p{Ll}+|strategist) (?:at|of) (?:the )?$/u;

const isWord = (word: string) =>
  findNoun(word.toLowerCase()) !== undefined ||
  findVerb(word.toLowerCase()) !== undefined ||
  /[-\d]|\p{Ll}\p{Lu}/u.test(word) ||
  isPlaceName(word);

const isBarred = (word: string) =>
  isNoName(word) || isTitle(word) || findDemonym(word) !== undefined || heads.instrument.has(word) || /^\d/.test(word);

const following =
  /^ (?:has|have|is|was|were|are|had|will|would|said|says|did|does|agents?|officials?|spokes\p{Ll}+|members?|leaders?|chief|director|president|report)\b/u;

/** An all-capital word that acts as a body does: "the WPLO said". */
export const findAcronym: Finder = (reading, at) => {
  const { words, text, heading } = reading;
  const word = words[at];
  if (!word?.allCapitals || heading || !/^(\p{Lu}{3,6}|(\p{Lu}\.){2,6})$/u.test(word.text)) return undefined;
  const near = words.slice(Math.max(0, at - 6), at + 7);
  if (near.filter((other) => other.allCapitals && other.text.length > 1).length > 3) return undefined;
  const before = words[at - 1];
  const beside = before?.gap !== undefined && /^ $/.test(word.gap);
  if (
    !(
      following.test(text.slice(word.end, word.end + 20)) &&
      (at === 0 || !beside || /^(the|of|by|and)$/i.test(before?.text ?? ""))
    )
  )
    return undefined;
  return { from: at, to: at + 1, type: "organisation", name: word.text, basis: "guessed" };
};
