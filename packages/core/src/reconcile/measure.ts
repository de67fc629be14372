import { findCountry, findDemonym } from "../lexicon/countries.ts";
import { scaleOf } from "../lexicon/measure-units.ts";
import {
  type ActionClass,
  actionOfNoun,
  actionOfPair,
  actionOfVerb,
  isCounter,
  isPersonal,
  isPlainAction,
  isPlainModifier,
  populationOf,
  stateSaid,
  widerPopulations,
} from "../lexicon/measures.ts";
import { verbLemma } from "../lexicon/verbs.ts";
import { findNoun } from "../lexicon/wordnet.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Quantity } from "../model/mention.ts";

/** Not money, a share or a measure ("36,000 cubic metres"), to which nothing personal can happen. */
const countsThings = ({ unit }: Quantity): boolean => !/^[A-Z]{3}$|^percent$/.test(unit) && scaleOf(unit) === undefined;

/** What a figure counts and what happens to it. */
export interface Measure {
  readonly head: string;
  readonly population: string;
  readonly action: ActionClass | undefined;
  readonly otherAction: string | null;
  readonly modifiers: readonly string[];
  readonly names: readonly string[];
}

/** Read from the counted noun first, then from what the claim says is acted on; "that number" means the figure before. */
export function measureOf(claim: Claim, quantity: Quantity, article: Article, before?: Measure): Measure {
  const { head, modifiers, names } = countedOf(claim, quantity, article);
  const narrowing = modifiers.filter((word) => !isPlainModifier(word) && word !== "fewer");
  const unnamed = narrowing.length === 0 && (head === "" || isCounter(head) || isBorrowed(claim, quantity, article));
  if (before && unnamed && saidAction(claim, "") === undefined && pointsBack(claim, quantity, article)) {
    const { modifiers: narrowed, names: named } = before;
    const measure = { head: before.head, population: before.population, modifiers: narrowed, names: named };
    return { ...measure, ...actionOf(claim, before.head, before.population, before.action) };
  }
  // "800 guards would join, bringing the deployment to 1,900": the act counts whom it was said of.
  const act = narrowing.length === 0 && before?.action !== undefined ? actionOfNoun(head) : undefined;
  if (act && act === before?.action && !isPersonal(act) && before.head !== "" && !scaleOf(quantity.unit)) {
    return { ...before, modifiers: before.modifiers, otherAction: null };
  }
  const beside = narrowing.at(-1);
  const counter = isCounter(head);
  const own = counter ? undefined : actionOfNoun(head);
  const nominal = own || counter ? undefined : actionOfCompound(head, beside, modifiers);
  const named =
    own ??
    (counter
      ? (narrowing.map(actionOfNoun).find(Boolean) ?? (narrowing.length === 0 ? actionOfNoun(head) : undefined))
      : nominal?.action);
  const counted = (counter || nominal?.counts === "beside") && beside !== undefined ? singular(beside) : head;
  const personal = unnamed && countsThings(quantity) ? saidAction(claim, "") : undefined;
  const moved = changeOf(quantity, counted);
  const population =
    own || personal || (counter && named)
      ? populationNamedBy(own ?? personal ?? named, beside, head)
      : populationOf(counted === "life" ? "people" : counted);
  return {
    head: counted,
    population,
    ...(actsItself(claim, quantity, article)
      ? { action: undefined, otherAction: `${claim.action} others` }
      : actionOf(claim, counted, population, named ?? moved ?? actionOfState(claim, quantity, article, population))),
    modifiers: narrowing.filter(
      (word) => singular(word) !== counted && !actionOfNoun(word) && !(moved && isChanged(word)),
    ),
    names,
  };
}

/** "Lost jobs": the word says again what the class does. */
const isChanged = (word: string): boolean => /^(?:added|created|cut|eliminated|lost|new|shed)$/.test(word);

/** The claim's object says what "that number" counts where the noun beside the number does not. */
function countedOf(
  { object }: Claim,
  { noun, start }: Quantity,
  { text }: Article,
): Pick<Measure, "head" | "modifiers" | "names"> {
  const own = partsOf(noun?.text ?? object ?? "", noun?.head);
  if (noun === null || object === null) return own;
  const listed = isListed({ noun, start }, text) && !noun.text.includes(object);
  if (!listed && !isCounter(singular(partsOf(noun.text, undefined).head))) return own;
  const resolved = partsOf(object, undefined);
  return isCounter(resolved.head) || resolved.head === "" ? own : { ...resolved, head: singular(resolved.head) };
}

/** "Its count stood at 40": beside the number stands only a word for counts, or a noun of a sentence before. */
const isBorrowed = ({ object }: Claim, { noun, start }: Quantity, { text }: Article): boolean =>
  noun !== null &&
  (isCounter(singular(noun.text.toLowerCase())) ||
    (noun.end < start &&
      object !== null &&
      isCounter(singular(object.toLowerCase())) &&
      /[.!?]["”’)]?\s/u.test(text.slice(Math.max(noun.end, start - 300), start))));

/** Behind a colon, of a list whose parts leave out what they count. */
const isListed = ({ noun, start }: Pick<Quantity, "noun" | "start">, text: string): boolean =>
  noun !== null && noun.end < start && text.slice(Math.max(noun.end, start - 300), start).includes(":");

/** The class and the words of what a quantity counts, by its noun phrase alone. */
export function measureOfNoun({ noun }: Pick<Quantity, "noun">): { population: string; words: readonly string[] } {
  if (!noun) return { population: "", words: [] };
  const { head, modifiers } = partsOf(noun.text, noun.head);
  const words = [head, ...modifiers.map(singular)].filter((word) => word !== "" && !isPlainModifier(word));
  return { population: actionOfNoun(head) || isCounter(head) ? "people" : populationOf(head), words };
}

/** "A loss of 300 jobs", "300 jobs lost", "up by 300 jobs": of things that are had, fewer are lost and more are made. */
function changeOf({ direction, role }: Quantity, counted: string): ActionClass | undefined {
  if (direction === null || (role !== "change" && role !== "limit")) return undefined;
  return actionOfPair(direction === "down" ? "lose" : "add", populationOf(counted));
}

/** "Job losses" are jobs lost, and so are "fewer jobs". */
function actionOfCompound(
  head: string,
  beside: string | undefined,
  modifiers: readonly string[],
): { action: ActionClass; counts: "beside" | "head" } | undefined {
  const fewer = modifiers.includes("fewer") ? actionOfVerb("lose", populationOf(head)) : undefined;
  if (fewer) return { action: fewer, counts: "head" };
  const verb = findNoun(head)?.verb;
  const action = verb && beside !== undefined ? actionOfPair(verb, populationOf(singular(beside))) : undefined;
  return action && { action, counts: "beside" };
}

/** Deaths and arrests are of people, of a kind where one is named ("troop deaths"); sales are of what is named beside them. */
function populationNamedBy(action: ActionClass | undefined, beside: string | undefined, head: string): string {
  const named = beside === undefined ? undefined : populationOf(singular(beside));
  if (action && !isPersonal(action)) return named ?? populationOf(head);
  return named !== undefined && widerPopulations(named).at(-1) === "people" ? named : "people";
}

/** What the claim's verb says of what is counted; "lost their lives" is said of the dead. */
function saidAction({ action, text }: Claim, population: string): ActionClass | undefined {
  if (action === null) return undefined;
  const lives =
    /^(?:lose|take|claim|cost)$/.test(action) &&
    /\b(?:their|his|her|the|of|own) (?:own )?li(?:fe|ves)\b/iu.test(text.slice(0, 600));
  const poverty =
    /^(?:move|pull|raise|bring)$/.test(action) && /\b(?:above|out of) (?:the )?poverty\b/iu.test(text.slice(0, 600));
  if (poverty) return actionOfVerb("lift", population);
  const homes =
    /^(?:leave|flee|lose|evacuate|abandon|drive|force)$/.test(action) &&
    /\b(?:their|his|her|from|of|own) (?:own )?homes?\b/iu.test(text.slice(0, 600));
  return actionOfVerb(homes ? "displace" : action, lives ? "lives" : population);
}

/** "210 people were aboard": what the words behind the noun say of it, where no verb of a class does. */
function actionOfState(
  claim: Claim,
  quantity: Quantity,
  { text }: Article,
  population: string,
): ActionClass | undefined {
  if (!countsThings(quantity) || saidAction(claim, population)) return undefined;
  const listed =
    claim.object !== null && isListed(quantity, text) ? text.lastIndexOf(claim.object, quantity.start) : -1;
  const end = listed < 0 ? Math.max(quantity.end, quantity.noun?.end ?? 0) : listed + (claim.object ?? "").length;
  return stateSaid(text.slice(end, end + 90));
}

function actionOf(
  claim: Claim,
  head: string,
  population: string,
  named: ActionClass | undefined,
): Pick<Measure, "action" | "otherAction"> {
  const said = saidAction(claim, head === "life" ? "lives" : population);
  const { action } = claim;
  const found = named ?? said;
  const other = !found && action !== null && !isPlainAction(action) && action !== head ? action : null;
  return { action: found, otherAction: other };
}

/** Words of a noun phrase up to its first preposition: the head, and what stands before it. */
function partsOf(phrase: string, lemma: string | undefined): Pick<Measure, "head" | "modifiers" | "names"> {
  const base =
    /^.*?(?=\s(?:of|in|from|at|on|for|by|to|with|who|that|which|along|near|under)\s|[,;:()]|$)/su.exec(
      phrase.slice(0, 300),
    )?.[0] ?? "";
  const words = unowned(base)
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ""))
    .filter(Boolean);
  const last = words.at(-1)?.toLowerCase() ?? "";
  const head = lemma ?? last;
  const before = words
    .slice(0, -1)
    .filter((word) => !/^(?:the|a|an|its|their|his|her|our|and|or|[\d.,]+)$/iu.test(word));
  const names = before.filter((word) => /^\p{Lu}/u.test(word)).map(plainName);
  return { head, modifiers: before.map((word) => plainName(word)), names };
}

/** "Port Arden's death toll" counts deaths; whose they are is the claim's place. A country's own forces stay its own. */
function unowned(base: string): string {
  const owner = /^(.*\p{L})['’]s?\s/su.exec(base);
  if (!owner?.[1]) return base;
  const rest = base.slice(owner[0].length);
  const last = singular(rest.split(/\s+/u).at(-1)?.toLowerCase() ?? "");
  const outcome = isCounter(last) || actionOfNoun(last) !== undefined;
  return findCountry(owner[1]) && !outcome ? `${owner[1]} ${rest}` : rest;
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !findNoun(word) && findNoun(word.slice(0, -1)) ? word.slice(0, -1) : word;

/** A country and its people have one name: "U.S.", "American". */
const plainName = (word: string): string => {
  const bare = word.replace(/['’]s$/u, "");
  const country = /^\p{Lu}/u.test(bare) ? (findCountry(bare) ?? findDemonym(bare)) : undefined;
  return country?.code ? `country ${country.code}` : bare.toLowerCase().replaceAll(".", "");
};

/** "300 officers arresting" and "300 officers arrested 40 people": what is counted acts, and is not acted on. */
function actsItself({ action }: Claim, { noun, end }: Quantity, { text }: Article): boolean {
  if (action === null || actionOfVerb(action, "") === undefined) return false;
  const tail = text.slice(Math.max(noun?.end ?? 0, end), Math.max(noun?.end ?? 0, end) + 140);
  const found =
    /^(?:,[^,.;:]{1,60},)?\s+(?:who |that )?((?:have|has|had|are|is|were|was|will|would)\s+)?(?:\p{L}+ly\s+)?(\p{L}+)\s+(\S+)/iu.exec(
      tail,
    );
  const [, auxiliary = "", verb = "", next = ""] = found ?? [];
  if (verbLemma(verb.toLowerCase()) !== action) return false;
  if (verb.endsWith("ing")) return true;
  return (
    !/^(?:is|are|was|were)/iu.test(auxiliary) &&
    /^(?:the|a|an|its|their|his|her|some|about|nearly|\p{Lu}\S*|\p{N}\S*|\p{Ll}{2,}s)$/u.test(next)
  );
}

/** "That number rose to 40", "it quadrupled to 68": the words before the number name nothing of their own. */
function pointsBack(claim: Claim, quantity: Quantity, article: Article): boolean {
  // "Its count, which stood at 40": the relative clause leaves out the words it points back by.
  const reach = /^(?:which|that)\b/iu.test(claim.text) ? 40 : 0;
  const lead = article.text.slice(
    Math.max(claim.start - reach, quantity.start - 200, 0),
    Math.max(claim.start, quantity.start),
  );
  return (
    quantity.unit !== "percent" &&
    /\b(?:that|this|the|its|their|those|these) (?:\p{Ll}+ )?(?:numbers?|figures?|counts?|totals?|tall(?:y|ies)|tolls?)\b/iu.test(
      lead,
    )
  );
}
