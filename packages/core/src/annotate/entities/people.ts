import { findCountry, findDemonym, findState, isCapital } from "../../lexicon/countries.ts";
import { findLeader, findLeaderByName } from "../../lexicon/leaders.ts";
import { heads, isNoName, isSpeaking, isTitle, startsTitle } from "../../lexicon/name-parts.ts";
import { isFamilyName, isGivenName, isPlaceName } from "../../lexicon/names.ts";
import { officeKind } from "../../lexicon/offices.ts";
import { findNoun, findVerb } from "../../lexicon/wordnet.ts";
import { type Candidate, type Finder, type Reading, written } from "./reading.ts";
import type { Word } from "./words.ts";

const particle = /^(al|bin|bint|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|y|ul|ur|abu|Abu)$/;
const ending = /^(Jr\.?|Sr\.?|II|III|IV)$/;
const initial = /^\p{Lu}\.?$|^(\p{Lu}\.){1,3}$/u;

/** A title with the name after it: "Lt. Gen. Ana Ruiz", "Finance Minister Ruiz". */
export const findTitled: Finder = (reading, at) => {
  const { words } = reading;
  const first = words[at];
  const own = titleLength(words, at);
  if (!first || own === 0 || /^(her|his|a|for)$/.test(first.text)) return undefined;
  let from = at + own;
  while (from < words.length && beside(words, from) && isTitle(words[from]?.text ?? "") && !isGivenTitle(words, from))
    from += 1;
  from = afterOffice(words, lastTitle(words, from));
  if (!beside(words, from)) return undefined;
  const to = nameEnd(reading, from);
  const last = words[to - 1];
  if (to <= from || !last) return undefined;
  if (/^\p{Lu}{4}/u.test(words[from]?.text ?? "")) return undefined;
  const lone = to - from === 1;
  if (isNoName(words[from]?.text ?? "") && !isGivenName(words[from]?.text ?? "")) return undefined;
  if (lone && (isNoName(last.text) || findCountry(last.text) || isHead(last.text) || last.allCapitals))
    return undefined;
  if (lone && !first.capital && !isFamilyName(last.text) && !isLikelyName(reading, from)) return undefined;
  if (isHead(last.text) && !isGivenName(words[from]?.text ?? "")) return undefined;
  const role = roleBefore(reading, from);
  return { from, to, type: "person", name: personName(reading, from, to, role), role, basis: "shaped" };
};

/** Words of the title that starts here: two for "Attorney General", none where there is no title. */
const titleLength = (words: readonly Word[], at: number): number => {
  const first = words[at]?.text ?? "";
  if (startsTitle(first)) {
    const second = words[at + 1];
    if (second?.gap === " " && !words[at]?.possessive && isTitle(`${first}-${second.text}`)) return 2;
  }
  return isTitle(first) ? 1 : 0;
};

/** After the rest of an office: "Secretary" "of the Treasury", where a given name follows. */
function afterOffice(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== " " || words[at]?.text !== "of") return at;
  const start = words[at + 1]?.text === "the" ? at + 2 : at + 1;
  for (let name = start; name < start + 6 && words[name]?.gap === " " && !words[name - 1]?.possessive; name += 1) {
    if (name > start && isGivenName(words[name]?.text ?? "") && beside(words, name + 1)) return name;
    if (!words[name]?.capital && !/^(and|for)$/.test(words[name]?.text ?? "")) return at;
  }
  return at;
}

/** After a further title in the same run of capitals: "Acting Fisheries Minister". */
function lastTitle(words: readonly Word[], start: number): number {
  let from = start;
  for (let at = start; at < start + 5 && beside(words, at); at += 1) {
    if (isTitle(words[at]?.text ?? "") && !isGivenTitle(words, at) && beside(words, at + 1)) from = at + 1;
  }
  return from;
}

/** "Dean", "Major", "Earl": titles that are given names when a family name follows at once. */
const isGivenTitle = (words: readonly Word[], at: number) =>
  isGivenName(words[at]?.text ?? "") &&
  beside(words, at + 1) &&
  isFamilyName(words[at + 1]?.text ?? "") &&
  !(beside(words, at + 2) && isGivenName(words[at + 1]?.text ?? "") && isFamilyName(words[at + 2]?.text ?? ""));

const isLikelyName = ({ words }: Reading, at: number) => isSpeaking(words[at + 1]?.text ?? "");

const isHead = (word: string) =>
  heads.organisation.has(word) || heads.place.has(word) || heads.instrument.has(word) || heads.force.has(word);

const beside = (words: readonly Word[], at: number) =>
  words[at]?.gap === " " &&
  !words[at - 1]?.possessive &&
  (words[at]?.capital === true || particle.test(words[at]?.text ?? ""));

/** A given name with capitals after it, or capitals that end in a family name. */
export const findNamed: Finder = (reading, at) => {
  const { words } = reading;
  const first = words[at];
  if (!first?.capital || first.possessive || (first.text.length < 2 && !initial.test(first.text))) return undefined;
  if (first.allCapitals && !initial.test(first.text) && !/^\p{Lu}{2}$/u.test(first.text)) return undefined;
  const to = nameEnd(reading, at);
  if (to - at < 2) return undefined;
  const last = words[to - 1];
  const surname = ending.test(last?.text ?? "") ? words[to - 2] : last;
  if (
    !surname ||
    (isHead(surname.text) && !(heads.place.has(surname.text) && isGivenName(first.text))) ||
    isNoName(surname.text)
  )
    return undefined;
  if (findLeaderByName(written(reading, at, to)))
    return { from: at, to, type: "person", name: personName(reading, at, to, null), role: null, basis: "known" };
  if (isPlace(first.text) && !(isFamilyName(surname.text) && isGivenName(first.text))) return undefined;
  // "Boston Marlins": a town's team.
  if (isPlaceName(first.text) && /[sx]$/.test(surname.text) && !isFamilyName(surname.text)) return undefined;
  if (isPlace(surname.text) && !isFamilyName(surname.text) && !isGivenName(surname.text)) return undefined;
  // "Ryan Retirees": a plural is no surname, unless it is a short one as "Gates" and "Brooks" are.
  if (
    surname.text.length > 6 &&
    surname.text.endsWith("s") &&
    findNoun(surname.text.slice(0, -1).toLowerCase()) &&
    !isFamilyName(surname.text)
  )
    return undefined;
  const initialed = words.slice(at + 1, to - 1).some((word) => initial.test(word.text));
  const given = isGivenName(first.text) || (initial.test(first.text) && first.text.includes("."));
  const family = isFamilyName(surname.text.replace(/^(al|el)-/i, "")) || /-/.test(surname.text);
  if (isNoName(first.text) && !(given && family && !first.first)) return undefined;
  if (!(given || (family && !first.first && to - at <= 3) || initialed)) return undefined;
  if (given && !family && !initialed && isWeak(reading, at, to)) return undefined;
  const named = words.slice(at, to);
  if (named.some((word) => findDemonym(word.text) && !isFamilyName(word.text))) return undefined;
  if (
    named
      .slice(1)
      .some(
        (word) => (isTitle(word.text) || isHead(word.text)) && !isGivenName(word.text) && !isFamilyName(word.text),
      ) ||
    titleLength(words, at) === 2
  )
    return undefined;
  return { from: at, to, type: "person", name: personName(reading, at, to, null), role: null, basis: "shaped" };
};

const isPlace = (word: string) => findCountry(word) !== undefined || findState(word) !== undefined || isCapital(word);

/** In a heading, or where the given name is a word at the head of a sentence, two capitals are no proof. */
const isWeak = (reading: Reading, at: number, to: number) =>
  reading.heading ||
  (reading.words[at]?.first === true && isNoName(reading.words[at]?.text ?? "")) ||
  (to < reading.words.length && beside(reading.words, to) && isHead(reading.words[to]?.text ?? ""));

/** A word of English that is nobody's name: in a headline it has a capital too. */
const isWord = (word: string) =>
  (findNoun(word.toLowerCase()) ?? findVerb(word.toLowerCase())) !== undefined &&
  !isFamilyName(word) &&
  !isGivenName(word) &&
  !initial.test(word);

/** Where a person's name that starts at `from` ends. */
function nameEnd({ words, heading, capitals: inCapitals }: Reading, from: number): number {
  let to = from;
  let capitals = 0;
  while (to < words.length && to - from < 7) {
    const word = words[to];
    if (!word || (to > from && word.gap !== " " && !(ending.test(word.text) && word.gap === ", "))) break;
    if (to > from && words[to - 1]?.possessive) break;
    if (particle.test(word.text)) {
      const next = words[to + 1];
      if (to === from && !/^(bin|ibn|al|el|de|van|von|abu|Abu)$/.test(word.text)) break;
      if (next?.gap !== " " || !(next.capital || particle.test(next.text))) break;
    } else if (!word.capital || /^\d/.test(word.text)) break;
    else if (to > from && heading && isWord(word.text)) break;
    else if (to > from && isTitle(word.text) && !isGivenName(word.text) && !isFamilyName(word.text)) break;
    else if (to > from && isNoName(word.text) && !isGivenName(word.text) && !isFamilyName(word.text)) break;
    else if (word.allCapitals && word.text.length > 3 && !/\./.test(word.text) && !inCapitals) break;
    else if (!initial.test(word.text) && !ending.test(word.text)) capitals += 1;
    if (capitals > 4) break;
    to += 1;
  }
  while (to > from && particle.test(words[to - 1]?.text ?? "")) to -= 1;
  return to;
}

/** The name as known: a leader's usual one, else as written. */
function personName(reading: Reading, from: number, to: number, role: string | null): string {
  const name = written(reading, from, to);
  const known = findLeaderByName(name);
  if (known) return known.name;
  if (to - from > 1) return name;
  const office = role !== null && /^(Mr|Mrs|Ms|Dr)\.?$/.test(role) ? null : role;
  return findLeader(name, office)?.name ?? name;
}

/** Title and what stands before it in the same run: "Deputy Finance Minister". */
function roleBefore(reading: Reading, name: number): string | null {
  const { words } = reading;
  let from = name - 1;
  while (
    from > 0 &&
    name - from < 7 &&
    words[from]?.gap === " " &&
    !words[from - 1]?.possessive &&
    (words[from - 1]?.capital || isTitle(words[from - 1]?.text ?? "") || isInsideTitle(words, from - 1)) &&
    !isNoNameAt(words[from - 1])
  ) {
    from -= 1;
  }
  while (from < name && /^(of|and|for|a|the)$/i.test(words[from]?.text ?? "")) from += 1;
  return from < name ? written(reading, from, name) : null;
}

/** "of", and "the", "and" or "for" after an "of": "Secretary of the Treasury", not "Ana Ruiz and Secretary". */
const isInsideTitle = (words: readonly Word[], at: number) =>
  words[at]?.text === "of" ||
  (/^(the|and|for)$/.test(words[at]?.text ?? "") && [1, 2, 3].some((back) => words[at - back]?.text === "of"));

const isNoNameAt = (word: Word | undefined) => word?.first === true && isNoName(word.text) && !isTitle(word.text);

/** "director of the Harbour Institute": an office named without an article, not a verb with its object. */
const isOffice = (description: string) =>
  officeKind(description) !== undefined &&
  (description.split(/ (?:of|at|for|with|in) /)[0] ?? "")
    .split(" ")
    .every((word) => /^\p{Lu}|-/u.test(word) || findNoun(word) !== undefined);

/** The title before or the description after a name: ", the co-director of the Harbour Institute,". */
export function roleOf(reading: Reading, { from, to, role }: Candidate): string | null {
  const before =
    role ??
    (from > 0 && /^[ {2}]$/.test(reading.words[from]?.gap ?? "") && isTitle(reading.words[from - 1]?.text ?? "")
      ? roleBefore(reading, from)
      : null);
  if (before) return before;
  const end = reading.words[to - 1]?.end ?? 0;
  const after = reading.text.slice(end, end + 160);
  const found = /^, (?:\d+, )?((?:an?|the|who is|who heads)? ?[^,.;:()“”"\n]{4,110})(?=[,.;])/.exec(after)?.[1];
  if (!found || /\b(said|told|was|were|has|had|and (his|her))\b/.test(found)) return null;
  return /^(an?|the|who)\b/.test(found) || isOffice(found) ? found.trim() : null;
}
