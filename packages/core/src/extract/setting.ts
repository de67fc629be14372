import { findNoun } from "../lexicon/wordnet.ts";
import type { ClaimTime } from "../model/claim.ts";
import type { TimeMention } from "../model/mention.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import type { NounPhrase } from "../model/syntax.ts";
import { clausePath, type Reading, tokenRange } from "./reading.ts";

const locative = new Set([
  "across", "along", "around", "at", "below", "beside", "beyond", "from", "in", "inside", "into", "near", "off", "on", "onto",
  "out", "outside", "over", "throughout", "to", "toward", "towards", "under", "within",
]); // biome-ignore format: a word list

/** Heads of places without a name of their own; beyond what WordNet files under location. Sorted. */
const placeHeads = new Set([
  "airport", "base", "border", "camp", "capital", "city", "coast", "coastline", "county", "district", "frontier", "hospital", "island",
  "mainland", "mountain", "neighborhood", "neighbourhood", "port", "prison", "province", "region", "river", "stadium", "state",
  "station", "strip", "suburb", "territory", "town", "university", "valley", "village",
]); // biome-ignore format: a word list

/** Where it happens: a place named in the clause, else the only one that the sentence names; null where neither is plain. */
export function placeOf(reading: Reading, evidence: Span, except: string | null): string | null {
  const inside = findPlaces(reading).filter(({ span }) => covers(evidence, span));
  const own = inside.find(({ name }) => name !== except);
  if (own) return own.name;
  const all = [...new Set(findPlaces(reading).map(({ name }) => name))].filter((name) => name !== except);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Places after a preposition of place, in order. */
export function findPlaces(reading: Reading): { name: string; span: Span }[] {
  return reading.nouns.flatMap((noun) => {
    const before = reading.tokens[noun.from - 1];
    if (!before || !locative.has(before.text.toLowerCase())) return [];
    const name = placeName(reading, noun);
    return name === undefined ? [] : [{ name, span: noun }];
  });
}

function placeName(reading: Reading, noun: NounPhrase): string | undefined {
  if (reading.times.some((time) => overlaps(time, noun))) return undefined;
  const last = reading.tokens[noun.to - 1];
  const entity = last && reading.entities.find((e) => e.type === "place" && covers(e, last));
  if (entity) return entity.canonical;
  const known = reading.entities.some((e) => last && covers(e, last));
  if (known || !isPlaceHead(noun.head) || reading.quantities.some((q) => overlaps(q, noun))) return undefined;
  const words = noun.text.replace(/^(?:the|an?|its|their|his|her|our|this|that)\s+/i, "").replace(/\s+/g, " ");
  const modified = /\s/.test(words);
  return modified || placeHeads.has(noun.head) ? words : undefined;
}

const isPlaceHead = (head: string) => placeHeads.has(head) || findNoun(head)?.senses[0] === "location";

/** When it holds: a date in the clause; else, implied, one in the clauses above it, else the published day; null without any. */
export function timeOf(reading: Reading, clause: number, evidence: Span, published: string | null): ClaimTime | null {
  const dates = reading.times.filter((time) => (time.type === "DATE" || time.type === "TIME") && time.value !== "");
  const path = clausePath(reading, clause);
  const place = (time: TimeMention) => path.indexOf(reading.clauses.owner[tokenRange(reading, time).from] ?? -1);
  const own = dates.filter((time) => covers(evidence, time) && place(time) >= 0);
  const inside = own.find((time) => isAdverbial(reading, time)) ?? own[0];
  if (inside) return claimTime(inside, false);
  const above = dates
    .filter((time) => !covers(evidence, time) && place(time) > 0 && isAdverbial(reading, time))
    .sort((a, b) => place(a) - place(b))[0];
  if (above) return claimTime(above, true);
  return published === null ? null : publishedDay(published);
}

/** Not a modifier inside a noun phrase: "the 2019 budget". */
function isAdverbial(reading: Reading, time: TimeMention): boolean {
  const { from, to } = tokenRange(reading, time);
  const after = reading.tokens[to];
  return !(after && /^(NOUN|PROPN)$/.test(after.pos) && reading.tokens[from - 1]?.pos === "DET");
}

const claimTime = ({ value, from, to }: TimeMention, implied: boolean): ClaimTime => ({ value, from, to, implied });

function publishedDay(published: string): ClaimTime | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  if (!day) return null;
  const next = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]) + 1));
  return { value: day[0], from: day[0], to: next.toISOString().slice(0, 10), implied: true };
}
