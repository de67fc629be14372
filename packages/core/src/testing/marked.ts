import type { Span } from "../model/span.ts";

/** A row of a table of cases: `[...]` marks the spans expected; the brackets are not part of the text. */
export function marked(row: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const character of row) {
    if (character === "[") start = text.length;
    else if (character === "]") spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}
