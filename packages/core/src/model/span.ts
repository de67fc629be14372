/** A half-open range of UTF-16 code units in one article's `text`: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries its own words: `text` is exactly the slice. */
export interface Quote extends Span {
  readonly text: string;
}

/** The quote of `text` from `start` to `end`. */
export const quote = (text: string, start: number, end: number): Quote => ({
  start,
  end,
  text: text.slice(start, end),
});

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order by start, then the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
