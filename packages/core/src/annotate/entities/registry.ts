import { findLeaderByName } from "../../lexicon/leaders.ts";
import { isSpeaking, isTitle } from "../../lexicon/name-parts.ts";
import { isGivenName } from "../../lexicon/names.ts";
import type { EntityType } from "../../model/mention.ts";
import type { Read } from "./candidates.ts";
import { roleOf } from "./people.ts";
import type { Candidate } from "./reading.ts";

/** What one article calls someone or something. */
interface Named {
  readonly canonical: string;
  readonly type: EntityType;
  role: string | null;
}

/** The names of one article: who a surname, an acronym or a short form stands for. */
export interface Registry {
  /** By any full form. */
  readonly people: ReadonlyMap<string, Named>;
  /** By family name, where only one person bears it. */
  readonly surnames: ReadonlyMap<string, Named>;
  /** By acronym or short form. */
  readonly aliases: ReadonlyMap<string, Named>;
  /** Names of bodies that the article gives to more than one country or state: "Senate". */
  readonly divided: ReadonlySet<string>;
  /** The one border between two countries that the article names. */
  readonly border: string | undefined;
}

const fold = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const bare = (name: string) =>
  name.split(" ").filter((part) => !/^(\p{Lu}\.?|(\p{Lu}\.)+|Jr\.?|Sr\.?|II|III|IV)$/u.test(part));

/** "H. W.": what tells two people of one name apart. */
const middleOf = (name: string) =>
  name
    .split(" ")
    .slice(1, -1)
    .filter((part) => /^(\p{Lu}\.)+$/u.test(part))
    .join("")
    .replace(/\./g, "");

export function registerNames(reads: readonly Read[]): Registry {
  const people = new Map<string, Named>();
  const keys = new Map<string, { middle: string; named: Named }[]>();
  const surnames = new Map<string, Set<Named>>();
  const aliases = new Map<string, Named | undefined>();
  const bodies = new Map<string, Named>();
  const borders = new Set<string>();
  const lone = loneActors(reads);
  for (const { reading, found } of reads) {
    for (const proposed of found) {
      const candidate = isPersonByLater(proposed, lone) ? { ...proposed, type: "person" as const } : proposed;
      if (candidate.type === "place" && /-.* border$/.test(candidate.name) && candidate.basis === "known")
        borders.add(candidate.name);
      if (candidate.type === "person") {
        const parts = bare(candidate.name);
        if (parts.length < 2) continue;
        const key = fold(`${parts[0]} ${parts.at(-1)}`);
        const role = reading.heading ? null : roleOf(reading, candidate);
        const middle = middleOf(candidate.name);
        const bearers = keys.get(key) ?? [];
        let named = bearers.find((bearer) => middle === "" || bearer.middle === "" || bearer.middle === middle)?.named;
        if (!named) {
          named = { canonical: findLeaderByName(candidate.name)?.name ?? candidate.name, type: "person", role };
          keys.set(key, [...bearers, { middle, named }]);
        }
        named.role ??= role;
        people.set(candidate.name, named);
        for (const surname of surnamesOf(parts, candidate.name))
          surnames.set(surname, (surnames.get(surname) ?? new Set()).add(named));
      } else {
        const named = bodies.get(candidate.name) ?? { canonical: candidate.name, type: candidate.type, role: null };
        bodies.set(candidate.name, named);
        const alias = aliasAfter(reading.text, reading.words[candidate.to - 1]?.end ?? 0, candidate.name);
        if (alias) aliases.set(alias, named);
      }
    }
  }
  addShortForms(bodies, aliases);
  return {
    people,
    surnames: new Map(
      [...surnames].flatMap(([surname, set]) => (set.size === 1 ? [[surname, [...set][0] as Named]] : [])),
    ),
    aliases: new Map([...aliases].flatMap(([alias, named]) => (named ? [[alias, named]] : []))),
    divided: dividedNames(reads),
    border: borders.size === 1 ? [...borders][0] : undefined,
  };
}

function dividedNames(reads: readonly Read[]): Set<string> {
  const bodies = reads.flatMap(({ found }) => found.filter(({ type }) => type === "force" || type === "organisation"));
  const shared = new Map(bodies.flatMap(({ shared: written, name }) => (written ? [[written, name] as const] : [])));
  const others = new Set(bodies.map(({ name }) => name));
  return new Set(
    [...shared].flatMap(([written, name]) =>
      [...others].some((other) => other !== name && other !== written && other.endsWith(` ${written}`))
        ? [written]
        : [],
    ),
  );
}

/** Capitals that stand alone before a verb of saying or a possessive ending. */
function loneActors(reads: readonly Read[]): Set<string> {
  const lone = new Set<string>();
  for (const { reading, found } of reads) {
    if (reading.heading) continue;
    const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    reading.words.forEach((word, at) => {
      if (!word.capital || word.allCapitals || taken.has(at)) return;
      if (word.possessive || isSpeaking(reading.words[at + 1]?.text ?? "")) lone.add(word.text);
    });
  }
  return lone;
}

/** Two unknown capitals are a person where the second alone is said to speak or own later on. */
const isPersonByLater = ({ type, basis, name }: Candidate, lone: ReadonlySet<string>): boolean =>
  type === "other" && basis === "guessed" && /^[^ ]+ [^ ]+$/.test(name) && lone.has(name.split(" ")[1] ?? "");

/** The last word with its particles, and without; the first too where it is no given name (names that put the family first). */
function surnamesOf(parts: readonly string[], name: string): string[] {
  const last = parts.at(-1) ?? "";
  const found = [last, last.replace(/^(al|el)-/i, "")];
  const particle = parts.findIndex((part, i) => i > 0 && /^\p{Ll}/u.test(part));
  if (particle > 0) found.push(parts.slice(particle).join(" "));
  const first = parts[0] ?? "";
  if (!isTitle(first) && !isGivenName(first) && !isGivenName(last) && parts.length <= 3 && !/\./.test(name))
    found.push(first);
  const leader = findLeaderByName(name)?.name.split(" ").at(-1);
  if (leader && parts.includes(leader)) found.push(leader);
  return [...new Set(found)];
}

/** "(WPLO)" after a name whose letters it takes in order. */
function aliasAfter(text: string, end: number, name: string): string | undefined {
  const alias = /^ \((?:the )?[“"]?(\p{Lu}[\p{L}\p{N}.&-]{1,11})[”"]?\)/u.exec(text.slice(end, end + 24))?.[1];
  if (!alias) return undefined;
  // Capitals stand for the words' initials ("WPLO"); other short names take any letters in order ("Frontex").
  const isInitials = /^[\p{Lu}.&]+$/u.test(alias);
  const letters = isInitials
    ? fold(name)
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join("")
    : fold(name);
  let at = -1;
  for (const letter of fold(alias).replace(/[.&-]/g, "")) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return alias;
}

/** Initials ("WPLO") and leading or closing words ("Harbour Center" of "Harbour Center for Trade"), where one name only has them. */
function addShortForms(bodies: ReadonlyMap<string, Named>, aliases: Map<string, Named | undefined>): void {
  const propose = (short: string, named: Named) => {
    if (bodies.has(short) && bodies.get(short)?.type !== named.type) return;
    if (aliases.has(short) && aliases.get(short) !== named) aliases.set(short, undefined);
    else aliases.set(short, named);
  };
  for (const [name, named] of bodies) {
    if (named.type !== "organisation" && named.type !== "force") continue;
    const words = name.split(" ");
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("");
    if (initials.length >= 3) propose(initials, named);
    const cut = words.findIndex((word) => /^(for|of|on)$/.test(word));
    if (cut >= 2) propose(words.slice(0, cut).join(" "), named);
    const last = words.at(-1) ?? "";
    if (
      /^(The )?\p{Lu}.* (Times|Post|Journal|Herald|Tribune|Globe|Chronicle|Telegraph|Mail|News|Observer|Star)$/u.test(
        name,
      )
    )
      propose(`the ${last}`, named);
    else if (
      words.length > 1 &&
      /^(Commission|Committee|Council|Ministry|Agency|Foundation|Institute|University|Authority|Bureau|Board|Tribunal|Union|Federation|Association)$/.test(
        words[0] ?? "",
      ) === false &&
      /^(Commission|Committee|Council|Ministry|Agency|Foundation|Institute|University|Authority|Bureau|Board|Tribunal|Federation|Association)$/.test(
        last,
      )
    )
      propose(`the ${last}`, named);
  }
}
