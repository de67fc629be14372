import {
  type Article,
  type ReadArticle,
  readArticle,
  reconcileStory,
  type StoredLayer,
  type Story,
  type StoryLayers,
} from "@stemma/core";

/** What a worker is asked to do; all of it plain data. */
export type Task =
  | { readonly kind: "article"; readonly article: Article; readonly stored: ReadonlyMap<string, StoredLayer> }
  | { readonly kind: "story"; readonly story: Story; readonly articles: readonly ReadArticle[] };

export interface TaskResult<T extends Task = Task> {
  readonly value: T extends { kind: "article" } ? ReadArticle : Omit<StoryLayers, "articles">;
  /** Milliseconds by stage. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Does one task on this thread. */
export function runTask<T extends Task>(task: T): TaskResult<T> {
  const timings: Record<string, number> = {};
  const stopwatch = {
    now: () => performance.now(),
    add: (stage: string, elapsedMs: number) => {
      timings[stage] = (timings[stage] ?? 0) + elapsedMs;
    },
  };
  if (task.kind === "article") {
    return { value: readArticle(task.article, task.stored, stopwatch), timings } as TaskResult<T>;
  }
  const { articles: _articles, ...value } = reconcileStory(task.story, task.articles, stopwatch);
  return { value, timings } as TaskResult<T>;
}

/** Reads a few invented sentences, so that all that is loaded at first use is there. */
export function warmUp(): void {
  const text =
    "At least 12 people died when the bridge fell on Monday, police said.\n“We had asked for 40 million a year since 2019,” Ada Brun, the mayor of Orvane, told reporters, according to the ministry.\nThe Bridge Act of 1994 was invoked.";
  const article = {
    id: "art_0",
    path: null,
    url: null,
    outlet: "Orvane Post",
    title: null,
    byline: null,
    published: "2031-05-07",
  };
  runTask({ kind: "article", article: { ...article, language: "en", text, links: [], notes: [] }, stored: new Map() });
}
