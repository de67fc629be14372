import { findCue } from "../../lexicon/cues.ts";
import { verbLemma } from "../../lexicon/verbs.ts";
import type { Token } from "../../model/syntax.ts";
import { paragraphOf, type Range, type Reading } from "./reading.ts";
import { lower } from "./words.ts";

/** "4 in 10 say", "the records show", "Mayor Says No" in a headline: read as a noun or a name by the tagger. */
export function misreadVerb(reading: Reading, sentence: Range, at: number, token: Token): string | undefined {
  if ((token.pos !== "NOUN" && token.pos !== "PROPN") || at === sentence.from) return undefined;
  const before = reading.tokens[at - 1];
  if (!/^(NOUN|PROPN|NUM|PRON)$/.test(before?.pos ?? "")) return undefined;
  const word = lower(token);
  if (/^(say|says|said|tells|told|thinks|believes)$/.test(word)) return verbLemma(word);
  const after = lower(reading.tokens[at + 1]);
  const plural = (before?.pos === "NOUN" && before.lemma !== lower(before)) || endsFigures(reading, sentence, at);
  if (/^(show|suggest|indicate|find|support)$/.test(word) && plural) return word;
  const headline = paragraphOf(reading, sentence) === 0 && token.pos === "PROPN" && before?.pos === "PROPN";
  if (
    !headline ||
    !/s$/.test(word) ||
    !(after === "to" || /^(he|she|they|it|that|a|an|the|his|her|its|no|not|for|on|of|up|out)$/.test(after))
  )
    return undefined;
  const lemma = verbLemma(word);
  return lemma !== undefined && findCue("verb", lemma) !== undefined && findCue("noun", lemma) === undefined
    ? lemma
    : undefined;
}

/** "figures from the Transport Agency", "its own data": plural words for what was counted, before `end`. */
function endsFigures({ tokens, groupOf }: Reading, sentence: Range, end: number): boolean {
  for (let at = end - 1; at >= Math.max(sentence.from, end - 8); at -= 1) {
    if (groupOf[at] || tokens[at]?.pos === "PUNCT") return false;
    if (!/^(data|estimates|figures|numbers|polls|records|reports|results|statistics|surveys)$/.test(lower(tokens[at])))
      continue;
    return at === end - 1 || /^(by|from|of|for)$/.test(lower(tokens[at + 1]));
  }
  return false;
}
