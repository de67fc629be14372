import type { Claim } from "../model/claim.ts";
import { identity } from "../model/identity.ts";
import type { Attribution } from "../model/mention.ts";
import { quote } from "../model/span.ts";
import { type Annotated, type Reading, sentenceAt } from "./reading.ts";
import { timeOf } from "./setting.ts";
import type { VoiceFinder } from "./voices.ts";

/** One claim for each attribution with a speaker and content; its evidence is the content. */
export function findStatements(
  attributions: readonly Attribution[],
  readings: readonly Reading[],
  { article }: Annotated,
  voices: VoiceFinder,
): Claim[] {
  const sentences = readings.map(({ sentence }) => sentence);
  return attributions.flatMap((attribution) => {
    const { content, cue, speaker } = attribution;
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last || speaker === null) return [];
    const chain = voices.chainOf(attribution).filter((link) => link.speaker !== null);
    const reading = readings[sentenceAt(sentences, cue[0]?.start ?? first.start)];
    const whole = content.length === 1 ? first : quote(article.text, first.start, last.end);
    const claim: Claim = {
      ...quote(article.text, whole.start, whole.end),
      id: identity("clm", [article.id, "statement", whole.start, whole.end, -1, attribution.id]),
      articleId: article.id,
      kind: "statement",
      quantityId: null,
      actor: speaker,
      action: reading ? cueLemma(reading, attribution) : null,
      object: null,
      place: null,
      time: reading && article.published !== null ? timeOf(reading, 0, reading.sentence, article.published) : null,
      status: "happened",
      polarity: "affirmed",
      asserted: true,
      voices: chain.flatMap((link) => link.speaker ?? []),
      attributionIds: chain.map(({ id }) => id),
      impliedVoice: false,
    };
    return [claim];
  });
}

/** Lemma of the last verb of the cue, else of its last word. */
function cueLemma(reading: Reading, { cue }: Attribution): string | null {
  const tokens = reading.tokens.filter((token) =>
    cue.some((span) => span.start <= token.start && token.end <= span.end),
  );
  return (tokens.findLast((token) => token.pos === "VERB") ?? tokens.at(-1))?.lemma ?? null;
}
