import { type Country, findCountry, findDemonym } from "../../lexicon/countries.ts";
import { type Finder, written } from "./reading.ts";

const head = /^(border|frontier|boundary|coast|coastline|region|province|highlands|valley|peninsula)$/i;
const direction =
  /^(northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest)$/i;

/** Whether the word, in lower case, may open the name of a border or coast. */
export const opensBorder = (word: string): boolean => word.endsWith("ern") || /^(north|south)(east|west)$/.test(word);

const short = (country: Country): string =>
  country.code === "US" ? "U.S." : country.code === "GB" ? "U.K." : country.name;

/** The canonical name of a border between two countries, however its parts are written; undefined for another word. */
function borderName(word: string): string | undefined {
  const cut = /[-–/](?=\p{Lu})/u.exec(word);
  if (!cut) return undefined;
  const sides = [word.slice(0, cut.index), word.slice(cut.index + 1)].map(
    (part) => findCountry(part) ?? findDemonym(part),
  );
  const [one, other] = sides;
  return one && other ? `${short(one)}-${short(other)} border` : undefined;
}

/** "the Peru-Chile border", "the southern border", "Ghana's northern coast". */
export const findBorder: Finder = (reading, at) => {
  const { words } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next?.gap !== " " || !head.test(next.text) || word.possessive) return undefined;
  const pair = /^(border|frontier|boundary)$/i.test(next.text) ? borderName(word.text) : undefined;
  if (pair) return { from: at, to: at + 2, type: "place", name: pair, basis: "known" };
  if (!direction.test(word.text) || reading.heading) return undefined;
  const before = words[at - 1];
  const determined = before !== undefined && (/^(the|its|our|their|this)$/i.test(before.text) || before.possessive);
  const wide = words[at + 2]?.gap === " " && words[at + 2]?.text === "region" ? 3 : 2;
  if (!determined) return undefined;
  const side = written(reading, at, at + wide).toLowerCase();
  // Whose it is belongs to its name: every country has a northern border.
  const owner = before?.possessive && /^\p{Lu}/u.test(before.text) ? `${written(reading, at - 1, at)}’s ` : "";
  return { from: at, to: at + wide, type: "place", name: owner + side, basis: "shaped" };
};
