import { parentPort } from "node:worker_threads";
import { runTask, type Task } from "./tasks.ts";

parentPort?.on("message", ({ id, task }: { id: number; task: Task }) => {
  try {
    parentPort?.postMessage({ id, result: runTask(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error }); // rethrown to the caller by the pool
  }
});
