/** Cuts or pads to a width in characters; a cut ends in an ellipsis. */
export const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

/** A line in pieces of at most `width` characters: for a word that is longer than the line. */
export const cut = (line: string, width: number): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(line.length / width)) }, (_, i) => line.slice(i * width, (i + 1) * width));

/** Lines of at most `width` characters, the first behind `first`, the others behind `indent`. */
export function wrap(text: string, width: number, indent: string, first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    const lead = lines.length === 0 ? first : indent;
    if (line.length + word.length + 1 > width && line !== lead) {
      lines.push(line);
      line = indent;
    }
    line += line === indent || line === first ? word : ` ${word}`;
  }
  return [...lines, line];
}
