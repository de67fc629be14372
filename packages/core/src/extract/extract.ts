import type { Claim } from "../model/claim.ts";
import { identity } from "../model/identity.ts";
import { bySpan, quote, type Span } from "../model/span.ts";
import { articleStage } from "../model/stage.ts";
import type { Draft } from "./draft.ts";
import { findEvents } from "./events.ts";
import { withinContent } from "./evidence.ts";
import { findFigures } from "./figures.ts";
import { findMeasures } from "./measures-in-law.ts";
import { type Annotated, readSentences, sentenceAt } from "./reading.ts";
import { findStatements } from "./statements.ts";
import { type VoiceFinder, voiceFinder } from "./voices.ts";

export const claims = articleStage({
  name: "extract/claims",
  version: 1,
  needs: ["article", "sentences", "phrases", "times", "quantities", "entities", "instruments", "attributions"],
  gives: "claims",
  run: findClaims,
});

/** All claims of an article by place; each id once. */
export function findClaims(layers: Annotated): Claim[] {
  const { article } = layers;
  const readings = readSentences(layers);
  const voices = voiceFinder(layers.attributions);
  const cues = cuesBySentence(layers);
  const drafts = readings.flatMap((reading, index) => {
    const before = readings[index - 1];
    const previous = before?.sentence.paragraph === reading.sentence.paragraph ? before : undefined;
    return [
      ...findFigures(reading, previous, article.published),
      ...findEvents(reading, cues[index] ?? [], article.published),
      ...findMeasures(reading, article.published),
    ];
  });
  const found = [
    ...drafts.map((draft) => settle(draft, layers, voices)),
    ...findStatements(layers.attributions, readings, layers, voices),
  ];
  return [...new Map(found.map((claim) => [claim.id, claim])).values()].sort(
    (a, b) => bySpan(a, b) || (a.id < b.id ? -1 : 1),
  );
}

function cuesBySentence({ attributions, sentences }: Annotated): Span[][] {
  const cues: Span[][] = sentences.map(() => []);
  for (const cue of attributions.flatMap((attribution) => attribution.cue))
    cues[sentenceAt(sentences, cue.start)]?.push(cue);
  return cues;
}

/** The claim with its voices, verbatim words and id. */
function settle({ anchor, verb, ...draft }: Draft, { article }: Annotated, finder: VoiceFinder): Claim {
  const { chain, refused } = finder.at(anchor);
  const content = chain.at(-1)?.content ?? [];
  const span = withinContent(draft, content, anchor, verb);
  const place = draft.kind === "figure" || draft.kind === "instrument" ? anchor.start : -1;
  const id = identity("clm", [article.id, draft.kind, span.start, span.end, place, ""]);
  return {
    ...draft,
    ...quote(article.text, span.start, span.end),
    id,
    articleId: article.id,
    status: refused === "denied" ? "denied" : draft.status,
    asserted: draft.asserted && refused === undefined,
    voices: chain.flatMap(({ speaker }) => speaker ?? []),
    attributionIds: chain.map((attribution) => attribution.id),
    impliedVoice: false,
  };
}
