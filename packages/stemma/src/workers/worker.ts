import { parentPort } from "node:worker_threads";
import { runTask, type Task, warmUp } from "./tasks.ts";

// Loads the model, the tables and the patterns before the first article, whose time is then its own.
warmUp();

parentPort?.on("message", ({ id, task }: { id: number; task: Task }) => {
  try {
    parentPort?.postMessage({ id, result: runTask(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error }); // rethrown to the caller by the pool
  }
});
