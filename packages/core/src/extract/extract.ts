import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { identity } from "../model/identity.ts";
import type { Attribution } from "../model/mention.ts";
import { bySpan, quote } from "../model/span.ts";
import { articleStage } from "../model/stage.ts";
import { continuedVoices } from "./continuation.ts";
import type { Draft } from "./draft.ts";
import { findEvents } from "./events.ts";
import { withinContent } from "./evidence.ts";
import { findFigures } from "./figures.ts";
import { findMeasures } from "./measures-in-law.ts";
import { type Annotated, readSentences } from "./reading.ts";
import { findStatements } from "./statements.ts";
import { type Voices, voiceFinder } from "./voices.ts";

export const claims = articleStage({
  name: "extract/claims",
  version: 2,
  needs: ["article", "sentences", "phrases", "times", "quantities", "entities", "instruments", "attributions"],
  gives: "claims",
  run: findClaims,
});

/** All claims of an article by place; each id once. */
export function findClaims(layers: Annotated): Claim[] {
  const { article } = layers;
  const readings = readSentences(layers);
  const finder = voiceFinder(layers.attributions);
  const found = readings.flatMap((reading, index) => {
    const before = readings[index - 1];
    const previous = before?.sentence.paragraph === reading.sentence.paragraph ? before : undefined;
    const drafts = [
      ...findFigures(reading, previous, article.published),
      ...findEvents(reading, article.published),
      ...findMeasures(reading, article.published),
    ];
    const continued = continuedVoices(reading, previous, finder);
    return [
      ...drafts.map((draft) =>
        settle(draft, article, finder.at(draft.anchor, draft.kind === "figure" ? undefined : draft.verb), continued),
      ),
      ...findStatements(reading, article, finder),
    ];
  });
  const byId = new Map(found.map((claim) => [claim.id, claim]));
  return [...byId.values()].sort((a, b) => bySpan(a, b) || (a.id < b.id ? -1 : 1));
}

/** The claim with its voices, verbatim words and id. */
function settle(
  { anchor, verb, ...draft }: Draft,
  article: Article,
  { chain: own, refused }: Voices,
  continued: readonly Attribution[],
): Claim {
  const chain = own.length > 0 ? own : continued;
  const span = withinContent(draft, own.at(-1)?.content ?? [], anchor, verb);
  const place = draft.kind === "figure" || draft.kind === "instrument" ? anchor.start : -1;
  return {
    ...draft,
    ...quote(article.text, span.start, span.end),
    id: identity("clm", [article.id, draft.kind, span.start, span.end, place, ""]),
    articleId: article.id,
    status: refused === "denied" ? "denied" : draft.status,
    asserted: draft.asserted && refused === undefined,
    voices: chain.flatMap(({ speaker }) => speaker ?? []),
    attributionIds: chain.map((attribution) => attribution.id),
    impliedVoice: own.length === 0 && chain.length > 0,
  };
}
