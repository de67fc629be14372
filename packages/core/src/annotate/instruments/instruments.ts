import { findInstrumentName, isMeasureVerb } from "../../lexicon/instruments.ts";
import type { ArticleLayers } from "../../model/layers.ts";
import type { Instrument } from "../../model/mention.ts";
import { bySpan, quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import { findAliased, readAliases } from "./aliases.ts";
import { findCases } from "./cases.ts";
import { findDescribed } from "./described.ts";
import { findNamed } from "./named.ts";
import { findNicknamed } from "./nicknamed.ts";
import { findNumbered } from "./numbered.ts";
import { canOwn, readOwner } from "./owners.ts";
import { readRelation } from "./relation.ts";
import { type Naming, type Passage, readTerms, spanAt } from "./terms.ts";

type Layers = Pick<ArticleLayers, "article" | "sentences" | "phrases" | "entities">;

export const instruments = articleStage({
  name: "annotate/instruments",
  version: 3,
  needs: ["article", "sentences", "phrases", "entities"],
  gives: "instruments",
  run: findInstruments,
});

/** In this order: of two that overlap, the longer wins, then the earlier finder. */
const finders = [findCases, findNumbered, findNamed, findNicknamed, findDescribed];

/** Laws, orders, treaties, court cases, named programmes and measures, in order, never overlapping, with what is done to each. */
export function findInstruments(layers: Layers): Instrument[] {
  const { text } = layers.article;
  const passages = passagesOf(layers);
  const first = passages.map((passage) =>
    settle(finders.flatMap((finder) => finder(passage))).filter((naming) => !isInBody(passage, naming)),
  );
  const aliases = readAliases(text, first.flat());
  const found = passages.flatMap((passage, i) =>
    settle([...(first[i] ?? []), ...findAliased(passage, aliases)]).flatMap((naming) => {
      const relation = readRelation(passage, naming);
      if (naming.bound && (relation === null || !isMeasureVerb(relation))) return [];
      const owner = readOwner(passage, naming.start, naming.canonical);
      return { ...naming, relation, ...(owner === undefined ? {} : { owner }) };
    }),
  );
  const names = nameAll(text, found, aliases);
  return found.map(({ start, end, relation }, i) => ({
    ...quote(text, start, end),
    canonical: names[i] ?? "",
    relation,
  }));
}

function passagesOf({ article, sentences, phrases, entities }: Layers): Passage[] {
  let entity = 0;
  const nouns = Map.groupBy(phrases.nouns, (noun) => noun.sentence);
  const verbs = Map.groupBy(phrases.verbs, (verb) => verb.sentence);
  return sentences.map((sentence, i) => {
    const own = [];
    while (entity < entities.length && (entities[entity]?.start ?? 0) < sentence.end) {
      const next = entities[entity];
      if (next && next.start >= sentence.start) own.push(next);
      entity += 1;
    }
    return {
      text: article.text,
      sentence,
      terms: readTerms(article.text, sentence),
      nouns: nouns.get(i) ?? [],
      verbs: verbs.get(i) ?? [],
      entities: own,
    };
  });
}

/** "the Clean Rivers Act Coalition": part of a body's name. */
function isInBody({ entities }: Passage, { start, end }: Naming): boolean {
  const entity = spanAt(entities, end - 1, end);
  return entity?.type === "organisation" && entity.start <= start + 4 && end < entity.end;
}

/** Of two that overlap the longer stays. Passages are short, so a mark for each character is the cheapest test. */
function settle(namings: readonly Naming[]): Naming[] {
  if (namings.length < 2) return [...namings];
  const from = Math.min(...namings.map(({ start }) => start));
  const taken = new Uint8Array(Math.max(0, ...namings.map(({ end }) => end)) - from);
  const kept = [...namings]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (taken[start - from] || taken[end - from - 1]) return false;
      taken.fill(1, start - from, end - from);
      return true;
    });
  return kept.sort(bySpan);
}

type Found = Naming & { readonly owner?: string };

/** One name for all mentions of an instrument inside the article: the well-known one, else the first; orders with their giver, where the article has one. */
function nameAll(text: string, found: readonly Found[], aliases: ReadonlyMap<string, string>): string[] {
  const first = new Map<string, string>();
  const sections = new Map(
    found.flatMap(({ canonical }) =>
      /^(.+?) of /.test(canonical) && /^(Section|Article|Title) /.test(canonical)
        ? [[canonical.replace(/ of .*$/, ""), canonical] as const]
        : [],
    ),
  );
  const owners = new Set(found.flatMap(({ owner }) => owner ?? []));
  const sole = owners.size === 1 ? [...owners][0] : undefined;
  return found.map(({ start, end, canonical: own, owner }) => {
    const canonical = aliases.get(own) ?? own;
    const known = findInstrumentName(canonical) ?? findInstrumentName(text.slice(start, end));
    if (known) return known;
    const whole = sections.get(canonical);
    if (whole) return whole;
    const giver = owner ?? (canOwn(canonical) ? sole : undefined);
    const key = `${giver ?? ""} ${keyOf(canonical)}`;
    const name = first.get(key) ?? [giver, canonical.replace(/^[Tt]he /, "")].filter(Boolean).join(" ");
    first.set(key, name);
    return name;
  });
}

const keyOf = (canonical: string) =>
  canonical
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/ of \d{4}$/, "")
    .replace(/\b(order|decree|action|tariff|warrant|injunction)s\b/, "$1");
