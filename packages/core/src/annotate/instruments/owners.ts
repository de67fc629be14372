import type { Passage } from "./terms.ts";

const ownable =
  /^(?:executive|presidential|royal|emergency|ministerial) (?:order|action|decree|memorand|proclamation|directive)/;

/** Orders and decrees, which somebody gives. */
export const canOwn = (canonical: string): boolean => ownable.test(canonical);

/** Whose order it is: "Ruiz's executive orders", "Ruiz signed an executive order"; undefined where that is not plain. */
export function readOwner({ text, entities, verbs }: Passage, start: number, canonical: string): string | undefined {
  if (!canOwn(canonical)) return undefined;
  const owner = entities
    .filter(({ type, canonical: name, end }) => (type === "person" || name.endsWith(" administration")) && end <= start)
    .at(-1);
  if (!owner) return undefined;
  const between = text.slice(owner.end, start);
  if (/^[’']s? (?:\p{Ll}+ ){0,2}$/u.test(between)) return owner.canonical;
  const verb = verbs.filter(({ end }) => end <= start).at(-1);
  if (!verb || !/^(sign|issue|enact|revoke|rescind|draft|release)$/.test(verb.lemma) || verb.voice === "passive")
    return undefined;
  return verb.start > owner.end && !/[,;:]/.test(text.slice(owner.end, verb.start)) && verb.start - owner.end < 25
    ? owner.canonical
    : undefined;
}
