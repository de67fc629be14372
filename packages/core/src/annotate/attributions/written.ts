import type { Token } from "../../model/syntax.ts";
import type { Reading } from "./reading.ts";
import { type Range, spanOf } from "./reading.ts";
import type { Referent, Scene } from "./scene.ts";
import { isHuman } from "./source-kinds.ts";
import { lower } from "./words.ts";

/** From the first token to the head: without what follows in prepositional phrases, commas, brackets and clauses. */
export function coreOf({ tokens }: Reading, { from, to }: Range): Range {
  let at = from + 1;
  while (at < to) {
    const token = tokens[at];
    const joint =
      token?.pos === "ADP" ||
      (token?.pos === "PUNCT" && !/^[-.'’“”"]|^['’]s?$/.test(token.text)) ||
      /^(who|which|that|whose)$/.test(lower(token)) ||
      token?.pos === "VERB";
    if (joint) break;
    at += 1;
  }
  while (
    at > from + 1 &&
    (/^['’]s?$/.test(tokens[at - 1]?.text ?? "") ||
      tokens[at - 1]?.pos === "ADV" ||
      /^[“”"]$/.test(tokens[at - 1]?.text ?? ""))
  )
    at -= 1;
  return { from, to: at };
}

/** A short name without an article that no entity covers: as likely a person's as not, so it takes the pronouns that follow. */
const isUnknownName = (tokens: readonly Token[], { from, to }: Range) =>
  to - from <= 3 && tokens.slice(from, to).every(({ pos }) => pos === "PROPN");

/**
 * The same name wherever it is the same: without "the" before a name, without what a comma adds, and with a small letter
 * where only the start of a sentence gives it a capital.
 */
function nameOf({ tokens, text, groupOf }: Reading, core: Range, { from, to }: Range): string {
  let end = core.to;
  for (let at = core.to; at < to; at += 1) {
    const token = tokens[at];
    if (!token || /^[,;(—–]$/.test(token.text) || (token.text === "-" && token.pos === "PUNCT")) break;
    end = at + 1;
  }
  const listed = tokens.slice(end, to).some((t) => /^(and|or)$/.test(lower(t)));
  const relates = tokens.slice(end, to).some((t, at) => groupOf[end + at] || /^(who|which|whose)$/.test(lower(t)));
  if (listed && !relates && !/^(DET|ADP)$/.test(tokens[end + 1]?.pos ?? "")) end = to;
  const first = tokens[from];
  const second = tokens[from + 1];
  const proper = lower(first) === "the" && second?.pos === "PROPN" && tokens[core.to - 1]?.pos === "PROPN";
  const start = proper ? second.start : (first?.start ?? 0);
  const words = text.slice(start, tokens[end - 1]?.end ?? start);
  if (proper || (first?.pos === "PROPN" && !isCommon(first, second)) || !/^\p{Lu}\p{Ll}+$|^A$/u.test(first?.text ?? ""))
    return words;
  return lower(first) + words.slice(first?.text.length ?? 0);
}

/** "Officials" at the start of a sentence, read as a name for its capital. */
const isCommon = ({ text }: Token, next: Token | undefined) =>
  next?.pos !== "PROPN" && /[^s]s$/.test(text) && isHuman(text.slice(0, -1));

/** As the article writes it, without a possessive ending or an insertion's comma. */
export function written({ reading }: Scene, range: Range): Referent {
  const { tokens } = reading;
  let to = range.to;
  while (to > range.from + 1 && /^(['’]s?|,)$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  const core = coreOf(reading, { from: range.from, to });
  const head = tokens[core.to - 1];
  const { start, end } = spanOf(reading, { from: range.from, to });
  const words = reading.text.slice(start, end);
  const lemma = head?.lemma ?? "";
  const plural =
    (head?.pos === "NOUN" && lemma !== lower(head)) ||
    (head?.pos === "PROPN" && /[^s]s$/.test(head.text) && isHuman(head.text.slice(0, -1))) ||
    /^(people|police|those|some|many|others|most|several|authorities|critics|few|both)$/.test(lower(head)) ||
    tokens.slice(core.from, core.to).some((t) => lower(t) === "and");
  return {
    name: nameOf(reading, core, { from: range.from, to }), member: undefined, head: head?.pos === "PROPN" ? head.text : lemma, number: plural ? "many" : "one",
    human: head?.pos === "PROPN" ? isUnknownName(tokens, core) : isHuman(lemma), words,
  }; // biome-ignore format: one thought
}
