import type { Naming, Passage, Term } from "./terms.ts";

const beside = (term: Term | undefined) => term !== undefined && /^( |\. )$/.test(term.gap);

/** Court cases: "Moreno v. Harbour County". */
export function findCases({ text, terms }: Passage): Naming[] {
  if (!terms.some((term) => term.text === "v")) return [];
  return terms.flatMap((term, at) => {
    if (term.text !== "v" || text[term.end] !== "." || !terms[at - 1]?.capital || !terms[at + 1]?.capital) return [];
    let from = at - 1;
    while (
      from > 0 &&
      at - from < 6 &&
      beside(terms[from]) &&
      (terms[from - 1]?.capital || (/^(of|the|and)$/.test(terms[from - 1]?.text ?? "") && terms[from - 2]?.capital))
    )
      from -= 1;
    while (from < at - 1 && /^(The|In|Under|After|Since|of|the|and|Before|Like|See)$/.test(terms[from]?.text ?? ""))
      from += 1;
    let to = at + 1;
    while (
      to + 1 < terms.length &&
      to - at < 8 &&
      terms[to + 1]?.gap === " " &&
      (terms[to + 1]?.capital ||
        (/^(of|the|and)$/.test(terms[to + 1]?.text ?? "") && terms[to + 2]?.capital && terms[to + 2]?.gap === " "))
    )
      to += 1;
    const [first, last] = [terms[from], terms[to]];
    return first && last
      ? { start: first.start, end: last.end, canonical: text.slice(first.start, last.end).replace(/\s+/g, " ") }
      : [];
  });
}
