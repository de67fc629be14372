import type { Status } from "../model/claim.ts";

type Class = Exclude<Status, "happened">;

/**
 * Words that say how far an act has got, by class; lemmas of verbs, nouns and adjectives that govern the act
 * ("plans to", "the order to", "is likely to", "a projected"). Written by hand from WordNet's verb groups.
 */
const words: Readonly<Record<Class, string>> = {
  authorised: `allow allowance approval approve authorisation authorise authority authorization authorize clear clearance
    eligible empower enable entitle entitled franchise grant green-light leave licence license licensed mandate_to
    permission permit ratify sanction`,
  denied: `debunk decline deny disavow discredit dismiss dispute disprove doubt fail failure falsely forbid forbidden
    prohibit rebut rebuttal refusal refuse refute reject rejection repudiate scuttle unable unwilling`,
  expected: `anticipate anticipated anticipation bind bound certain destine destined due expect expectation expected
    forecast forecasted foresee likelihood likely poised predict predicted prediction project projected projection
    sure slated track`,
  hypothetical: `assume assumption hypothesise hypothesize hypothetical imaginary imagine pretend suppose supposing wish`,
  ordered: `command compel court-ordered decree demand dictate direct directive force instruct instruction mandate
    mandated mandatory must oblige obligate order ordered require required requirement subpoena`,
  planned: `agree agreed agreement aim ambition apply arrange aspire attempt bid budget budgeted call campaign
    commit commitment consider decide decision deal draft earmark effort eye fight gear goal hope intend intended
    intention intent move need negotiate offer pact plan planned plea pledge plot poise prepare press pressure promise
    proposal propose proposed push ready request resolve resolution schedule scheduled seek set strive swear target
    threat threaten try vote vow want`,
  possible: `can capable capacity chance conceivable consideration could may might option perhaps possibility possible
    possibly potential potentially power prospect risk suspect`,
}; // biome-ignore format: word lists

/** Class of each governing word. */
export const statusClasses: ReadonlyMap<string, Class> = new Map(
  (Object.entries(words) as [Class, string][]).flatMap(([status, list]) =>
    list.split(/\s+/).map((word) => [word, status] as const),
  ),
);

/** Verbs of fact whose infinitive shares their own status: "began to", "managed to". */
export const implicatives: ReadonlySet<string> = new Set([
  "appear", "begin", "bother", "cause", "cease", "choose", "come", "continue", "dare", "force", "get", "go", "grow", "happen", "help",
  "keep", "lead", "learn", "manage", "proceed", "prompt", "prove", "remain", "remember", "seem", "serve", "start", "stop", "tend",
  "use",
]); // biome-ignore format: a word list

/** Adverbs by which a voice calls what follows untrue. */
export const falsehoods: ReadonlySet<string> = new Set([
  "bogus", "erroneously", "fabricated", "fake", "false", "falsehood", "falsely", "fictional", "fictitious", "hoax", "incorrectly",
  "lie", "mistakenly", "myth", "nonexistent", "untrue", "untruthfully", "wrongly",
]); // biome-ignore format: a word list
