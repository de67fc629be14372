import { LedgerError } from "./ledger-error.ts";

/** A quote somewhere inside a layer whose words are not its slice. */
export interface Ungrounded {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every object in `value` that has start, end and text, and whose text is not that slice of the article's. */
export function findUngrounded(value: unknown, articleText: string): Ungrounded[] {
  if (Array.isArray(value)) return value.flatMap((item) => findUngrounded(item, articleText));
  if (typeof value !== "object" || value === null) return [];
  const { start, end, text } = value as Record<string, unknown>;
  const found: Ungrounded[] = [];
  if (typeof start === "number" && typeof end === "number" && typeof text === "string") {
    if (articleText.slice(start, end) !== text) found.push({ start, end, text });
  }
  for (const part of Object.values(value))
    if (typeof part === "object") found.push(...findUngrounded(part, articleText));
  return found;
}

/** Throws where a layer holds a quote that its article does not: such a row is never written. */
export function requireGrounded(layer: string, value: unknown, article: { id: string; text: string }): void {
  const [first] = findUngrounded(value, article.text);
  if (!first) return;
  const { start, end, text } = first;
  throw new LedgerError(
    "not-grounded",
    `${layer} of ${article.id} quotes ${JSON.stringify(text.slice(0, 80))} at ${start}–${end}, where the article says ${JSON.stringify(article.text.slice(start, end).slice(0, 80))}.`,
  );
}
