import type { VerbGroup } from "../../model/syntax.ts";

export type Direction = "past" | "future" | "unknown";

/** Verbs whose complement lies ahead, whatever their own tense: "agreed to meet Friday", "was scheduled for Friday". */
const ahead = new Set([
  "agree", "aim", "anticipate", "ask", "await", "call", "decide", "demand", "due", "expect", "forecast", "hope", "intend",
  "invite", "offer", "order", "plan", "pledge", "postpone", "predict", "prepare", "promise", "propose", "reschedule",
  "schedule", "seek", "set", "slate", "summon", "threaten", "urge", "vow", "want",
]); // biome-ignore format: a list
const open = new Set(["will", "shall", "would", "may", "might", "could", "should", "must", "can", "need"]);

/**
 * Which way from the published day the words from `start` to `end` point, by the verb group they go with: the one that
 * follows at once ("the court on Monday upheld"), else the nearest before, else the nearest after.
 */
export function directionAt(text: string, groups: readonly VerbGroup[], start: number, end: number): Direction {
  const around = groups.find((group) => group.start <= start && end <= group.end);
  if (around) return leaning(around);
  const before = groups.findLast((group) => group.end <= start);
  const after = groups.find((group) => group.start >= end);
  const follows = after && after.tense !== "none" && /^[,\s]{0,2}$/.test(text.slice(end, after.start));
  const precedes = before && /^\s?(?:on |in |at |by |for |until |late |early )?$/.test(text.slice(before.end, start));
  const broken = before && /[;:"”“]|,(?=.*,)/.test(text.slice(before.end, start));
  const fronted = !before || /\bon\s$/i.test(text.slice(0, start)) || /[,;:"”“]/.test(text.slice(before.end, start));
  const governing = (follows && fronted && !precedes) || (broken && after) ? after : (before ?? after);
  const direction = governing ? leaning(governing) : "unknown";
  // "by Friday" is ahead unless something was already done by then.
  if (direction === "unknown" && /\b(?:by|until|till|through)\s$/i.test(text.slice(0, start))) return "future";
  return direction;
}

function leaning(group: VerbGroup): Direction {
  const verbs = [...group.chain, group.lemma];
  if (group.tense === "future") return "future";
  if (verbs.some((verb) => open.has(verb)) && !verbs.slice(0, -1).includes("have")) return "future";
  const over = group.tense === "past" && group.chain[0] === "have";
  if (over) return "past";
  const catenative = group.chain.some((verb) => ahead.has(verb));
  if (catenative || (group.voice === "passive" && ahead.has(group.lemma))) return "future";
  if (group.tense === "none") return group.voice === "passive" || group.text.endsWith("ing") ? "unknown" : "unknown";
  if (group.tense === "past" || group.chain.includes("have")) return "past";
  return "unknown";
}
