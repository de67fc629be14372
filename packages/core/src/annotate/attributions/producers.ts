import type { Cast, Member } from "./cast.ts";
import type { Range, Reading } from "./reading.ts";
import { isDocument } from "./source-kinds.ts";

/** The documents that the article introduces, by lemma ("report"), each with the body that made it where that is said. */
export type Producers = ReadonlyMap<string, readonly { readonly at: number; readonly maker: Member | undefined }[]>;

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

/** Words for one inquiry and its outcome: "the report" may be "the study" of the sentence before. */
const inquiry = /^(analysis|estimate|finding|projection|report|research|study|survey)$/;

/** How near, in tokens, the last of several reports must stand to be "the report": about three sentences. */
const near = 80;

/** The maker of the document that "the report" at `at` stands for: of the last one introduced, or of all of them. */
export function makerBefore(producers: Producers, lemma: string, at: number): Member | undefined {
  const own = producers.get(lemma) ?? [];
  const last = own.filter((introduced) => introduced.at < at).at(-1);
  const rivals = new Set(own.flatMap(({ maker }) => maker ?? []));
  if (last && (rivals.size < 2 || at - last.at < near)) return last.maker;
  if (rivals.size > 1) return undefined;
  const all = inquiry.test(lemma) ? [...producers].flatMap(([word, list]) => (inquiry.test(word) ? list : [])) : own;
  const [only, another] = [...new Set(all.map(({ maker }) => maker))];
  return another === undefined && all.every(({ maker }) => maker === only) ? only : undefined;
}

/** Every document that the article introduces. */
export function findProducers(reading: Reading, cast: Cast): Producers {
  const { tokens } = reading;
  const found = new Map<string, { at: number; maker: Member | undefined }[]>();
  for (const { from, to } of reading.sentences) {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token?.pos !== "NOUN" || !isDocument(token.lemma)) continue;
      const start = baseStart(reading, { from, to: at });
      const by = /^(by|from|of)$/.test(tokens[at + 1]?.text.toLowerCase() ?? "");
      const first = tokens[start - 1]?.text.toLowerCase() ?? "";
      const maker = producerOf(reading, cast, at, start, to) ?? issuerOf(reading, cast, start, from);
      if (!maker && first !== "another" && !(by && /^(an?|one)$/.test(first))) continue;
      const list = found.get(token.lemma) ?? [];
      list.push({ at, maker });
      found.set(token.lemma, list);
    }
  }
  return found;
}

/** "The office released | a report": the body before a verb of publishing. */
function issuerOf({ tokens, groupOf }: Reading, cast: Cast, start: number, floor: number): Member | undefined {
  let at = start - 1;
  if (/^(an?|its|their|another)$/.test(tokens[at]?.text.toLowerCase() ?? "")) at -= 1;
  const group = groupOf[at];
  if (!group || group.voice === "passive" || !/^(compile|issue|produce|publish|release|unveil)$/.test(group.lemma))
    return undefined;
  while (at > floor && groupOf[at] === group) at -= 1;
  // "The Board of Rivers (BOR) released": a short form in brackets may stand between.
  for (let back = at; back >= Math.max(floor, at - 2); back -= 1) {
    const member = cast.at.get(back)?.member;
    if (member) return isMaker(member) ? member : undefined;
  }
  return undefined;
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
