import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { runTask, type Task, type TaskResult } from "./tasks.ts";

/** So many tasks are done on the calling thread; for more, workers are worth their start (about a second each). */
const tasksBeforeWorkers = 12;

/**
 * Of one worker, in megabytes. An article of the greatest length needs two hundred; without a bound each lets a
 * quarter of a gigabyte of dead objects lie.
 */
const memory = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/** Runs tasks on all cores once there are enough of them. */
export interface Pool {
  readonly run: <T extends Task>(task: T) => Promise<TaskResult<T>>;
  readonly close: () => Promise<void>;
}

interface Job {
  readonly id: number;
  readonly task: Task;
  readonly resolve: (result: TaskResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A pool of at most `size` threads (default: one a core). */
export function createPool(size = availableParallelism()): Pool {
  const idle: Worker[] = [];
  const workers: Worker[] = [];
  const queue: Job[] = [];
  const running = new Map<number, { job: Job; worker: Worker }>();
  let given = 0;
  let doneHere = 0;
  let isWaiting = false;

  const start = () => {
    const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";
    const worker = new Worker(new URL(file, import.meta.url), {
      resourceLimits: memory,
    });
    workers.push(worker);
    worker.on("message", ({ id, result, error }: { id: number; result: TaskResult; error: unknown }) => {
      const job = running.get(id)?.job;
      running.delete(id);
      idle.push(worker);
      if (error === undefined) job?.resolve(result);
      else job?.reject(error);
      next();
    });
    worker.on("error", (error) => {
      workers.splice(workers.indexOf(worker), 1);
      for (const [id, entry] of running) {
        if (entry.worker !== worker) continue;
        running.delete(id);
        entry.job.reject(error);
      }
      next();
    });
    idle.push(worker);
  };

  const next = () => {
    const here = size <= 1 || (workers.length === 0 && doneHere + queue.length <= tasksBeforeWorkers);
    if (here) {
      const job = queue.shift();
      if (!job) return;
      doneHere += 1;
      try {
        job.resolve(runTask(job.task));
      } catch (error) {
        job.reject(error);
      }
      soon();
    } else {
      while (queue.length > 0) {
        if (idle.length === 0 && workers.length < size) start();
        const worker = idle.pop();
        const job = worker && queue.shift();
        if (!worker || !job) return;
        running.set(job.id, { job, worker });
        worker.postMessage({ id: job.id, task: job.task });
      }
    }
  };

  /** Once all that is asked for now has been asked for: how many there are says whether workers are worth it. */
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setImmediate(() => {
      isWaiting = false;
      next();
    });
  };

  return {
    run: <T extends Task>(task: T) =>
      new Promise<TaskResult<T>>((resolve, reject) => {
        given += 1;
        queue.push({ id: given, task, resolve: resolve as Job["resolve"], reject });
        soon();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
