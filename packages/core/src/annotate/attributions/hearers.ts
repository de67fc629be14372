import { findOutlet } from "../../lexicon/outlets.ts";
import { type Quote, quote } from "../../model/span.ts";
import type { Reading } from "./reading.ts";
import type { Draft } from "./select.ts";

const telling = /^(tell|inform|assure|remind|warn|email|write|brief)$/;
const media =
  /^(statement|interview|email|e-mail|comment|comments|letter|message|call|conversation|remarks|text|appearance)$/i;

/** How far, in tokens, the hearer stands from the cue. */
const reach = 14;
/** The longest name of an outlet, in tokens. */
const longest = 5;

/** The outlet that was told: "told the Herald", "said in a statement to the Herald", "said on Radio Nord". */
export function findHearer(reading: Reading, { cue, content, candidate }: Draft): Quote | null {
  const { tokens, quotationOf } = reading;
  const first = cue[0];
  if (!first || !candidate || candidate.kind !== "verb") return null;
  const tells = telling.test(candidate.lemma);
  const inContent = (at: number) => content.some(({ from, to }) => from <= at && at < to);
  let addressed = tells;
  for (let at = Math.min(candidate.at + 1, first.to); at < first.to + reach; at += 1) {
    const token = tokens[at];
    if (!token || /^[.;]$/.test(token.text)) return null;
    if (inContent(at) || quotationOf[at] !== quotationOf[first.from]) continue;
    if (media.test(token.text)) addressed = true;
    const before = tokens[at - 1]?.text.toLowerCase() ?? "";
    const placed =
      (at === candidate.at + 1 && tells) || (addressed && /^(to|with|by|for|the|a)$/.test(before)) || before === "on";
    if (!placed) continue;
    for (let end = Math.min(at + longest, tokens.length); end > at; end -= 1) {
      const last = tokens[end - 1];
      if (!last || !/^(PROPN|NOUN|ADJ|DET|ADP)$/.test(last.pos)) continue;
      const name = reading.text.slice(token.start, last.end);
      if (findOutlet(name)) return quote(reading.text, token.start, last.end);
    }
  }
  return null;
}
