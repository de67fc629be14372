import type { Claim, Status } from "../model/claim.ts";
import { overlaps } from "../model/span.ts";
import type { Token, VerbGroup } from "../model/syntax.ts";
import type { Argument } from "./arguments.ts";
import type { Clause } from "./clause-stack.ts";
import { complementVerbs } from "./complement-verbs.data.ts";
import type { Counted } from "./counted.ts";
import { clauseOf, clausePath, type Reading } from "./reading.ts";
import { falsehoods, implicatives, statusClasses } from "./status.data.ts";

/** How far the act has got, whether it is affirmed, and whether the voice vouches for it. */
export type Standing = Pick<Claim, "status" | "polarity" | "asserted">;

export interface Standpoint {
  /** The clause that carries the claim. */
  readonly clause: number;
  /** Of a figure claim. */
  readonly counted: Counted | undefined;
  /** The noun that names the act, where no verb does. */
  readonly noun: Argument | undefined;
  /** ISO date; null where unknown. */
  readonly published: string | null;
}

/** Reads status, polarity and whether it is asserted from the verb chain, its governors and the clauses around. */
export function standingOf(reading: Reading, point: Standpoint): Standing {
  const { clause } = point;
  const path = clausePath(reading, clause);
  const imagined = path.some((index) => isImagined(reading, index, clause));
  const doubted = isAsked(reading, clause) || path.some((index) => isUnvouched(reading, index));
  if (isGiven(reading, point)) {
    return {
      status: "happened",
      polarity: "affirmed",
      asserted: !path.some((index) => clauseOf(reading, index).kind === "condition"),
    };
  }
  const negation = negationOf(reading, point);
  if (negation === "denied") return { status: "denied", polarity: "negated", asserted: false };
  const status = imagined || isConditioned(reading, point) ? "hypothetical" : statusOf(reading, point);
  return {
    status,
    polarity: negation === "negated" ? "negated" : "affirmed",
    asserted: !imagined && !doubted && status !== "denied",
  };
}

const definite = /^(the|these|those|that|this|both|our|their|his|her|its|my|your)$/i;

/** Taken as known whatever the clause says: "did not stay in *the two camps*", "at *the 900-mile border*". */
function isGiven(reading: Reading, { counted, noun }: Standpoint): boolean {
  if (noun || !counted || counted.position !== "oblique" || !definite.test(reading.tokens[counted.from]?.text ?? ""))
    return false;
  return counted.quantity.noun !== null && counted.governor === undefined;
}

/** "or 1,085 *if* the pattern held": the condition stands right behind the number. */
function isConditioned(reading: Reading, { counted }: Standpoint): boolean {
  if (!counted) return false;
  return reading.clauses.list.some(
    ({ kind, from, marker }) =>
      kind === "condition" &&
      marker === "if" &&
      from >= counted.to &&
      from - counted.to < 2 &&
      clauseOf(reading, counted.clause).verb?.tense === "past",
  );
}

function statusOf(reading: Reading, point: Standpoint): Status {
  const modified = modifierStatus(reading, point);
  if (modified) return modified;
  const { clause, noun } = point;
  const { verb } = clauseOf(reading, clause);
  const own = verbStatus(reading, clause, point);
  if (!noun || !verb) return own;
  if (!isArgument(reading, noun, verb)) return own === "hypothetical" ? own : "happened";
  const governing = statusClasses.get(verb.lemma);
  return own === "happened" && governing && governing !== "denied" ? governing : own;
}

/** Subject or direct object, with nothing but its own words between it and the verb. */
const isArgument = (reading: Reading, noun: Argument, verb: VerbGroup) =>
  noun.from >= verb.to
    ? reading.tokens.slice(verb.to, noun.from).every((token) => token.pos === "ADV")
    : !reading.tokens.slice(noun.to, verb.from).some((token) => token.pos === "VERB");

/** "a *projected* 300", "the *planned* deployment of 300", "*potentially* 300". */
function modifierStatus(reading: Reading, { counted, noun }: Standpoint): Status | undefined {
  if (!counted) return undefined;
  const { from, to, governor } = counted;
  const nearby = [governor, noun].flatMap((argument) =>
    argument ? reading.tokens.slice(argument.from, argument.to) : [],
  );
  const before = reading.tokens[from - 1];
  const adverb = before?.pos === "ADV" ? [before] : [];
  return [...adverb, ...reading.tokens.slice(from, to), ...nearby]
    .filter((token) => /^(ADJ|ADV|VERB)$/.test(token.pos))
    .map((token) => statusClasses.get(token.text.toLowerCase()))
    .find((status) => status === "expected" || status === "planned" || status === "possible" || status === "ordered");
}

function verbStatus(reading: Reading, index: number, point: Standpoint, depth = 0): Status {
  const clause = clauseOf(reading, index);
  const { verb } = clause;
  if (!verb || depth > 8) return "happened";
  const own = isFutureInPast(reading, clause) ? "expected" : chainStatus(verb, reading.tokens);
  if (own === "hypothetical" || own === "possible") return own;
  if (clause.kind === "infinitive") return infinitiveStatus(reading, index, point, depth);
  if (own) return own;
  if (clause.shares !== undefined && verb.chain.length === 0) {
    const shared = clauseOf(reading, clause.shares).verb;
    const auxiliary = shared && modalStatus(shared.chain);
    if (auxiliary && verb.text.toLowerCase() === verb.lemma) return auxiliary;
  }
  if (clause.kind === "participle" && clause.parent !== undefined && /ing$/i.test(firstWord(verb, reading.tokens))) {
    return verbStatus(reading, clause.parent, point, depth + 1);
  }
  const comes = isAhead(reading, index, point.published);
  if (comes && verb.tense !== "past")
    return /ing$/i.test(verb.text) && verb.chain.includes("be") ? "planned" : "expected";
  return requestStatus(verb, point.counted) ?? objectStatus(verb, point.counted);
}

/** "asked parliament *for 300 million*" */
const requestStatus = (verb: VerbGroup, counted: Counted | undefined): Status | undefined =>
  counted?.preposition === "for" &&
  /^(appeal|apply|ask|bid|call|campaign|lobby|plead|press|push|vote)$/.test(verb.lemma)
    ? "planned"
    : undefined;

/** "was told that 300 beds *would* go": "will", moved into the past by the verb of saying. */
function isFutureInPast(reading: Reading, { kind, parent, verb }: Clause): boolean {
  if (kind !== "complement" || parent === undefined || !verb?.chain.includes("would") || verb.chain.includes("have"))
    return false;
  const saying = clauseOf(reading, parent).verb;
  return saying?.tense === "past" && complementVerbs.has(saying.lemma);
}

const firstWord = (verb: VerbGroup, tokens: readonly Token[]) => tokens[verb.from]?.text ?? "";

const prospective =
  /^(anticipate|approve|authori[sz]e|budget|decree|demand|earmark|expect|forecast|foresee|intend|mandate|order|permit|plan|pledge|predict|project|promise|propose|request|sanction|schedule|seek|threaten|vow)$/;
const countNoun = /^(claim|count|estimate|figure|number|statistic|tally|toll|total)$/;

/** "approved 300 visas", "ordered 300 evacuated": the verb itself says how far it has got; of its object only. */
function objectStatus(verb: VerbGroup, counted: Counted | undefined): Status {
  const status = statusClasses.get(verb.lemma);
  const patient = counted && counted.position === (verb.voice === "passive" ? "subject" : "object");
  if (!status || !patient) return "happened";
  if (status === "denied") return countNoun.test(counted?.quantity.noun?.head ?? "") ? status : "happened";
  return prospective.test(verb.lemma) ? status : "happened";
}

function modalStatus(chain: readonly string[]): Status | undefined {
  if (chain.includes("would")) return "hypothetical";
  if (chain.some((lemma) => /^(may|might|could)$/.test(lemma))) return "possible";
  if (chain.some((lemma) => /^(will|shall|’ll|'ll)$/.test(lemma))) return "expected";
  if (chain.includes("must")) return "ordered";
  return chain.includes("should") ? "possible" : undefined;
}

/** From the verbs before the last: "is expected to rise", "has been ordered to leave", "will send". */
function chainStatus(verb: VerbGroup, tokens: readonly Token[]): Status | undefined {
  const modal = modalStatus(verb.chain);
  if (modal === "hypothetical" || modal === "possible") return modal;
  const words = tokens.slice(verb.from, verb.to);
  const governed = words.some((t, at) => at > 0 && t.text.toLowerCase() === "to");
  const governing = governed
    ? verb.chain.map((lemma) => statusClasses.get(lemma)).find((status) => status !== undefined)
    : undefined;
  if (governing) return governing;
  const to = words.findIndex((t) => t.text.toLowerCase() === "to");
  if (to > 0 && words[to - 1]?.lemma === "be") return "expected";
  if (governed && verb.chain.includes("go") && words.some((t) => /^going$/i.test(t.text))) return "expected";
  return modal;
}

/** An infinitive is as far along as the verb, noun or adjective that governs it says. */
function infinitiveStatus(reading: Reading, index: number, point: Standpoint, depth: number): Status {
  const clause = clauseOf(reading, index);
  const parent = clause.parent === undefined ? undefined : clauseOf(reading, clause.parent);
  if (!parent?.verb || clause.parent === undefined) return "planned";
  const above = verbStatus(reading, clause.parent, point, depth + 1);
  if (above === "hypothetical" || above === "possible") return above;
  if (clause.verb?.negated && clause.verb.lemma === "mention") return above;
  if (parent.verb.negated) return "denied";
  const between = reading.tokens.slice(parent.verb.to, clause.from).toReversed();
  for (const token of between) {
    if (!/^(NOUN|ADJ|VERB|ADV)$/.test(token.pos)) continue;
    const status = statusClasses.get(token.lemma) ?? statusClasses.get(token.text.toLowerCase());
    if (status) return status;
    if (token.pos === "NOUN") break;
  }
  const governing = statusClasses.get(parent.verb.lemma);
  if (governing) return governing;
  return implicatives.has(parent.verb.lemma) ? above : "planned";
}

/** A time in the clause that lies after the published date. */
function isAhead(reading: Reading, index: number, published: string | null): boolean {
  const day = published?.slice(0, 10);
  return reading.times.some((time) => {
    const at = reading.tokens.findIndex((token) => overlaps(token, time));
    if (at < 0 || reading.clauses.owner[at] !== index) return false;
    return time.value === "FUTURE_REF" || (day !== undefined && time.from !== null && time.from.slice(0, 10) > day);
  });
}

/** Inside "if", "unless", "imagine", or "were to". */
function isImagined(reading: Reading, index: number, at: number): boolean {
  const { kind, verb } = clauseOf(reading, index);
  if (kind === "condition") return true;
  return index !== at && verb !== undefined && /^(imagine|pretend|suppose|wish)$/.test(verb.lemma);
}

const polar =
  /^(am|are|is|was|were|has|had|have|did|does|do|will|would|should|may|might|could|can|isn|aren|wasn|weren|didn|doesn|don|won)$/i;

/** In the main part of a yes-or-no question or under "whether"; "why were 300 left" takes the 300 as given. */
function isAsked(reading: Reading, clause: number): boolean {
  const path = clausePath(reading, clause);
  if (path.some((index) => clauseOf(reading, index).marker === "whether")) return true;
  const last = reading.tokens.findLast((token) => !/^[”"’')\]]$/.test(token.text));
  if (last?.text !== "?") return false;
  const opening = reading.tokens.find((token) => token.pos !== "PUNCT" && token.pos !== "CCONJ");
  if (/^(why|when|where|who)$/i.test(opening?.text ?? "")) return false;
  return (
    path.every((index) => /^(main|complement|infinitive|participle)$/.test(clauseOf(reading, index).kind)) ||
    polar.test(opening?.text ?? "")
  );
}

const retracting =
  /^(debunk|deny|disavow|disbelieve|discredit|dismiss|dispute|disprove|doubt|rebut|refute|reject|repudiate)$/;
const doubtful = /^(accusation|allegation|assertion|claim|idea|insinuation|lie|myth|notion|rumou?r|suggestion)$/;
const factive = /^(deny|dismiss|dispute|doubt|forget|know|matter|mention|realise|realize|regret)$/;

/** Said under a verb that takes its content back: denied, disputed, "falsely claimed", "did not say that". */
function isUnvouched(reading: Reading, index: number): boolean {
  const clause = clauseOf(reading, index);
  if (clause.kind !== "complement" || clause.parent === undefined) return false;
  const { verb } = clauseOf(reading, clause.parent);
  const { tokens } = reading;
  const between = tokens.slice(Math.max(0, (verb?.from ?? clause.from) - 1), clause.from);
  if (between.some((token) => falsehoods.has(token.text.toLowerCase()))) return true;
  if (!verb) return false;
  const before = tokens[clause.from - 1];
  const doubted = before?.pos !== "NOUN" || doubtful.test(before.lemma);
  return doubted && (retracting.test(verb.lemma) || (verb.negated && !factive.test(verb.lemma)));
}

/** "negated" is a fact about the counted ("300 have not been found"); "denied" takes the number back. */
function negationOf(reading: Reading, { clause, counted }: Standpoint): "denied" | "negated" | undefined {
  const { verb } = clauseOf(reading, clause);
  if (!counted) return verb?.negated ? "negated" : undefined;
  const first = reading.tokens[counted.from];
  const before = reading.tokens[counted.from - 1];
  const compares = /^(more|less|fewer|later|only|just|least|merely)$/i.test(first?.text ?? "");
  if (before && /^(not|never)$/i.test(before.text) && !compares) return "denied";
  if (!verb?.negated || verb.lemma === "mention") return undefined;
  const words = reading.tokens.slice(verb.from, verb.to);
  if (words.some((token) => /^(only|just|merely|even)$/i.test(token.text))) return undefined;
  if (counted.position === "oblique" && counted.governor) return undefined;
  if (counted.position !== "subject") return "denied";
  const takesBack = words.some((token) => /^did/i.test(token.text)) && !definite.test(first?.text ?? "");
  return takesBack && counted.quantity.unit !== "percent" ? "denied" : "negated";
}
