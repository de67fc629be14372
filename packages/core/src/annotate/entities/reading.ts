import type { EntityType } from "../../model/mention.ts";
import type { Word } from "./words.ts";

/** What a finder proposes: words `from` to `to` of one sentence as one name. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** The name in its best-known form, without title; refined later by what the rest of the article says. */
  readonly name: string;
  /** Title or description as written, of a person. */
  readonly role?: string | null;
  /** The name as written, of a body that several countries have ("Senate") and the article's home was taken for. */
  readonly shared?: string;
  /** How sure the kind is: "known" from a list, "shaped" by its form, "guessed" from what stands around. */
  readonly basis: "known" | "shaped" | "guessed";
}

/** One sentence being read for names. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly heading: boolean;
  /** All its longer words are in capitals. */
  readonly capitals: boolean;
  /** ISO 3166-1 alpha-2 of the article's home, where known. */
  readonly home: string | undefined;
  /** Codes of the countries that the article names, by name or adjective, and of its home. */
  readonly countries: ReadonlySet<string>;
}

export type Finder = (reading: Reading, at: number) => Candidate | undefined;
/** The words as written, from `from` to `to`. */
export function written({ text, words }: Reading, from: number, to: number): string {
  const name = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return to - from > 1 ? name.replace(/\s+/g, " ") : name;
}
