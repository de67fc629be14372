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
  const [whole = "", fraction] = String(Number(value.toPrecision(12))).split(".");
  if (/e/.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number with its unit: "$1.2 billion", "12 percent", "40 mi", "186 times", "50 a day"; counted things are not named. */
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
export function nameRange({ quantity }: Pick<Figure, "quantity">): string {
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

/** The value with its role: "~3,000 more", "3,600 so far", "not 3,000". */
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

/** What the figures count, in their own words: "active-duty troops sent to the border". */
export function labelQuestion(figures: readonly Figure[]): string {
  const thing = thingOf(figures);
  const action = commonest(figures.map((figure) => figure.action));
  const verb =
    action && !new RegExp(`\\b${action.participle}\\b`, "iu").test(thing) && !namesAction(thing)
      ? ` ${action.participle}`
      : "";
  const place = placeOf(figures);
  const preposition = verb === "" || !action ? "in" : action.preposition;
  const where =
    place && !thing.toLowerCase().includes(place.toLowerCase())
      ? ` ${placePreposition(preposition, place)} ${place}`
      : "";
  return limit(`${thing}${verb}${where}`);
}

const limit = (text: string): string => (text.length > 100 ? `${text.slice(0, 97).trimEnd()}…` : text);

const namesAction = (thing: string): boolean =>
  /\b(?:deaths?|toll|fatalit|injur|arrests?|losses|layoffs?|costs?|damage|killed|missing)/iu.test(thing);

const placePreposition = (preposition: string, place: string): string =>
  preposition === "in" && /\b(?:border|coast|frontier|base|airport|station|beach|front)$/iu.test(place)
    ? "at"
    : preposition;

/** The words that most figures share before the head, then the head as most of them write it. */
function thingOf(figures: readonly Figure[]): string {
  const head = commonest(figures.map((figure) => figure.head).filter((word) => word !== ""));
  const phrases = figures.filter((figure) => figure.head === head).map((figure) => phraseOf(figure, figures.length));
  const phrase = commonest(phrases.filter((words) => words !== ""));
  const { unit } = figures[0]?.quantity ?? { unit: "" };
  const changes = figures[0]?.kind === "change" ? "change in " : figures[0]?.kind === "share" ? "share of " : "";
  return (
    changes +
    (phrase ?? (/^[A-Z]{3}$/.test(unit) ? "money" : unit === "persons" ? "people" : head || unit || "figures"))
  );
}

/** Of several figures, only narrowing words that most of them share belong to the label. */
function phraseOf({ claim, quantity }: Figure, of: number): string {
  const phrase = (quantity.noun?.text ?? claim.object ?? "").replace(/\s+/gu, " ").trim();
  const words = phrase.split(" ").slice(0, 8);
  const kept = words.filter(
    (word) => !/^(?:additional|another|more|estimated|other|new|further|the|a|an|some|those|these)$/iu.test(word),
  );
  return of > 1 && kept.length > 5 ? kept.slice(-5).join(" ") : kept.join(" ");
}

function placeOf(figures: readonly Figure[]): string | undefined {
  const places = figures.flatMap(({ claim, article }) => {
    if (claim.place === null || claim.place.length > 50) return [];
    const at = article.text.indexOf(claim.place);
    const named = at >= 4 && /\bthe\s$/u.test(article.text.slice(at - 4, at)) ? `the ${claim.place}` : claim.place;
    return [named.replace(/\s+/gu, " ")];
  });
  const place = commonest(places);
  return places.filter((name) => name === place).length * 2 >= figures.length ? place : undefined;
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
