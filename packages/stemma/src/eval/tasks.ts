import type { EvalTask } from "./score.ts";

/** Every task of `stemma eval`, in the order data flows. */
export const evalTasks: readonly EvalTask[] = Object.freeze([]);
