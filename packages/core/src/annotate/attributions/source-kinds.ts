import { findCountry, findDemonym } from "../../lexicon/countries.ts";
import { officeKind } from "../../lexicon/offices.ts";
import { findOutlet } from "../../lexicon/outlets.ts";
import { isPerson } from "../../lexicon/people.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import type { SourceKind } from "../../model/mention.ts";
import type { Member } from "./cast.ts";

const documents =
  /^(analysis|article|bill|book|brief|bulletin|census|calculation|complaint|constitution|contract|count|data|database|declaration|decree|dispatch|document|dossier|editorial|email|estimate|figure|file|filing|findings?|guideline|headline|indictment|law|lawsuit|legislation|letter|manifesto|measure|memo|memorandum|memoir|message|notice|order|paper|petition|policy|poll|polling|post|proclamation|projection|proposal|provision|record|report|research|resolution|rule|ruling|statement|statistics?|statute|study|survey|tally|text|transcript|treaty|tweet|verdict|video|website)s?$/;

/** Is the noun a word for something written or published? Takes a lemma. */
export const isDocument = (head: string): boolean => documents.test(head);

/** What kind of source the words and the named member are; the outlet's country tells which officials are foreign. */
export function sourceKindOf(
  words: string,
  head: string,
  member: Member | undefined,
  unnamed: boolean,
  country: string | undefined,
): SourceKind {
  const named = member?.canonical ?? "";
  if (findOutlet(named || words)) return "media";
  const descriptions = [...(member?.descriptions ?? []), words].map(spelledOut);
  const speaks = member !== undefined || isHuman(head) || isBody(head);
  const kinds = speaks ? descriptions.flatMap((description) => officeKind(description) ?? []) : [];
  const kind = kinds[0] ?? (named === "" ? undefined : officeKind(named));
  if (kind === "official") return isForeign([...descriptions, named], country) ? "foreign official" : "official";
  if (kind) return kind;
  if (member?.type === "force") return "military";
  if (
    descriptions.some((description) =>
      findOutlet(description.replace(/['’]s?\b.*$| (reporter|correspondent|editor|anchor|host|columnist).*$/, "")),
    )
  )
    return "media";
  if (documents.test(head)) return "document";
  if (unnamed) return "unnamed";
  return "other";
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bRep\./g, "Congressman"], [/\bReps\./g, "Congressmen"], [/\bSens?\./g, "Senator"], [/\bGovs?\./g, "Governor"], [/\bGen\./g, "General"],
  [/\bCol\./g, "Colonel"], [/\bAdm\./g, "Admiral"], [/\bSgt\./g, "Sergeant"], [/\bCpl\./g, "Corporal"], [/\bDet\./g, "Detective"],
  [/\bProf\./g, "Professor"], [/\bInsp\./g, "Inspector"], [/\bAtty\./g, "Attorney"], [/\bSec\./g, "Secretary"],
]; // biome-ignore format: one list

/** Titles in full: the table of offices knows no abbreviations. */
const spelledOut = (words: string) => abbreviations.reduce((text, [short, long]) => text.replace(short, long), words);

const bodies =
  /^(group|organi[sz]ation|agency|company|firm|department|ministry|office|campaign|union|court|panel|committee|commission|council|bank|university|newspaper|paper|network|outlet|party|board|administration|government|bureau|institute|association|federation|foundation|service|authority|centre|center|institution|charity|airline|hospital|school|police|team|club|league)$/;

/** Is the noun, with "the", a short name for a body named before ("the ministry", "the union")? Takes a lemma. */
export const isBodyWord = (head: string): boolean => bodies.test(head);

const isBody = (head: string) => findNoun(head.toLowerCase())?.senses.includes("group") ?? false;

function isForeign(descriptions: readonly string[], home: string | undefined): boolean {
  if (!home || home === "EU") return false;
  for (const description of descriptions) {
    const words = description.replace(/['’]s\b/g, "").split(/[\s,]+/);
    for (const [at, word] of words.entries()) {
      const found = findDemonym(word) ?? findCountry(word) ?? findCountry(`${word} ${words[at + 1] ?? ""}`);
      if (found && !found.code.startsWith("X")) return found.code !== home;
    }
  }
  return false;
}

/** Is the head a word for human beings ("officials", "one resident", "sources")? */
export function isHuman(head: string): boolean {
  const singular = head.toLowerCase();
  if (
    /^(source|sources|people|those|some|many|others|most|several|critics|authorities|police|few|none|both)$/.test(
      singular,
    )
  )
    return true;
  return isPerson(singular) || (findNoun(singular)?.senses.slice(0, 2).includes("person") ?? false);
}
