/** Counts of one thing scored: found and right, found and wrong, missed. */
export interface Score {
  readonly name: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** What one `stemma eval` task gives. */
export interface Evaluation {
  readonly scores: readonly Score[];
  /** Plain counts and other measures worth printing ("pages", "seconds"). */
  readonly counts: Readonly<Record<string, number>>;
  /** The worst errors, one line each, most telling first. */
  readonly errors: readonly string[];
}

export interface EvalOptions {
  /** The folder that holds `data/` and `seeds/`. */
  readonly shared: string;
  /** At most this many documents, for a quick look; undefined = all. */
  readonly limit?: number;
}

export interface EvalTask {
  readonly name: string;
  readonly summary: string;
  readonly run: (options: EvalOptions) => Promise<Evaluation>;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export const precision = ({ tp, fp }: Score): number => ratio(tp, tp + fp);
export const recall = ({ tp, fn }: Score): number => ratio(tp, tp + fn);
export const f1 = ({ tp, fp, fn }: Score): number => ratio(2 * tp, 2 * tp + fp + fn);
