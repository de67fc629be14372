/** A run of words, and whether the other text has it at the same place. */
export interface DiffRun {
  readonly text: string;
  readonly same: boolean;
}

/** Words of either side that are compared; the table of the comparison has the square of it. */
export const mostWords = 250;

/** Two texts cut into runs that both have, in order, and runs that one has alone. Cut to `mostWords` words each. */
export function diffWords(a: string, b: string): { readonly a: readonly DiffRun[]; readonly b: readonly DiffRun[] } {
  const [one, two] = [splitWords(a), splitWords(b)];
  const [oneKeys, twoKeys] = [one.map(keyOf), two.map(keyOf)];
  // longest[i][j]: common words of what follows i in one and j in the other.
  const longest = Array.from({ length: one.length + 1 }, () => new Uint16Array(two.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = two.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      const below = longest[i + 1];
      if (!row || !below) continue;
      row[j] = oneKeys[i] === twoKeys[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const [oneSame, twoSame] = [one.map(() => false), two.map(() => false)];
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    if (oneKeys[i] === twoKeys[j]) {
      oneSame[i] = true;
      twoSame[j] = true;
      i += 1;
      j += 1;
    } else if ((longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { a: runsOf(one, oneSame), b: runsOf(two, twoSame) };
}

const splitWords = (text: string): readonly string[] => (text.match(/\S+\s*/g) ?? []).slice(0, mostWords);

/** Case, quote marks and closing marks make no other word. */
const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") || word.trim();

function runsOf(words: readonly string[], same: readonly boolean[]): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  for (const [i, text] of words.entries()) {
    const last = runs.at(-1);
    if (last && last.same === same[i]) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, same: same[i] ?? false });
  }
  return runs;
}
