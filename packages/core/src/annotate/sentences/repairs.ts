import { verbLemma } from "../../lexicon/verbs.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import type { PartOfSpeech, Token } from "../../model/syntax.ts";

/** Says what the part of speech of the token at `at` should be; undefined leaves it. */
type Repair = (tokens: readonly Token[], at: number) => PartOfSpeech | undefined;

/** The same tokens with the parts of speech that their neighbours rule out put right, one rule after another. */
export function repairTokens(tokens: readonly Token[]): Token[] {
  const repaired = [...tokens];
  for (let at = 0; at < repaired.length; at += 1) {
    for (const [of, repair] of repairs) {
      const token = repaired[at];
      if (!token) break;
      if (of !== "any" && !of.includes(token.pos)) continue;
      const pos = repair(repaired, at);
      if (pos && pos !== token.pos) repaired[at] = { ...token, pos, lemma: lemmaAs(token, pos) };
    }
  }
  return repaired.map(mendLemma);
}

const mendedLemmas = new Map(
  Object.entries({
    an: "a", analyses: "analysis", campus: "campus", cannot: "can", media: "media", people: "person", specie: "species",
    through: "through", tonne: "tonne", tonnes: "tonne", "’ll": "will", "’m": "be", "’re": "be", "’s": "'s", "’ve": "have",
  }), // biome-ignore format: a list
);

function mendLemma(token: Token): Token {
  const lemma = token.pos === "PROPN" ? undefined : mendedLemmas.get(token.text.toLowerCase());
  return lemma === undefined || lemma === token.lemma || (lemma === "'s" && token.pos !== "PART")
    ? token
    : { ...token, lemma };
}

function lemmaAs(token: Token, pos: PartOfSpeech): string {
  const form = token.text.toLowerCase();
  if (pos === "VERB") return verbLemma(form) ?? token.lemma;
  if (pos === "NOUN") return findNoun(form) || !form.endsWith("s") ? form : singular(form);
  return pos === "PROPN" ? form : token.lemma;
}

function singular(form: string): string {
  const stems = [form.replace(/ies$/, "y"), form.replace(/s$/, ""), form.replace(/es$/, "")];
  return stems.find((stem) => stem !== form && findNoun(stem)) ?? form;
}

const isCapitalised = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
const isNominal = (token: Token | undefined) => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);
const isSubjectPronoun = (token: Token | undefined) =>
  token !== undefined && /^(?:i|we|they|you|he|she|who)$/i.test(token.text) && token.pos === "PRON";
const isBase = (token: Token) => verbLemma(token.text.toLowerCase()) === token.text.toLowerCase();

/** The nearest token before or after that is no adverb and no negation. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i];
    if (token && token.pos !== "ADV" && !/^(?:not|n['’]t)$/i.test(token.text)) return token;
  }
  return undefined;
}

/** "President Lee", "the DAB": a capitalised noun beside a name or in capitals throughout is (part of) a name. */
const nameNoun: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.pos !== "NOUN" || !isCapitalised(token)) return undefined;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return "PROPN";
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:May|March|August)$/.test(token.text) && (after?.pos === "NUM" || before?.pos === "ADP")) return "PROPN";
  const named = (other: Token | undefined) => other?.pos === "PROPN" && isCapitalised(other);
  return named(after) || (at > 0 && named(before)) ? "PROPN" : undefined;
};

/** "Morning Herald": a capitalised verb between names. */
const nameVerb: Repair = (tokens, at) => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.pos !== "VERB" || before?.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(token.text)) return undefined;
  return isCapitalised(before) ? "PROPN" : undefined;
};

/** "Hundreds gathered": the first word's capital says nothing, and its plural is a common noun's. */
const openingNoun: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.pos !== "PROPN" || at > firstWord(tokens) || !/^\p{Lu}\p{Ll}+s$|^Police$|^People$/u.test(token.text))
    return undefined;
  if (tokens[at + 1]?.pos === "PROPN") return undefined;
  const form = token.text.toLowerCase();
  const noun = findNoun(singular(form)) ?? findNoun(form);
  return noun && countable.has(noun.senses[0]) && pluralFollows(tokens[at + 1]) ? "NOUN" : undefined;
};
const firstWord = (tokens: readonly Token[]) => tokens.findIndex(({ pos }) => pos !== "PUNCT");
/** Not artifacts, objects or times: "Brooks", "Banks" and "Summers" are surnames. */
const countable: ReadonlySet<string | undefined> = new Set([
  "act", "attribute", "cognition", "communication", "event", "group", "person", "phenomenon", "possession", "quantity",
  "state",
]); // biome-ignore format: a list
const pluralFollows = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:VERB|AUX|ADP|NOUN|ADV|CCONJ|PRON)$/.test(token.pos) &&
  !/^(?:is|was|has|does)$/.test(token.text) &&
  !(token.pos === "VERB" && token.text.endsWith("s"));

/** "they had a plan", "there were fears": nothing follows for an auxiliary to help. */
const mainVerb: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.pos !== "AUX" || !/^(?:have|do|be)$/.test(token.lemma)) return undefined;
  const after = neighbour(tokens, at, 1);
  if (token.lemma === "do" && /^(?:not|n['’]t)$/i.test(tokens[at + 1]?.text ?? "")) return undefined;
  if (token.lemma === "be") {
    const there = neighbour(tokens, at, -1);
    return there?.text.toLowerCase() === "there" && after && /^(?:DET|ADJ|NOUN|NUM|PRON|PROPN)$/.test(after.pos)
      ? "VERB"
      : undefined;
  }
  if (!after) return undefined;
  if (/^(?:DET|NUM|NOUN|ADJ|PROPN)$/.test(after.pos)) return isInverted(tokens, at) ? undefined : "VERB";
  if (token.lemma === "have" && after.lemma === "to" && after.pos === "PART") return "VERB";
  return after.pos === "PRON" && !isSubjectPronoun(after) && !isInverted(tokens, at) ? "VERB" : undefined;
};
/** "Did the mayor know?", "nor have they": the subject follows. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    !before ||
    (/^(?:PUNCT|CCONJ)$/.test(before.pos) && tokens.slice(at + 1, at + 8).some(({ pos }) => pos === "VERB")) ||
    (/^(?:ADV|SCONJ)$/.test(before.pos) && /^(?:how|why|when|where|so|than|as|nor|what)$/i.test(before.text))
  );
}

/** "we know", "who wish": a noun cannot follow its pronoun subject. */
const verbAfterPronoun: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.pos !== "NOUN" || !isSubjectPronoun(tokens[at - 1]) || isCapitalised(token)) return undefined;
  return verbLemma(token.text.toLowerCase()) ? "VERB" : undefined;
};

/** "the report states that", "the union plans to strike": a noun in -s or -ed between a subject and what only a verb takes. */
const verbAfterNoun: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== "NOUN" || isCapitalised(token) || !isNominal(before) || !after || !/..(?:s|ed)$/.test(token.text))
    return undefined;
  if (!verbLemma(token.text) || isBase(token)) return undefined;
  const takes =
    /^(?:DET|PRON)$/.test(after.pos) ||
    /^(?:that|whether)$/.test(after.lemma) ||
    (after.lemma === "to" && verbFollows(tokens[at + 2]));
  return takes && !hasFiniteVerb(tokens, at) ? "VERB" : undefined;
};
const verbFollows = (token: Token | undefined) => token !== undefined && (token.pos === "VERB" || isBase(token));
/** A verb before it in the same stretch between commas and conjunctions. */
function hasFiniteVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i -= 1) {
    const token = tokens[i];
    if (!token || /^(?:PUNCT|SCONJ|CCONJ)$/.test(token.pos)) return false;
    if (/^(?:VERB|AUX)$/.test(token.pos)) return true;
  }
  return false;
}

/** "to secure the site": the base of a verb after an infinitive's "to", and before what it takes. */
const verbAfterTo: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(?:NOUN|ADJ)$/.test(token.pos) || before?.lemma !== "to" || before.pos !== "PART" || !isBase(token))
    return undefined;
  return after && /^(?:DET|PRON|PROPN|NUM)$/.test(after.pos) ? "VERB" : undefined;
};

/** "help secure the site": a bare infinitive after "help", "let" or "make". */
const verbAfterHelp: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    !token ||
    !/^(?:NOUN|ADJ)$/.test(token.pos) ||
    before?.lemma !== "help" ||
    before.pos !== "VERB" ||
    !isBase(token)
  )
    return undefined;
  return after && /^(?:DET|PRON|PROPN|NUM)$/.test(after.pos) ? "VERB" : undefined;
};

/** "didn't open the gate", "will further delay it": what stands after a modal and takes an object is a verb. */
const verbAfterModal: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(?:NOUN|ADJ)$/.test(token.pos) || !before || !after) return undefined;
  const modal = /^(?:not|n['’]t)$/i.test(before.text) ? tokens[at - 2] : before;
  if (!modal || !/^(?:will|would|can|could|may|might|shall|should|must|do|did|does|wo|ca)$/i.test(modal.text))
    return undefined;
  if (modal.pos !== "AUX" || (modal === before && modal.lemma === "do") || !isBase(token)) return undefined;
  return /^(?:DET|PRON|PROPN|NUM|PUNCT|ADP|ADV)$/.test(after.pos) ? "VERB" : undefined;
};

/** "a polling station", "the lead of": no verb stands right after a determiner. */
const nounAfterDeterminer: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    token?.pos !== "VERB" ||
    !before ||
    !/^(?:DET)$/.test(before.pos) ||
    /^(?:that|this|all|both|these|those|each|half|some|any)$/i.test(before.text)
  )
    return undefined;
  if (!findNoun(token.text.toLowerCase()) && !findNoun(singular(token.text.toLowerCase()))) return undefined;
  if (/(?:ed|en)$/.test(token.text)) return undefined;
  return !after || !isNominal(after) || /ing$/.test(token.text) ? "NOUN" : undefined;
};

/** "a state-owned firm won": an adverb that no adverb's place is left for. */
const nounAdverb: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== "ADV" || !before || token.text.endsWith("ly") || !findNoun(token.text)) return undefined;
  const compound = before.pos === "VERB" && tokens[at - 2]?.text === "-" && tokens[at - 2]?.end === before.start;
  return compound && (!after || /^(?:VERB|AUX|ADP|PUNCT|NOUN)$/.test(after.pos)) ? "NOUN" : undefined;
};

/** "12 killed and 40 hurt". */
const hurt: Repair = (tokens, at) =>
  tokens[at]?.text === "hurt" && tokens[at]?.pos === "NOUN" && /^(?:NUM|NOUN)$/.test(tokens[at - 1]?.pos ?? "")
    ? "VERB"
    : undefined;

/** "due to changes", "access to help": after a preposition "to" stands a noun; a verb in -s never follows "to". */
const nounAfterTo: Repair = (tokens, at) => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.lemma !== "to" || token?.pos !== "VERB" || !/s$/.test(token.text) || isBase(token)) return undefined;
  return findNoun(singular(token.text.toLowerCase())) ? "NOUN" : undefined;
};

/** "to" before a noun phrase is a preposition. */
const prepositionTo: Repair = (tokens, at) => {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token?.lemma !== "to" || token.pos !== "PART" || !after) return undefined;
  if (/^(?:due|according|prior|thanks|owing)$/i.test(tokens[at - 1]?.text ?? "")) return "ADP";
  return /^(?:DET|NUM|PROPN)$/.test(after.pos) || (after.pos === "NOUN" && !isBase(after)) ? "ADP" : undefined;
};

/** "after opening", "as the polls closed", "before she left": a preposition that a clause follows. */
const clausePreposition: Repair = (tokens, at) => {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token?.pos !== "ADP" || !after) return undefined;
  if (
    /^(?:after|before|since|while|by|of|in|for|from|with|without|on|about|at|against|despite|through|upon|until)$/i.test(
      token.text,
    )
  ) {
    if (after.pos === "VERB" && /ing$/.test(after.text)) return "SCONJ";
  }
  if (!/^(?:after|before|since|until|till|as|because|than|like)$/i.test(token.text)) return undefined;
  if (after.text === "of") return undefined;
  if (isSubjectPronoun(after) || (/^(?:it|there|this|that)$/i.test(after.text) && isVerb(tokens[at + 2])))
    return "SCONJ";
  return clauseFollows(tokens, at) ? "SCONJ" : undefined;
};
const isVerb = (token: Token | undefined) => token !== undefined && /^(?:VERB|AUX)$/.test(token.pos);
/** A noun phrase and then a finite verb, with nothing else between. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  let nouns = 0;
  for (let i = at + 1; i < tokens.length && i < at + 9; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) nouns += 1;
    else if (isVerb(token))
      return nouns > 0 && (token.pos === "AUX" || !/ing$/.test(token.text)) && !isParticipleOnly(tokens, i);
    else if (!/^(?:DET|ADJ|NUM|ADV)$/.test(token.pos) && !/^['’]s?$|^-$|^of$/.test(token.text)) return false;
  }
  return false;
}
const isParticipleOnly = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === "VERB" && /^(?:by)$/.test(tokens[at + 1]?.text ?? "");

/** "said that the", "the claim that it": a conjunction; "the law that passed": a pronoun. */
const thatWord: Repair = (tokens, at) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text.toLowerCase() !== "that" || !after || !before) return undefined;
  if (before.pos === "VERB" && (isSubjectPronoun(after) || /^(?:DET|PROPN)$/.test(after.pos))) return "SCONJ";
  if (/^(?:so|now|such)$/i.test(before.text) && /^(?:DET|PRON|PROPN)$/.test(after.pos)) return "SCONJ";
  return before.pos === "NOUN" && isVerb(after) && token.pos !== "PRON" ? "PRON" : undefined;
};

/** "8–10": a dash between numbers is a symbol. */
const rangeDash: Repair = (tokens, at) =>
  tokens[at]?.text === "–" && tokens[at - 1]?.pos === "NUM" && tokens[at + 1]?.pos === "NUM" ? "SYM" : undefined;

/** Each with the parts of speech that it mends. */
const repairs: readonly (readonly [of: readonly PartOfSpeech[] | "any", repair: Repair])[] = [
  [["NOUN"], nameNoun], [["VERB"], nameVerb], [["PROPN"], openingNoun], [["NOUN"], verbAfterPronoun],
  [["NOUN"], verbAfterNoun], [["VERB"], nounAfterTo], [["PART"], prepositionTo], [["NOUN", "ADJ"], verbAfterTo],
  [["NOUN", "ADJ"], verbAfterHelp], [["NOUN", "ADJ"], verbAfterModal], [["VERB"], nounAfterDeterminer], [["AUX"], mainVerb],
  [["ADV"], nounAdverb], [["NOUN"], hurt], [["ADP"], clausePreposition], ["any", thatWord], ["any", rangeDash],
]; // biome-ignore format: the order in which they run
