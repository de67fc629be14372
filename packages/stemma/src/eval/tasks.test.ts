import { expect, test } from "vitest";
import { taskNames } from "./task-names.ts";
import { evalTasks } from "./tasks.ts";

test("help names the tasks that there are", () => {
  expect(evalTasks.map((task) => task.name)).toEqual([...taskNames]);
});
