import { familyNames, givenNames } from "./names.data.ts";
import { placeNames as placeRows } from "./places.data.ts";

let sets: { given: Set<string>; family: Set<string>; places: Set<string> } | undefined;

const table = () => {
  sets ??= {
    given: new Set(givenNames.split("\n")),
    family: new Set(familyNames.split("\n")),
    places: new Set(placeRows.split("\n")),
  };
  return sets;
};

export const isGivenName = (word: string): boolean => table().given.has(word);

/** Family names that are not also words of English. */
export const isFamilyName = (word: string): boolean => table().family.has(word);

/** All names that `isPlaceName` knows. */
export const placeNames = (): Iterable<string> => table().places;

/** Towns, regions, rivers, mountains, seas; not countries. Many are surnames too. */
export const isPlaceName = (name: string): boolean => table().places.has(name);
