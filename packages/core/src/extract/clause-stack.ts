import type { Token, VerbGroup } from "../model/syntax.ts";

export type ClauseKind =
  | "main" | "complement" | "relative" | "participle" | "infinitive" | "adverbial" | "condition" | "aside"; // biome-ignore format: a closed set

/** A verb with what belongs to it, or a verbless stretch. Token numbers are into its sentence. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Index of the clause it hangs on; undefined at the top. */
  readonly parent: number | undefined;
  /** The clause whose subject and auxiliaries it shares: "they came *and saw*". */
  readonly shares: number | undefined;
  /** Lower case: "that", "who", "if"; undefined without one. */
  readonly marker: string | undefined;
  readonly verb: VerbGroup | undefined;
  /** First token, its marker included, and the end of its last own token. */
  readonly from: number;
  readonly to: number;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** Innermost clause of each token. */
  readonly owner: readonly number[];
}

/** A clause that is still being read. */
export interface OpenClause {
  kind: ClauseKind;
  parent: number | undefined;
  shares: number | undefined;
  marker: string | undefined;
  verb: VerbGroup | undefined;
  from: number;
}

/** The clauses found so far in one sentence, and which of them are open, innermost last. */
export class ClauseStack {
  readonly tokens: readonly Token[];
  /** Verb groups by their first token. */
  readonly starts: ReadonlyMap<number, VerbGroup>;
  readonly list: OpenClause[] = [{ ...top, from: 0 }];
  readonly owner: number[] = [];
  open: number[] = [0];
  lastComma = -1;

  constructor(tokens: readonly Token[], starts: ReadonlyMap<number, VerbGroup>) {
    this.tokens = tokens;
    this.starts = starts;
  }

  get current(): OpenClause {
    return this.list[this.open.at(-1) ?? 0] as OpenClause;
  }

  /** Gives the words already read from `from` on to the current clause. */
  reclaim(from: number): void {
    for (let at = from; at < this.owner.length; at += 1) this.own(at);
  }

  own(at: number): void {
    this.owner[at] = this.open.at(-1) ?? 0;
  }

  /** Opens a clause inside the current one; a main clause closes all others. */
  begin(from: number, kind: ClauseKind, marker?: string): void {
    if (kind === "main") this.open = [];
    this.list.push({ kind, parent: this.open.at(-1), shares: undefined, marker, verb: undefined, from });
    this.open.push(this.list.length - 1);
    this.reclaim(from);
  }

  /** Opens a clause beside the one at `height` of the stack, which is closed with all inside it. */
  beginBeside(height: number, from: number): void {
    const sibling = this.open[height] ?? 0;
    const { kind, marker } = this.list[sibling] as OpenClause;
    this.open.length = Math.max(height, 0);
    this.list.push({ kind, parent: this.open.at(-1), shares: sibling, marker, verb: undefined, from });
    this.open.push(this.list.length - 1);
  }

  /** Height in the stack of the innermost open clause that fits; -1 where none does. */
  heightOf(fits: (clause: OpenClause) => boolean): number {
    return this.open.findLastIndex((index) => fits(this.list[index] as OpenClause));
  }

  /** Closes down to a height. */
  cut(height: number): void {
    this.open.length = height;
  }

  clauses(): Clauses {
    const starts = this.list.map(() => this.tokens.length);
    const ends = this.list.map(() => 0);
    this.owner.forEach((index, at) => {
      if (/^[,—–]$/.test(this.tokens[at]?.text ?? "")) return;
      starts[index] = Math.min(starts[index] ?? at, at);
      ends[index] = at + 1;
    });
    const list = this.list.map((clause, index) => {
      const to = ends[index] ?? 0;
      const from = to === 0 ? clause.from : Math.max(clause.from, starts[index] ?? 0);
      return { ...clause, from, to: Math.max(from, to) };
    });
    return { list, owner: this.owner };
  }
}

const top = { kind: "main", parent: undefined, shares: undefined, marker: undefined, verb: undefined } as const;
