import type { ArticleLayers, StoryLayers } from "./layers.ts";

/** One step of the pipeline: it reads the layers it names and gives exactly one new layer. Pure. */
export interface Stage<L, In extends keyof L = keyof L, Out extends keyof L = keyof L> {
  /** "annotate/quantities": stored beside every row it produced. */
  readonly name: string;
  /** Raise it whenever the output can change: what is stored under another version is read again. */
  readonly version: number;
  /** Checked against earlier stages when the pipeline is built. */
  readonly needs: readonly In[];
  readonly gives: Out;
  readonly run: (layers: Pick<L, In>) => L[Out];
}

/** A stage over one article's layers. */
export const articleStage = <In extends keyof ArticleLayers, Out extends keyof ArticleLayers>(
  stage: Stage<ArticleLayers, In, Out>,
): Stage<ArticleLayers, In, Out> => Object.freeze(stage);

/** A stage over one story's layers. */
export const storyStage = <In extends keyof StoryLayers, Out extends keyof StoryLayers>(
  stage: Stage<StoryLayers, In, Out>,
): Stage<StoryLayers, In, Out> => Object.freeze(stage);
