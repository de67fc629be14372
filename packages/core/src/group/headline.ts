/** Lines looked at: a headline stands at the top or it is none. */
const topLines = 4;

/**
 * The headline that stands as a line of its own at the top of a text without a title; null where none does.
 * Takes "Ferry sinks off Maren" before a paragraph; leaves a first sentence, which ends in a full stop.
 */
export function findHeadline(text: string): string | null {
  const lines = text
    .slice(0, 2_000)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  for (const line of lines.slice(0, topLines)) {
    const words = line.trim().split(/\s+/);
    const closed = /[.!?:;,”"’')\]]$/.test(line.trim());
    if (!closed && words.length >= 3 && words.length <= 24 && /^[\p{Lu}\p{N}“"‘']/u.test(line.trim()))
      return line.trim();
  }
  return null;
}
