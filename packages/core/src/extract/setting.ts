import type { ClaimTime } from "../model/claim.ts";
import type { TimeMention } from "../model/mention.ts";
import { covers, overlaps, type Span } from "../model/span.ts";
import type { NounPhrase } from "../model/syntax.ts";
import { clausePath, type Reading, tokenRange } from "./reading.ts";

const locative = new Set([
  "across", "along", "around", "at", "below", "beside", "beyond", "from", "in", "inside", "into", "near", "off", "on", "onto",
  "out", "outside", "over", "throughout", "to", "toward", "towards", "under", "within",
]); // biome-ignore format: a word list

/** Heads of places without a name of their own. Sorted. */
const placeHeads = new Set([
  "airport", "archipelago", "area", "base", "bay", "beach", "border", "borderland", "bridge", "camp", "campus", "canal", "capital",
  "cathedral", "church", "city", "clinic", "coast", "coastline", "college", "continent", "country", "county", "courthouse", "desert",
  "district", "downtown", "embassy", "factory", "farm", "forest", "frontier", "gulf", "harbor", "harbour", "highway", "hospital",
  "hotel", "island", "jail", "lake", "mainland", "mall", "market", "metropolis", "mine", "mosque", "mountain", "neighborhood",
  "neighbourhood", "outskirt", "outskirts", "park", "peninsula", "port", "prison", "province", "reef", "region", "reservoir", "resort",
  "river", "riverbank", "school", "sea", "shore", "shoreline", "slum", "square", "stadium", "state", "station", "strait", "street",
  "strip", "suburb", "synagogue", "temple", "territory", "town", "township", "university", "valley", "village", "warehouse", "waters",
]); // biome-ignore format: a word list

interface Place {
  readonly name: string;
  readonly span: Span;
  /** Clause that it stands in. */
  readonly clause: number;
  /** Behind a preposition of place; else it is acted on ("secure the northern border"). */
  readonly isWhere: boolean;
}

/** Where it happens: a place named in the evidence, else the only one in the clauses it hangs on; null where neither is plain. */
export function placeOf(reading: Reading, clause: number, evidence: Span, except: string | null): string | null {
  const places = findPlaces(reading).filter(({ name }) => name !== except);
  const inside = places.filter(({ span }) => covers(evidence, span));
  const own = inside.find(({ isWhere }) => isWhere) ?? inside[0];
  if (own) return own.name;
  const path = clausePath(reading, clause);
  const around = new Set(
    places.filter((place) => place.isWhere && path.includes(place.clause)).map(({ name }) => name),
  );
  const [only = null] = around;
  return around.size === 1 ? only : null;
}

/** Places of a sentence, in order. */
function findPlaces(reading: Reading): Place[] {
  return reading.nouns.flatMap((noun) => {
    const isWhere = locative.has(reading.tokens[noun.from - 1]?.text.toLowerCase() ?? "");
    const name = placeName(reading, noun, isWhere);
    return name === undefined ? [] : [{ name, span: noun, clause: reading.clauses.owner[noun.from] ?? 0, isWhere }];
  });
}

function placeName(reading: Reading, noun: NounPhrase, isWhere: boolean): string | undefined {
  if (reading.times.some((time) => overlaps(time, noun)) || reading.quantities.some((q) => overlaps(q, noun)))
    return undefined;
  const last = reading.tokens[noun.to - 1];
  const entity = last && reading.entities.find((e) => covers(e, last));
  if (entity) {
    const acted = placeHeads.has(noun.head) && isObject(reading, noun);
    return entity.type === "place" && (isWhere || acted) ? entity.canonical : undefined;
  }
  if (!placeHeads.has(noun.head) || !(isWhere || isObject(reading, noun))) return undefined;
  const words = noun.text.replace(/^(?:the|an?|its|their|his|her|our|this|that)\s+/i, "").replace(/\s+/g, " ");
  return /\s/.test(words) && !/^(?:same|other|different|entire|whole)\s/i.test(words) ? words : undefined;
}

const isObject = (reading: Reading, noun: NounPhrase) => reading.verbs.some((verb) => verb.to === noun.from);

/** When it holds: a date in the clause; else, implied, one in the clauses above it, else the published day; null without any. */
export function timeOf(
  reading: Reading,
  clause: number,
  evidence: Span,
  published: string | null,
  counted?: Span,
): ClaimTime | null {
  const dates = reading.times.filter(
    (time) => (time.type === "DATE" || time.type === "TIME") && time.value !== "" && !isCompared(reading, time),
  );
  const path = clausePath(reading, clause);
  const place = (time: TimeMention) => path.indexOf(reading.clauses.owner[tokenRange(reading, time).from] ?? -1);
  const own = dates.filter((time) => covers(evidence, time) && place(time) >= 0);
  const listed = counted && own.length > 1 ? own.find((time) => isNext(reading, counted, time)) : undefined;
  const inside = listed ?? own.find((time) => isAdverbial(reading, time)) ?? own[0];
  if (inside) return claimTime(inside, false);
  const above = dates
    .filter((time) => !covers(evidence, time) && place(time) > 0 && isAdverbial(reading, time))
    .sort((a, b) => place(a) - place(b))[0];
  if (above) return claimTime(above, true);
  return published === null ? null : publishedDay(published);
}

/** "16 *on Monday* and 21 *on Thursday*": each number of a list has the time right behind it. */
const isNext = ({ text }: Reading, counted: Span, time: Span): boolean =>
  counted.end <= time.start &&
  /^(?:\s+\p{Ll}+){0,3}\s+$/u.test(text.slice(counted.end, Math.min(time.start, counted.end + 40)));

/** "than in 2000", "compared with 1990": when it was otherwise. */
function isCompared(reading: Reading, time: TimeMention): boolean {
  const { from } = tokenRange(reading, time);
  return reading.tokens
    .slice(Math.max(0, from - 3), from)
    .some((token) => /^(than|compared|versus)$/i.test(token.text));
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
