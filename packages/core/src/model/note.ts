/** What went wrong or was left out while reading; never thrown, always kept. */
export interface Note {
  /** Stable and kebab-case ("file-empty"); declared beside the code that raises it. */
  readonly code: string;
  /** One sentence for a person: what happened and what to do about it. */
  readonly message: string;
}
