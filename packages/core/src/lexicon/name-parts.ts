import {
  forceHeads,
  instrumentHeads,
  noAcronyms,
  noNames,
  organisationHeads,
  otherHeads,
  placeHeads,
  speaking,
} from "./name-parts.data.ts";
import { titles } from "./offices.data.ts";

const set = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Last words of names of bodies, places, forces, other things, and of laws and the like. */
export const heads = {
  organisation: set(organisationHeads),
  place: set(placeHeads),
  force: set(forceHeads),
  other: set(otherHeads),
  instrument: set(instrumentHeads),
} as const;

const nameless = set(noNames);
const acronyms = set(noAcronyms);
const speech = set(speaking);
const titleWords = set(titles);

/** Words that are written with a capital without being a name. */
export const isNoName = (word: string): boolean => nameless.has(word);

/** All-capital words that name nobody: "GDP", "DNA". */
export const isNoAcronym = (word: string): boolean => acronyms.has(word.replaceAll(".", ""));

/** Verbs of saying in the form in which they follow a speaker. */
export const isSpeaking = (word: string): boolean => speech.has(word);

/** Words that stand before a name as its title, with or without full stop: "Sen.", "Minister". */
export const isTitle = (word: string): boolean => titleWords.has(fold(word));

const titleOpenings = new Set([...titleWords].filter((word) => word.includes("-")).map((word) => word.split("-")[0]));

/** Words that stand first in a title of two words: "attorney" of "attorney general". */
export const startsTitle = (word: string): boolean => titleOpenings.has(fold(word));

function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
