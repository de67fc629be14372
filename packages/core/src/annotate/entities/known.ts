import { findCountry, findDemonym, findState, isCapital } from "../../lexicon/countries.ts";
import { longestName, opensInLowerCase } from "../../lexicon/gazetteer.ts";
import { findInstitution, findSharedInstitution, type Institution } from "../../lexicon/institutions.ts";
import { isFamilyName, isGivenName, isPlaceName } from "../../lexicon/names.ts";
import { findOutlet } from "../../lexicon/outlets.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import { type Candidate, type Finder, type Reading, written } from "./reading.ts";
import { nationalName } from "./shapes.ts";

/** Names from the lists: institutions, outlets, countries, states, places; the longest that fits. */
export const findKnown: Finder = (reading, at) => {
  const first = reading.words[at];
  if (!first || (!first.capital && !opensInLowerCase(first.text))) return undefined;
  for (let to = longestHere(reading, at); to > at; to -= 1) {
    const last = reading.words[to - 1];
    if (!last || !(last.capital || /[\p{Lu}\p{N}]/u.test(last.text))) continue;
    const found = isOwnedInside(reading, at, to) ? lookUpOwned(reading, at, to) : lookUp(reading, at, to);
    if (found) return found;
  }
  return undefined;
};

/** Up to where the words that could be one listed name stand together. */
function longestHere({ words }: Reading, at: number): number {
  const first = words[at]?.text ?? "";
  const most = Math.min(words.length, at + (first === "X" ? 1 : longestName(first)));
  let to = at + 1;
  while (to < most && beside.test(words[to]?.gap ?? "")) to += 1;
  return Math.min(to, most);
}

const isOwnedInside = ({ words }: Reading, from: number, to: number) => {
  for (let at = from; at < to - 1; at += 1) if (words[at]?.possessive) return true;
  return false;
};

/** "Lord's Resistance Army": names that hold a possessive. */
function lookUpOwned(reading: Reading, from: number, to: number): Candidate | undefined {
  const name = written(reading, from, to).replaceAll("’", "'");
  const institution = findInstitution(name);
  if (institution) return { from, to, type: institution.type, name: institution.name, basis: "known" };
  return undefined;
}

/** Names in the lists may hold a comma ("Washington, D.C."). */
const beside = /^(?:,? | & )$/;

function lookUp(reading: Reading, from: number, to: number): Candidate | undefined {
  const name = written(reading, from, to);
  const one = to - from === 1;
  if (
    /^(One|Two)$/.test(reading.words[to]?.text ?? "") &&
    reading.words[to]?.gap === " " &&
    /^(Air Force|Marine)$/.test(name)
  )
    return { from, to: to + 1, type: "other", name: written(reading, from, to + 1), basis: "known" };
  const institution = institutionHere(reading, from, to, name);
  if (institution) {
    const shared = findSharedInstitution(name) ? { shared: name } : {};
    return { from, to, type: institution.type, name: institution.name, basis: "known", ...shared };
  }
  const shared = findSharedInstitution(name);
  if (shared && !reading.heading)
    return { from, to, type: shared, name: nationalName(reading, from, to), basis: "known" };
  if (name === "X" && isPlatform(reading, from)) return { from, to, type: "other", name, basis: "known" };
  const country = findCountry(name);
  if (country) {
    if (name === "US" && reading.heading && reading.capitals) return undefined;
    if (one && country.code === "" && isPersonal(reading, from)) return undefined;
    return { from, to, type: "place", name: country.name, basis: "known" };
  }
  const outlet = findOutletAt(reading, name, from, to);
  if (outlet) return outlet;
  const state = findState(name);
  if (one && /^(Wash|Mass|Miss|Ill|Ind|Ore|Ark|Ala|Mo|Pa|Me|La|Va|Ga)\.?$/.test(name) && !afterComma(reading, from))
    return undefined;
  if (state)
    return isPersonal(reading, from) && one && isGivenName(name)
      ? undefined
      : { from, to, type: "place", name: state, basis: "known" };
  if (findDemonym(name)) return undefined;
  if (!isCapital(name) && !isPlaceName(name)) return undefined;
  return isPlaceHere(reading, from, to, name) ? { from, to, type: "place", name, basis: "known" } : undefined;
}

/** The institution of that name, unless it is an acronym that here is none or that is only known in a country of which the article says nothing. */
function institutionHere(reading: Reading, from: number, to: number, name: string): Institution | undefined {
  const found = findInstitution(name, isNational(reading, from) ? undefined : reading.home);
  if (!found || to - from > 1) return found;
  if (reading.heading && /^(ICE|WHO|AU|VA|HUD|CMS|Visa|Fed)$/.test(name)) return undefined;
  // "KIM JONG UN": one capital word among others.
  const before = reading.words[from - 1];
  if (/^\p{Lu}{2,4}$/u.test(name) && before?.allCapitals && before.text.length > 2 && reading.words[from]?.gap === " ")
    return undefined;
  const isLocal =
    /^\p{Lu}{2,4}$/u.test(name) && found.country !== undefined && found.country !== "US" && found.country !== "GB";
  return isLocal && !reading.countries.has(found.country ?? "") ? undefined : found;
}

/** The site: "the social platform X", "on X, formerly". */
const isPlatform = ({ words, text }: Reading, at: number) =>
  /^(platform|network|site|app)$/.test(words[at - 1]?.text ?? "") ||
  (words[at - 1]?.text === "on" &&
    /^(, (?:formerly|the)|\.)/.test(text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 12)));

/** "Peru's Congress", "the Peruvian Congress": the words before say whose it is. */
function isNational({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    (before.possessive ||
      /^(its|their|his|her|our|my|your)$/i.test(before.text) ||
      findDemonym(before.text) !== undefined ||
      findState(before.text) !== undefined)
  );
}

const afterComma = ({ words }: Reading, at: number) => words[at]?.gap === ", " || words[at]?.gap === " (";

function findOutletAt(reading: Reading, name: string, from: number, to: number): Candidate | undefined {
  const outlet = findOutlet(name);
  if (!outlet) return undefined;
  // "Guardian" alone is a word; "The Guardian" is the paper.
  const before = reading.words[from - 1];
  const article = before !== undefined && before.text === "the" && before.gap !== "" ? "the " : "";
  const bare = findOutlet(name.toLowerCase()) === undefined && to - from === 1 && !/[A-Z]{2}|\./.test(name);
  if (bare && isEnglish(name) && article === "") return undefined;
  if (/^[A-Z]{1,4}$/.test(name) && reading.heading) return undefined;
  return { from, to, type: "organisation", name: outlet.name, basis: "known" };
}

const isEnglish = (name: string) => findNoun(name.toLowerCase()) !== undefined;

/** A name beside it makes it part of a person's: "Chad Smith", "Michael Jordan". */
function isPersonal({ words }: Reading, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before?.capital && word?.gap === " " && !before.possessive && isGivenName(before.text)) return true;
  return Boolean(
    after?.capital &&
      after.gap === " " &&
      !word?.possessive &&
      isFamilyName(after.text) &&
      isGivenName(word?.text ?? ""),
  );
}

/** Towns share their names with people and things, so the words around have to say that it is a place. */
function isPlaceHere(reading: Reading, from: number, to: number, name: string): boolean {
  const { words, text } = reading;
  const [before, after] = [words[from - 1], words[to]];
  const joined = after?.capital && after.gap === " " && !words[to - 1]?.possessive;
  if (before?.capital && words[from]?.gap === " " && !before.possessive && !before.first && !adjoins(before.text))
    return false;
  const located =
    before !== undefined &&
    /^(in|at|near|from|to|into|outside|around|toward|towards|across|throughout|via|leaving|visiting|visited|left|inside|downtown|central|northern|southern|eastern|western|between|of|over|for)$/i.test(
      before.text,
    ) &&
    /^ ?$/.test(words[from]?.gap ?? "");
  if (
    joined &&
    !/^(County|Airport|International|Police|City|University|Mayor|Gov\.?|Governor|River|Council|State)$/.test(
      after.text,
    )
  ) {
    return located && isCapital(name) && findNoun(after.text.toLowerCase()) !== undefined;
  }
  if (isCapital(name) || (to - from > 1 && !(isGivenName(words[from]?.text ?? "") && to - from === 2)))
    return !reading.heading || isCapital(name);
  const followed = /^,\s*(\p{L}[\p{L}.]*(?: \p{L}+)?)/u.exec(
    text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 30),
  );
  const within =
    followed?.[1] !== undefined && (findState(followed[1]) !== undefined || findCountry(followed[1]) !== undefined);
  if (within) return true;
  const weak = isGivenName(name) || isFamilyName(name) || isEnglish(name) || name.length < 4;
  return weak ? located && !/^(of|for|to|from|over|between)$/i.test(before?.text ?? "") && !isGivenName(name) : true;
}

const adjoins = (word: string) =>
  findDemonym(word) !== undefined || /^(East|West|North|South|Upper|Lower|Greater|Central|Downtown)$/.test(word);
