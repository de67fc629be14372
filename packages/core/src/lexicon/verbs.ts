import { irregularVerbs } from "./verbs.data.ts";
import { findVerb } from "./wordnet.ts";

/** What the form of a verb can be, by its spelling alone. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly past: boolean;
  readonly participle: boolean;
}

let irregular: Map<string, VerbForm> | undefined;

function irregularForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, kind: Partial<VerbForm>) =>
    forms.set(form, { base: false, past: false, participle: false, ...forms.get(form), ...kind, lemma });
  for (const row of irregularVerbs.split("\n")) {
    const [base = "", past = "", participle = ""] = row.split(" ");
    for (const form of past.split("/")) add(form, base, { past: true });
    for (const form of participle.split("/")) add(form, base, { participle: true });
    add(base, base, { base: true });
  }
  return forms;
}

/** What a form ending in "-ed" or an irregular one can be; undefined for any other word. Takes lower case. */
export function findVerbForm(form: string): VerbForm | undefined {
  irregular ??= irregularForms();
  const known = irregular.get(form);
  if (known) return known;
  if (!/..ed$/.test(form) || form.endsWith("eed")) return undefined;
  const lemma = stems(form, "ed").find((stem) => findVerb(stem));
  return lemma === undefined ? undefined : { lemma, base: false, past: true, participle: true };
}

/** The verb that a form inflects ("states" → "state", "sent" → "send", "hoping" → "hope"), or undefined where none is known. Takes lower case. */
export function verbLemma(form: string): string | undefined {
  const past = findVerbForm(form);
  if (past) return past.lemma;
  if (findVerb(form)) return form;
  const ending = /..(ing|s)$/.exec(form)?.[1];
  if (ending === undefined) return undefined;
  irregular ??= irregularForms();
  return stems(form, ending).find((stem) => findVerb(stem) ?? irregular?.has(stem));
}

function stems(form: string, ending: string): string[] {
  const stem = form.slice(0, -ending.length);
  if (ending === "s") {
    return [
      ...(form.endsWith("ies") ? [`${form.slice(0, -3)}y`] : []),
      stem,
      ...(stem.endsWith("e") ? [stem.slice(0, -1)] : []),
    ];
  }
  const single = /([^aeiouwx])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return [`${stem}e`]; // "hoping": of "hop" it would be "hopping"
  if (stem.endsWith("ick")) return [stem, stem.slice(0, -1)];
  const y = stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : [];
  // "hoped" is of "hope" and "opened" of "open": a stem that ends in two consonants or a long vowel takes no e.
  const long = /[aeiou]{2}[^aeiou]$|[^aeiou]{2}$|(?:en|er|or|it|op|on)$/.test(stem)
    ? [stem, `${stem}e`]
    : [`${stem}e`, stem];
  return [...y, ...(single.length > 0 && !findVerb(stem) ? single : []), ...long, ...single];
}
