import { isCounter, isPlainAction } from "../lexicon/measures.ts";
import { findVerbForm, verbLemma } from "../lexicon/verbs.ts";
import type { Argument } from "./arguments.ts";
import { actOf, type Counted, equatedSubject, equations, governors } from "./counted.ts";
import { clauseOf, type Reading, tokenRange } from "./reading.ts";
import { stateActions } from "./states.data.ts";
import { formOf } from "./words.ts";

/** What happens to the counted things, and the words that say so. */
export interface Action {
  readonly lemma: string | null;
  /** The noun that names the act ("deployment"), where no verb does. */
  readonly noun: Argument | undefined;
}

/** The verb of the clause, or of the act noun or state that the number hangs on. */
export function actionOf(reading: Reading, counted: Counted): Action {
  const { verb } = clauseOf(reading, counted.clause);
  const head = counted.quantity.noun?.head ?? "";
  const governing = governors(reading, counted);
  const act = governing.map((noun) => ({ noun, lemma: nounAction(reading, noun) })).find(({ lemma }) => lemma);
  if (act?.lemma) return { lemma: act.lemma, noun: act.noun };
  const carries = !verb || isLight(verb.lemma) || equations.has(verb.lemma) || counted.position === "oblique";
  const isChange = counted.quantity.role === "change";
  const state = stateAfter(reading, counted) ?? (carries && !isChange ? stateActions.get(head) : undefined);
  if (state) return { lemma: state, noun: undefined };
  const own = carries && !isChange ? countedAct(head, counted) : undefined;
  if (own) return { lemma: own, noun: undefined };
  const subject = isChange ? undefined : equatedSubject(reading, counted);
  const equated = subject && (nounAction(reading, subject) ?? countedAction(reading, subject));
  if (equated) return { lemma: equated, noun: subject };
  if (!verb) return { lemma: headlineVerb(reading, counted)?.lemma ?? null, noun: undefined };
  return { lemma: isSaidOf(counted, verb.lemma) ? phrasal(reading, counted, verb.lemma) : null, noun: undefined };
}

/** "City *Hires* 300 Guides": in a title without a finite verb the tagger takes capitals for names. */
export function headlineVerb(reading: Reading, counted: Counted): { lemma: string; at: number } | undefined {
  const { tokens, verbs } = reading;
  const at = tokenRange(reading, counted.quantity).from - 1;
  const word = tokens[at]?.text ?? "";
  if (!/^[A-Z][a-z]+s$/.test(word) || verbs.some((verb) => formOf(verb, tokens) === "finite")) return undefined;
  const lemma = verbLemma(word.toLowerCase());
  return lemma !== undefined && at > 0 ? { lemma, at } : undefined;
}

/** The verb says something of the counted: subject and object always, after a preposition only amounts and ends. */
export function isSaidOf({ position, preposition, quantity }: Counted, lemma: string): boolean {
  if (position !== "oblique") return true;
  if (!/^(at|by|for|from|to)$/.test(preposition ?? "")) return false;
  return isPlainAction(lemma) || isAmount(quantity.unit);
}

/** Of a noun phrase: its act ("deployment" → deploy), or the state in it ("death toll" → die). */
function nounAction(reading: Reading, noun: Argument): string | undefined {
  const words = reading.tokens.slice(noun.from, noun.to).map((token) => token.lemma);
  if (isCounter(noun.head) || !actOf(noun.head)) {
    const inner = isCounter(noun.head) ? words.slice(0, -1) : [];
    return inner.map((word) => stateActions.get(word) ?? actOf(word)).findLast((lemma) => lemma !== undefined);
  }
  return stateActions.get(noun.head) ?? (uncounted.has(noun.head) ? undefined : actOf(noun.head));
}

/** "The number of *people killed*", "the count of *deaths*": what the count is of, and what was done to it. */
function countedAction(reading: Reading, subject: Argument): string | undefined {
  const { tokens, nouns } = reading;
  const found = nouns.findLast((noun) => noun.from <= subject.from && subject.to <= noun.to) ?? subject;
  if (!isCounter(found.head) || !/^(?:of|for)$/.test(tokens[found.to]?.lemma ?? "")) return undefined;
  const of = nouns.find((noun) => noun.from === found.to + 1);
  if (!of) return undefined;
  const named = nounAction(reading, of);
  if (named) return named;
  let at = of.to;
  while (/^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? "") || /^(?:who|that|which)$/i.test(tokens[at]?.text ?? "")) at += 1;
  const word = tokens[at]?.text.toLowerCase() ?? "";
  return stateActions.get(word) ?? (findVerbForm(word)?.participle ? verbLemma(word) : undefined);
}

/** Acts counted one by one: "400 arrests", "12 deaths". */
const countedAct = (head: string, { quantity }: Counted) =>
  isAmount(quantity.unit) || uncounted.has(head) ? undefined : actOf(head);

/** A share or money, which measure the noun and do not count it. */
const isAmount = (unit: string) => /^([A-Z]{3}|percent)$/.test(unit);

/** Act nouns that mostly count something else: "three times", "two parts". Sorted. */
const uncounted = new Set([
  "act", "business", "case", "course", "exercise", "job", "measure", "move", "part", "place", "project", "purpose", "round", "service",
  "stage", "step", "study", "term", "time", "tour", "trade", "turn", "work",
]); // biome-ignore format: a word list

/** "14 *dead*", "300 still *missing*": the word right after the counted phrase. */
function stateAfter(reading: Reading, counted: Counted): string | undefined {
  for (let at = counted.to; at < counted.to + 3; at += 1) {
    const token = reading.tokens[at];
    if (!token || /^(PUNCT|CCONJ|ADP|DET|SCONJ|AUX)$/.test(token.pos)) return undefined;
    const state = stateActions.get(token.text.toLowerCase());
    if (token.pos === "ADJ" && at === counted.to && findVerbForm(token.text.toLowerCase())?.past)
      return verbLemma(token.text.toLowerCase());
    if (state && token.pos !== "NOUN")
      return token.pos === "VERB" && isClauseVerb(reading, counted, at) ? undefined : state;
  }
  const verb = clauseOf(reading, counted.clause).verb;
  if (verb?.lemma !== "be" || verb.from < counted.to) return undefined;
  for (let at = verb.to; at < verb.to + 3; at += 1) {
    const state = stateActions.get(reading.tokens[at]?.text.toLowerCase() ?? "");
    if (state) return state;
  }
  return undefined;
}

const isClauseVerb = (reading: Reading, counted: Counted, at: number) => {
  const { verb } = clauseOf(reading, counted.clause);
  return verb !== undefined && verb.from <= at && at < verb.to;
};

const light = new Set([
  "be", "begin", "bring", "calculate", "carry", "cause", "claim", "come", "confirm", "count", "cite", "do", "document", "estimate",
  "expect", "face", "find", "follow", "get", "give", "happen", "have", "hit", "include", "involve", "lead", "leave", "link", "list", "log",
  "make", "mark", "occur", "place", "project", "put", "reach", "receive", "record", "register", "report", "result", "say", "see",
  "show", "suffer", "surpass", "sustain", "take", "tally", "total", "undertake",
]); // biome-ignore format: a word list

/** Verbs that add no act of their own to "deaths", "arrests" and the like. */
const isLight = (lemma: string) => light.has(lemma);

const particles = new Map([
  ["carry out", "conduct"], ["give up", "surrender"], ["lay off", "lay-off"], ["put in", "submit"], ["set up", "establish"],
  ["shut down", "close"], ["take in", "receive"], ["take part", "participate"], ["wipe out", "destroy"],
]); // biome-ignore format: a word list

function phrasal(reading: Reading, counted: Counted, lemma: string): string {
  const { verb } = clauseOf(reading, counted.clause);
  const after = reading.tokens[verb?.to ?? -1]?.text.toLowerCase();
  return particles.get(`${lemma} ${after}`) ?? lemma;
}
