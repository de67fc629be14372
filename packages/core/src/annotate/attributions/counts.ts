import { isCountingWord } from "../../lexicon/cues.ts";
import { findNoun } from "../../lexicon/wordnet.ts";
import type { Cast } from "./cast.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Range, Reading } from "./reading.ts";
import type { Draft } from "./select.ts";
import { isBodyWord, isDocument, isHuman } from "./source-kinds.ts";
import { isPossessive, lower } from "./words.ts";

interface Place {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly sentence: Range;
}

/** A finder takes the token at `at` for its cue, or leaves it. */
type Finder = (place: Place, at: number) => Draft | undefined;

/** Longest object, in tokens, between "put" and "at". */
const maxObject = 18;

/** Whose figure it is, where a verb or noun of counting says so: "put the toll at 31", "the union's count of 12". */
export function draftCounts(reading: Reading, cast: Cast, sentence: Range): Draft[] {
  const found: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const draft = finders.map((finder) => finder({ reading, cast, sentence }, at)).find((d) => d !== undefined);
    if (draft) found.push(draft);
  }
  return found;
}

/** "put the toll at 31", "raised the estimate to 31", "counted 14 bridges". */
const verb: Finder = (place, at) => {
  const { reading, sentence } = place;
  const { tokens, groupOf } = reading;
  const token = tokens[at];
  const group = groupOf[at];
  if (token?.pos !== "VERB" || !group || group.voice === "passive" || group.tense === "none") return undefined;
  if (groupOf[at + 1] === group || group.negated) return undefined;
  const figure = placed(place, at, token.lemma) ?? counted(place, at, token.lemma);
  if (!figure) return undefined;
  let from = at;
  while (from > sentence.from && groupOf[from - 1] === group) from -= 1;
  const source = phraseBefore(reading, from, sentence.from);
  if (!source || !isTeller(place, source, figure.form === "counted")) return undefined;
  return draftOf(source, { from, to: at + 1 }, figure.content, `count:${figure.form}`);
};

interface Figure {
  readonly content: Range;
  readonly form: "placed" | "counted";
}

function placed({ reading, sentence }: Place, at: number, lemma: string): Figure | undefined {
  const { tokens, groupOf, quotationOf } = reading;
  const places = isCountingWord(lemma, "place");
  if (!places && !isCountingWord(lemma, "revise")) return undefined;
  let measured = false;
  for (let next = at + 1; next < Math.min(sentence.to, at + maxObject); next += 1) {
    const token = tokens[next];
    if (!token || /^[.;:]$/.test(token.text) || quotationOf[next] !== quotationOf[at]) return undefined;
    if (measured && lower(token) === (places ? "at" : "to") && quantityAt(reading, next + 1, sentence.to)) {
      return { content: { from: at + 1, to: clauseEnd(reading, next + 2, sentence.to) }, form: "placed" };
    }
    const group = groupOf[next];
    if (group && group.tense !== "none" && token.pos === "AUX") return undefined;
    if (isCountingWord(token.lemma, "measure") || (places && isQuantityWord(token.lemma))) measured = true;
  }
  return undefined;
}

/** "the cases", "the homeless": whatever is counted may be put at a number; places and persons are put elsewhere. */
const isQuantityWord = (lemma: string) => findNoun(lemma)?.senses[0] === "quantity";

function counted({ reading, sentence }: Place, at: number, lemma: string): Figure | undefined {
  if (!isCountingWord(lemma, "count") || !quantityAt(reading, at + 1, sentence.to)) return undefined;
  return { content: { from: at + 1, to: clauseEnd(reading, at + 2, sentence.to) }, form: "counted" };
}

/** "the union's count of 12", "a count of 12 by the union". */
const noun: Finder = (place, at) => {
  const { reading, sentence } = place;
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.pos !== "NOUN" || !isCountingWord(token.lemma, "figure") || lower(tokens[at + 1]) !== "of")
    return undefined;
  if (!quantityAt(reading, at + 2, sentence.to)) return undefined;
  const end = clauseEnd(reading, at + 3, sentence.to);
  const owner = ownerBefore(place, at);
  if (owner) return draftOf(owner, { from: at, to: at + 2 }, { from: at + 2, to: end }, "count:owned");
  for (let next = at + 3; next < end; next += 1) {
    if (!/^(by|from)$/.test(lower(tokens[next]))) continue;
    const maker = phraseAfter(reading, next + 1, sentence.to);
    if (maker && isTeller(place, maker, true))
      return draftOf(maker, { from: at, to: at + 2 }, { from: at + 2, to: next }, "count:made");
  }
  return undefined;
};

/** "By the hospital's count, 12 were hurt", "12 were hurt, by the hospital's count". */
const aside: Finder = (place, at) => {
  const { reading, sentence } = place;
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.pos !== "NOUN" || !isCountingWord(token.lemma, "figure")) return undefined;
  const owner = ownerBefore(place, at);
  if (!owner || lower(tokens[owner.from - 1]) !== "by") return undefined;
  const by = owner.from - 1;
  const fronted = by === sentence.from && tokens[at + 1]?.text === ",";
  const last = at + 1 >= sentence.to || /^[.,;]$/.test(tokens[at + 1]?.text ?? "");
  if (!fronted && !(last && tokens[by - 1]?.text === ",")) return undefined;
  let to = sentence.to;
  while (to > at && /^[.;]$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  const content = fronted ? { from: at + 2, to } : { from: sentence.from, to: by - 1 };
  return draftOf(owner, { from: by, to: by + 1 }, content, "count:aside", { from: at, to: at + 1 });
};

const finders: readonly Finder[] = [verb, noun, aside];

const draftOf = (source: Range, cue: Range, content: Range, rule: string, more?: Range): Draft | undefined =>
  content.to <= content.from
    ? undefined
    : { source: [source], cue: more ? [cue, more] : [cue], content: [content], rule, candidate: undefined, score: 1 };

/** "the union's" before "count"; never the event that is counted ("the quake's toll"). */
function ownerBefore(place: Place, at: number): Range | undefined {
  const { reading, sentence } = place;
  const { tokens } = reading;
  let from = at;
  while (
    from > sentence.from &&
    /^(ADJ|NUM|NOUN)$/.test(tokens[from - 1]?.pos ?? "") &&
    !isPossessive(tokens[from - 1])
  )
    from -= 1;
  if (!isPossessive(tokens[from - 1])) return undefined;
  const owner = phraseBefore(reading, from - 1, sentence.from);
  if (!owner || !isTeller(place, owner, true)) return undefined;
  return { from: owner.from, to: from };
}

/** Somebody who can answer for a figure: a body, people with an office, a document; a named person only where `bodies` is false. */
function isTeller({ reading, cast }: Place, { from, to }: Range, bodies: boolean): boolean {
  const { tokens } = reading;
  for (let at = from; at < to; at += 1) {
    const next = tokens[at + 1];
    const head = at + 1 >= to || next?.pos === "ADP" || next?.pos === "PUNCT" || isPossessive(next);
    if (!head) continue;
    const token = tokens[at];
    const type = cast.at.get(at)?.member.type;
    if (type === "organisation" || type === "force") return true;
    if (type === "person") return !bodies;
    if (type === "place" || token?.pos !== "NOUN") return false;
    if (tokens.slice(from, at).some(({ pos }) => pos === "NUM")) return false;
    const { lemma } = token;
    return (
      isDocument(lemma) ||
      isCountingWord(lemma, "figure") ||
      isHuman(lemma) ||
      isBodyWord(lemma) ||
      findNoun(lemma)?.senses[0] === "group"
    );
  }
  return false;
}

const approximators =
  /^(about|above|almost|an?|approximately|around|as|at|below|between|close|estimated|exactly|fewer|further|high|just|least|less|low|many|more|most|nearly|of|only|or|over|roughly|some|than|the|to|total|under|up|well|[$€£¥])$/;

/** Does a quantity begin here: a number, or approximators and a number? */
function quantityAt({ tokens, quotationOf }: Reading, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 5); at += 1) {
    const token = tokens[at];
    if (!token || quotationOf[at] !== quotationOf[from]) return false;
    if (token.pos === "NUM" || /^(dozens|hundreds|thousands|millions|billions|zero|no)$/.test(lower(token)))
      return true;
    if (!approximators.test(lower(token)) && token.pos !== "SYM") return false;
  }
  return false;
}

/** Before the next mark, subordinate clause or second predicate. */
function clauseEnd({ tokens, groupOf, quotationOf }: Reading, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || quotationOf[at] !== quotationOf[from] || /^[,.;:()—–?!]$/.test(token.text)) break;
    if (/^(while|but|after|when|which|who|although|though|because|compared)$/.test(lower(token))) break;
    if (groupOf[at] && at > from && (token.pos === "AUX" || (token.pos === "VERB" && /s$/.test(token.text)))) break;
    if (/^(and|or)$/.test(lower(token)) && next?.pos !== "NUM" && groupOf[at + 1]) break;
    at += 1;
  }
  return at;
}
