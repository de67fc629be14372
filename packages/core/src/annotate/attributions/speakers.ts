import type { Attribution, Entity } from "../../model/mention.ts";
import { type Reading, spanOf } from "./reading.ts";
import type { Draft } from "./select.ts";

export type Speaker = Pick<Attribution, "speaker" | "sourceKind" | "unnamed" | "to">;

export function findSpeakers(reading: Reading, drafts: readonly Draft[], entities: readonly Entity[]): Speaker[] {
  void entities;
  return drafts.map(({ source }) => {
    const first = source[0];
    if (!first) return { speaker: null, sourceKind: "other", unnamed: false, to: null };
    const { start, end } = spanOf(reading, first);
    return { speaker: reading.text.slice(start, end), sourceKind: "other", unnamed: false, to: null };
  });
}
