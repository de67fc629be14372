import { isLoose, widerPopulations } from "../lexicon/measures.ts";
import { hypernyms } from "../lexicon/wordnet.ts";
import type { Figure } from "./figure.ts";
import { comparePlaces } from "./places.ts";

/**
 * Figures of two keys answer different questions, save that a plain state may speak of an action (`clusters.ts`). Those of
 * one class of action share a key whatever kind of people they count; those of no known action share one by what they count.
 */
export function bucketOf(figure: Figure): string {
  const { dimension, kind, action, quantity, population } = figure;
  const per = quantity.per.toSorted().join(" ");
  const counted = action ? widest(figure) : population;
  return [dimension, kind, per, action?.name ?? "", dimension === "count" ? counted : ""].join("|");
}

/** True where both figures answer one question: what is counted, what happens to it, and whose it is do not contradict. */
export function isComparable(a: Figure, b: Figure): boolean {
  return (
    a.dimension === b.dimension &&
    a.kind === b.kind &&
    sameSet(a.quantity.per, b.quantity.per) &&
    sameAction(a, b) &&
    (a.dimension !== "time" || isSameSpan(a, b)) &&
    (!isUnnamed(a) || !isUnnamed(b)) &&
    compareThings(a, b) !== "apart" &&
    !namesContradict(a, b) &&
    (!isBare(a) || !isBare(b) || comparePlaces(a.place, b.place) === "same") &&
    (comparePlaces(a.place, b.place) !== "apart" || (a.action !== undefined && a.action === b.action)) &&
    (a.kind === "level" || sameSubject(a, b))
  );
}

/** Lengths of time and ages: of one thing that one thing is said of, or nothing joins them. */
const isSameSpan = (a: Figure, b: Figure): boolean =>
  a.head !== "" && a.head === b.head && a.claim.action === b.claim.action && sameSet(a.modifiers, b.modifiers);

/** Neither what is counted nor what happens to it is known. */
const isUnnamed = ({ head, action, otherAction }: Figure): boolean =>
  head === "" && action === undefined && otherAction === null;

/** Only "people", with nothing said of them that a class knows: too little to compare by. */
const isBare = ({ population, modifiers, action, otherAction }: Figure): boolean =>
  population === "people" && modifiers.length === 0 && action === undefined && otherAction === null;

/** "generic": one says only "people" of what the other names; "narrower": one adds narrowing words; "overlap": both do. */
export type ThingComparison = "same" | "generic" | "narrower" | "overlap" | "apart";

/** How what two figures count compares. */
export function compareThings(a: Figure, b: Figure): ThingComparison {
  const heads = compareHeads(a, b);
  if (heads === "apart") return "apart";
  const onlyA = a.modifiers.some((word) => !b.modifiers.includes(word));
  const onlyB = b.modifiers.some((word) => !a.modifiers.includes(word));
  if (onlyA && onlyB) return "overlap";
  return onlyA || onlyB ? "narrower" : heads;
}

function compareHeads(a: Figure, b: Figure): "same" | "generic" | "narrower" | "apart" {
  if (a.population === b.population) return "same";
  const sameAction = a.action !== undefined && a.action === b.action;
  if (sameAction && (a.head === "" || b.head === "")) return "generic";
  const isWider = (wide: Figure, narrow: Figure) => widerPopulations(narrow.population).includes(wide.population);
  if (isWider(a, b) || isWider(b, a)) return sameAction && (isPeople(a) || isPeople(b)) ? "generic" : "narrower";
  if (sameAction && widest(a) === widest(b)) return "narrower";
  // Above two steps WordNet's classes are too wide ("artifact") to say that two things are the same kind.
  const isKind = (kind: Figure, of: Figure) => kind.head !== "" && hypernyms(kind.head).slice(1, 3).includes(of.head);
  return isKind(a, b) || isKind(b, a) ? "narrower" : "apart";
}

const isPeople = ({ population, modifiers }: Figure) => population === "people" && modifiers.length === 0;
/** Jobs and those who have them are cut and made alike. */
const widest = ({ population, action }: Figure) =>
  population === "jobs" && action ? "people" : widerPopulations(population).at(-1);

function sameAction(a: Figure, b: Figure): boolean {
  if (a.action !== b.action) return a.action ? plainState(b, a) : plainState(a, b);
  if (a.otherAction === b.otherAction) return true;
  const silent = a.otherAction === null || b.otherAction === null;
  return silent && a.head === b.head && a.modifiers.length > 0 && sameSet(a.modifiers, b.modifiers);
}

/** "There are 900 troops" speaks of those sent; it never speaks of those killed, which only a word for it can say. */
function plainState(plain: Figure, other: Figure): boolean {
  return (
    plain.action === undefined &&
    plain.otherAction === null &&
    other.action?.grows === false &&
    plain.dimension === "count" &&
    plain.population === other.population &&
    plain.population !== "people"
  );
}

/**
 * Two forces, groups or countries with nothing in common, or one that is named beside one that is narrowed by other words
 * ("Harbour Guard crews", "off-duty crews"); of people at large a name is only the cause ("Gale Ida deaths").
 */
function namesContradict(a: Figure, b: Figure): boolean {
  if (a.population === "people" || b.population === "people") return false;
  const [ownA, ownB] = [
    a.names.filter((name) => !b.names.includes(name)),
    b.names.filter((name) => !a.names.includes(name)),
  ];
  if (ownA.length > 0 && ownB.length > 0) return true;
  const narrowedBeside = (own: readonly string[], named: Figure, other: Figure) =>
    own.some((name) => !name.startsWith("country ")) &&
    other.modifiers.some((word) => !other.names.includes(word) && !named.modifiers.includes(word));
  return narrowedBeside(ownA, a, b) || narrowedBeside(ownB, b, a);
}

/** Changes, shares and rates compare only when they are of one thing and go one way. */
function sameSubject(a: Figure, b: Figure): boolean {
  const ways = a.quantity.direction !== null && b.quantity.direction !== null;
  if (a.head === "" || (a.head !== b.head && a.population !== b.population)) return false;
  return !ways || a.quantity.direction === b.quantity.direction;
}

/** The same action is named on both sides, or the very same narrowed thing is counted ("off-duty crews"). */
export function isSameMeasure(a: Figure, b: Figure): boolean {
  if (a.head === "" || b.head === "") return false;
  if (a.action && a.action === b.action) return !isLoose(a.action);
  if (a.otherAction !== b.otherAction) return false;
  const narrowed = a.modifiers.length > 0;
  if (a.action || b.action) return narrowed;
  return a.head === b.head && (a.otherAction !== null || narrowed);
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word));
