import { findOutlet } from "../lexicon/outlets.ts";
import { isPerson } from "../lexicon/people.ts";
import { findNoun } from "../lexicon/wordnet.ts";
import type { ReadArticle } from "../model/layers.ts";
import type { Attribution, Entity } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import type { NodeKind } from "../model/stemma.ts";
import { findMentions } from "./citations.ts";

/** Who an attribution's source is, as one article has it. */
export interface Speaker {
  readonly kind: Exclude<NodeKind, "article">;
  readonly label: string;
}

const pronoun =
  /^(?:he|she|it|they|we|i|you|one|who|that|this|these|those|which|some|many|most|others?|both|all|him|her|them|mine|our|his|their)$/i;

/** Where the name of a source ends and what is said about it begins: "Jo Doe, who was there". */
const remark = /,|\s[–—-]{1,2}\s|\s(?:who|which|that|whose)\s|\(/;

/** Words and staff through which a body itself speaks: "the board’s report", "a spokesman for the board". */
const mouthpiece =
  /\b(?:announcement|analys[ei]s|assessment|audit|bulletin|data|economists|estimates?|figures|findings|memo|news release|numbers|poll|press release|professors|projections?|reports?|researchers|review|scientists|scholars|spokes(?:man|woman|person|people)|statements?|statistics|study|studies|survey|team|tally|website)\b/i;

/** Things that are written or counted and can be a source by themselves. */
const document =
  /\b(?:affidavit|agreement|analysis|announcement|audit|bill|bulletin|data|directive|documents?|e-?mails?|figures|filing|indictment|law|lawsuit|letter|memo(?:randum)?|minutes|order|papers?|poll|records?|reports?|review|ruling|statement|statistics|study|studies|survey|transcript)$/i;

/** Undefined for a pronoun, an abstraction ("the move") and whatever else can neither speak nor be read. */
export function findSpeaker(read: ReadArticle, attribution: Attribution): Speaker | undefined {
  const { source, speaker } = attribution;
  const [first] = source;
  if (!first || speaker === null || pronoun.test(speaker.trim())) return undefined;
  const known = read.entities.find(({ canonical, type }) => canonical === speaker && type !== "other");
  if (known) return ofEntity(known);
  const cut = remark.exec(first.text)?.index ?? first.text.length;
  const text = first.text.slice(0, cut === 0 ? first.text.length : cut);
  const head = { start: first.start, end: first.start + text.length };
  const [outlet] = findMentions(text);
  if (
    outlet &&
    (text.replace(/^(?:the|an?)\s/i, "").length === outlet.end - outlet.start ||
      mouthpiece.test(text) ||
      /\b(?:story|article|editorial)\b/.test(text))
  ) {
    return { kind: outlet.outlet.kind, label: outlet.outlet.name };
  }
  const entities = read.entities.filter((entity) => overlaps(entity, head) && entity.type !== "other");
  const lead = text.slice(0, Math.max(0, (entities[0]?.start ?? head.end) - head.start));
  const isNamed = !/\b(?:of|at|for|in|from|with|by|to|against|about|on)\b/.test(lead);
  const person = entities.find(({ type }) => type === "person");
  if (person && isNamed && !isGroup(text)) return ofEntity(person);
  const body = entities.find(({ type }) => type !== "person");
  const owner = body ?? person;
  if (owner && (mouthpiece.test(text) || (isNamed && !isGroup(text) && endsWith(text, owner)))) return ofEntity(owner);
  const described = speaker.trim();
  if (isName(described) && canSpeak(described)) return { kind: "body", label: described };
  if (
    (attribution.unnamed && canSpeak(text)) ||
    isGroup(text) ||
    attribution.sourceKind === "document" ||
    document.test(text)
  ) {
    return attribution.sourceKind === "document" && /\p{Lu}/u.test(described.slice(1))
      ? { kind: "document", label: described }
      : { kind: "unnamed", label: described };
  }
  return undefined;
}

function ofEntity({ type, canonical }: Entity): Speaker {
  const outlet = type === "person" ? undefined : findOutlet(canonical);
  if (outlet) return { kind: outlet.kind, label: outlet.name };
  return { kind: type === "person" ? "person" : "body", label: canonical };
}

const endsWith = (text: string, entity: Entity) =>
  text.replace(/['’]s?$/, "").endsWith(entity.text.replace(/['’]s?$/, ""));

/** The last word before what follows a source: "opponents of the minister" → "opponents". */
function headOf(text: string): string {
  const before = text.split(
    /\s(?:of|at|for|in|from|with|by|to|on|familiar|briefed|close|near|inside|commissioned)\s/,
  )[0];
  return /([\p{L}-]+)$/u.exec((before ?? text).trim())?.[1] ?? "";
}

/** Two words or more, each with a capital but for those that join them: "Harbour Workers’ Union". */
const isName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.’'-]*)(?: (?:of|for|and|the|&|\p{Lu}[\p{L}.’'-]*)){1,8}$/u.test(text) &&
  /\p{Lu}[\p{L}’'-]*$/u.test(text);

/** A person, a body or something written; "deaths blamed on" names no source whatever stands before the verb. */
function canSpeak(text: string): boolean {
  const head = headOf(text).toLowerCase();
  const senses = (findNoun(head) ?? findNoun(head.replace(/s$/, "")) ?? findNoun(head.replace(/ies$/, "y")))?.senses;
  return !senses || senses.some((sense) => sense === "person" || sense === "group" || sense === "communication");
}

/** "U.S. officials", "opponents of the minister": people by what they are. */
function isGroup(text: string): boolean {
  const head = /^[\p{Ll}-]+$/u.exec(headOf(text))?.[0];
  return (
    head !== undefined &&
    (isPerson(head.replace(/men$/, "man").replace(/s$/, "")) || /^(?:sources?|people|police|aides)$/.test(head))
  );
}
