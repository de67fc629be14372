import { otherThanPersonNouns, personNouns } from "./people.data.ts";
import { findNoun } from "./wordnet.ts";

const persons = new Set(personNouns);
const others = new Set(otherThanPersonNouns);

/** True when one unit of the noun is one human being: "soldier", "casualty", "Kenyan". Takes a lower-case lemma. */
export function isPerson(head: string): boolean {
  if (persons.has(head)) return true;
  if (others.has(head)) return false;
  const noun = findNoun(head) ?? findNoun(head.replace(/^.*-/, ""));
  if (noun) return noun.senses[0] === "person";
  return /(?:men|woman|women|people|person|folk|goer|worker|ian|ean|can|ese)$/.test(head);
}
