import type { Article } from "../model/article.ts";
import { identity } from "../model/identity.ts";
import type { ArticleLayers, ReadArticle, StoryLayers } from "../model/layers.ts";
import type { Stage } from "../model/stage.ts";
import type { Story } from "../model/story.ts";
import { articleStages, storyStages } from "./stages.ts";

type Layers = Record<string, unknown>;
interface AnyStage {
  readonly name: string;
  readonly version: number;
  readonly needs: readonly string[];
  readonly gives: string;
  readonly run: (layers: never) => unknown;
}

/** A stage together with what makes its output stale. */
export interface PlannedStage extends AnyStage {
  /** Changes when the stage's version, or that of any stage it builds on, changes. */
  readonly fingerprint: string;
}

/** A stored layer as the ledger knows it. */
export interface StoredLayer {
  readonly fingerprint: string;
  readonly value: unknown;
}

/** Layers that are quick to make again and large to keep. */
const transient: ReadonlySet<string> = new Set<keyof ArticleLayers>(["sentences", "phrases"]);

/** The stages in order, with fingerprints. Throws where one needs a layer that no earlier stage gives. */
export function plan(stages: readonly AnyStage[], given: readonly string[]): readonly PlannedStage[] {
  const fingerprints = new Map<string, string>(given.map((layer) => [layer, layer]));
  const planned = stages.map((stage) => {
    const needs = stage.needs.map((layer) => {
      const fingerprint = fingerprints.get(layer);
      if (fingerprint === undefined) throw new Error(`${stage.name} needs "${layer}", which no earlier stage gives.`);
      return fingerprint;
    });
    if (fingerprints.has(stage.gives)) throw new Error(`${stage.name} gives "${stage.gives}" a second time.`);
    const fingerprint = identity("stage", [stage.name, stage.version, ...needs]);
    fingerprints.set(stage.gives, fingerprint);
    return Object.freeze({ ...stage, fingerprint });
  });
  return Object.freeze(planned);
}

export const articlePlan = plan(articleStages as readonly AnyStage[], ["article"] satisfies (keyof ArticleLayers)[]);
export const storyPlan = plan(storyStages as readonly AnyStage[], [
  "story",
  "articles",
] satisfies (keyof StoryLayers)[]);

/** The layers of an article that a ledger keeps, with the stages that make them. */
export const keptStages: readonly PlannedStage[] = articlePlan.filter((stage) => !transient.has(stage.gives));

/** Changes when any kept layer of any article would. */
export const articleFingerprint: string = identity(
  "articles",
  keptStages.map((stage) => stage.fingerprint),
);

/** True where a stored layer is missing or was made by another version of its stage or of one it builds on. */
export const isStale = (stored: ReadonlyMap<string, StoredLayer>): boolean =>
  keptStages.some((stage) => stored.get(stage.gives)?.fingerprint !== stage.fingerprint);

/** How long each stage took, in milliseconds, by stage name; filled by the caller's clock. */
export interface Stopwatch {
  readonly now: () => number;
  readonly add: (stage: string, elapsedMs: number) => void;
}

/**
 * All kept layers of one article. Layers whose fingerprint still stands are taken from `stored`;
 * the rest, and what they need, is read again.
 */
export function readArticle(
  article: Article,
  stored: ReadonlyMap<string, StoredLayer> = new Map(),
  stopwatch?: Stopwatch,
): ReadArticle {
  const layers: Layers = { article };
  const wanted = new Set<string>();
  for (const stage of articlePlan.toReversed()) {
    const current = stored.get(stage.gives);
    if (current?.fingerprint === stage.fingerprint) layers[stage.gives] = current.value;
    else if (!transient.has(stage.gives) || wanted.has(stage.gives)) for (const need of stage.needs) wanted.add(need);
  }
  for (const stage of articlePlan) {
    if (stage.gives in layers || (transient.has(stage.gives) && !wanted.has(stage.gives))) continue;
    runStage(stage, layers, stopwatch);
  }
  for (const layer of transient) delete layers[layer];
  return layers as unknown as ReadArticle;
}

/** One layer of an article; only what it needs is read on the way. */
export function readLayer<L extends keyof ArticleLayers>(article: Article, layer: L): ArticleLayers[L] {
  const wanted = new Set<string>([layer]);
  for (const { gives, needs } of articlePlan.toReversed()) {
    if (wanted.has(gives)) for (const need of needs) wanted.add(need);
  }
  const layers: Layers = { article };
  for (const stage of articlePlan) if (wanted.has(stage.gives)) runStage(stage, layers, undefined);
  return layers[layer] as ArticleLayers[L];
}

/** All that is worked out about a story from its articles' layers, which must be in the order of `story.articleIds`. */
export function reconcileStory(story: Story, articles: readonly ReadArticle[], stopwatch?: Stopwatch): StoryLayers {
  const layers: Layers = { story, articles };
  for (const stage of storyPlan) runStage(stage, layers, stopwatch);
  return layers as unknown as StoryLayers;
}

function runStage(stage: PlannedStage, layers: Layers, stopwatch: Stopwatch | undefined): void {
  const started = stopwatch?.now() ?? 0;
  layers[stage.gives] = (stage as unknown as Stage<Layers>).run(layers);
  stopwatch?.add(stage.name, stopwatch.now() - started);
}

/** Name → version of every stage, as the export states them. */
export const stageVersions: Readonly<Record<string, number>> = Object.freeze(
  Object.fromEntries([...articlePlan, ...storyPlan].map(({ name, version }) => [name, version])),
);
