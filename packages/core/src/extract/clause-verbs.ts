import type { Token, VerbGroup } from "../model/syntax.ts";
import type { ClauseStack, OpenClause } from "./clause-stack.ts";
import { complementVerbs } from "./complement-verbs.data.ts";
import { formOf, intransitive, isSubordinator, nextVerb, type VerbForm } from "./words.ts";

/** Puts a verb group into the clause it belongs to, opening or closing clauses as its form demands. */
export function takeVerb(stack: ClauseStack, verb: VerbGroup): void {
  const form = formOf(verb, stack.tokens);
  const { current } = stack;
  if (form === "infinitive") stack.begin(verb.from, "infinitive", "to");
  else if (form === "gerund") openGerund(stack, verb);
  else if (form === "participle" && !isShared(current) && !standsAlone(stack, verb))
    stack.begin(verb.from, "participle");
  else if (!current.verb) {
    if (form === "past" && current.kind !== "relative" && isReduced(stack, verb)) stack.begin(verb.from, "participle");
  } else takeSecondVerb(stack, verb, form);
  stack.current.verb = verb;
}

function openGerund(stack: ClauseStack, verb: VerbGroup) {
  const before = stack.tokens[verb.from - 1];
  const preposition = before?.pos === "ADP" || (isSubordinator(before) && before?.text.toLowerCase() !== "that");
  stack.begin(preposition ? verb.from - 1 : verb.from, "participle");
}

/** Opened by a conjunction right before: its verb has another's form by right. */
const isShared = (clause: OpenClause) => clause.shares !== undefined && !clause.verb;

/** A participle with no other verb to come is what its clause says: "30 *injured* in blast". */
function standsAlone({ current, tokens, starts }: ClauseStack, verb: VerbGroup): boolean {
  if (current.verb) return false;
  const next = tokens[verb.to];
  if (complementVerbs.has(verb.lemma) && !/^(by|to|,)$/i.test(next?.text ?? "")) return true;
  // "40 people died *when* the hall burned, officials said": the verbs to come belong to the clause that opens here.
  if (isSubordinator(next) && nextVerb(tokens, starts, verb.to + 1)) return true;
  const ahead = nextVerb(tokens, starts, verb.to);
  return !ahead || !/^(finite|past|base)$/.test(formOf(ahead, tokens));
}

/** "workers *stationed at the port* have been told": a bare past form, a preposition, and a finite verb to come. */
function isReduced({ tokens, starts }: ClauseStack, verb: VerbGroup): boolean {
  if (!isBare(verb) || complementVerbs.has(verb.lemma) || intransitive.has(verb.lemma)) return false;
  if (tokens[verb.to]?.pos !== "ADP" || !tokens[verb.from - 1]) return false;
  const ahead = nextVerb(tokens, starts, verb.to);
  return ahead !== undefined && formOf(ahead, tokens) === "finite";
}

function takeSecondVerb(stack: ClauseStack, verb: VerbGroup, form: VerbForm): void {
  const { current, lastComma, tokens } = stack;
  const after = current.verb?.to ?? 0;
  const speech = complementVerbs.has(current.verb?.lemma ?? "");
  const split = lastComma >= after;
  const closesApposition = split && lastComma === verb.from - 1;
  const least = Math.max(after, split ? lastComma + 1 : 0);
  const subject = subjectStart(tokens, verb.from, least);
  const hasSubject = tokens.slice(least, verb.from).some((token) => nominal.has(token.pos));
  if (closesApposition && form !== "finite" && openListed(stack, verb)) return;
  if (speech && closesApposition && awaitsContent(stack, verb.from)) {
    stack.begin(contentStart(tokens, after, verb.from), "complement");
    return;
  }
  if (resume(stack, hasSubject, speech && !split)) return;
  if (split && hasSubject) openAfterComma(stack, verb);
  else if (speech && hasSubject) stack.begin(contentStart(tokens, after, subject), "complement");
  else if (!speech && isContact(tokens, subject)) stack.begin(subject, "relative");
  else if (form === "past") stack.begin(isBare(verb) && !speech ? verb.from : subject, "participle");
  else stack.begin(subject, "complement");
}

/** "cut taxes, *create jobs* and": the next of a list of predicates. */
function openListed(stack: ClauseStack, verb: VerbGroup): boolean {
  const waits = stack.heightOf((clause) => !clause.verb) >= 0;
  const more = nextVerb(stack.tokens, stack.starts, verb.to);
  const listed = more && stack.tokens.slice(verb.to, more.from).some((token) => token.pos === "CCONJ");
  const height = waits && !listed ? -1 : matchingHeight(stack, verb);
  if (height >= 0) stack.beginBeside(height, verb.from);
  return height >= 0;
}

/** Height in the stack of the innermost clause whose verb has the same form; -1 where none has. */
export function matchingHeight(stack: ClauseStack, verb: VerbGroup): number {
  const form = formOf(verb, stack.tokens);
  const told = /^(finite|past|participle)$/;
  return stack.heightOf(({ verb: own }) => {
    if (!own) return false;
    const other = formOf(own, stack.tokens);
    if (other === form || (told.test(form) && told.test(other))) return true;
    return form === "base" && (other === "infinitive" || own.chain.length > 0 || other === "finite");
  });
}

/** Goes back to a clause that still waits for its verb: "the people who died | were". */
function resume(stack: ClauseStack, hasSubject: boolean, takesContent: boolean): boolean {
  const waiting = stack.heightOf((clause) => !clause.verb);
  if (waiting < 0) return false;
  const { kind, verb, from } = stack.current;
  const subjectRelative = kind === "relative" && verb?.from === from + 1;
  if (takesContent && (hasSubject || !subjectRelative)) return false;
  stack.cut(waiting + 1);
  if (hasSubject && stack.lastComma >= (verb?.to ?? 0)) stack.reclaim(stack.lastComma + 1);
  return true;
}

/** "said two officers *and* their driver were": what is said has not had its verb yet. */
export function awaitsContent({ current, owner, open }: ClauseStack, at: number): boolean {
  const { verb } = current;
  if (!verb || !complementVerbs.has(verb.lemma) || verb.voice === "passive") return false;
  return verb.to < at && owner.slice(verb.to, at).every((index) => index === open.at(-1));
}

/** Past the circumstances that stand between a verb of saying and what is said: "said on Monday | 300 had left". */
function contentStart(tokens: readonly Token[], after: number, subject: number): number {
  let at = after;
  while (/^(on|in|at|during|after|before|to)$/i.test(tokens[at]?.text ?? "") && at < subject) {
    at += 1;
    while (at < subject && !/^(NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")) at += 1;
  }
  while (tokens[at]?.pos === "ADV" && at < subject) at += 1;
  return Math.min(at, subject);
}

/** ", officials said": beside everything; the words since the comma are its own. */
function openAfterComma(stack: ClauseStack, verb: VerbGroup) {
  let from = stack.lastComma + 1;
  while (stack.tokens[from]?.pos === "PUNCT") from += 1;
  const tail = complementVerbs.has(verb.lemma);
  if (!tail) stack.cut(1);
  stack.begin(from, tail || stack.current.verb ? "aside" : "main");
}

/** Where the noun phrase that ends right before the verb begins, not before `least`. */
function subjectStart(tokens: readonly Token[], verb: number, least: number): number {
  let at = verb;
  while (at > least && tokens[at - 1]?.pos === "ADV") at -= 1;
  while (at > least && nominal.has(tokens[at - 1]?.pos ?? "")) at -= 1;
  while (at > least && isApproximator(tokens, at - 1)) at -= 1;
  return at;
}

const nominal = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART", "SYM"]);
const isBare = (verb: VerbGroup) => verb.chain.length === 0;

/** "about 300", "up to 300", "at least 300": a word before the number that belongs to it. */
function isApproximator(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? "";
  const next = tokens[at + 1];
  const counts = next?.pos === "NUM" || next?.pos === "SYM";
  if (counts && (tokens[at]?.pos === "ADV" || /^(about|above|around|below|over|under|than|to|least|most)$/.test(word)))
    return true;
  return /^(up|at|more|less|fewer|as|many|much)$/.test(word) && next !== undefined && isApproximator(tokens, at + 1);
}

/** "the troops | the capital sent": two noun phrases side by side. */
const isContact = (tokens: readonly Token[], subject: number) => /^(NOUN|PROPN)$/.test(tokens[subject - 1]?.pos ?? "");
