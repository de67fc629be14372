import { identity } from "../../model/identity.ts";
import type { ArticleLayers } from "../../model/layers.ts";
import type { Attribution } from "../../model/mention.ts";
import { type Quote, quote } from "../../model/span.ts";
import { articleStage } from "../../model/stage.ts";
import { readCast } from "./cast.ts";
import { draftColons } from "./colons.ts";
import { continueQuotations } from "./continue.ts";
import { draftCounts } from "./counts.ts";
import { draftCredits } from "./credits.ts";
import { draftHeadline } from "./headlines.ts";
import { type Range, type Reading, readLayers, spanOf } from "./reading.ts";
import { type Draft, draftSentence } from "./select.ts";
import { findSpeakers } from "./speakers.ts";

export const attributions = articleStage({
  name: "annotate/attributions",
  version: 5,
  needs: ["article", "sentences", "phrases", "entities"],
  gives: "attributions",
  run: (layers) => findAttributions(layers),
});

type Needs = Pick<ArticleLayers, "article" | "sentences" | "phrases" | "entities">;

/** Who says, believes, intends or denies what, in the order of the text. */
export function findAttributions({ article, sentences, phrases, entities }: Needs): Attribution[] {
  const reading = readLayers(article.text, sentences, phrases);
  const cast = readCast(reading, entities);
  const own = reading.sentences.flatMap((sentence) =>
    cut(sentence).flatMap((piece) => {
      const drafts = withCounts(draftSentence(reading, piece), draftCounts(reading, cast, piece));
      return [...drafts, ...draftColons(reading, piece, drafts)];
    }),
  );
  const signed = [...draftHeadline(reading), ...draftCredits(reading)].filter(
    (draft) =>
      !own.some(
        (other) => meets(other.cue, draft.cue) || (draft.rule === "headline" && startOf(other) < startOf(draft)),
      ),
  );
  const drafts = continueQuotations(
    reading,
    [...signed, ...own].sort((a, b) => startOf(a) - startOf(b)),
  );
  const speakers = findSpeakers(reading, drafts, cast, article.outlet);
  const found = drafts.map((draft, at): Attribution => {
    const source = quotes(reading, draft.source);
    const cue = quotes(reading, draft.cue);
    const content = quotes(reading, draft.content);
    return {
      id: identity("att", [article.id, ...[...source, ...cue, ...content].flatMap(({ start, end }) => [start, end])]),
      source, cue, content,
      kind: kindOf(reading, draft),
      ...(speakers[at] ?? { speaker: null, sourceKind: "other", unnamed: false, to: null }),
      within: null,
      rule: draft.rule,
    }; // biome-ignore format: one thought
  });
  return nest(found);
}

/** A longer run, in tokens, is a list or a page without full stops; reading it in pieces keeps the time linear. */
const maxSentence = 300;

const cut = ({ from, to }: Range): Range[] =>
  Array.from({ length: Math.ceil((to - from) / maxSentence) }, (_, at) => ({
    from: from + at * maxSentence,
    to: Math.min(to, from + (at + 1) * maxSentence),
  }));

/** A figure's attribution gives way to one of the same cue that holds the figure already. */
function withCounts(own: readonly Draft[], counts: readonly Draft[]): Draft[] {
  const holds = (draft: Draft, count: Draft) =>
    meets(draft.cue, count.cue) &&
    count.content.every(({ to }) => draft.content.some((range) => range.from < to && to <= range.to));
  const added = counts.filter((count) => !own.some((draft) => holds(draft, count)));
  return [...own.filter((draft) => !added.some((count) => meets(draft.cue, count.cue))), ...added];
}

const meets = (a: readonly Range[], b: readonly Range[]) =>
  a.some((one) => b.some((other) => one.from < other.to && other.from < one.to));

const startOf = ({ cue }: Draft) => cue[0]?.from ?? 0;

const quotes = (reading: Reading, ranges: readonly Range[]): Quote[] =>
  ranges.map((range) => {
    const { start, end } = spanOf(reading, range);
    return quote(reading.text, start, end);
  });

function kindOf({ quotationOf }: Reading, { content, cue }: Draft): Attribution["kind"] {
  const outside = quotationOf[cue[0]?.from ?? 0];
  let [quoted, plain] = [0, 0];
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      if (quotationOf[at] !== outside && (quotationOf[at] ?? -1) >= 0) quoted += 1;
      else plain += 1;
    }
  }
  if (quoted === 0) return "indirect";
  return plain <= quoted / 10 ? "direct" : "mixed";
}

/** Names, for each whose cue stands in another's content, the smallest such. */
function nest(found: readonly Attribution[]): Attribution[] {
  const pieces = found
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  const within = new Map<string, string>();
  let open: typeof pieces = [];
  let next = 0;
  for (const { id, cue } of [...found].sort((a, b) => cueStart(a) - cueStart(b))) {
    const start = cue[0]?.start ?? 0;
    for (let piece = pieces[next]; piece && piece.start <= start; piece = pieces[next]) {
      open.push(piece);
      next += 1;
    }
    open = open.filter((piece) => piece.end > start);
    const holder = open.filter((piece) => piece.id !== id).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (holder) within.set(id, holder.id);
  }
  return found.map((attribution) => ({ ...attribution, within: within.get(attribution.id) ?? null }));
}

const cueStart = ({ cue }: Attribution) => cue[0]?.start ?? 0;
