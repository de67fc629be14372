import { findInstrumentName, startsInstrumentName } from "../../lexicon/instruments.ts";
import type { Naming, Passage } from "./terms.ts";

/** Laws and policies known by other names: "Obamacare". */
export function findNicknamed({ text, terms }: Passage): Naming[] {
  const found: Naming[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const first = terms[at];
    if (!first?.capital || !startsInstrumentName(first.text)) continue;
    for (let to = Math.min(terms.length, at + 8) - 1; to >= at; to -= 1) {
      const last = terms[to];
      const canonical = last && findInstrumentName(text.slice(first.start, last.end));
      if (!last || !canonical) continue;
      found.push({ start: first.start, end: last.end, canonical });
      break;
    }
  }
  return found;
}
