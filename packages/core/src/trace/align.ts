import type { Words } from "./words.ts";

/** A passage of `a` and the passage of `b` that it matches, as half-open ranges of words. */
export interface Alignment {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** Words of `a` that stand in matching runs. */
  readonly matched: number;
}

/** Length in words of the runs that passages grow from: with one word in five changed, half of them survive. */
const runLength = 3;

/** Words that may be put in, left out or changed between two runs of one passage. */
const maxGap = 7;

/** A run found at more places of `b` than this is a formula. */
const maxPlaces = 8;

/** Reach, in words, of the search for a last matching word beyond the ends. */
const reach = 3;

interface Chain {
  readonly fromA: number;
  readonly fromB: number;
  lastA: number;
  lastB: number;
  matched: number;
}

/** Where each run of `runLength` words begins. */
export type Runs = ReadonlyMap<string, readonly number[]>;

export function indexRuns({ words }: Words): Runs {
  const runs = new Map<string, number[]>();
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const run = runAt(words, at);
    const places = runs.get(run);
    if (places) places.push(at);
    else runs.set(run, [at]);
  }
  return runs;
}

const runAt = (words: readonly string[], at: number) => `${words[at]} ${words[at + 1]} ${words[at + 2]}`;

/** Passages that `a` shares with `b`, small edits bridged, in order of `a` and without overlap in `a`. Linear in `a` but for formulas. */
export function alignWords(a: Words, b: Words, runsOfB: Runs): Alignment[] {
  const closed: Chain[] = [];
  let open: Chain[] = [];
  for (let at = 0; at + runLength <= a.words.length; at += 1) {
    const stillOpen: Chain[] = [];
    for (const chain of open) (at - chain.lastA > maxGap ? closed : stillOpen).push(chain);
    open = stillOpen;
    const places = runsOfB.get(runAt(a.words, at)) ?? [];
    if (places.length > maxPlaces) continue;
    for (const place of places) {
      const chain = nearestChain(open, at, place);
      if (chain) {
        chain.matched += Math.min(runLength, at + runLength - chain.lastA);
        chain.lastA = at + runLength;
        chain.lastB = place + runLength;
      } else {
        open.push({ fromA: at, fromB: place, lastA: at + runLength, lastB: place + runLength, matched: runLength });
      }
    }
  }
  const chains = [...closed, ...open].sort((x, y) => y.matched - x.matched || x.fromA - y.fromA || x.fromB - y.fromB);
  const taken = new Uint8Array(a.words.length);
  const chosen: Alignment[] = [];
  for (const chain of chains) {
    const range = [chain.fromA, chain.lastA] as const;
    if (taken[range[0]] || taken[range[1] - 1]) continue;
    taken.fill(1, ...range);
    chosen.push(widen({ a: range, b: [chain.fromB, chain.lastB], matched: chain.matched }, a, b));
  }
  return separate(chosen.sort((x, y) => x.a[0] - y.a[0]));
}

/** The chain that the run at (`at`, `place`) goes on with: in order in both texts, with the least shift between them. */
function nearestChain(open: readonly Chain[], at: number, place: number): Chain | undefined {
  let best: Chain | undefined;
  let least = maxGap + 1;
  for (const chain of open) {
    const gapA = at - chain.lastA;
    const gapB = place - chain.lastB;
    // Negative gaps: this run overlaps the one before it, word by word.
    if (gapA < 0 ? gapA !== gapB : gapB < 0 || gapB > maxGap) continue;
    const shift = Math.abs(gapA - gapB);
    if (shift < least) {
      least = shift;
      best = chain;
    }
  }
  return best;
}

/** Takes in telling words at both ends that match across an edit, which no run of three reaches. */
function widen({ a: [fromA, toA], b: [fromB, toB], matched }: Alignment, a: Words, b: Words): Alignment {
  const left = grow(a, b, fromA - 1, fromB - 1, -1);
  const right = grow(a, b, toA, toB, 1);
  return { a: [left.a + 1, right.a], b: [left.b + 1, right.b], matched: matched + left.matched + right.matched };
}

function grow(a: Words, b: Words, startA: number, startB: number, step: 1 | -1) {
  let [atA, atB, matched] = [startA, startB, 0];
  for (let found = true; found; ) {
    found = false;
    for (let sum = 0; sum <= reach && !found; sum += 1) {
      for (let skipA = 0; skipA <= sum && !found; skipA += 1) {
        const [x, y] = [atA + skipA * step, atB + (sum - skipA) * step];
        const same = a.words[x] !== undefined && a.words[x] === b.words[y];
        if (!same || (sum > 0 && !isTelling(a, b, x, y, step))) continue;
        [atA, atB, matched, found] = [x + step, y + step, matched + 1, true];
      }
    }
  }
  return { a: atA, b: atB, matched };
}

const isTelling = (a: Words, b: Words, x: number, y: number, step: number) =>
  (a.worth[x] ?? 0) > 2 || (a.words[x + step] !== undefined && a.words[x + step] === b.words[y + step]);

/** Passages may have grown into each other: each begins where the one before it ends. */
function separate(alignments: readonly Alignment[]): Alignment[] {
  const kept: Alignment[] = [];
  for (const alignment of alignments) {
    const before = kept.at(-1);
    const overlap = before ? before.a[1] - alignment.a[0] : 0;
    if (overlap <= 0) kept.push(alignment);
    else if (overlap < alignment.a[1] - alignment.a[0]) {
      const fromB = Math.min(alignment.b[0] + overlap, alignment.b[1] - 1);
      kept.push({ ...alignment, a: [alignment.a[0] + overlap, alignment.a[1]], b: [fromB, alignment.b[1]] });
    }
  }
  return kept;
}

/** Longest lists whose common words are counted exactly; longer ones are counted in windows of this many words. */
const window = 64;

/** How many words the two share in the same order. Linear: long lists are compared window by window. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  if (a.length <= window && b.length <= window) return longestCommon(a, b);
  let sum = 0;
  const steps = Math.ceil(Math.max(a.length, b.length) / window);
  for (let step = 0; step < steps; step += 1) {
    const part = (list: readonly string[]) =>
      list.slice(Math.floor((list.length * step) / steps), Math.floor((list.length * (step + 1)) / steps));
    sum += longestCommon(part(a), part(b));
  }
  return sum;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1) {
      row[at] = word === b[at - 1] ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
