import { findState } from "../../lexicon/countries.ts";
import type { Sentence } from "../../model/syntax.ts";

/** A word as names are written: "U.S.-Mexico", "O'Brien", "Gen."; without possessive ending and full stop. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly possessive: boolean;
  /** What stands between the word before (with its possessive ending) and this one; "" at the start of a sentence. */
  readonly gap: string;
  /** The first of its sentence or of a quotation: its capital proves nothing. */
  readonly first: boolean;
}

/** "a.b" takes one word; "a. b" two. Each repetition starts with a joint, so it never backtracks far. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.&'’\-–]{1,2}[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu;

/** "Party-led", "Berlin-based": an adjective, whatever its first letter. */
const compound =
  /-(?:affiliated|aligned|allied|appointed|approved|area|backed|based|born|bound|class|controlled|day|dominated|drafted|driven|educated|elected|era|friendly|funded|held|inspired|leaning|led|level|like|linked|made|majority|mandated|occupied|old|only|owned|proposed|range|related|ruled|run|speaking|sponsored|style|supported|term|time|trained|turned|wide|year)$/;

const stops =
  /^(\p{L}\.|(\p{L}\.)+|Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Hon|Sec|St|Mt|Ft|Jr|Sr|Co|Corp|Inc|Ltd|Bros|Assn|Dept|Amb|Pres|Supt|Det|Sens|Reps|Govs|Profs|Drs|Gens|Messrs|Spc|Pfc|Brig|Rear|Vice|No)\.?$/u;

/** Most words; nothing has to be asked of them. */
const plain = /^[a-z]+$/;

export function readWords(text: string, sentence: Sentence): Word[] {
  const words: Word[] = [];
  const line = text.slice(sentence.start, sentence.end);
  let before = 0;
  for (const { 0: matched, index } of line.matchAll(pattern)) {
    const gap = line.slice(before, index);
    if (plain.test(matched) && gap === " " && words.length > 0) {
      before = index + matched.length;
      words.push({
        start: sentence.start + index,
        end: sentence.start + before,
        text: matched,
        capital: false,
        allCapitals: false,
        possessive: matched.endsWith("s") && /^[’'](?=\s|$)/.test(line.slice(before, before + 2)),
        gap,
        first: false,
      });
      continue;
    }
    const possessive =
      /[’'][sS]\.?$/.test(matched) ||
      /^s?[’'](?=\s|$)/.test(line.slice(index + matched.length - 1, index + matched.length + 2));
    let word = matched.replace(/[’'][sS]\.?$/, "");
    if (word.endsWith(".") && !stops.test(word) && !/^(\p{L}+\.)*\p{L}\.$/u.test(word) && !findState(word))
      word = word.slice(0, -1);
    if (/^\p{Lu}\.$/u.test(word) && /^["”’]|^\s*$/.test(line.slice(index + matched.length, index + matched.length + 2)))
      word = word.slice(0, -1);
    if (word === "") continue;
    words.push({
      start: sentence.start + index,
      end: sentence.start + index + word.length,
      text: word,
      capital: !compound.test(word) && /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(word),
      allCapitals: /^[\p{Lu}\p{N}.&-]{2,}$/u.test(word) && /\p{Lu}/u.test(word),
      possessive,
      gap,
      first: words.length === 0 || /["“‘:•*]\s*$|^\s*["“]|[.?!]["”’]?\s+$|—\s*$/.test(gap),
    });
    before = index + matched.length;
  }
  return words;
}

/** A line in headline case or in capitals: its capitals prove nothing. */
export function isHeading(words: readonly Word[], ending: string): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  const isSentence = /[.!?]["”’]?$/.test(ending);
  if (long.length < (isSentence ? 8 : 3)) return false;
  return long.filter((word) => word.capital).length / long.length > (isSentence ? 0.9 : 0.7);
}

/** All words of three letters and more are in capitals. */
export const isInCapitals = (words: readonly Word[]): boolean =>
  words.every((word) => word.allCapitals || word.text.length < 3);
