import type { TimeMention } from "../../model/mention.ts";
import { quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import type { Phrases, Sentence, Token, VerbGroup } from "../../model/syntax.ts";
import { type Day, parseDay } from "./calendar.ts";
import { clockRules } from "./clock.ts";
import { dateRules, monthRules, numericRules, yearRules } from "./dates.ts";
import { directionAt } from "./direction.ts";
import { durationRules } from "./durations.ts";
import { holidayRules } from "./holidays.ts";
import { intervalOf } from "./interval.ts";
import { decadeRules, periodRules, seasonRules } from "./periods.ts";
import { refineTimes, type Told } from "./refine.ts";
import { agoRules, relativeRules } from "./relative.ts";
import { type Candidate, type Family, findCandidates, type Scope } from "./rule.ts";
import { everyRules, frequencyRules, rateRules, weekdaySetRules } from "./sets.ts";
import { vagueRules } from "./vague.ts";
import { weekdayRules } from "./weekdays.ts";

export const times = articleStage({
  name: "annotate/times",
  version: 2,
  needs: ["article", "sentences", "phrases"],
  gives: "times",
  run: ({ article, sentences, phrases }) => findTimes(article.text, parseDay(article.published), sentences, phrases),
});

/** Finders, in the order in which equal spans are preferred. */
const families: readonly Family[] = [
  { hint: /Day|Eve|Christmas|Easter|Friday|July|11|teenth|Thanksgiving|Halloween|Mayo|(?:Sun|Mon|Wednes|Thurs)day|Night|Pentecost/, rules: holidayRules },
  { hint: /Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JU[LN]|[A-Z]{4}/, rules: dateRules },
  { hint: /\d[-/.]\d/, rules: numericRules },
  { hint: /Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|[A-Z]{4}/, rules: monthRules },
  { hint: /days/, rules: weekdaySetRules },
  { hint: /every|each/i, rules: everyRules },
  { hint: /ly(?!\p{L})/iu, rules: frequencyRules },
  { hint: /times|once|twice|each\s/i, rules: rateRules },
  { hint: /day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./i, rules: weekdayRules },
  { hint: /day|night|week|month|year|decade|centur|quarter|tomorrow|morning|afternoon|evening|same/i, rules: relativeRules },
  { hint: /ago\b|earlier|last year/i, rules: agoRules },
  { hint: /0['’]?s\b|ties\b/i, rules: decadeRules },
  { hint: /century|quarter|half|\dQ|Q\d/i, rules: periodRules },
  { hint: /spring|summer|autumn|fall|winter/i, rules: seasonRules },
  { hint: /\d{4}|FY|['’]\d\d|\b(?:eigh|nine)teen\b|two thousand/i, rules: yearRules },
  { hint: /\d|clock|noon|midday|midnight/i, rules: clockRules },
  { hint: /second|minute|hour|day|week|month|year|decade|centur|quarter|night|semester|time|while/i, rules: durationRules },
  { hint: /now|current|present|moment|days|this time|so far|to date|recent|past|lately|ago|time|future|soon|shortly|coming|ahead|to come|later date|term/i, rules: vagueRules },
]; // biome-ignore format: the order of preference

/**
 * Time expressions in order, none overlapping, with TIMEX3 types and values. What hangs on the published day is resolved
 * against `published`; without one its value says only what the words say, and its interval is open.
 */
function findTimes(
  text: string,
  published: Day | undefined,
  sentences: readonly Sentence[],
  phrases: Phrases,
): TimeMention[] {
  const groups = Map.groupBy(phrases.verbs, (group) => group.sentence);
  const found: TimeMention[] = [];
  let told: Told | undefined;
  sentences.forEach((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end);
    const scope = scopeOf(words, sentence, groups.get(at) ?? [], published);
    const resolved = refineTimes(chooseLongest([...findCandidates(families, scope)], words.length), scope, at, told);
    told = resolved.told;
    for (const { start, end, type, value } of resolved.times) {
      const span = quote(text, sentence.start + start, sentence.start + end);
      found.push({
        ...span,
        type,
        value,
        ...(type === "DATE" || type === "TIME" ? intervalOf(value) : { from: null, to: null }),
      });
    }
  });
  return found;
}

/** Of candidates that overlap, the longest; of equally long ones, the first found. */
function chooseLongest(candidates: readonly Candidate[], length: number): Candidate[] {
  const covered = new Uint8Array(length);
  return candidates
    .filter(({ start, end, value }) => end > start && value !== "")
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      // Whatever stands already is at least as long, so an overlap covers one of the ends.
      if (covered[start] || covered[end - 1]) return false;
      covered.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function scopeOf(text: string, sentence: Sentence, groups: readonly VerbGroup[], anchor: Day | undefined): Scope {
  const { tokens, start: offset } = sentence;
  const local = groups.map((group) => ({ ...group, start: group.start - offset, end: group.end - offset }));
  /** Index of the first token that starts at or after the offset. */
  const indexAt = (at: number): number => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.start ?? 0) - offset < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const localised = (token: Token | undefined) =>
    token && { ...token, start: token.start - offset, end: token.end - offset };
  return {
    text,
    anchor,
    direction: (start, end) => directionAt(text, local, start, end),
    before: (at) => localised(tokens[indexAt(at) - 1]),
    after: (at) => localised(tokens[indexAt(at)]),
  };
}
