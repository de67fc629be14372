import { isInstrumentNoun } from "../../lexicon/instruments.ts";
import { isNoName } from "../../lexicon/name-parts.ts";
import { isGivenName, isPlaceName } from "../../lexicon/names.ts";
import { lastBefore, type Naming, type Passage, spanAt, type Term } from "./terms.ts";

const connector = /^(of|and|the|for|in|on|to|against|with|from)$/;
const takesComplement =
  /^(Act|Bill|Charter|Code|Constitution|Convention|Covenant|Declaration|Law|Protocol|Statute|Treaty|Resolution|Agreement|Pact|Memorandum|Decree)$/;
/** Names of parties' programmes and of everyday things end so too; alone they prove nothing. */
const soft = /^(Plan|Policy|Program|Programme|Initiative|Code|Rules|Provision|Rule)$/;

/** A run of capitals that ends in a word for a law: "Clean Rivers Act of 1984", "Treaty on Open Seas". */
export function findNamed(passage: Passage): Naming[] {
  const { terms, text, entities } = passage;
  const found: Naming[] = [];
  if (!terms.some((term) => term.capital && isInstrumentNoun(term.text)) || isHeadingLine(terms)) return found;
  terms.forEach((head, at) => {
    if (!head.capital || !isInstrumentNoun(head.text)) return;
    if (spanAt(entities, head.start, head.end)?.type === "person") return;
    if (head.text === "Bill" && terms[at + 1]?.capital && terms[at + 1]?.gap === " ") return;
    const next = terms[at + 1];
    if (next?.gap === " " && next.capital && !/^(of|on)$/i.test(next.text)) return;
    const from = runStart(passage, at, soft.test(head.text));
    if (soft.test(head.text) && isOwnedByBody(passage, terms[from])) return;
    if (soft.test(head.text) && /^(of|for|a|on)$/.test(terms[from - 1]?.text ?? "") && terms[from]?.gap === " ") return;
    const to = complementEnd(terms, at);
    const first = terms[from];
    const last = terms[to];
    if (!first || !last || (from === at && to === at)) return;
    if (
      terms[at + 1]?.gap === " " &&
      terms[at + 1]?.capital &&
      !/^(of|on)$/.test(terms[at + 1]?.text ?? "") &&
      isInstrumentNoun(terms[at + 1]?.text ?? "")
    )
      return;
    if (soft.test(head.text) && at - from < 2 && to === at) return;
    if (isNoLaw(passage, from, at, to)) return;
    const year = /^ of (1[6-9]\d\d|20\d\d)\b/.exec(text.slice(last.end, last.end + 9));
    const end = last.end + (year?.[0].length ?? 0);
    found.push({ start: first.start, end, canonical: text.slice(first.start, last.end).replace(/\s+/g, " ") });
  });
  return found;
}

/** Meetings of parties and assemblies are conventions too, and law is what schools teach: only what a convention is on, or where it was signed, makes it one. */
function isNoLaw({ terms, text }: Passage, from: number, head: number, to: number): boolean {
  const [word, before, after] = [terms[head]?.text ?? "", terms[head - 1], terms[head + 1]];
  if (/^Conventions?$/.test(word))
    return (
      !(/^(on|for|against|concerning|relating)$/i.test(after?.text ?? "") && to > head) &&
      !isPlaceName(before?.text ?? "")
    );
  if (word !== "Law") return false;
  const owned = /^[’']s? $/.test(text.slice(before?.end ?? 0, terms[head]?.start));
  return (
    !owned &&
    (before?.text === "of" ||
      (head - from === 1 && isGivenName(before?.text ?? "")) ||
      terms[from - 1]?.text === "of" ||
      (after?.gap === " " && /^(dean|firm|graduate|of|professor|school|student)$/.test(after.text)) ||
      terms.slice(from, head).some((term) => !term.capital))
  );
}

const isHeadingLine = (terms: readonly Term[]) => {
  const long = terms.filter((term) => term.text.length > 3);
  return long.length > 4 && long.every((term) => term.capital);
};

function runStart({ terms, entities }: Passage, head: number, isSoft: boolean): number {
  let from = head;
  for (let at = head - 1; at >= 0 && head - at < 14; at -= 1) {
    const [term, after] = [terms[at], terms[at + 1]];
    if (!term || !after || !/^( | & |, (?=\p{Lu}))$/u.test(after.gap === ", " ? "x" : after.gap)) break;
    if (term.capital) {
      if (isInstrumentNoun(term.text) && at < head - 1 && /^(and|or)$/.test(after.text)) break;
      if (isNoName(term.text) && !isAdjective(term.text) && (at === 0 || term.gap !== " ")) break;
      if (at === 0 && isNoName(term.text)) break;
      from = at;
      continue;
    }
    if (isSoft || !connector.test(term.text)) break;
    const before =
      terms[at - 1]?.text === "of" || connector.test(terms[at - 1]?.text ?? "") ? terms[at - 2] : terms[at - 1];
    if (!before?.capital || terms[at]?.gap !== " ") break;
    // "the Senate and the Clean Air Act", "President X to the Paris Agreement": an entity before the connector ends the name.
    const owner = spanAt(entities, before.start, before.end);
    if (owner && term.text !== "of") break;
    if (term.text === "the" && terms[at - 1]?.text !== "of" && !/^(on|for|against|in)$/.test(terms[at - 1]?.text ?? ""))
      break;
    if (owner && owner.type === "person") break;
  }
  return from;
}

const isAdjective = (word: string) =>
  /^(American|Federal|National|European|Native|North|South|Northern|Southern|Eastern|Western|White|Black|Great|Indian|Civil|Military|Public|Local|State|Social|Special|Constitutional|Independence|Justice)$/.test(
    word,
  );

function complementEnd(terms: readonly Term[], head: number): number {
  if (!takesComplement.test(terms[head]?.text ?? "")) return head;
  let to = head;
  const joint = terms[head + 1];
  if (joint?.gap !== " " || !/^(of|on|for|against|Against|concerning|to)$/.test(joint.text)) return head;
  for (let at = head + 2; at < terms.length && at - head < 10; at += 1) {
    const term = terms[at];
    if (term?.gap !== " ") break;
    if (term.capital && !isInstrumentNoun(term.text)) to = at;
    else if (!/^(of|and|the|on|for|in)$/.test(term.text)) break;
  }
  return to;
}

/** "the Harbour Center's Safe Seas Program" is a part of that body. */
function isOwnedByBody({ entities, text }: Passage, first: Term | undefined): boolean {
  if (!first) return false;
  if (spanAt(entities, first.start, first.end)?.type === "organisation") return true;
  const owner = entities[lastBefore(entities, first.start)];
  return (
    owner?.type === "organisation" &&
    first.start - owner.end < 40 &&
    /^[’']s? (?:\p{Lu}\p{L}+ and )?$/u.test(text.slice(owner.end, first.start))
  );
}
