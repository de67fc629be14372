import { type Day, dayValue } from "./calendar.ts";
import type { Candidate, Scope } from "./rule.ts";

/** The last date told, and in which sentence. */
export interface Told {
  readonly value: string;
  readonly sentence: number;
}

interface Resolved extends Candidate {
  readonly value: string;
}

/** How far back, in sentences, "that day" and "a year earlier" may reach. */
const reach = 3;

/** Values that wait for the date before are settled in reading order; clock times and days that belong together are joined. */
export function refineTimes(
  candidates: readonly Candidate[],
  scope: Scope,
  sentence: number,
  told: Told | undefined,
): { times: Resolved[]; told: Told | undefined } {
  let last = told && sentence - told.sentence <= reach ? told : undefined;
  const resolved = shareYears(candidates, scope).flatMap((candidate): Resolved[] => {
    const value = typeof candidate.value === "string" ? candidate.value : candidate.value(last?.value);
    if (!candidate.aside && candidate.type === "DATE" && /^\d{4}(?:-|$)/.test(value)) last = { value, sentence };
    return value === "" ? [] : [{ ...candidate, value }];
  });
  return { times: placeClocks(joinClocks(resolved, scope), scope.anchor), told: last ?? told };
}

/** "from May to June 2014": a date without a year takes the year of the one it is paired with. */
function shareYears(candidates: readonly Candidate[], { text }: Scope): readonly Candidate[] {
  return candidates.map((candidate, at) => {
    const next = candidates[at + 1];
    if (!next || typeof candidate.value !== "string" || typeof next.value !== "string") return candidate;
    if (/\d{4}/.test(text.slice(candidate.start, candidate.end)) || !/\d{4}$/.test(text.slice(next.start, next.end)))
      return candidate;
    if (!/^\s?(?:,|and|or|to|through|until|till|[-–—]|&)\s?(?:the )?$/.test(text.slice(candidate.end, next.start)))
      return candidate;
    const [own, year] = [/^(?:\d{4}|XXXX)(-.+)$/.exec(candidate.value)?.[1], /^\d{4}/.exec(next.value)?.[0]];
    if (!own || !year || !/^-(?:\d\d|Q|S|F|W[I])/.test(own)) return candidate;
    const before = /^-\d\d/.test(own) && own > next.value.slice(4);
    return { ...candidate, value: `${Number(year) - (before ? 1 : 0)}${own}` };
  });
}

const isClock = ({ type, value }: Resolved) => type === "TIME" && value.startsWith("T");
const isWholeDay = ({ type, value }: Resolved) =>
  type === "DATE" && /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)$/.test(value);

function joinClocks(times: readonly Resolved[], { text }: Scope): Resolved[] {
  const joined: Resolved[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const gap = before && text.slice(before.end, time.start);
    if (before && gap !== undefined && isClock(before) && isWholeDay(time) && /^,?\s(?:on\s)?$/.test(gap)) {
      joined.splice(-1, 1, { ...before, end: time.end, value: `${time.value}${before.value}` });
    } else if (
      before &&
      gap !== undefined &&
      isWholeDay(before) &&
      isClock(time) &&
      /^,?\s(?:at\s)?(?:about\s|around\s)?$/.test(gap)
    ) {
      joined.splice(-1, 1, { ...before, end: time.end, type: "TIME", value: `${before.value}${time.value}` });
    } else joined.push(time);
  }
  return joined;
}

/** A clock time alone is on the nearest day told in its sentence, else on the published day. */
function placeClocks(times: readonly Resolved[], anchor: Day | undefined): Resolved[] {
  return times.map((time) => {
    if (!isClock(time)) return time;
    const days = times
      .filter(isWholeDay)
      .toSorted((a, b) => Math.abs(a.start - time.start) - Math.abs(b.start - time.start));
    const day = days[0]?.value ?? (anchor ? dayValue(anchor) : "XXXX-XX-XX");
    return { ...time, value: `${day}${time.value}` };
  });
}
