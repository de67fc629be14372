import { casualtyVerbs, personCounts, personStates } from "../../lexicon/people.data.ts";
import { isPerson } from "../../lexicon/people.ts";
import { identity } from "../../model/identity.ts";
import type { CountedNoun, Quantity, TimeMention } from "../../model/mention.ts";
import { quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import type { Sentence } from "../../model/syntax.ts";
import { type Amount, sizeNumeral } from "./amounts.ts";
import { findCounted } from "./counted.ts";
import { placesAnEvent } from "./durations.ts";
import { type Line, lineOf, lowerOf } from "./grammar.ts";
import { guards } from "./guards.ts";
import { type Counted, isNumberNoun } from "./noun-phrase.ts";
import { findNumerals } from "./numerals.ts";
import { joinRanges } from "./ranges.ts";
import { findDenominators } from "./rates.ts";
import { changeAt, roleOf } from "./roles.ts";
import { splitWords } from "./words.ts";

export const quantities = articleStage({
  name: "annotate/quantities",
  version: 1,
  needs: ["article", "sentences"],
  gives: "quantities",
  run: ({ article, sentences }) => findQuantities(article.id, article.text, sentences, []),
});

/** Every number that says how many or how much, in order; none overlap. */
export function findQuantities(
  articleId: string,
  text: string,
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): Quantity[] {
  const found: Quantity[] = [];
  const dates = times.filter(({ type }) => type !== "DURATION");
  let next = 0;
  let last: Carried | undefined;
  sentences.forEach((sentence, index) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const within: TimeMention[] = [];
    for (let at = next; (dates[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; at += 1) {
      const time = dates[at];
      if (time) within.push(time);
    }
    const line = lineOf(splitWords(text, sentence), within);
    for (const amount of findAmounts(line)) {
      const own = findCounted(line, amount);
      const counted = own && countedNoun(text, line, own);
      const carried = last && last.sentence >= index - 1 ? last : undefined;
      const noun = counted ?? carriedNoun(line, amount, carried);
      const unit = unitOf(line, amount, own, noun, carried);
      if (unit === undefined) continue;
      const per = findDenominators(line, amount, own);
      const [start, end] = [line.words[amount.from]?.start ?? 0, line.words[amount.to - 1]?.end ?? 0];
      const quantity: Omit<Quantity, "id"> = {
        ...quote(text, start, end),
        low: amount.low,
        high: amount.high,
        approx: amount.approx || isEstimated(line, amount),
        unit,
        per,
        ...roleOf(line, amount, per, own),
        noun: noun ?? null,
      };
      found.push({ id: identity("qty", [articleId, start, end]), ...quantity });
      if (noun && !amount.unit) last = { noun, unit, sentence: index };
    }
  });
  return found;
}

interface Carried {
  readonly noun: CountedNoun;
  readonly unit: string;
  readonly sentence: number;
}

function findAmounts(line: Line): Amount[] {
  const sized = findNumerals(line.words).map((numeral) => sizeNumeral(line.words, numeral));
  const isChange = (at: number) => {
    for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) if (changeAt(line, i)) return true;
    return false;
  };
  return joinRanges(line.words, sized, isChange).filter(
    (amount) => !guards.some((guard) => guard(line, amount)) && !placesAnEvent(line, amount),
  );
}

function countedNoun(text: string, line: Line, { from, to, head }: Counted): CountedNoun | undefined {
  const [first, last] = [line.words[from], line.words[to - 1]];
  return first && last ? { ...quote(text, first.start, last.end), head } : undefined;
}

const states = new Set(personStates);
const counts = new Set(personCounts);
const casualties = new Set(casualtyVerbs);

/** What the number is a number of; undefined where that cannot be told, and then nothing is said. */
function unitOf(
  line: Line,
  amount: Amount,
  own: Counted | undefined,
  noun: CountedNoun | undefined,
  carried: Carried | undefined,
): string | undefined {
  if (amount.unit) return amount.unit.code;
  if (!noun) return unitWithoutNoun(line, amount);
  if (!own) return carried?.unit;
  if (states.has(own.head) || isPerson(own.head)) return "persons";
  if (!isNumberNoun(own.head)) return own.head;
  const modifier = own.modifiers.at(-1);
  if (modifier !== undefined) {
    return counts.has(`${modifier} ${own.head}`) || isPerson(modifier) ? "persons" : modifier;
  }
  if (counts.has(own.head)) return "persons";
  return carried?.unit ?? "1";
}

/** "killing at least 54": the verb says that they are persons. */
function unitWithoutNoun(line: Line, amount: Amount): string | undefined {
  const before = line.words[amount.from - 1];
  if (before && casualties.has(before.token?.lemma ?? "")) return "persons";
  return undefined;
}

/** "another 600", "and 30 on Tuesday": the thing that was counted last, where the words promise one. */
function carriedNoun(line: Line, amount: Amount, carried: Carried | undefined): CountedNoun | undefined {
  if (amount.unit || !carried) return undefined;
  const before = lowerOf(line, amount.from - 1);
  const promised =
    /^(?:another|additional|further|extra|other|to|from|and|or|than|of|only|least|,|was|were|is|are|at)$/.test(
      before,
    ) || amount.bounded;
  const sized = amount.numeral.form === "digits" && (amount.high ?? amount.low ?? 0) >= 10;
  return promised && (sized || before === "another") ? carried.noun : undefined;
}

/** "estimated at 8,450": the verb blurs the number although it stands outside the span. */
function isEstimated(line: Line, amount: Amount): boolean {
  return (
    /^(?:estimated|projected|estimates)$/.test(lowerOf(line, amount.from - 2)) &&
    /^(?:at|of|as)$/.test(lowerOf(line, amount.from - 1))
  );
}
