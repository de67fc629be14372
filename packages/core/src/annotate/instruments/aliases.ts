import type { Naming, Passage } from "./terms.ts";

/** The short name that the text gives a law right after naming it, or the name that it gives a nickname. */
const short =
  /^(?: of \d{4})?[”"’]?(?: (?:law|act|bill|program|programme|policy|plan|treaty))?(?: \((?:the |or )?[“"]?(\p{Lu}[\p{L}\p{N}-]{1,11})[”"]?\)|, or (?:the )?(\p{Lu}{3,7})(?![\p{L}-])|,? (?:better|also|commonly|widely|popularly|now) (?:known|called)(?: as)? (?:the )?[“"]?(\p{Lu}[\p{L}\p{N}-]{2,14}(?: \p{Lu}\p{L}+){0,3}))/u;
const formal =
  /^[”"’]?(?: (?:law|act|bill|program|programme|policy|plan|treaty))?,? (?:officially|formally) (?:known as|called|titled|named) (?:the )?[“"]?$/;

/** Alias → canonical name, as the article itself introduces them. */
export function readAliases(text: string, found: readonly Naming[]): Map<string, string> {
  const aliases = new Map<string, string>();
  found.forEach((naming, i) => {
    if (!/\p{Lu}/u.test(naming.canonical)) return;
    const match = short.exec(text.slice(naming.end, naming.end + 60));
    const alias = match?.[1] ?? match?.[2] ?? match?.[3];
    if (alias && isShortOf(alias, naming.canonical, match?.[3] !== undefined)) aliases.set(alias, naming.canonical);
    const next = found[i + 1];
    if (next && next.start - naming.end < 60 && formal.test(text.slice(naming.end, next.start)))
      aliases.set(naming.canonical, next.canonical);
  });
  return aliases;
}

/** Its letters are in the name, in order; a nickname after "known as" need not be. */
function isShortOf(alias: string, name: string, isCalled: boolean): boolean {
  let at = -1;
  const letters = name.toLowerCase();
  for (const letter of alias.toLowerCase().replaceAll("-", "")) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return isCalled;
  }
  return true;
}

/** Where the aliases stand as words of their own. */
export function findAliased({ text, terms }: Passage, aliases: ReadonlyMap<string, string>): Naming[] {
  if (aliases.size === 0) return [];
  return terms.flatMap((term, at) => {
    if (!term.capital) return [];
    const two = terms[at + 1]?.gap === " " ? text.slice(term.start, terms[at + 1]?.end) : undefined;
    const long = two === undefined ? undefined : aliases.get(two);
    if (long) return { start: term.start, end: terms[at + 1]?.end ?? term.end, canonical: long };
    const canonical = aliases.get(term.text);
    return canonical ? { start: term.start, end: term.end, canonical } : [];
  });
}
