import { findOutlet } from "../../lexicon/outlets.ts";
import type { Attribution, Entity } from "../../model/mention.ts";
import type { Token } from "../../model/syntax.ts";
import { type Cast, type Member, readCast } from "./cast.ts";
import { findHearer } from "./hearers.ts";
import { basePhraseBefore, phraseBefore } from "./phrase-before.ts";
import { findProducers, type Producers, producerOf } from "./producers.ts";
import { type Range, type Reading, spanOf } from "./reading.ts";
import type { Draft } from "./select.ts";
import { isDocument, isHuman, sourceKindOf } from "./source-kinds.ts";
import { lower } from "./words.ts";

export type Speaker = Pick<Attribution, "speaker" | "sourceKind" | "unnamed" | "to">;

/** Whom a source's words stand for. */
interface Referent {
  /** Canonical name, or the description as written. */
  readonly name: string;
  readonly member: Member | undefined;
  /** Lower-case lemma of the head of the description. */
  readonly head: string;
  readonly number: "one" | "many";
  readonly human: boolean;
  readonly words: string;
}

interface Scene {
  readonly reading: Reading;
  readonly cast: Cast;
  /** Who spoke or was the subject in each sentence, in order of salience. */
  readonly salient: Map<number, Referent[]>;
  readonly producers: Producers;
}

/** How many sentences back a pronoun may find whom it stands for. */
const pronounReach = 4;

/** Who speaks in each draft: names where the article makes them certain, else the description as written. */
export function findSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  entities: readonly Entity[],
  outlet: string | null,
): Speaker[] {
  const cast = readCast(reading, entities);
  const scene: Scene = { reading, cast, salient: subjects(reading, cast), producers: findProducers(reading, cast) };
  const country = outlet === null ? undefined : findOutlet(outlet)?.country;
  const byQuotation = new Map<number, Referent>();
  return drafts.map((draft) => {
    const to = findHearer(reading, draft);
    const range = draft.source[0];
    if (!range) return { speaker: null, sourceKind: "other", unnamed: false, to };
    const enclosing = byQuotation.get(reading.quotationOf[range.from] ?? -1);
    const referent = refer(scene, range, enclosing);
    const sentence = reading.sentenceOf[range.from] ?? 0;
    if (!enclosing) scene.salient.set(sentence, [referent, ...(scene.salient.get(sentence) ?? [])]);
    for (const { from } of draft.content) {
      const quotation = reading.quotationOf[from] ?? -1;
      if (quotation >= 0 && quotation !== reading.quotationOf[range.from] && !byQuotation.has(quotation))
        byQuotation.set(quotation, referent);
    }
    const unnamed = referent.member === undefined && referent.human && !hasName(referent.words, referent.head);
    const definite = /^the /i.test(referent.words) && referent.number === "one";
    return {
      speaker: referent.name,
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

const hasName = (words: string, head: string) =>
  /^\p{Lu}/u.test(head) || (words.split(" ").length <= 3 && /^\p{Lu}\S+ \p{Lu}/u.test(words));

/** The first named or described person or body of each sentence outside quotations, before its first verb. */
function subjects(reading: Reading, cast: Cast): Map<number, Referent[]> {
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

const ofMember = (member: Member, words: string): Referent => ({
  name: member.canonical, member, head: member.canonical, number: "one", human: member.type === "person", words,
}); // biome-ignore format: one thought

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
    return near ? described(scene, near) : whole;
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
  if (!/^(the|its|their)$/.test(lower(reading.tokens[range.from])) || core.to < range.to) return undefined;
  const [only, another] = [...(producers.get(head) ?? [])];
  return another ? undefined : only;
}

/** From the first token to the head: without what follows in prepositional phrases, commas, brackets and clauses. */
function coreOf({ tokens }: Reading, { from, to }: Range): Range {
  let at = from + 1;
  while (at < to) {
    const token = tokens[at];
    const joint =
      token?.pos === "ADP" ||
      (token?.pos === "PUNCT" && !/^[-.'’“”"]|^['’]s?$/.test(token.text)) ||
      /^(who|which|that|whose)$/.test(lower(token)) ||
      token?.pos === "VERB";
    if (joint) break;
    at += 1;
  }
  while (
    at > from + 1 &&
    (/^['’]s?$/.test(tokens[at - 1]?.text ?? "") ||
      tokens[at - 1]?.pos === "ADV" ||
      /^[“”"]$/.test(tokens[at - 1]?.text ?? ""))
  )
    at -= 1;
  return { from, to: at };
}

const generic =
  /^(group|organi[sz]ation|agency|company|firm|department|ministry|office|campaign|union|court|panel|committee|commission|council|bank|university|newspaper|paper|network|outlet|party|board|administration|government|bureau|institute|association|federation|foundation|service|authority|centre|center|institution|charity|airline|hospital|school|police|team|club|league)$/;

/** "the spokesman", "the ministry": the one member introduced before with that role. */
function byRole({ reading, cast }: Scene, { from }: Range, head: string): Member | undefined {
  const found = new Set<Member>();
  for (const { from: at, member } of cast.mentions) {
    if (at >= from) break;
    if (!member.roles.has(head)) continue;
    if (generic.test(head) ? member.type === "organisation" : member.type === "person") found.add(member);
  }
  void reading;
  const [only] = [...found];
  return found.size === 1 ? only : undefined;
}

/** A short name without an article that no entity covers: as likely a person's as not, so it takes the pronouns that follow. */
const isUnknownName = (tokens: readonly Token[], { from, to }: Range) =>
  to - from <= 3 && tokens.slice(from, to).every(({ pos }) => pos === "PROPN");

/** As the article writes it, without a possessive ending or an insertion's comma. */
function written({ reading }: Scene, range: Range): Referent {
  const { tokens } = reading;
  let to = range.to;
  while (to > range.from + 1 && /^(['’]s?|,)$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  const core = coreOf(reading, { from: range.from, to });
  const head = tokens[core.to - 1];
  const { start, end } = spanOf(reading, { from: range.from, to });
  const words = reading.text.slice(start, end);
  const lemma = head?.lemma ?? "";
  const plural =
    (head?.pos === "NOUN" && lemma !== lower(head)) ||
    /^(people|police|those|some|many|others|most|several|authorities|critics|few|both)$/.test(lower(head)) ||
    tokens.slice(core.from, core.to).some((t) => lower(t) === "and");
  return {
    name: words, member: undefined, head: head?.pos === "PROPN" ? head.text : lemma, number: plural ? "many" : "one",
    human: head?.pos === "PROPN" ? isUnknownName(tokens, core) : isHuman(lemma), words,
  }; // biome-ignore format: one thought
}
