import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { identity } from "../model/identity.ts";
import type { Attribution } from "../model/mention.ts";
import { quote } from "../model/span.ts";
import type { Reading } from "./reading.ts";
import { timeOf } from "./setting.ts";
import type { VoiceFinder } from "./voices.ts";

/** One claim for each attribution of the sentence that has a speaker and content; its evidence is the content. */
export function findStatements(reading: Reading, article: Article, finder: VoiceFinder): Claim[] {
  return reading.attributions.flatMap((attribution) => {
    const { content, speaker } = attribution;
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last || speaker === null) return [];
    const chain = finder.chainOf(attribution).filter((link) => link.speaker !== null);
    const claim: Claim = {
      ...quote(article.text, first.start, last.end),
      id: identity("clm", [article.id, "statement", first.start, last.end, -1, attribution.id]),
      articleId: article.id,
      kind: "statement",
      quantityId: null,
      actor: speaker,
      action: cueLemma(reading, attribution),
      object: null,
      place: null,
      time: timeOf(reading, 0, reading.sentence, article.published),
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
