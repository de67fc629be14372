/** A rectangle that a label may not share. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and the end of the line to its point where it stands apart. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly box: Box;
  readonly leader: { readonly x: number; readonly y: number } | null;
}

const lineHeight = 15;

/** Mean width of a 12-pixel letter of the drawing's typefaces; a little too wide keeps labels apart. */
const letterWidth = 6.4;

/** The nearest free place for the label of a point: right or left of it, then step by step above and below. */
export function placeLabel(
  { x, y, words }: { readonly x: number; readonly y: number; readonly words: string },
  taken: readonly Box[],
  page: Box,
): LabelPlace | null {
  const width = words.length * letterWidth;
  for (let step = 0; step <= 16; step += 1) {
    const dy = Math.ceil(step / 2) * lineHeight * (step % 2 === 1 ? -1 : 1);
    for (const anchor of ["start", "end"] as const) {
      const side = anchor === "start" ? 1 : -1;
      const edge = x + side * (dy === 0 ? 10 : 16);
      const box = { left: anchor === "start" ? edge : edge - width, top: y + dy - 8, width, height: lineHeight };
      if (!isInside(box, page) || taken.some((other) => isTouching(box, other))) continue;
      return { x: edge, y: y + dy + 4, anchor, box, leader: dy === 0 ? null : { x: edge - side * 2, y: y + dy } };
    }
  }
  return null;
}

const isInside = (box: Box, page: Box): boolean =>
  box.left >= page.left &&
  box.top >= page.top &&
  box.left + box.width <= page.left + page.width &&
  box.top + box.height <= page.top + page.height;

const isTouching = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
