import { isCounter } from "../lexicon/measures.ts";
import type { Quantity } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import { actionOf } from "./action.ts";
import { actorOf } from "./actors.ts";
import { type Argument, nameOf } from "./arguments.ts";
import { type Counted, equatedSubject, readCounted } from "./counted.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence.ts";
import { clauseOf, type Reading } from "./reading.ts";
import { placeOf, timeOf } from "./setting.ts";
import { standingOf } from "./status.ts";

/** One claim for each quantity of the sentence; `previous` is the sentence before it in the same paragraph. */
export function findFigures(reading: Reading, previous: Reading | undefined, published: string | null): Draft[] {
  return reading.quantities.map((quantity) => figure(reading, quantity, previous, published));
}

function figure(reading: Reading, quantity: Quantity, previous: Reading | undefined, published: string | null): Draft {
  const counted = readCounted(reading, quantity);
  const total = listTotal(reading, quantity);
  const whole = total && readCounted(reading, total);
  const action = actionOf(reading, whole ?? counted);
  const { verb } = clauseOf(reading, (whole ?? counted).clause);
  const evidence = evidenceOf(reading, counted.clause, counted);
  const actor = nameOf(reading, actorOf(reading, counted, action.noun)) ?? null;
  return {
    ...evidence,
    kind: "figure",
    quantityId: quantity.id,
    actor,
    action: action.lemma,
    object: total?.noun ? bare(total.noun.text, total, total.noun) : objectOf(reading, counted, previous),
    place: placeOf(reading, counted.clause, evidence, actor),
    time: timeOf(reading, counted.clause, evidence, published, quantity),
    ...standingOf(reading, {
      clause: (whole ?? counted).clause,
      counted: whole ?? counted,
      noun: action.noun,
      published,
    }),
    anchor: quantity,
    verb,
  };
}

/** "2,900 people in shelters: *1,400* in the north, *900* …": the number before the colon that this one is a part of. */
function listTotal({ text, tokens, quantities }: Reading, quantity: Quantity): Quantity | undefined {
  const colon = tokens.findLast((token) => token.text === ":" && token.end <= quantity.start);
  if (!colon) return undefined;
  const total = quantities.findLast((other) => other.end <= colon.start);
  const parts = quantities.filter((other) => other.start >= colon.end);
  if (!total?.noun || parts.length < 2 || total.role !== "total" || quantity.role !== "total") return undefined;
  const isBelow = (part: Quantity) => (part.high ?? part.low ?? 0) < (total.low ?? total.high ?? 0);
  const { noun } = quantity;
  const own = noun && noun.start >= colon.end;
  if (
    own
      ? noun.head !== total.noun.head || quantity.unit !== total.unit
      : !/^(?:1|persons)$|^\p{Ll}{3,}$/u.test(quantity.unit)
  )
    return undefined;
  return parts.every(isBelow) && !/[;.!?]\s/u.test(text.slice(colon.end, quantity.start)) ? total : undefined;
}

const determiner = /^(?:an?|the|these|those|this|that|some|its|his|her|their|our|my|your|all|both)\s+/i;

/** The counted words without number and determiner; for "it rose to 9,000", what the figure before counted. */
function objectOf(reading: Reading, counted: Counted, previous: Reading | undefined): string | null {
  const { noun } = counted.quantity;
  if (noun && !isAnaphor(noun.text)) return bare(noun.text, counted.quantity, noun);
  const subject = equatedSubject(reading, counted);
  const equated = subject && countedBy(reading, subject);
  const words = equated && !overlaps(equated, counted) ? reading.text.slice(equated.start, equated.end) : "";
  if (words && !isAnaphor(words))
    return noun ? bare(noun.text, counted.quantity, noun) : bare(words, counted.quantity, equated as Span);
  const before = [...(previous?.quantities ?? []), ...reading.quantities.filter((q) => q.end <= counted.quantity.start)]
    .filter((q) => q.noun && q.unit === counted.quantity.unit && !isAnaphor(q.noun.text))
    .at(-1);
  if ((words || noun) && before?.noun) return bare(before.noun.text, before, before.noun);
  return noun ? bare(noun.text, counted.quantity, noun) : null;
}

/** "the estimates of the number of *infected patients*": what the chain of counts counts. */
function countedBy(reading: Reading, argument: Argument): Argument {
  let at = argument;
  for (let step = 0; step < 4 && isCounter(at.head) && reading.tokens[at.to]?.lemma === "of"; step += 1) {
    const next = reading.nouns.find((noun) => noun.from === at.to + 1);
    if (!next) break;
    at = { from: next.from, to: next.to, head: next.head, start: next.start, end: next.end };
  }
  return at;
}

/** "that number", "the figure", "the total": stands for what was counted before. */
const isAnaphor = (words: string) =>
  /^(?:(?:the|that|this|its|their)\s+)?(?:number|figure|total|count|tally|amount|sum|it)$/i.test(words.trim());

function bare(words: string, quantity: Quantity, at: Span): string | null {
  const inside = at.start <= quantity.start && quantity.end <= at.end;
  const kept = inside ? `${words.slice(0, quantity.start - at.start)} ${words.slice(quantity.end - at.start)}` : words;
  const text = kept.trim().replace(determiner, "").replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}
