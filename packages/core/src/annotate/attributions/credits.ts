import { findOutlet } from "../../lexicon/outlets.ts";
import { type Range, type Reading, tokensIn } from "./reading.ts";
import type { Draft } from "./select.ts";

/** "Source: Coast Guard on Flickr" and "Photo: Ana Ruiz" after a caption; it takes one line, and no sentence follows. */
const credit =
  /(?:^|[.!?)(\]|][ \t]*|\n)((?:Source|Credit|Photo|Photograph|Image|Picture|Video|Courtesy|Via)(?: credit)?(?: by)?:[ \t]+)/g;
/** "— Ana Ruiz (@anaruiz) May 3, 2031" after the text of a post. */
const signature = /(?:—|–|--)[ \t]?(?=[^\n—–()]{2,60}\(@\w{1,30}\))/g;
const longestName = 80;
/** A longer run after the mark is a caption, not a name. */
const maxWords = 8;

/** Attributions of captions and posts to whoever the credit line names. */
export function draftCredits(reading: Reading): Draft[] {
  const { text } = reading;
  const found: Draft[] = [];
  for (const { 0: all, 1: cue = "", index } of text.matchAll(credit)) {
    const cueStart = index + all.length - cue.length;
    const start = index + all.length;
    const name = /^[^\n.;|():]+/u
      .exec(text.slice(start, start + longestName))?.[0]
      .replace(/ (?:on|via) .*$/u, "")
      .trimEnd();
    if (!name || !/^(the )?\p{Lu}/u.test(name) || name.split(" ").length > maxWords) continue;
    const draft = draftOf(reading, cueStart, start, start + name.length, "credit");
    if (draft) found.push(draft);
  }
  for (const { 0: cue, index } of text.matchAll(signature)) {
    const start = index + cue.length;
    const end = text.indexOf(")", start) + 1;
    const draft = draftOf(reading, index, start, end, "post-signature");
    if (draft) found.push(draft);
  }
  return found;
}

function draftOf(
  reading: Reading,
  cueStart: number,
  sourceStart: number,
  sourceEnd: number,
  rule: string,
): Draft | undefined {
  const { sentences, sentenceOf, tokens, text } = reading;
  const source = tokensIn(reading, { start: sourceStart, end: sourceEnd });
  const cue: Range = { from: tokensIn(reading, { start: cueStart, end: cueStart + 1 }).from, to: source.from };
  if (source.to <= source.from || cue.to <= cue.from || tokens[source.from]?.start !== sourceStart) return undefined;
  const paragraph = sentences[sentenceOf[cue.from] ?? 0]?.paragraph ?? 0;
  let from = startOfParagraph(reading, cue.from, paragraph);
  if (from === cue.from && paragraph > 0 && from > 0) {
    const previous = text.slice(tokens[from - 1]?.end, cueStart);
    if (/\n\s*\n\s*\n/.test(previous)) return undefined;
    from = startOfParagraph(reading, from - 1, paragraph - 1);
  }
  let to = cue.from;
  while (to > from && /^[([—–|]$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  if (to - from < 3 || findOutlet(text.slice(tokens[from]?.start, tokens[to - 1]?.end))) return undefined;
  return { source: [source], cue: [cue], content: [{ from, to }], rule, candidate: undefined, score: 1 };
}

function startOfParagraph({ sentences, sentenceOf }: Reading, token: number, paragraph: number): number {
  let sentence = sentenceOf[token] ?? 0;
  while (sentences[sentence - 1]?.paragraph === paragraph) sentence -= 1;
  return sentences[sentence]?.paragraph === paragraph ? (sentences[sentence]?.from ?? token) : token;
}
