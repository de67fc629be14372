import { widerPopulations } from "../lexicon/measures.ts";
import { bucketOf, compareThings, isComparable } from "./comparable.ts";
import type { Figure } from "./figure.ts";
import { comparePlaces } from "./places.ts";

/** A cluster's members; each was comparable with most when it joined. */
interface Cluster {
  readonly figures: Figure[];
  /** One member of each profile: members that compare alike need to be asked only once. */
  readonly profiles: Map<string, Figure>;
}

/**
 * Bounds on the work for one figure, so that a story's cost grows with its figures and not with their square. Sized at
 * ten times what the largest story of the 3,000-article sample needs (`bench/reconcile`).
 */
const clustersTried = 40;
const profilesAsked = 40;

/** A cluster of many is not closed by one odd member, of which a story of ten articles has one in ten. */
const comparableShare = 0.8;

/** Groups figures that answer one question; in the order of their first figures. */
export function clusterFigures(figures: readonly Figure[]): Figure[][] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const add = (key: string, cluster: Cluster) => {
    const listed = index.get(key);
    if (!listed) index.set(key, [cluster]);
    else if (!listed.includes(cluster)) listed.push(cluster);
  };
  // Figures that name their action found the clusters which those that do not ("there are 900") may join.
  const ordered = [...figures.filter(({ action }) => action), ...figures.filter(({ action }) => !action)];
  for (const figure of ordered) {
    const candidates = keysOf(figure).flatMap((key) => index.get(key) ?? []);
    let cluster = bestCluster(figure, candidates.slice(-clustersTried));
    if (!cluster) {
      cluster = { figures: [], profiles: new Map() };
      clusters.push(cluster);
    }
    cluster.figures.push(figure);
    const profile = profileOf(figure);
    if (!cluster.profiles.has(profile)) cluster.profiles.set(profile, figure);
    add(bucketOf(figure), cluster);
    if (figure.action?.grows === false) add(stateKey(figure), cluster);
  }
  const position = new Map(figures.map((figure, at) => [figure, at]));
  const at = (figure: Figure | undefined) => (figure ? (position.get(figure) ?? 0) : 0);
  const sorted = clusters.map(({ figures }) => figures.toSorted((a, b) => at(a) - at(b)));
  return sorted.sort((a, b) => at(a[0]) - at(b[0]));
}

const stateKey = ({ dimension, kind, population }: Figure) =>
  `state|${dimension}|${kind}|${widerPopulations(population).at(-1)}`;

const keysOf = (figure: Figure): string[] =>
  figure.action ? [bucketOf(figure)] : [bucketOf(figure), stateKey(figure)];

function bestCluster(figure: Figure, candidates: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined;
  let bestAffinity = -1;
  for (const cluster of candidates) {
    const profiles = [...cluster.profiles.values()].slice(0, profilesAsked);
    const comparable = profiles.filter((member) => isComparable(figure, member)).length;
    if (comparable < profiles.length * comparableShare) continue;
    const affinity = Math.max(...profiles.map((member) => affinityOf(figure, member)));
    if (affinity > bestAffinity) [best, bestAffinity] = [cluster, affinity];
  }
  return best;
}

function affinityOf(a: Figure, b: Figure): number {
  const things = { same: 4, generic: 3, narrower: 2, overlap: 1, apart: 0 }[compareThings(a, b)];
  const places = { same: 3, overlap: 2, unknown: 1, apart: 0 }[comparePlaces(a.place, b.place)];
  return things * 4 + places + (a.action === b.action ? 1 : 0);
}

const profileOf = (figure: Figure): string =>
  JSON.stringify([
    figure.head, figure.population, figure.action?.name ?? figure.otherAction, figure.modifiers, figure.names,
    figure.place?.words ?? null, figure.quantity.direction,
  ]); // biome-ignore format: one thought
