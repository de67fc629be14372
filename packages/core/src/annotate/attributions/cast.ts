import { type Gender, genderOfName, genderOfTitle } from "../../lexicon/genders.ts";
import type { Entity } from "../../model/mention.ts";
import type { Token } from "../../model/syntax.ts";
import { type Range, type Reading, tokensIn } from "./reading.ts";

/** Someone or some body the article names, with the words it is introduced by. */
export interface Member {
  readonly canonical: string;
  readonly type: Entity["type"];
  readonly gender: Gender | undefined;
  /** Titles and appositions, as written: "Gov.", "a geologist at the survey". */
  readonly descriptions: readonly string[];
  /** Lower-case lemmas of the nouns of those, and of the last word of a body's name. */
  readonly roles: ReadonlySet<string>;
}

/** A named mention by token range. */
export interface Mention extends Range {
  readonly member: Member;
}

/** All named persons and bodies, with their mentions in order. */
export interface Cast {
  readonly mentions: readonly Mention[];
  /** Of each token, the mention that holds it. */
  readonly at: ReadonlyMap<number, Mention>;
}

/** Longest title or apposition, in tokens, that is read as a description. */
const maxDescription = 16;

export function readCast(reading: Reading, entities: readonly Entity[]): Cast {
  const byName = new Map<string, { entity: Entity; spans: Range[] }>();
  const placed: (Range & { key: string })[] = [];
  for (const entity of entities) {
    if (entity.type === "other") continue;
    const range = tokensIn(reading, entity);
    if (range.to <= range.from) continue;
    const key = `${entity.type} ${entity.canonical}`;
    const known = byName.get(key) ?? { entity, spans: [] };
    known.spans.push(range);
    byName.set(key, known);
    placed.push({ ...range, key });
  }
  const members = new Map<string, Member>();
  for (const [key, { entity, spans }] of byName) members.set(key, memberOf(reading, entity, spans));
  const mentions = placed
    .flatMap(({ from, to, key }) => {
      const member = members.get(key);
      return member ? [{ from, to, member }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const at = new Map<number, Mention>();
  for (const mention of mentions) for (let token = mention.from; token < mention.to; token += 1) at.set(token, mention);
  return { mentions, at };
}

function memberOf(reading: Reading, { canonical, type }: Entity, spans: readonly Range[]): Member {
  const roles = new Set<string>();
  const descriptions = new Set<string>();
  let gender = type === "person" ? genderOfName(canonical.split(/[ .]/)[0] ?? "") : undefined;
  for (const span of spans) {
    const described = [
      titleBefore(reading, span),
      ...(type === "person" || type === "organisation" ? [appositionAfter(reading, span)] : []),
    ];
    for (const range of described) {
      if (!range) continue;
      const words = reading.tokens.slice(range.from, range.to);
      for (const { pos, lemma } of words) if (pos === "NOUN" || pos === "PROPN") roles.add(lemma);
      for (const { text } of words) gender ??= genderOfTitle(text);
      descriptions.add(reading.text.slice(words[0]?.start, words.at(-1)?.end));
    }
    gender ??= genderOfTitle(reading.tokens[span.from]?.text ?? "");
  }
  if (type === "organisation") roles.add(canonical.split(" ").at(-1)?.toLowerCase() ?? "");
  return { canonical, type, gender, descriptions: [...descriptions], roles };
}

/** The nouns and adjectives that stand right before a name, in its noun phrase. */
function titleBefore({ tokens, quotationOf }: Reading, { from }: Range): Range | undefined {
  let at = from;
  while (
    at > 0 &&
    from - at < maxDescription &&
    isTitleWord(tokens[at - 1]) &&
    quotationOf[at - 1] === quotationOf[from]
  )
    at -= 1;
  return at < from ? { from: at, to: from } : undefined;
}

const isTitleWord = (token: Token | undefined) =>
  token !== undefined && (/^(NOUN|PROPN|ADJ)$/.test(token.pos) || /^['’]s$|^-$/.test(token.text));

/** ", a geologist at the survey," */
function appositionAfter({ tokens, groupOf }: Reading, { to }: Range): Range | undefined {
  if (tokens[to]?.text !== ",") return undefined;
  const from = to + 1;
  if (
    !/^(DET|NOUN|PROPN|ADJ|PRON)$/.test(tokens[from]?.pos ?? "") ||
    /^(who|which|he|she|they|it)$/i.test(tokens[from]?.text ?? "")
  )
    return undefined;
  let at = from;
  while (
    at - from < maxDescription &&
    tokens[at] &&
    tokens[at]?.pos !== "PUNCT" &&
    !groupOf[at] &&
    !/^(who|which|that)$/i.test(tokens[at]?.text ?? "")
  )
    at += 1;
  const noun = tokens.slice(from, at).some(({ pos }) => pos === "NOUN");
  const closed = /^[,.;)]$/.test(tokens[at]?.text ?? "") || /^(who|which|that)$/i.test(tokens[at]?.text ?? "");
  return noun && closed && at > from ? { from, to: at } : undefined;
}
