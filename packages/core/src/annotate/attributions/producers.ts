import type { Cast, Member } from "./cast.ts";
import type { Range, Reading } from "./reading.ts";
import { isDocument } from "./source-kinds.ts";

/** Of each kind of document the article names ("report"), the bodies that it says made one. */
export type Producers = ReadonlyMap<string, ReadonlySet<Member>>;

/** How far after "report" its maker may be named: "report released on Monday by the …". */
const reach = 8;

/** The body that the noun phrase says made the document: "a Harbour Institute study", "a report by the ministry". */
export function producerOf(reading: Reading, cast: Cast, head: number, from: number, to: number): Member | undefined {
  const { tokens, groupOf } = reading;
  for (let at = head - 1; at >= Math.max(0, from); at -= 1) {
    const member = cast.at.get(at)?.member;
    if (member && isMaker(member)) return member;
  }
  let made = false;
  for (let at = head + 1; at < Math.min(to, head + reach); at += 1) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (/^(by|from)$/.test(word)) made = true;
    const member = cast.at.get(at)?.member;
    if (made && member && isMaker(member)) return member;
    if (/^[.,;:]$/.test(word) || (groupOf[at] && tokens[at]?.pos === "AUX")) return undefined;
  }
  return undefined;
}

const isMaker = ({ type }: Member) => type === "organisation" || type === "force";

/** Every document whose maker the article names. */
export function findProducers(reading: Reading, cast: Cast): Producers {
  const found = new Map<string, Set<Member>>();
  for (const { from, to } of reading.sentences) {
    for (let at = from; at < to; at += 1) {
      const token = reading.tokens[at];
      if (token?.pos !== "NOUN" || !isDocument(token.lemma)) continue;
      const maker = producerOf(reading, cast, at, baseStart(reading, { from, to: at }), to);
      if (maker) found.set(token.lemma, (found.get(token.lemma) ?? new Set()).add(maker));
    }
  }
  return found;
}

function baseStart({ tokens }: Reading, { from, to }: Range): number {
  let at = to;
  while (
    at > from &&
    (/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? "") || /^['’]s?$|^-$/.test(tokens[at - 1]?.text ?? ""))
  )
    at -= 1;
  return at;
}
