import type { Sentence, Token, VerbGroup } from "../model/syntax.ts";
import { ClauseStack, type Clauses } from "./clause-stack.ts";
import { awaitsContent, matchingHeight, takeVerb } from "./clause-verbs.ts";
import { formOf, isContentMark, isSubordinator, nextVerb, relativePronoun } from "./words.ts";

/** A bracket, dash or quotation mark that is open, and how many clauses were open before it. */
interface Mark {
  readonly closer: string;
  readonly height: number;
}

interface Walk {
  readonly stack: ClauseStack;
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly marks: Mark[];
}

/**
 * Clauses of a sentence, read once from left to right with a stack of the open ones: subordinators, relative
 * pronouns, conjunctions and bare verb forms open one; commas, closing marks and a second finite verb close.
 */
export function findClauses({ tokens }: Sentence, verbs: readonly VerbGroup[]): Clauses {
  const starts = new Map(verbs.filter((verb) => !isModifier(verb, tokens)).map((verb) => [verb.from, verb]));
  const stack = new ClauseStack(tokens, starts);
  const walk: Walk = { stack, tokens, verbs, marks: [] };
  for (let at = 0; at < tokens.length; ) {
    const verb = starts.get(at);
    if (verb) takeVerb(stack, verb);
    else takeWord(walk, at);
    for (const end = verb?.to ?? at + 1; at < end; at += 1) stack.own(at);
  }
  return stack.clauses();
}

/** "an *estimated* 300": a participle between determiner and number is no verb. */
const isModifier = (verb: VerbGroup, tokens: readonly Token[]) =>
  verb.to === verb.from + 1 && tokens[verb.from - 1]?.pos === "DET" && /^(NUM|SYM)$/.test(tokens[verb.to]?.pos ?? "");

function takeWord(walk: Walk, at: number) {
  const token = walk.tokens[at] as Token;
  const word = token.text.toLowerCase();
  if (isDash(walk.tokens, at)) takeDash(walk, at);
  else if (token.pos === "PUNCT" || /^[:;,()“”"[\]]$/.test(word)) takeMark(walk, at, word);
  else if (token.pos === "CCONJ" || word === "but") takeConjunction(walk, at);
  else if (relativePronoun(walk.tokens, at)) openRelative(walk.stack, at, word);
  else if (isSubordinator(token) || isContentMark(walk.tokens, at)) openSubordinate(walk, at, word);
}

function takeMark(walk: Walk, at: number, mark: string) {
  const { stack, marks } = walk;
  if (mark === ";" || mark === ":") stack.begin(at + 1, "main");
  else if (mark === ",") takeComma(walk, at);
  else if (mark === "(" || mark === "[") {
    marks.push({ closer: mark === "(" ? ")" : "]", height: stack.open.length });
    stack.begin(at, "aside");
  } else if (mark === "“" || (mark === '"' && marks.at(-1)?.closer !== '"')) openQuotation(walk, at, mark);
  else closeMark(walk, mark);
}

/** A long dash, or a short one with space around: not the hyphen of "north-east". */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^(—|–|-|--)$/.test(token.text)) return false;
  return (
    /^(—|--)$/.test(token.text) || (before !== undefined && before.end < token.start && token.end < (after?.start ?? 0))
  );
}

/** Two dashes enclose an aside; what follows a lone one is an aside to the end. */
function takeDash(walk: Walk, at: number) {
  const { stack, marks, tokens } = walk;
  if (marks.at(-1)?.closer === "dash") {
    closeMark(walk, "dash");
    return;
  }
  const closes = tokens.some((_, place) => place > at && isDash(tokens, place));
  if (closes) marks.push({ closer: "dash", height: stack.open.length });
  stack.begin(at, "aside");
}

function openQuotation({ stack, marks, tokens }: Walk, at: number, mark: string) {
  marks.push({ closer: mark === "“" ? "”" : '"', height: stack.open.length });
  const begins = /^[A-Z“‘']/.test(tokens[at + 1]?.text ?? "");
  const introduced = /^[,:]$/.test(tokens[at - 1]?.text ?? "");
  if (begins && introduced && stack.current.verb) stack.begin(at, "complement");
}

function closeMark({ stack, marks }: Walk, mark: string) {
  const place = marks.findLastIndex(({ closer }) => closer === mark);
  if (place < 0) return;
  const [{ height } = { height: 1 }] = marks.splice(place);
  if (stack.open.length > height) stack.cut(Math.max(1, height));
}

function takeComma(walk: Walk, at: number) {
  const { stack, tokens } = walk;
  stack.lastComma = at;
  const { current } = stack;
  const parent = current.parent === undefined ? undefined : stack.list[current.parent];
  const leads = parent && !parent.verb && current.verb && current.from <= parent.from + 1;
  if (leads && !/^(and|or)$/i.test(tokens[at + 1]?.text ?? "")) stack.cut(stack.open.length - 1);
  else if (isOfWhom(tokens, at + 1)) stack.begin(at + 1, "relative", "of whom");
  else closeAside(walk);
}

/** ", officials said, but": what follows goes on with what the aside interrupted. */
function closeAside({ stack, marks }: Walk) {
  if (stack.current.kind === "aside" && stack.current.verb && marks.length === 0) stack.cut(stack.open.length - 1);
}

function takeConjunction(walk: Walk, at: number) {
  closeAside(walk);
  const { stack, tokens } = walk;
  let next = at + 1;
  while (tokens[next]?.pos === "ADV" && !stack.starts.has(next)) next += 1;
  const verb = stack.starts.get(next);
  if (verb) {
    const height = matchingHeight(stack, verb);
    if (height >= 0) stack.beginBeside(height, at);
    return;
  }
  const ahead = nextVerb(tokens, stack.starts, next);
  if (!ahead || !stack.current.verb || tokens[next]?.pos === "ADP" || awaitsContent(stack, at)) return;
  const form = formOf(ahead, tokens);
  if (form !== "finite" && form !== "past") return;
  stack.beginBeside(
    stack.heightOf(({ kind }) => kind === "main" || kind === "complement"),
    at,
  );
  if (form === "finite" || ahead.chain.length > 0) stack.current.shares = undefined;
}

function openRelative(stack: ClauseStack, at: number, word: string) {
  const preposition = stack.tokens[at - 1]?.pos === "ADP" && stack.owner[at - 1] === stack.open.at(-1);
  if (stack.current.marker === "of whom" && !stack.current.verb) return;
  stack.begin(preposition ? at - 1 : at, "relative", word);
}

function openSubordinate({ stack, tokens, verbs }: Walk, at: number, word: string) {
  const ahead = nextVerb(tokens, stack.starts, at + 1);
  if (!ahead) return;
  if (/^(if|unless|lest)$/.test(word)) stack.begin(at, "condition", word);
  else if (/^(that|whether|what|how|why)$/.test(word)) stack.begin(at, "complement", word);
  else {
    const told = ahead.from > at + 1 && /^(finite|past|base|participle)$/.test(formOf(ahead, tokens));
    const others = verbs.some((verb) => verb.from > ahead.from && formOf(verb, tokens) !== "infinitive");
    if (told && (stack.current.verb || (others && isOpening(stack, at)))) stack.begin(at, "adverbial", word);
  }
}

/** At the start or behind a mark; "the number of dead *since* Tuesday" goes on with its noun. */
const isOpening = ({ tokens }: ClauseStack, at: number) => !/^(NOUN|PROPN|NUM|ADJ)$/.test(tokens[at - 1]?.pos ?? "");

/** ", 12 of whom died" */
function isOfWhom(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 6);
  const place = words.findIndex((token) => /^(whom|which)$/i.test(token.text));
  return place > 0 && words[place - 1]?.lemma === "of" && words.slice(0, place).every((token) => token.pos !== "VERB");
}
