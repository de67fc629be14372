import { lastBefore, type Passage } from "./terms.ts";

const ownable =
  /^(?:executive|presidential|royal|emergency|ministerial) (?:order|action|decree|memorand|proclamation|directive)/;

/** Orders and decrees, which somebody gives. */
export const canOwn = (canonical: string): boolean => ownable.test(canonical);

/** Whose order it is: "Ruiz's executive orders", "Ruiz signed an executive order"; undefined where that is not plain. */
export function readOwner({ text, entities, verbs }: Passage, start: number, canonical: string): string | undefined {
  if (!canOwn(canonical)) return undefined;
  const owner = entities
    .slice(Math.max(0, lastBefore(entities, start) - 3), lastBefore(entities, start) + 1)
    .findLast(({ type, canonical: name }) => type === "person" || name.endsWith(" administration"));
  if (!owner || start - owner.end > 200) return undefined;
  const between = text.slice(owner.end, start);
  if (/^[’']s? (?:\p{Ll}+ ){0,2}$/u.test(between)) return owner.canonical;
  const verb = verbs[lastBefore(verbs, start)];
  if (!verb || !/^(sign|issue|enact|revoke|rescind|draft|release)$/.test(verb.lemma) || verb.voice === "passive")
    return undefined;
  return verb.start > owner.end && !/[,;:]/.test(text.slice(owner.end, verb.start)) && verb.start - owner.end < 25
    ? owner.canonical
    : undefined;
}
