import { findOutlet } from "../../lexicon/outlets.ts";
import type { Attribution } from "../../model/mention.ts";
import type { Cast, Member } from "./cast.ts";
import { findHearer } from "./hearers.ts";
import { basePhraseBefore, phraseBefore } from "./phrase-before.ts";
import { findProducers, makerBefore, producerOf } from "./producers.ts";
import type { Range, Reading } from "./reading.ts";
import { byRole } from "./roles.ts";
import { ofMember, type Referent, type Scene, subjects } from "./scene.ts";
import type { Draft } from "./select.ts";
import { isDocument, isHuman, sourceKindOf } from "./source-kinds.ts";
import { lower } from "./words.ts";
import { coreOf, written } from "./written.ts";

export type Speaker = Pick<Attribution, "speaker" | "sourceKind" | "unnamed" | "to">;

/** How many sentences back a pronoun may find whom it stands for. */
const pronounReach = 4;

/** Who speaks in each draft: names where the article makes them certain, else the description as written. */
export function findSpeakers(reading: Reading, drafts: readonly Draft[], cast: Cast, outlet: string | null): Speaker[] {
  const scene: Scene = { reading, cast, salient: subjects(reading, cast), producers: findProducers(reading, cast) };
  const country = outlet === null ? undefined : findOutlet(outlet)?.country;
  const byQuotation = new Map<number, Referent>();
  let said = -1;
  return drafts.map((draft) => {
    const to = findHearer(reading, draft);
    const range = draft.source[0];
    if (!range) return { speaker: null, sourceKind: "other", unnamed: false, to };
    const enclosing = byQuotation.get(reading.quotationOf[range.from] ?? -1);
    const referent = refer(scene, range, enclosing);
    const sentence = reading.sentenceOf[range.from] ?? 0;
    const reported = range.from < said;
    for (const { from, to } of draft.content) if (from >= range.to) said = Math.max(said, to);
    if (!enclosing && !reported)
      scene.salient.set(sentence, [
        referent,
        ...joined(scene, range, referent),
        ...(scene.salient.get(sentence) ?? []),
      ]);
    for (const { from } of draft.content) {
      const quotation = reading.quotationOf[from] ?? -1;
      if (quotation >= 0 && quotation !== reading.quotationOf[range.from] && !byQuotation.has(quotation))
        byQuotation.set(quotation, referent);
    }
    const lost = isPronoun(referent.name);
    const unnamed = lost
      ? !/^(i|we|you|my|our|your)$/i.test(referent.name)
      : referent.member === undefined && referent.human && !hasName(referent.words, referent.head);
    const definite = /^the /i.test(referent.words) && referent.number === "one";
    return {
      speaker: lost ? null : referent.name,
      sourceKind: sourceKindOf(referent.words, referent.head, referent.member, unnamed, country),
      unnamed:
        unnamed &&
        !(
          definite &&
          /^(president|chancellor|pope|king|queen|governor|mayor|secretary|minister|premier)$/.test(referent.head)
        ),
      to,
    };
  });
}

/** "Ruiz and Okafor": each of them, for a "she" that follows. */
function joined({ cast }: Scene, { from, to }: Range, { member, number }: Referent): Referent[] {
  if (member || number === "one") return [];
  const found = new Set<Member>();
  for (let at = from; at < to; at += 1) {
    const mention = cast.at.get(at);
    if (mention?.member.type === "person") found.add(mention.member);
  }
  return [...found].map((person) => ofMember(person, person.canonical));
}

/** A pronoun that stands for nobody certain; what is left of it names no one. */
const isPronoun = (name: string) =>
  /^(i|we|you|he|she|it|they|me|us|him|her|them|my|our|your|his|hers?|its|their|who|whom|which|that|this|these|those|one|what)$/i.test(
    name,
  );

const hasName = (words: string, head: string) =>
  /^\p{Lu}/u.test(head) || (words.split(" ").length <= 3 && /^\p{Lu}\S+ \p{Lu}/u.test(words));

function refer(scene: Scene, range: Range, enclosing: Referent | undefined): Referent {
  const { reading } = scene;
  const first = lower(reading.tokens[range.from]);
  if (range.to - range.from === 1 || /^['’]s?$/.test(reading.tokens[range.from + 1]?.text ?? "")) {
    if (/^(i|we|me|us|my|our|myself)$/.test(first)) return enclosing ?? written(scene, range);
    const found = pronoun(scene, range, first);
    if (found) return found;
  }
  return described(scene, range);
}

function pronoun(scene: Scene, range: Range, word: string): Referent | undefined {
  const { reading } = scene;
  if (/^(who|which|that)$/.test(word)) {
    const sentence = reading.sentences[reading.sentenceOf[range.from] ?? 0];
    const comma = reading.tokens[range.from - 1]?.text === ",";
    const end = range.from - (comma ? 1 : 0);
    const wide = sentence && phraseBefore(reading, end, sentence.from);
    if (!wide) return undefined;
    const whole = described(scene, wide);
    if (whole.member || whole.human || (word !== "who" && isDocument(whole.head))) return whole;
    const near = basePhraseBefore(reading, end, sentence.from);
    const closest = near && described(scene, near);
    if (word !== "who" || closest?.human || closest?.member) return closest ?? whole;
    return lastHuman(scene, wide) ?? closest;
  }
  if (/^(he|him|his)$/.test(word))
    return antecedentOf(
      scene,
      range,
      (r) => r.human && r.number === "one" && r.member?.gender !== "female" && fits(r, "male"),
    );
  if (/^(she|her|hers)$/.test(word))
    return antecedentOf(
      scene,
      range,
      (r) => r.human && r.number === "one" && r.member?.gender !== "male" && fits(r, "female"),
    );
  if (/^(they|them|their)$/.test(word))
    return antecedentOf(scene, range, (r) => r.number === "many" || r.member?.type === "organisation", 1);
  if (/^(it|its)$/.test(word)) return antecedentOf(scene, range, (r) => !r.human && r.number === "one", 1);
  return undefined;
}

/** "an apology to the governor for the delay, who": the last of the phrase's nouns that can be a "who". */
function lastHuman(scene: Scene, { from, to }: Range): Referent | undefined {
  const { reading, cast } = scene;
  for (let end = to; end > from; end -= 1) {
    const token = reading.tokens[end - 1];
    const mention = cast.at.get(end - 1);
    if (!(mention && mention.member.type !== "place") && !(token?.pos === "NOUN" && isHuman(token.lemma))) continue;
    const phrase = basePhraseBefore(reading, end, from);
    if (phrase) return described(scene, phrase);
  }
  return undefined;
}

/** "the spokeswoman" is no "he". */
const fits = ({ head }: Referent, gender: "male" | "female") =>
  gender === "male"
    ? !/(woman|mother|sister|wife|queen|daughter)$/.test(head)
    : !/[^o]man$|^man$|(father|brother|husband|king|son)$/.test(head);

function antecedentOf(
  { reading, salient }: Scene,
  { from }: Range,
  compatible: (referent: Referent) => boolean,
  reach = pronounReach,
): Referent | undefined {
  const sentence = reading.sentenceOf[from] ?? 0;
  const paragraph = reading.sentences[sentence]?.paragraph ?? 0;
  for (let at = sentence; at >= Math.max(0, sentence - reach - quotedBefore(reading, sentence)); at -= 1) {
    if (paragraph - (reading.sentences[at]?.paragraph ?? 0) > 3) return undefined;
    const found = (salient.get(at) ?? []).filter(compatible);
    if (found[0]) return found[0];
  }
  return undefined;
}

/** Sentences of the quotation that leads up to this one: nobody new speaks in them. */
function quotedBefore({ sentences, quotationOf }: Reading, sentence: number): number {
  const quotation = quotationOf[sentences[sentence]?.from ?? 0] ?? -1;
  let count = 0;
  while (
    count < 12 &&
    sentence - count > 0 &&
    (quotationOf[sentences[sentence - count - 1]?.from ?? 0] ?? -1) >= 0 &&
    quotation >= 0
  )
    count += 1;
  return count;
}

/** A noun phrase: by the name at its head, by a role that one person has, or as it is written. */
function described(scene: Scene, range: Range): Referent {
  const { reading, cast } = scene;
  const { tokens } = reading;
  const core = coreOf(reading, range);
  const mention = cast.at.get(core.to - 1);
  const own = written(scene, range);
  const outlet = findOutlet(own.words) ?? findOutlet(own.name);
  if (outlet && !mention) return { ...own, name: outlet.name, human: false, number: "one" };
  if (own.number === "many" && /\band\b/.test(own.name)) return own;
  if (mention && mention.member.type !== "place") return { ...ofMember(mention.member, own.words) };
  const maker = isDocument(own.head) ? makerOf(scene, range, core, own) : undefined;
  if (maker) return { ...ofMember(maker, own.words), head: own.head };
  const apposed = core.to < range.to && tokens[core.to]?.text === "," ? cast.at.get(core.to + 1) : undefined;
  if (apposed?.member.type === "person" && isHuman(tokens[core.to - 1]?.lemma ?? ""))
    return ofMember(apposed.member, own.words);
  if (lower(tokens[range.from]) === "the" && core.to === range.to && own.number === "one") {
    const known = byRole(scene, range, own.head);
    if (known) return ofMember(known, own.words);
  }
  return own;
}

/** The body behind "a report by the ministry", or behind "the report" where the article names one maker of one. */
function makerOf(
  { reading, cast, producers }: Scene,
  range: Range,
  core: Range,
  { head }: Referent,
): Member | undefined {
  const named = producerOf(reading, cast, core.to - 1, range.from, range.to);
  if (named) return named;
  if (!/^(the|this|that|its|their)$/.test(lower(reading.tokens[range.from])) || core.to < range.to) return undefined;
  return makerBefore(producers, head, range.from);
}
