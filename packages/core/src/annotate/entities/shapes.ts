import { findCountry, findDemonym, findState } from "../../lexicon/countries.ts";
import { heads, isNoAcronym, isNoName, isTitle } from "../../lexicon/name-parts.ts";
import { isGivenName } from "../../lexicon/names.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import type { EntityType } from "../../model/mention.ts";
import { type Candidate, type Finder, type Reading, written } from "./reading.ts";
import type { Word } from "./words.ts";

const kinds: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  ["force", heads.force],
  ["organisation", heads.organisation],
  ["place", heads.place],
  ["other", heads.other],
];

const kindOf = (word: string): EntityType | undefined => kinds.find(([, list]) => list.has(word))?.[0];

/** A run of capitals that ends in a word telling what is named: "Harbour Workers Union", "Lake Ness", "Ministry of Health". */
export const findShaped: Finder = (reading, at) => {
  const { words } = reading;
  const first = words[at];
  if (!first?.capital || reading.heading) return undefined;
  if (isQualifier(words, at)) return undefined;
  const from = first.first && isNoName(first.text) && !kindOf(first.text) ? at + 1 : at;
  if (from > at || first.text === "The") return undefined;
  let best: { to: number; type: EntityType } | undefined;
  for (let to = at + 1; to <= words.length && to - at < 9; to += 1) {
    const word = words[to - 1];
    if (!word || (to - 1 > at && !continues(words, at, to - 1))) break;
    const type = word.capital
      ? (kindOf(word.text) ?? (isPartOfBody(words, at, word) ? "organisation" : undefined))
      : undefined;
    if (type && (to - at > 1 || isOwned(words, at))) best = { to, type };
    if (type && of(words, to)) {
      const end = complement(words, to);
      if (end > to && word.text !== "State")
        best = { to: end, type: type === "place" && /^(Port|Field|Metro)$/.test(word.text) ? "organisation" : type };
    }
    if (word.possessive) break;
  }
  if (!best) return findNumbered(reading, at);
  const last = words[best.to - 1];
  const tail = last?.text ?? "";
  const next = words[best.to];
  if (
    best.type === "place" &&
    next?.capital &&
    next.gap === " " &&
    !words[best.to - 1]?.possessive &&
    /^(District|State|Field|Port|Point|Station|Square)$/.test(tail)
  )
    return undefined;
  // "Deputy Press Secretary", "National Security Adviser"
  if (topic.test(tail) && next?.capital && next.gap === " " && isTitle(next.text) && !last?.possessive)
    return undefined;
  if (heads.instrument.has(tail) && !(last && isPartOfBody(words, at, last))) return undefined;
  if (next?.capital && next.gap === " " && heads.instrument.has(next.text) && !words[best.to - 1]?.possessive)
    return undefined;
  if (words.slice(at, best.to).every((word) => isNoName(word.text))) return undefined;
  if (tail === "State" && !findState(words[best.to - 2]?.text ?? "")) return undefined;
  if (best.type !== "force" && isPersonWithHead(words, at, best.to)) return undefined;
  // "Ohio State" is the university.
  const type = tail === "State" ? "organisation" : best.type;
  return { from: at, to: best.to, type, name: nationalName(reading, at, best.to), basis: "shaped" };
};

/** Heads that are also what an office is for. */
const topic =
  /^(Affairs|Energy|Enforcement|Government|Intelligence|Investigation|Media|Press|Protection|Security|Services|Statistics)$/;

/** "Retired Army", "Senior White House", "Republican House", "PAC": said of what follows and no part of its name. */
function isQualifier(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next?.capital || next.gap !== " ") return false;
  if (/^(Acting|Ex|Former|Incoming|Longtime|Ousted|Outgoing|Retired|Senior|Top|Veteran)$/.test(word.text)) return true;
  if (/^(Conservative|Democratic|GOP|Labour|Liberal|Republican)$/.test(word.text))
    return /^(House|Senate|White)$/.test(next.text);
  return word.allCapitals && isNoAcronym(word.text) && words[at + 2]?.capital === true && words[at + 2]?.gap === " ";
}

/** "Peru's Senate": one word is a name where a country owns it. */
const isOwned = (words: readonly Word[], at: number) =>
  words[at - 1]?.possessive === true &&
  words[at]?.gap.trim() === "" &&
  (findCountry(words[at - 1]?.text ?? "") ?? findState(words[at - 1]?.text ?? "")) !== undefined;

const takesTopic =
  /^(Academy|Agency|Alliance|Association|Board|Bureau|Campaign|Center|Centers|Centre|Coalition|Commission|Committee|Conference|Council|Department|Directorate|Forum|Foundation|Front|Fund|Institute|Institution|League|Ministry|Movement|Network|Office|Organi[sz]ation|Panel|Partnership|School|Society|Subcommittee|Tribunal|Union)$/;

/** "University of Tartu", "Council on Foreign Relations". */
const of = (words: readonly Word[], at: number) =>
  words[at]?.gap === " " &&
  !words[at - 1]?.possessive &&
  (words[at]?.text === "of" ||
    (/^(on|for)$/.test(words[at]?.text ?? "") && takesTopic.test(words[at - 1]?.text ?? "")));

const surnameHead =
  /^(Banks|Base|Bay|Bridge|Brooks|Church|Cove|Creek|Dam|Falls|Field|Fields|Forest|Fort|Garden|Gardens|Guard|Hill|Hills|House|Lake|Lane|Marsh|Mount|Park|Pass|Peak|Point|Pond|Port|Post|Reed|Rivers|Rock|Shore|Street|Towers|Town|Wall|Ward|Wells|Wood|Woods)$/;

/** "Jane Park", "Attorney General Peter H. Marsh": a title or a given name before such a last word makes it a surname. */
const isPersonWithHead = (words: readonly Word[], from: number, to: number) =>
  surnameHead.test(words[to - 1]?.text ?? "") &&
  (isGivenName(words[to - 2]?.text ?? "") ||
    /^\p{Lu}\.$/u.test(words[to - 2]?.text ?? "") ||
    words.slice(from, to - 1).some((word) => isTitle(word.text)));

function continues(words: readonly Word[], from: number, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || before?.possessive) return false;
  if (word.text === "The") return false;
  if (/^( | & )$/.test(word.gap) && word.capital) return true;
  if (word.gap === " " && word.text === "and" && after?.capital && after.gap === " ") {
    const headed = [2, 3, 4].some(
      (step) =>
        kindOf(words[at + step]?.text ?? "") !== undefined &&
        words.slice(at + 2, at + step + 1).every((next) => next.gap === " " && next.capital),
    );
    if (at - from >= 2) return headed && committee.test(words[from]?.text ?? "");
    const [owner, first] = [before?.text ?? "", before?.first];
    if (/^(House|Senate)$/.test(owner)) return false;
    return (
      kindOf(words[at + 2]?.text ?? "") !== undefined &&
      !(isGivenName(owner) && !findNoun(owner.toLowerCase())) &&
      !findCountry(owner) &&
      !findState(owner) &&
      !first
    );
  }
  return false;
}

/** "the Harbour Center's Safe Seas Program": a body's own. */
const isPartOfBody = (words: readonly Word[], at: number, head: Word) =>
  /^(Program|Programme|Initiative)$/.test(head.text) &&
  words[at - 1]?.possessive === true &&
  heads.organisation.has(words[at - 1]?.text ?? "");

const committee =
  /^(American|British|Canadian|European|Federal|House|International|Joint|National|Royal|Select|Senate)$/;

/** Where the words after "of" end: capitals, with "the" before and one "and" between. */
function complement(words: readonly Word[], at: number): number {
  const isTopic = words[at]?.text === "of" && takesTopic.test(words[at - 1]?.text ?? "");
  let to = at + 1;
  if (words[to]?.text === "the" && words[to]?.gap === " ") to += 1;
  const start = to;
  while (to < words.length && to - start < 6 && words[to]?.gap === " ") {
    const word = words[to];
    if (!word || (to > start && (words[to - 1]?.possessive || isTitle(word.text)))) break;
    const joint =
      to > start &&
      /^(and|of|the)$/.test(word.text) &&
      words[to + 1]?.capital &&
      words[to + 1]?.gap === " " &&
      !(word.text === "and" && (isGivenName(words[to + 1]?.text ?? "") || findCountry(words[to + 1]?.text ?? "")));
    if (!word.capital && !joint) break;
    to += 1;
  }
  while (to > start && /^(and|of|the)$/.test(words[to - 1]?.text ?? "")) to -= 1;
  const isName = to - start > 1 || isTopic || !isNoName(words[start]?.text.replace(/\.$/, "") ?? "");
  return to > start && isName ? to : at;
}

/** "Joint Task Force-North", "Task Force 12", "7th Cavalry", "Hurricane Ada", "Operation Swift". */
function findNumbered(reading: Reading, at: number): Candidate | undefined {
  const { words } = reading;
  const name = written(reading, at, Math.min(words.length, at + 4));
  const task = /^(?:(?:Joint|Combined)(?: \p{Lu}\p{L}+)? )?Task Force(?:[-– ](?:\p{Lu}\p{L}*|\d+))?/u.exec(name)?.[0];
  if (task) return upTo(reading, at, task, "force");
  const storm = /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm|Operation) \p{Lu}\p{L}+/u.exec(name)?.[0];
  if (storm && !/^Storm /.test(storm)) return upTo(reading, at, storm, "other");
  const named = /^(?:Fort|Camp|Mount|Lake|Port|Cape|Isle|Gulf|Bay|Strait|Straits) (?:of )?(?:the )?\p{Lu}\p{L}+/u.exec(
    name,
  )?.[0];
  return named && !isNoName(named.split(" ").at(-1) ?? "") ? upTo(reading, at, named, "place") : undefined;
}

function upTo(reading: Reading, from: number, name: string, type: EntityType): Candidate | undefined {
  let to = from + 1;
  while (to < reading.words.length && written(reading, from, to).length < name.length) to += 1;
  return written(reading, from, to) === name ? { from, to, type, name, basis: "shaped" } : undefined;
}

/** "Ghana's Coast Guard" and "Ghanaian Coast Guard" are one; so are "the Peruvian Navy" and "Peru's Navy". */
export function nationalName(reading: Reading, from: number, to: number): string {
  const name = written(reading, from, to);
  const [before, word] = [reading.words[from - 1], reading.words[from]];
  // A name of its own needs no owner; one made of common words does.
  if (
    !name
      .split(" ")
      .every((part) => /^\p{Ll}/u.test(part) || findNoun(part.toLowerCase()) !== undefined || kindOf(part))
  )
    return name;
  if (!before?.possessive || !/^\s*$/.test(word?.gap ?? "x")) return name;
  const country = findCountry(before.text);
  if (country) return `${country.code === "US" ? "U.S." : country.adjective || country.name} ${name}`;
  const state = findState(before.text);
  return state ? `${state} ${name}` : name;
}

const unit = /^(brigade|battalion|regiment|division|squadron|platoon|brigades|battalions)$/;
const modifier =
  /^(armou?red|airborne|artillery|assault|aviation|cavalry|combat|engineer|engineering|general|helicopter|infantry|light|logistics|mechani[sz]ed|medical|military|motori[sz]ed|mountain|naval|parachute|police|reconnaissance|security|signal|support|tank|transport)$/i;

/** Whether the word, in lower case, may open the name of a unit. */
export const opensUnit = (word: string): boolean => modifier.test(word);

/** A unit named by what it does: "Arrow brigade combat team", "mountain infantry battalion". */
export const findUnit: Finder = (reading, at) => {
  const { words } = reading;
  let to = at;
  while (
    to < words.length &&
    to - at < 5 &&
    (to === at || words[to]?.gap === " ") &&
    (modifier.test(words[to]?.text ?? "") || (to === at && isDesignator(words[at])))
  )
    to += 1;
  if (to === at || words[to]?.gap !== " " || !unit.test(words[to]?.text ?? "")) return undefined;
  to += 1;
  if (words[to]?.text === "combat" && words[to + 1]?.text === "team") to += 2;
  const plain = words.slice(at, to - 1).every((word) => !word.capital);
  if (plain && to - at < 3) return undefined;
  return { from: at, to, type: "force", name: written(reading, at, to), basis: "shaped" };
};

const isDesignator = (word: Word | undefined) =>
  word?.capital === true && !word.first && !word.possessive && !isNoName(word.text);

/** "Ghanaian army", "Iraqi forces' general command" is not; "U.S. National Guard", "Ohio National Guard". */
export const findNationalForce: Finder = (reading, at) => {
  const { words } = reading;
  const owner = words[at];
  if (!owner?.capital || owner.possessive) return undefined;
  const nation = findDemonym(owner.text) ?? findCountry(owner.text);
  const state = findState(owner.text);
  if (!nation && !state) return undefined;
  const rest = written(reading, at + 1, Math.min(words.length, at + 4));
  const force =
    /^(?:[Aa]rmy|[Nn]avy|[Mm]ilitary|[Aa]ir [Ff]orce|[Cc]oast [Gg]uard|[Nn]ational [Gg]uard|[Mm]arine [Cc]orps|[Aa]rmed [Ff]orces|[Ff]ederal [Pp]olice|[Nn]ational [Pp]olice|state National Guard)(?![\p{L}-])/u.exec(
      rest,
    )?.[0];
  if (!force || words[at + 1]?.gap !== " ") return undefined;
  const count = force.split(" ").length;
  if (words[at + 1 + count]?.capital && words[at + 1 + count]?.gap === " ") return undefined;
  const next = words[at + 1 + count];
  if (
    next?.gap === " " &&
    (next.capital ||
      /^(base|officer|officers|official|officials|chief|general|spokesman|vehicle|helicopter|jet|jets|aircraft|plane|planes|action|operation|strike|strikes|aid|force|intervention|presence|service|personnel|hardware|equipment)$/.test(
        next.text,
      )) &&
    /^military$/i.test(force)
  )
    return undefined;
  const name = `${nation ? (nation.code === "US" ? "U.S." : nation.adjective) : state} ${force.replace(/^state /, "").replace(/\b[a-z]/g, (c) => (force === "military" ? c : c.toUpperCase()))}`;
  return { from: at, to: at + 1 + count, type: "force", name, basis: "shaped" };
};

/** "the Garcia administration". */
export const findAdministration: Finder = (reading, at) => {
  const { words } = reading;
  const [owner, head] = [words[at], words[at + 1]];
  if (!owner?.capital || owner.possessive || head?.gap !== " " || !/^[Aa]dmin(istration)?$/.test(head.text))
    return undefined;
  if (
    owner.allCapitals ||
    isNoName(owner.text) ||
    /^(City|County|Current|Entire|Federal|Incoming|New|Next|Outgoing|Previous|Senior|State|Top)$/.test(owner.text) ||
    findDemonym(owner.text) ||
    heads.organisation.has(owner.text) ||
    owner.text.length < 3
  )
    return undefined;
  return { from: at, to: at + 2, type: "organisation", name: `${owner.text} administration`, basis: "shaped" };
};
