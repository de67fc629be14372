import { findOutlet } from "../../lexicon/outlets.ts";
import type { Range, Reading } from "./reading.ts";
import type { Draft } from "./select.ts";

/** A speaker in a headline is a name: longer ones are themes ("Storm season 2031, day three: …"). */
const maxName = 4;

/** "Mayor Ruiz: we were not told", "Report: half the dams are unsafe". */
export function draftHeadline(reading: Reading): Draft[] {
  const { tokens, sentences, text } = reading;
  const title = sentences[0];
  if (!title) return [];
  const colon = tokens.findIndex((token, at) => at < title.to && token.text === ":");
  if (colon < 1 || colon > maxName || title.to - colon < 4) return [];
  const names = tokens.slice(title.from, colon);
  const source: Range = { from: title.from, to: colon };
  const words = text.slice(names[0]?.start, names.at(-1)?.end);
  if (
    !isReport(words) &&
    !isSpeaker(
      reading,
      names.map((t) => t.pos),
      words,
      title.to,
    )
  )
    return [];
  let to = title.to;
  while (to > colon + 1 && /^[.;]$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  return [
    { source: [source], cue: [{ from: colon, to: colon + 1 }], content: [{ from: colon + 1, to }], rule: "headline", candidate: undefined, score: 1 },
  ]; // biome-ignore format: one thought
}

const isReport = (words: string) =>
  /^(report|reports|poll|survey|study|sources?|officials?|police|analysts?|experts?)$/i.test(words);

/** An outlet, or a name whose last word the article uses again. */
function isSpeaker({ text, tokens }: Reading, parts: readonly string[], words: string, after: number): boolean {
  if (!parts.every((pos) => pos === "PROPN" || pos === "DET" || pos === "PART")) return false;
  if (findOutlet(words)) return true;
  const last = words.split(/\s+/).at(-1) ?? "";
  const start = tokens[after]?.start ?? text.length;
  return /^\p{Lu}[\p{L}'’.-]+$/u.test(last) && parts.length >= 1 && saysLater(text, last, start);
}

/** The name stands before or after a word of saying somewhere in the article. */
function saysLater(text: string, name: string, start: number): boolean {
  for (let at = text.indexOf(name, start); at >= 0; at = text.indexOf(name, at + name.length)) {
    const around = text.slice(Math.max(0, at - 24), at + name.length + 24);
    if (/\b(said|says|told|wrote|writes|tweeted|added|argued|insisted)\b/.test(around)) return true;
  }
  return false;
}
