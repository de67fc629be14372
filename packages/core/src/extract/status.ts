import type { Claim, Status } from "../model/claim.ts";
import { overlaps } from "../model/span.ts";
import type { Token, VerbGroup } from "../model/syntax.ts";
import type { Argument } from "./arguments.ts";
import { clauseOf, clausePath, type Reading } from "./reading.ts";
import { falsehoods, implicatives, statusClasses } from "./status.data.ts";

/** How far the act has got, whether it is affirmed, and whether the voice vouches for it. */
export type Standing = Pick<Claim, "status" | "polarity" | "asserted">;

export interface Standpoint {
  /** The clause that carries the claim. */
  readonly clause: number;
  /** The noun that names the act, where no verb does. */
  readonly noun: Argument | undefined;
  /** First and last token of the counted phrase. */
  readonly from: number;
  readonly to: number;
  readonly isSubject: boolean;
  readonly isShare: boolean;
  /** ISO date; null where unknown. */
  readonly published: string | null;
}

/** Reads status, polarity and whether it is asserted from the verb chain, its governors and the clauses around. */
export function standingOf(reading: Reading, point: Standpoint): Standing {
  const path = clausePath(reading, point.clause);
  const negation = negationOf(reading, point);
  if (negation === "denied") return { status: "denied", polarity: "negated", asserted: false };
  const imagined = path.some((index) => isImagined(reading, index, point.clause));
  const doubted = isAsked(reading, point.clause) || path.some((index) => isUnvouched(reading, index));
  const status = imagined ? "hypothetical" : statusOf(reading, point);
  return {
    status,
    polarity: negation === "negated" ? "negated" : "affirmed",
    asserted: !imagined && !doubted && status !== "denied",
  };
}

function statusOf(reading: Reading, point: Standpoint): Status {
  const modified = modifierStatus(reading, point);
  if (modified) return modified;
  const { verb } = clauseOf(reading, point.clause);
  if (point.noun && verb) {
    const governing = statusClasses.get(verb.lemma);
    const own = verbStatus(reading, point.clause, point);
    if (own !== "happened") return own;
    if (governing && governing !== "denied") return governing;
    return own;
  }
  return verbStatus(reading, point.clause, point);
}

/** "a *projected* 300", "the *planned* deployment of 300", "*potentially* 300". */
function modifierStatus(reading: Reading, { from, to, noun }: Standpoint): Status | undefined {
  const words = [
    ...reading.tokens.slice(Math.max(0, from - 1), to),
    ...(noun ? reading.tokens.slice(noun.from, noun.to) : []),
  ];
  const found = words
    .filter((t) => /^(ADJ|ADV|VERB)$/.test(t.pos))
    .map((t) => statusClasses.get(t.text.toLowerCase()))
    .find((status) => status === "expected" || status === "planned" || status === "possible" || status === "ordered");
  return found;
}

function verbStatus(reading: Reading, index: number, point: Standpoint, depth = 0): Status {
  const clause = clauseOf(reading, index);
  const { verb } = clause;
  if (!verb || depth > 8) return "happened";
  const own = chainStatus(verb, reading.tokens);
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
  return objectStatus(verb);
}

const firstWord = (verb: VerbGroup, tokens: readonly Token[]) => tokens[verb.from]?.text ?? "";

/** "approved 300 visas", "ordered 300 evacuated": the verb itself says how far it has got. */
function objectStatus(verb: VerbGroup): Status {
  const status = statusClasses.get(verb.lemma);
  if (status === undefined || status === "hypothetical" || status === "possible") return "happened";
  return /^(agree|call|commit|consider|decide|fight|force|leave|move|need|press|push|set|strive|target|allow|enable|clear|fail|doubt|demand|require|bind|try|resolve|eye|bid|poise|license|direct|vote)$/.test(
    verb.lemma,
  )
    ? "happened"
    : status;
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
  if (governed && verb.chain.at(-1) === "be") return "expected";
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

/** Said under a verb that takes its content back: denied, disputed, "falsely claimed", "did not say that". */
function isUnvouched(reading: Reading, index: number): boolean {
  const clause = clauseOf(reading, index);
  if (clause.kind !== "complement" || clause.parent === undefined) return false;
  const { verb } = clauseOf(reading, clause.parent);
  const { tokens } = reading;
  const before = tokens.slice(Math.max(0, (verb?.from ?? clause.from) - 1), clause.from);
  if (
    before.some(
      (token) =>
        falsehoods.has(token.text.toLowerCase()) ||
        (/^(claim|rumou?r|allegation|suggestion|notion|idea)s?$/i.test(token.text) &&
          /^(the|any|no)$/i.test(tokens[tokens.indexOf(token) - 1]?.text ?? "") &&
          /^(deny|dismiss|reject|dispute|debunk|refute)$/.test(verb?.lemma ?? "")),
    )
  )
    return true;
  if (!verb) return false;
  if (
    /^(debunk|deny|disavow|disbelieve|discredit|dispute|disprove|doubt|rebut|refute|reject|repudiate)$/.test(verb.lemma)
  )
    return true;
  return verb.negated && !/^(realise|realize|know|forget|regret|mention|deny|doubt|dispute|matter)$/.test(verb.lemma);
}

/** "negated" is a fact about the counted ("300 have not been found"); "denied" takes the number back. */
function negationOf(reading: Reading, point: Standpoint): "denied" | "negated" | undefined {
  const { verb } = clauseOf(reading, point.clause);
  const before = reading.tokens[point.from - 1];
  const comparison = /^(more|less|fewer|later|only|just|least)$/i.test(reading.tokens[point.from]?.text ?? "");
  if (before && /^(not|never)$/i.test(before.text) && !comparison) return "denied";
  if (!verb?.negated) return undefined;
  const last = reading.tokens.slice(verb.from, verb.to).findIndex((t) => /^(only|just|merely|even)$/i.test(t.text));
  if (last >= 0) return undefined;
  if (!point.isSubject) return "denied";
  const definite = /^(the|these|those|all|both|our|their|his|her|its)$/i.test(reading.tokens[point.from]?.text ?? "");
  const did = reading.tokens.slice(verb.from, verb.to).some((t) => /^did/i.test(t.text));
  return did && !definite && !point.isShare ? "denied" : "negated";
}
