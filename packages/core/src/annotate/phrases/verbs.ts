import { findVerbForm } from "../../lexicon/verbs.ts";
import { quote } from "../../model/span.ts";
import type { NounPhrase, Token, VerbGroup } from "../../model/syntax.ts";
import { gerundVerbs, infinitiveAdjectives, infinitiveVerbs } from "./chains.data.ts";

const takesInfinitive: ReadonlySet<string> = new Set(infinitiveVerbs);
const leadsToInfinitive: ReadonlySet<string> = new Set(infinitiveAdjectives);
const takesGerund: ReadonlySet<string> = new Set(gerundVerbs);
const takesBare = new Set(["help", "let"]);
const says = new Set([
  "say",
  "think",
  "believe",
  "claim",
  "tell",
  "report",
  "add",
  "hope",
  "fear",
  "know",
  "suggest",
  "allege",
  "note",
]);

const isVerb = (token: Token | undefined) => token !== undefined && (token.pos === "VERB" || token.pos === "AUX");
const isTo = (token: Token | undefined) => token?.lemma === "to" && token.pos === "PART";
const isNegation = (token: Token) => /^(?:not|n['’]t|never|cannot)$/i.test(token.text);
const isBetween = (token: Token | undefined) =>
  token !== undefined && (token.pos === "ADV" || isNegation(token) || /^(?:both|all|each)$/i.test(token.text));

/** Verb groups of one sentence, in order; none overlap, and none begins inside a noun phrase ("the reinforced doors"). */
export function findVerbGroups(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  nouns: readonly NounPhrase[],
): VerbGroup[] {
  const found: VerbGroup[] = [];
  let noun = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((nouns[noun]?.to ?? tokens.length) <= at) noun += 1;
    const phrase = nouns[noun];
    if (phrase && phrase.from <= at) {
      at = phrase.to;
      continue;
    }
    const start = groupStart(tokens, at);
    if (start === undefined) {
      at += 1;
      continue;
    }
    const verbs = readChain(tokens, start);
    const to = (verbs.at(-1) ?? at) + 1;
    found.push(verbGroup(text, tokens, { sentence, from: at, to, verbs, before: found.at(-1) }));
    at = to;
  }
  return found;
}

/** Index of the first verb of a group that begins at `at` with a verb, a negation or an infinitive's "to". */
function groupStart(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isVerb(token)) return at;
  const opens = isTo(token) || isNegation(token) || (/^no$/i.test(token.text) && tokens[at + 1]?.lemma === "longer");
  if (!opens) return undefined;
  const next = skip(tokens, at + 1);
  return isVerb(tokens[next]) || (isTo(tokens[next]) && isVerb(tokens[next + 1]))
    ? isTo(tokens[next])
      ? next + 1
      : next
    : undefined;
}

function skip(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 4) {
    if (/^no$/i.test(tokens[next]?.text ?? "") && tokens[next + 1]?.lemma === "longer") next += 2;
    else if (isBetween(tokens[next])) next += 1;
    else break;
  }
  return next;
}

/** Indices of the verbs of the chain that starts with the verb at `start`. */
function readChain(tokens: readonly Token[], start: number): number[] {
  const verbs = [start];
  for (let at = start; ; ) {
    const next = nextVerb(tokens, at);
    if (next === undefined) return verbs;
    verbs.push(next);
    at = next;
  }
}

function nextVerb(tokens: readonly Token[], at: number): number | undefined {
  const verb = tokens[at];
  if (!verb) return undefined;
  let next = skip(tokens, at + 1);
  const token = tokens[next];
  if (!token) return undefined;
  const auxiliary = verb.pos === "AUX" || verb.lemma === "be" || verb.lemma === "get";
  if (isVerb(token)) {
    const word = token.text.toLowerCase();
    if (verb.pos === "AUX") return fitsAuxiliary(verb, word) ? next : undefined;
    if (/^(?:get|be|have)$/.test(verb.lemma)) return findVerbForm(word)?.participle ? next : undefined;
    if (next > at + 1) return undefined;
    if (takesBare.has(verb.lemma) && !/(?:ed|ing|s)$/.test(word)) return next;
    return takesGerund.has(verb.lemma) && word.endsWith("ing") ? next : undefined;
  }
  if (auxiliary && /^(?:ADJ|NOUN|ADP|ADV)$/.test(token.pos) && leadsToInfinitive.has(token.text.toLowerCase()))
    next += 1;
  else if (!auxiliary && !takesInfinitive.has(verb.lemma)) return undefined;
  next = skip(tokens, next);
  if (!isTo(tokens[next])) return undefined;
  next = skip(tokens, next + 1);
  return isVerb(tokens[next]) ? next : undefined;
}

const fitsAuxiliary = (auxiliary: Token, word: string) => {
  if (/^(?:be|being)$/.test(auxiliary.lemma))
    return /ing$|^been$/.test(word) || findVerbForm(word)?.participle === true || /ed$/.test(word);
  if (auxiliary.lemma === "have") return !/(?:ing|[^s]s)$/.test(word) || findVerbForm(word)?.participle === true;
  return !/ing$/.test(word);
};

interface Chain {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly verbs: readonly number[];
  readonly before: VerbGroup | undefined;
}

function verbGroup(text: string, tokens: readonly Token[], chain: Chain): VerbGroup {
  const { sentence, from, to, verbs, before } = chain;
  const words = verbs.flatMap((at) => tokens[at] ?? []);
  const [first, last] = [tokens[from], tokens[to - 1]];
  const main = words.at(-1);
  if (!first || !last || !main) throw new Error("A verb group has at least one verb.");
  const lemmas = words.map(({ lemma, text: word }) => (/^(?:being|been|'m|'re)$/i.test(word) ? "be" : lemma));
  const helper = lemmas.at(-2);
  const form = findVerbForm(main.text.toLowerCase());
  const coordinated = words.length === 1 ? sharedAuxiliary(tokens, from, before) : undefined;
  const reduced = words.length === 1 && !coordinated && isReduced(tokens, from, before);
  const passive = ((helper === "be" || helper === "get") && form?.participle === true) || reduced;
  return {
    ...quote(text, first.start, last.end),
    sentence,
    from,
    to,
    lemma: lemmas.at(-1) ?? main.lemma,
    chain: lemmas.slice(0, -1),
    tense: coordinated?.tense ?? (reduced ? "none" : tenseOf(tokens, from, words, lemmas)),
    voice: coordinated?.voice ?? (passive ? "passive" : "active"),
    negated: tokens.slice(from, to).some((token) => isNegation(token) || token.lemma === "longer"),
  };
}

function tenseOf(
  tokens: readonly Token[],
  from: number,
  words: readonly Token[],
  lemmas: readonly string[],
): VerbGroup["tense"] {
  const finite = words[0];
  const negation = tokens[from];
  if (!finite || !negation || isTo(negation) || (isNegation(negation) && isTo(tokens[from + 1]))) return "none";
  const word = finite.text.toLowerCase();
  if (lemmas[0] === "will" || lemmas[0] === "shall" || /^(?:wo|['’]ll)$/.test(word)) return "future";
  if (lemmas[0] === "be" && lemmas[1] === "go" && words.length > 2) return "future";
  if (/^(?:is|are|['’](?:s|re))$/.test(word) && isTo(tokens[tokens.indexOf(finite, from) + 1])) return "future";
  if (/^(?:was|were|had|did)$/.test(word)) return "past";
  if (/^(?:being|having|been|be)$|..ing$/.test(word) && finite.pos !== "AUX") return "none";
  if (/^(?:being|having|be)$/.test(word)) return "none";
  const form = finite.pos === "VERB" ? findVerbForm(word) : undefined;
  if (form?.past) return form.base ? pastByNeighbour(tokens[from - 1]) : "past";
  return form?.participle && !form.base ? "none" : "present";
}

/** "hit", "cut", "put": present only after a plural or pronoun subject, and news writes in the past. */
const pastByNeighbour = (subject: Token | undefined): VerbGroup["tense"] =>
  subject && /^(?:i|we|they|you|to)$/i.test(subject.text) ? "present" : "past";

/** "were shot and wounded": the second participle has the first one's auxiliaries. */
function sharedAuxiliary(tokens: readonly Token[], from: number, before: VerbGroup | undefined): VerbGroup | undefined {
  const [verb, and] = [tokens[from], tokens[from - 1]];
  if (!verb || !before || and?.pos !== "CCONJ" || before.chain.length === 0 || verb.pos === "AUX") return undefined;
  const after = tokens[from + 1];
  if (before.voice === "passive" && takesObject(after)) return undefined;
  const last = tokens[before.to - 1];
  const close =
    from - before.to <= 4 && !tokens.slice(before.to, from).some(({ pos }) => pos === "PUNCT" || pos === "PRON");
  if (!last || !close) return undefined;
  const shape = (token: Token) =>
    token.text.endsWith("ing") ? "ing" : findVerbForm(token.text.toLowerCase())?.participle ? "participle" : "other";
  return shape(last) === shape(verb) && shape(verb) !== "other" ? before : undefined;
}

const takesObject = (token: Token | undefined) =>
  token !== undefined && /^(?:DET|PRON|ADJ|NUM|NOUN|SCONJ)$/.test(token.pos) && token.lemma !== "there";

/** "the boy killed in the fire": a participle after its noun, not a finite verb. */
function isReduced(tokens: readonly Token[], at: number, before: VerbGroup | undefined): boolean {
  const [subject, verb, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!subject || verb?.pos !== "VERB" || !findVerbForm(verb.text.toLowerCase())?.participle || !after) return false;
  if (!/^(?:NOUN|PROPN)$/.test(subject.pos) && subject.text !== ",")
    return after.text === "by" && subject.pos !== "PRON";
  if (after.text === "by") return true;
  if (subject.text === "," && tokens[at - 2]?.pos !== "VERB" && isParenthesis(tokens, at)) return true;
  if (subject.text === "," || !/^(?:ADP|ADV|SCONJ|PART|PUNCT)$/.test(after.pos) || after.text === "that") return false;
  return (
    verbInClause(tokens, at, 1) ||
    (before !== undefined && !says.has(before.lemma) && before.tense !== "none" && verbInClause(tokens, at, -1))
  );
}

/** "the line, opened in 2008, carries": a preposition after it, and a finite verb right after the next comma. */
function isParenthesis(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.pos !== "ADP" || !/^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? "")) return false;
  const comma = tokens.slice(at, at + 20).findIndex(({ text }) => text === ",");
  const after = comma < 0 ? undefined : tokens[at + comma + 1];
  return isVerb(after) && !after?.text.endsWith("ing");
}

/** A finite verb on that side, with no mark, conjunction or relative pronoun between. */
function verbInClause(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) < 16; i += step) {
    const token = tokens[i];
    if (!token || /^(?:PUNCT|SCONJ|CCONJ|PRON)$/.test(token.pos)) return false;
    if (token.pos === "AUX") return true;
    if (token.pos === "VERB" && !token.text.endsWith("ing") && !isTo(tokens[i - 1])) return true;
  }
  return false;
}
