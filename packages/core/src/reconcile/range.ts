import type { Quantity } from "../model/mention.ts";

/** A value or an interval in base units; infinite where a bound is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** How far a point may be from the true value, as it is written. */
  readonly slack: number;
  /** Neither bound is open and both are the same. */
  readonly point: boolean;
}

/**
 * "About 8,000" may stand for anything from 7,200 to 8,800. A tenth is the widest rounding seen between
 * "nearly", "some" or "about" and the exact number of the same source in the annotated stories (`stemma eval threads`).
 */
const approximation = 0.1;
/** A round number with no approximator ("6,000") may be off by half its last written digit, but never by more than this. */
const rounding = 0.05;
/** Counts under a hundred are given exactly: 10 dead is not 12 dead. */
const smallestRounded = 100;

/** The range of a quantity; `factor` converts it into base units. */
export function rangeOf({ low, high, approx }: Pick<Quantity, "low" | "high" | "approx">, factor = 1): Range {
  const point = low !== null && low === high;
  const value = Math.abs(low ?? high ?? 0);
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low * factor,
    high: high === null ? Number.POSITIVE_INFINITY : high * factor,
    slack: slackOf(value, approx) * factor,
    point,
  };
}

/** How far a number may be from the true value, as it is written. */
export function slackOf(value: number, approx: boolean): number {
  const half = lastDigit(value) / 2;
  if (approx) return Math.max(value * approximation, half < value ? half : 0);
  if (Number.isInteger(value) && value < smallestRounded) return 0;
  return Math.min(half, value * rounding);
}

/** The place of the last digit that is not a zero: 4,700 → 100; 0.25 → 0.01. */
export function lastDigit(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential(12).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "").length;
  return 10 ** (Number(exponent) - Math.max(digits, 1) + 1);
}

export const sameRange = (a: Range, b: Range): boolean =>
  a.low === b.low && a.high === b.high && (a.slack === b.slack || (a.point && b.point));

/** Two ways to write one number: each is within the rounding of the other's. */
export const roundsTo = (a: Range, b: Range): boolean =>
  a.point && b.point && Math.abs(a.low - b.low) <= Math.max(a.slack, b.slack);

/** Both can hold of one true value. */
export const overlap = (a: Range, b: Range): boolean =>
  a.low - a.slack <= b.high + b.slack && b.low - b.slack <= a.high + a.slack;

/** "More than 5 million" said of 5.4 million: an open bound that the point is within a tenth of. */
export function boundOf(bound: Range, value: Range): boolean {
  if (bound.point || !value.point) return false;
  const edge = Number.isFinite(bound.low) ? bound.low : bound.high;
  const open = !Number.isFinite(bound.low) || !Number.isFinite(bound.high);
  return open && overlap(bound, value) && Math.abs(value.low - edge) <= Math.abs(edge) * approximation;
}

/** Beyond this a bound says too little of a value for the two to be set side by side ("dozens" and 4,000). */
const tellingBound = 5;

/** False where one is a bound or a range so far from the other that both holding says nothing. */
export function isTelling(a: Range, b: Range): boolean {
  const edges = [a.low, a.high, b.low, b.high].filter((edge) => Number.isFinite(edge) && edge > 0);
  return Math.max(...edges) <= Math.min(...edges) * tellingBound;
}

/** Three written digits or more (1,847): given twice, it is the same count, however each account puts it. */
export const isPrecise = ({ point, low }: Range): boolean => point && lastDigit(low) * 100 <= Math.abs(low);
