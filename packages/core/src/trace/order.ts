import type { Article } from "../model/article.ts";

interface Interval {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** The first and last instant that a published time may mean; undefined when unknown. */
function publishedBetween({ published }: Article): Interval | undefined {
  if (published === null) return undefined;
  const time = Date.parse(published);
  if (Number.isNaN(time)) return undefined;
  const length = /^\d{4}$/.test(published)
    ? 366 * dayMs
    : /^\d{4}-\d\d$/.test(published)
      ? 31 * dayMs
      : /^\d{4}-\d\d-\d\d$/.test(published)
        ? dayMs
        : 1;
  return { from: time, to: time + length };
}

/** True when `a` was surely published after `b`; two of one day without a time of day are in no known order. */
export function isLater(a: Article, b: Article): boolean {
  const [one, two] = [publishedBetween(a), publishedBetween(b)];
  return one !== undefined && two !== undefined && one.from >= two.to;
}
