import { identity } from "../model/identity.ts";
import type { Attribution, Entity, EntityType, Instrument, Quantity, TimeMention } from "../model/mention.ts";
import { type Quote, quote } from "../model/span.ts";
import { parsed } from "../testing/layers.ts";
import type { Annotated } from "./reading.ts";

/** What a row says is in its text, by its words; what is not named is not there. */
export interface Given {
  readonly entities?: Readonly<Record<string, EntityType>>;
  /** Words of a date → TIMEX3 value. */
  readonly times?: Readonly<Record<string, string>>;
  /** Words → relation. */
  readonly instruments?: Readonly<Record<string, string | null>>;
  /** [source, cue, content], by their words. */
  readonly said?: readonly (readonly [source: string, cue: string, content: string])[];
  readonly published?: string;
}

const number = /(?:(?:about|at least|more than|nearly|up to) )?[$€]?\d[\d,.]*\d%?(?: million)?|[$€]?\d%?/gi;

/** Layers made by hand for tests: each run of digits is a quantity that counts the words after it. */
export function layersOf(text: string, given: Given = {}): Annotated {
  const base = parsed(text, { id: "art_case", published: given.published ?? null });
  const at = (words: string): Quote => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the row.`);
    return quote(text, start, start + words.length);
  };
  const times = Object.entries(given.times ?? {}).map(
    ([words, value]): TimeMention => ({ ...at(words), type: "DATE", value, from: value, to: null }),
  );
  const quantities = [...text.matchAll(number)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !times.some((time) => time.start <= start && start < time.end))
    .map(({ start, end }): Quantity => {
      const phrase = base.phrases.nouns.find((noun) => noun.start <= end && end < noun.end);
      const from = end + 1;
      const noun = phrase && from < phrase.end ? { ...quote(text, from, phrase.end), head: phrase.head } : null;
      return {
        ...quote(text, start, end), id: identity("qty", [start, end]), low: 1, high: 1, approx: false,
        unit: unitOf(text.slice(start, end)), per: [], role: "total", direction: null, noun,
      }; // biome-ignore format: one thought
    });
  return {
    ...base,
    times,
    quantities,
    entities: Object.entries(given.entities ?? {}).map(
      ([words, type]): Entity => ({ ...at(words), type, canonical: words }),
    ),
    instruments: Object.entries(given.instruments ?? {}).map(
      ([words, relation]): Instrument => ({ ...at(words), canonical: words, relation }),
    ),
    attributions: nest(
      (given.said ?? []).map(([source, cue, content], index) => attribution(index, at(source), at(cue), at(content))),
    ),
  };
}

const unitOf = (number: string) => (/%/.test(number) ? "percent" : /[$]/.test(number) ? "USD" : "persons");

const attribution = (index: number, source: Quote, cue: Quote, content: Quote): Attribution => ({
  id: `att_${index}`, source: [source], cue: [cue], content: [content], kind: "indirect", speaker: source.text,
  sourceKind: "other", unnamed: false, to: null, within: null, rule: "by hand",
}); // biome-ignore format: one thought

/** A row lists the outer one first. */
const nest = (list: readonly Attribution[]): Attribution[] =>
  list.map((inner, index) => {
    const outer = list
      .slice(0, index)
      .findLast(
        (other) =>
          (other.content[0]?.end ?? 0) >= (inner.content[0]?.end ?? 0) &&
          (other.content[0]?.start ?? 0) <= (inner.content[0]?.start ?? 0),
      );
    return outer ? { ...inner, within: outer.id } : inner;
  });
