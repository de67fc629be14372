import { countryNames } from "./countries.ts";
import { institutionNames } from "./institutions.ts";
import { placeNames } from "./names.ts";
import { outletNames } from "./outlets.ts";

let lowerCase: Set<string> | undefined;
let lengths: Map<string, number> | undefined;

const opening = (word: string) => {
  const folded = word.toLowerCase();
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
};

function load(): Map<string, number> {
  const found = new Map([["the", 8]]);
  for (const names of [countryNames(), institutionNames(), outletNames(), placeNames()])
    for (const name of names) {
      const words = name.split(" ");
      const first = opening((words[0] ?? "").replace(/'s$|,$/, ""));
      if ((found.get(first) ?? 0) < words.length) found.set(first, words.length);
    }
  return found;
}

/** How many words the longest listed name has that starts with this word, whatever its case: country, state, place, body or outlet; 0 for none. */
export function longestName(word: string): number {
  lengths ??= load();
  return lengths.get(opening(word)) ?? 0;
}

/** Whether a listed body or place is written with this word first, in lower case: "al-Shabaab", "peshmerga". */
export function opensInLowerCase(word: string): boolean {
  lowerCase ??= new Set(
    [...institutionNames(), ...placeNames()]
      .filter((name) => /^\p{Ll}/u.test(name))
      .map((name) => name.split(" ")[0] ?? ""),
  );
  return lowerCase.has(word);
}
