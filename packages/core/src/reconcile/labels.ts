import { actionOfNoun, isCounter, isPlainModifier } from "../lexicon/measures.ts";
import { findVerbForm, verbLemma } from "../lexicon/verbs.ts";
import type { Draft } from "./answers.ts";
import type { Figure } from "./figure.ts";
import { isRunning } from "./succession.ts";

const symbols: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  INR: "₹",
  ILS: "₪",
  KRW: "₩",
};

/** "1,500", "2.4 million", "0.5": grouped in threes, no rounding. */
export function nameNumber(value: number): string {
  const size = Math.abs(value);
  for (const [name, unit] of [
    ["trillion", 1e12],
    ["billion", 1e9],
    ["million", 1e6],
  ] as const) {
    const count = Number((value / unit).toPrecision(12));
    if (size >= unit && String(count).replace(/^-?\d+\.?/, "").length <= 3) return `${count} ${name}`;
  }
  const shown = size >= 1 ? Math.round(value * 100) / 100 : Number(value.toPrecision(3));
  const [whole = "", fraction] = String(shown).split(".");
  if (/e/.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number with its unit: "$1.2 billion", "12 percent", "40 mi", "40 times", "50 a day"; counted things are not named. */
export function nameValue(value: number, unit: string, per: readonly string[] = []): string {
  const rate = per.map((word) => ` per ${word}`).join("");
  if (/^[A-Z]{3}$/.test(unit)) {
    const money = nameNumber(value);
    const cents = /^\d[\d,]*\.\d$/.test(money) ? `${money}0` : money;
    const symbol = symbols[unit];
    return (symbol ? symbol + cents : `${unit} ${cents}`) + rate;
  }
  if (unit === "percent") return `${nameNumber(value)}%${rate}`;
  return `${nameNumber(value)}${isMeasure(unit) ? ` ${unit}` : ""}${rate}`;
}

const isMeasure = (unit: string): boolean =>
  unit === "times" || /^(?:mi|km|m|ft|acre|ha|kg|lb|t|ton|a|mo|d|wk|h|L|gal|barrel|km2|mi2)$/.test(unit);

/** A range as news writes it: "up to 1,500", "at least 700", "605–1,039", "~5,000". */
function nameRange({ quantity }: Pick<Figure, "quantity">): string {
  const { low, high, approx, unit, per } = quantity;
  const near = approx ? "~" : "";
  if (low !== null && high !== null) {
    return low === high
      ? near + nameValue(low, unit, per)
      : `${near}${nameValue(low, unit)}–${nameValue(high, unit, per)}`;
  }
  if (high !== null) return `up to ${nameValue(high, unit, per)}`;
  const atLeast = /more than|over|above|exceed|upwards?/iu.test(quantity.text) ? "more than" : "at least";
  return low === null ? quantity.text : `${atLeast} ${nameValue(low, unit, per)}`;
}

/** The value with its role: "~2,600 more", "2,700 so far", "not 2,600". */
export function labelAnswer({ figures, lead }: Pick<Draft, "figures" | "lead">): string {
  const exact = figures.some(({ quantity }) => !quantity.approx);
  const shown = exact ? { quantity: { ...lead.quantity, approx: false } } : lead;
  const value = nameRange(lead.range.point ? shown : lead);
  if (lead.denied) return `not ${value}`;
  const { role, direction } = lead.quantity;
  if (role === "additional") return `${value} more`;
  if (role === "change" && direction) return `${direction === "up" ? "+" : "−"}${value}`;
  return !lead.action?.grows && figures.some(isRunning) ? `${value} so far` : value;
}

/** What the figures count, in their own words: "relief crews sent to the valley". */
export function labelQuestion(figures: readonly Figure[]): string {
  const thing = thingOf(figures);
  const [first] = figures;
  const level = first?.kind === "level";
  const action = level ? commonest(figures.map((figure) => figure.action)) : undefined;
  const said = thing.toLowerCase().split(/[\s-]+/u);
  const named = said.some((word) => word === action?.participle || actionOfNoun(word.replace(/s$/u, "")) !== undefined);
  const other = level && !action ? commonest(figures.map(saidOf)) : undefined;
  const verb = action && !named ? ` ${action.participle}` : other ? ` ${other}` : "";
  const place = placeOf(figures);
  const preposition = placePreposition(verb === "" || !action ? "in" : action.preposition, place ?? "");
  const where = place && !thing.toLowerCase().includes(place.toLowerCase()) ? ` ${preposition || "in"} ${place}` : "";
  const isPhrase = action !== undefined && action.preposition !== "" && /\s/u.test(action.participle);
  const tail = !isPhrase && (where === "" || action?.preposition === "") ? tailOf(figures, action) : undefined;
  const measure =
    first && first.dimension !== "count" && isMeasure(first.quantity.unit)
      ? ` (${unitNames[first.quantity.unit] ?? first.quantity.unit})`
      : "";
  return limit(`${thing}${verb}${tail ? ` ${tail}` : where}${measure}`);
}

const unitNames: Readonly<Record<string, string>> = {
  a: "years", d: "days", h: "hours", wk: "weeks", mo: "months", min: "minutes", m3: "cubic metres", m2: "square metres",
}; // biome-ignore format: one thought

/** "taken", "sleeping": the verb of no class as the claim has it, after what is counted. */
function saidOf({ claim, otherAction, quantity }: Figure): string | undefined {
  const { action } = claim;
  if (otherAction === null || action === null || otherAction !== action || !/^\p{Ll}{3,}$/u.test(action))
    return undefined;
  const end = Math.max(quantity.end, quantity.noun?.end ?? 0) - claim.start;
  const said = [...claim.text.slice(0, 600).matchAll(/\p{Ll}+/gu)].find(([word]) => verbLemma(word) === action);
  if (!said) return undefined;
  const acts =
    said.index >= end &&
    !/\b(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s)?$/u.test(claim.text.slice(0, said.index));
  const after = claim.text.slice(said.index + said[0].length);
  if (acts && !/^(?:\s+(?:aboard|at|by|from|in|near|on|outside|under|without)\b|[.,;:]|$)/u.test(after))
    return undefined;
  return formOf(action, acts ? "ing" : "ed", said[0]);
}

/** "Sleep" → "sleeping", "take" → "taken": only a form that is known to be the verb's. */
function formOf(lemma: string, ending: "ing" | "ed", said: string): string | undefined {
  if (ending === "ed" && findVerbForm(said)?.participle) return said;
  if (ending === "ed" && findVerbForm(lemma)?.base) return undefined;
  const stems = [
    lemma.replace(/e$/u, ""),
    lemma.replace(/([^aeiou])y$/u, ending === "ed" ? "$1i" : "$1y"),
    lemma + lemma.slice(-1),
  ];
  const known = stems.map((stem) => stem + ending).find((form) => verbLemma(form) === lemma);
  return known && (ending === "ing" || findVerbForm(known)?.participle) ? known : undefined;
}

/** "for housing", "aboard the ferry Orla": the phrase right behind the counted words, where enough of the figures have it. */
function tailOf(figures: readonly Figure[], action: Figure["action"]): string | undefined {
  const tails = figures.flatMap((figure) => phraseAfter(figure, action) ?? []);
  const tail = commonest(tails);
  const having = tails.filter((other) => other === tail).length;
  return action?.preposition === "" ? tail : having * 2 >= figures.length ? tail : undefined;
}

const tailPhrase = (prepositions: string): RegExp =>
  new RegExp(
    `^\\s+(?:${prepositions})\\s+((?:(?:the|a|an|its|their)\\s+)?(?:\\p{Ll}[\\p{Ll}’'-]+|\\p{Lu}[\\p{L}’'-]*)(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,3})(?=[\\s.,;:!?)”"]|$)`,
    "u",
  );
const behind = tailPhrase("for|of|on|aboard|from|in|at|near|across|against|among");
const aboard = /\b(?:aboard|on board)\s+((?:the|a|an|its)\s+(?:\p{Ll}[\p{Ll}’'-]+)(?:\s+\p{Lu}[\p{L}’'-]*){0,3})/u;

function phraseAfter({ article: { text }, quantity, claim }: Figure, action: Figure["action"]): string | undefined {
  const end = Math.max(quantity.end, quantity.noun?.end ?? 0);
  if (action?.preposition === "") return aboard.exec(claim.text.slice(0, 400))?.[1];
  const found = behind.exec(text.slice(end, end + 80));
  if (
    !found ||
    /^(?:all|each|every|least|most|one|that|the|this|those|which|whom|.)$|\b.$|(?:day|year|month|week)s?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/iu.test(
      found[1] ?? "",
    )
  )
    return undefined;
  return found[0].trim().replace(/\s+/gu, " ");
}

const limit = (text: string): string => (text.length > 100 ? `${text.slice(0, 97).trimEnd()}…` : text);

const placePreposition = (preposition: string, place: string): string =>
  preposition === "in" && /\b(?:border|coast|frontier|base|airport|station|beach|front)$/iu.test(place)
    ? "at"
    : preposition;

/** A word belongs to a label when this share of the figures have it; names need half. */
const sharedBy = 1 / 3;

/** The head as most write it, with the narrowing words that enough figures share. */
function thingOf(figures: readonly Figure[]): string {
  const head = commonest(figures.map((figure) => figure.head).filter((word) => word !== ""));
  const { unit } = figures[0]?.quantity ?? { unit: "" };
  const kind = figures[0]?.kind;
  const prefix = kind === "change" ? "change in " : kind === "share" ? "share of " : "";
  const written = figures.filter((figure) => figure.head === head).map(wordsOf);
  const named = written.filter((words) => isForm(words.at(-1) ?? "", head ?? ""));
  const phrases = (named.length > 0 ? named : written).filter((words) => words.length > 0);
  const longest = phrases.reduce<readonly string[]>((best, words) => (words.length > best.length ? words : best), []);
  const counts = new Map<string, number>();
  for (const word of new Set(longest)) {
    counts.set(word, figures.filter((figure) => wordsOf(figure).some((other) => sameWord(word, other))).length);
  }
  const kept = longest.filter((word, at) => {
    const share = (counts.get(word) ?? 0) / figures.length;
    const last =
      at === longest.length - 1 || (at === longest.length - 2 && isCounter((longest.at(-1) ?? "").toLowerCase()));
    return last || share >= (/^\p{Lu}/u.test(word) ? 0.5 : sharedBy);
  });
  if (kept.length > 0) return prefix + kept.join(" ").replace(/[,;:]$/u, "");
  return prefix + (/^[A-Z]{3}$/.test(unit) ? "money" : unit === "persons" ? "people" : head || unit || "figures");
}

/** "Deaths" is a form of "death", and "people" of "person". */
const isForm = (word: string, head: string) =>
  head !== "" && (word.toLowerCase().startsWith(head.slice(0, -1)) || (head === "person" && word === "people"));

const sameWord = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The counted noun phrase up to its head, without determiners and words that say how the count is known. */
function wordsOf({ claim, quantity, head }: Figure): readonly string[] {
  const noun =
    quantity.noun && quantity.noun.head === head ? quantity.noun.text : (claim.object ?? quantity.noun?.text ?? "");
  const words = noun
    .slice(0, 120)
    .replace(/^(?:the )?(?:number|count|toll|total|tally) of /iu, "")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .slice(0, 7);
  return words.filter(
    (word) => !/^(?:the|an?|its|their|some|those|these)$/iu.test(word) && !isPlainModifier(word.toLowerCase()),
  );
}

function placeOf(figures: readonly Figure[]): string | undefined {
  const places = figures.flatMap(({ claim, article }) => {
    if (claim.place === null || claim.place.length > 50) return [];
    const at = article.text.indexOf(claim.place);
    const named = at >= 4 && /\bthe\s$/u.test(article.text.slice(at - 4, at)) ? `the ${claim.place}` : claim.place;
    return [named.replace(/\s+/gu, " ")];
  });
  const place = commonest(places);
  const named = places.filter((name) => name === place).length;
  return named * 2 >= places.length && places.length * 3 >= figures.length ? place : undefined;
}

/** The value that occurs most, the first of equals; undefined counts only where there is nothing else. */
function commonest<T>(values: readonly T[]): NonNullable<T> | undefined {
  const counts = new Map<NonNullable<T>, number>();
  for (const value of values)
    if (value !== undefined && value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: NonNullable<T> | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
