import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { runTask, type Task, type TaskResult } from "./tasks.ts";

/** Tasks done on the calling thread before workers are worth their start (about 0.3 s each). */
const tasksBeforeWorkers = 12;

/** Runs tasks on all cores once there are enough of them. */
export interface Pool {
  /** How many tasks to keep under way so that no worker waits. */
  readonly width: number;
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
  let started = 0;

  const start = () => {
    const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";
    const worker = new Worker(new URL(file, import.meta.url));
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
    while (queue.length > 0) {
      if (idle.length === 0 && workers.length < size) start();
      const worker = idle.pop();
      const job = worker && queue.shift();
      if (!worker || !job) return;
      running.set(job.id, { job, worker });
      worker.postMessage({ id: job.id, task: job.task });
    }
  };

  return {
    width: size * 4,
    run: <T extends Task>(task: T) => {
      started += 1;
      if (size <= 1 || started <= tasksBeforeWorkers) {
        return new Promise<void>((resolve) => setImmediate(resolve)).then(() => runTask(task));
      }
      const id = started;
      return new Promise<TaskResult<T>>((resolve, reject) => {
        queue.push({ id, task, resolve: resolve as Job["resolve"], reject });
        next();
      });
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
