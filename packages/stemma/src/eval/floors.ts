import { readFileSync } from "node:fs";
import { type Evaluation, f1, precision, recall } from "./score.ts";

/** Task → score name → the least that CI accepts of each rate. */
export type Floors = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<keyof typeof rates, number>>>>>>
>;

const rates = { precision, recall, f1 };

export const readFloors = (path: string): Floors => JSON.parse(readFileSync(path, "utf8")).floors;

/** One line for each score that is below its floor, or that a floor names and the task no longer gives. */
export function findFallen(task: string, { scores }: Evaluation, floors: Floors): string[] {
  return Object.entries(floors[task] ?? {}).flatMap(([name, limits]) => {
    const score = scores.find((candidate) => candidate.name === name);
    if (!score) return [`${task} / ${name}: no longer measured`];
    return Object.entries(limits).flatMap(([rate, floor]) => {
      const value = rates[rate as keyof typeof rates](score);
      return value < floor ? [`${task} / ${name}: ${rate} ${value.toFixed(3)}, floor ${floor}`] : [];
    });
  });
}
