import { findCountry, findDemonym } from "../../lexicon/countries.ts";
import { opensInLowerCase } from "../../lexicon/gazetteer.ts";
import { findInstitution } from "../../lexicon/institutions.ts";
import { isNoAcronym, isNoName, isTitle, startsTitle } from "../../lexicon/name-parts.ts";
import { findOutlet } from "../../lexicon/outlets.ts";
import type { ArticleLayers } from "../../model/layers.ts";
import { findBorder, opensBorder } from "./borders.ts";
import { findKnown } from "./known.ts";
import { findNamed, findTitled } from "./people.ts";
import type { Candidate, Finder, Reading } from "./reading.ts";
import { findAcronym, findRun } from "./runs.ts";
import { findAdministration, findNationalForce, findShaped, findUnit, opensUnit } from "./shapes.ts";
import { isHeading, isInCapitals, readWords, type Word } from "./words.ts";

/** At each word the first that answers wins, but the longer of "known" and "shaped" ("New York University"). */
const finders: readonly Finder[] = [
  findBorder,
  findUnit,
  findNationalForce,
  findAdministration,
  longer(findKnown, findShaped),
  findTitled,
  findNamed,
  findAcronym,
  findRun,
];

/** Those of them that take names which start in lower case: "northern border", "senator Ruiz", "al-Shabab". */
const lowerCase: readonly Finder[] = [findBorder, findUnit, findKnown, findTitled];

function longer(one: Finder, other: Finder): Finder {
  return (reading, at) => {
    const [a, b] = [one(reading, at), other(reading, at)];
    if (!a || !b) return a ?? b;
    // "Home Office Border Security Adviser Ruiz": what stands right before a title is part of the title.
    const after = reading.words[b.to];
    return b.to > a.to && !(after?.capital && after.gap === " " && isTitle(after.text)) ? b : a;
  };
}

export interface Read {
  readonly reading: Reading;
  readonly found: readonly Candidate[];
}

/** Every sentence with the names in it, left to right and apart. */
export function readNames({ article, sentences }: Pick<ArticleLayers, "article" | "sentences">): Read[] {
  const lines = sentences.map((sentence) => ({
    words: readWords(article.text, sentence),
    ending: article.text.slice(sentence.end - 3, sentence.end),
  }));
  const home = homeOf(
    article.outlet,
    lines.map(({ words }) => words),
  );
  const countries = countriesIn(lines.map(({ words }) => words));
  if (home) countries.add(home);
  return lines.map(({ words, ending }) => {
    const reading: Reading = {
      text: article.text,
      words,
      heading: isHeading(words, ending),
      capitals: isInCapitals(words),
      home,
      countries,
    };
    return { reading, found: findIn(reading) };
  });
}

function findIn(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const next = firstOf(reading, at);
    const word = next && next.to - next.from === 1 ? reading.words[next.from] : undefined;
    const noise =
      word !== undefined &&
      next?.type !== "person" &&
      (isNoName(word.text) || (word.allCapitals && isNoAcronym(word.text)));
    if (next && !noise) found.push(next);
    at = next ? Math.max(next.to, at + 1) : at + 1;
  }
  return found;
}

function firstOf(reading: Reading, at: number): Candidate | undefined {
  const word = reading.words[at];
  if (!word) return undefined;
  if (!word.capital && !opensName(word.text)) return undefined;
  for (const finder of word.capital ? finders : lowerCase) {
    const found = finder(reading, at);
    if (found) return found;
  }
  return undefined;
}

const opensName = (word: string) =>
  opensBorder(word) || opensUnit(word) || isTitle(word) || startsTitle(word) || opensInLowerCase(word);

function countriesIn(lines: readonly (readonly Word[])[]): Set<string> {
  const codes = new Set<string>();
  for (const words of lines)
    words.forEach(({ capital, text }, at) => {
      if (!capital) return;
      const next = words[at + 1];
      const pair = next?.capital && next.gap === " " ? findCountry(`${text} ${next.text}`) : undefined;
      const code = (pair ?? findCountry(text) ?? findDemonym(text))?.code;
      if (code) codes.add(code);
    });
  return codes;
}

/** Where the outlet is; else the country whose institutions the text names at least twice, and three times as often as any other's. */
function homeOf(outlet: string | null, lines: readonly (readonly Word[])[]): string | undefined {
  const known = outlet === null ? undefined : findOutlet(outlet)?.country;
  if (known) return known;
  const counts = new Map<string, number>();
  for (const words of lines) {
    for (const { capital, text } of words) {
      const country = capital ? findInstitution(text)?.country : undefined;
      if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : undefined;
}
