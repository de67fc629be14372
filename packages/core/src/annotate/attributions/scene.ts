import type { Cast, Member } from "./cast.ts";
import type { Producers } from "./producers.ts";
import type { Reading } from "./reading.ts";

/** Whom a source's words stand for. */
export interface Referent {
  /** Canonical name, or the description as written. */
  readonly name: string;
  readonly member: Member | undefined;
  /** Lower-case lemma of the head of the description. */
  readonly head: string;
  readonly number: "one" | "many";
  readonly human: boolean;
  readonly words: string;
}

/** What the words around a source tell of who it is. */
export interface Scene {
  readonly reading: Reading;
  readonly cast: Cast;
  /** Who spoke or was the subject in each sentence, in order of salience. */
  readonly salient: Map<number, Referent[]>;
  readonly producers: Producers;
}

/** The first named or described person or body of each sentence outside quotations, before its first verb. */
export function subjects(reading: Reading, cast: Cast): Map<number, Referent[]> {
  const salient = new Map<number, Referent[]>();
  for (const [index, { from, to }] of reading.sentences.entries()) {
    for (let at = from; at < to; at += 1) {
      if ((reading.quotationOf[at] ?? -1) >= 0) continue;
      if (reading.groupOf[at] && reading.tokens[at]?.pos !== "ADV") break;
      const mention = cast.at.get(at);
      if (!mention || mention.member.type === "place") continue;
      const next = reading.tokens[mention.to];
      if (/^['’]s?$/.test(next?.text ?? "") || next?.pos === "NOUN") continue;
      const before = salient.get(index) ?? [];
      salient.set(index, [...before, ofMember(mention.member, mention.member.canonical)]);
      at = mention.to;
    }
  }
  return salient;
}

/** A member of the cast, by its canonical name. */
export const ofMember = (member: Member, words: string): Referent => ({
  name: member.canonical, member, head: member.canonical, number: "one", human: member.type === "person", words,
}); // biome-ignore format: one thought
