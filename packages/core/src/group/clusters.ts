import { Heap } from "./heap.ts";
import { areLikeEvents, type Core, coreOf, joinCores } from "./like-events.ts";
import { dot, type Vector } from "./vectors.ts";

/** What an article brings to the grouping; `day` counts from 1970, null = unknown. */
export interface Item {
  readonly vector: Vector;
  readonly day: number | null;
}

/**
 * Mean similarity that two groups of articles need to be one story. Swept 0.2 to 0.3 on ECB+ train by subtopic and
 * BASIL dev (`stemma eval stories`): lower joins like events, higher parts accounts of one event.
 */
const storySimilarity = 0.22;

/** What is left of a similarity when the accounts lie far apart in time: a long story goes on, a like event is another. */
const farShare = 0.65;

/** Days over which similarity falls two thirds of the way to that. */
const fadeDays = 30;

interface Cluster {
  readonly members: number[];
  readonly sum: Vector;
  readonly core: Core;
  readonly from: number | null;
  readonly to: number | null;
  readonly near: Set<number>;
}

interface Bond {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

/** Groups of indices: nearest first, two groups become one while their articles are on average near enough. */
export function cluster(
  items: readonly Item[],
  candidates: readonly (readonly number[])[],
  together: readonly (readonly [number, number])[],
): number[][] {
  const clusters = new Map<number, Cluster>();
  items.forEach(({ vector, day }, index) => {
    clusters.set(index, {
      members: [index],
      sum: new Map(vector),
      core: coreOf(vector),
      from: day,
      to: day,
      near: new Set(),
    });
  });
  candidates.forEach((others, index) => {
    for (const other of others) {
      clusters.get(index)?.near.add(other);
      clusters.get(other)?.near.add(index);
    }
  });

  const heap = new Heap<Bond>((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const home = items.map((_, index) => index);
  const homeOf = (index: number): number => {
    let at = index;
    while (home[at] !== at && home[at] !== undefined) at = home[at] ?? at;
    return at;
  };
  const offer = (a: number, b: number) => {
    const [one, two] = [clusters.get(a), clusters.get(b)];
    if (!one || !two) return;
    const score = likeness(one, two);
    if (score >= storySimilarity && !areLikeEvents(one.core, two.core))
      heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) });
  };
  /** A merged cluster takes a new number, so that a bond with a number no longer in the map is out of date. */
  const merge = (a: number, b: number) => {
    const [one, two] = [clusters.get(a), clusters.get(b)];
    if (!one || !two) return undefined;
    const number = home.length;
    clusters.delete(a);
    clusters.delete(b);
    home[a] = home[b] = home[number] = number;
    const near = new Set([...one.near, ...two.near].map(homeOf));
    near.delete(number);
    clusters.set(number, { ...joined(one, two), near });
    return number;
  };

  for (const [a, b] of together) if (homeOf(a) !== homeOf(b)) merge(homeOf(a), homeOf(b));
  for (const [index, { near }] of clusters)
    for (const other of new Set([...near].map(homeOf))) if (other > index) offer(index, other);
  for (let bond = heap.pop(); bond; bond = heap.pop()) {
    const number = merge(bond.a, bond.b);
    if (number !== undefined) for (const other of clusters.get(number)?.near ?? []) offer(number, other);
  }
  return Array.from(clusters.values(), ({ members }) => members.sort((a, b) => a - b));
}

function joined(one: Cluster, two: Cluster): Omit<Cluster, "near"> {
  const [small, large] = one.sum.size <= two.sum.size ? [one, two] : [two, one];
  for (const [number, weight] of small.sum) large.sum.set(number, (large.sum.get(number) ?? 0) + weight);
  return {
    members: [...one.members, ...two.members],
    sum: large.sum,
    core: joinCores(one.core, two.core),
    from: one.from === null || two.from === null ? (one.from ?? two.from) : Math.min(one.from, two.from),
    to: one.to === null || two.to === null ? (one.to ?? two.to) : Math.max(one.to, two.to),
  };
}

function likeness(one: Cluster, two: Cluster): number {
  const mean = dot(one.sum, two.sum) / (one.members.length * two.members.length);
  if (one.from === null || one.to === null || two.from === null || two.to === null) return mean;
  const gap = Math.max(0, one.from - two.to, two.from - one.to);
  return mean * (farShare + (1 - farShare) * Math.exp(-gap / fadeDays));
}
