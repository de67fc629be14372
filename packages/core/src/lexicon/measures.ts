import { findDemonym } from "./countries.ts";
import {
  actionRows,
  counters,
  looseActions,
  moneyActions,
  pairRows,
  personalActions,
  plainActions,
  plainModifiers,
  populationRows,
} from "./measures.data.ts";
import { findNoun, findVerb } from "./wordnet.ts";

/** What happens to the things counted, one class for all its verbs and nouns. */
export interface ActionClass {
  readonly name: string;
  /** For a label: "killed", "sent". */
  readonly participle: string;
  /** A running count that by nature only rises: deaths, arrests. */
  readonly grows: boolean;
  /** Stands before a place in a label: "sent to". */
  readonly preposition: string;
}

interface Tables {
  readonly byVerb: ReadonlyMap<string, ActionClass>;
  readonly byNoun: ReadonlyMap<string, ActionClass>;
  readonly byPair: ReadonlyMap<string, ActionClass>;
  readonly populations: ReadonlyMap<string, string>;
  readonly wider: ReadonlyMap<string, string>;
  readonly plainActions: ReadonlySet<string>;
  readonly plainModifiers: ReadonlySet<string>;
  readonly counters: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
}

let tables: Tables | undefined;
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "" && word !== "-");
const rows = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((row) => row.split("; "));

function measureTables(): Tables {
  if (tables) return tables;
  const byVerb = new Map<string, ActionClass>();
  const byNoun = new Map<string, ActionClass>();
  for (const [name = "", participle = "", grows, preposition = "in", verbs = "", nouns = ""] of rows(actionRows)) {
    const action = Object.freeze({ name, participle, grows: grows === "grows", preposition });
    for (const verb of words(verbs)) if (!byVerb.has(verb)) byVerb.set(verb, action);
    for (const noun of words(nouns)) if (!byNoun.has(noun)) byNoun.set(noun, action);
  }
  const byName = new Map([...byVerb.values(), ...byNoun.values()].map((action) => [action.name, action]));
  const byPair = new Map<string, ActionClass>();
  for (const [name = "", population = "", verbs = ""] of rows(pairRows)) {
    const action = byName.get(name);
    for (const verb of words(verbs)) if (action) byPair.set(`${verb} ${population}`, action);
  }
  const populations = new Map<string, string>();
  const wider = new Map<string, string>();
  for (const [name = "", of = "-", heads = ""] of rows(populationRows)) {
    if (of !== "-") wider.set(name, of);
    for (const head of words(heads)) if (!populations.has(head)) populations.set(head, name);
  }
  tables = {
    byVerb,
    byNoun,
    byPair,
    populations,
    wider,
    plainActions: new Set(words(plainActions)),
    plainModifiers: new Set(words(plainModifiers)),
    counters: new Set(words(counters)),
    personal: new Set(words(personalActions)),
    money: new Set(words(moneyActions)),
    loose: new Set(words(looseActions)),
  };
  return tables;
}

/** What a verb lemma says of a population ("lose" of jobs → laid-off); undefined where the verb is plain or unknown. */
export function actionOfVerb(lemma: string, population: string): ActionClass | undefined {
  const { byPair, byVerb, plainActions } = measureTables();
  const paired = byPair.get(`${lemma} ${population}`);
  if (paired || plainActions.has(lemma)) return paired;
  return byVerb.get(lemma) ?? byVerb.get(findVerb(lemma)?.synset ?? "");
}

/** What a verb lemma says of one population alone ("lose" of jobs); undefined where it has no such sense. */
export const actionOfPair = (lemma: string, population: string): ActionClass | undefined =>
  measureTables().byPair.get(`${lemma} ${population}`);

/** True of classes of which one story gives many counts that are no rivals ("60 votes needed", "218 votes in favour"). */
export const isLoose = ({ name }: ActionClass): boolean => measureTables().loose.has(name);

/** True of classes that sums of money can be said of. */
export const takesMoney = ({ name }: ActionClass): boolean => measureTables().money.has(name);

/** True of classes that happen to people: a count of them ("40 deaths") counts people. */
export const isPersonal = ({ name }: ActionClass): boolean => measureTables().personal.has(name);

/** The class that a noun lemma names ("fatality" → dead); undefined where it names none. */
export const actionOfNoun = (lemma: string): ActionClass | undefined => measureTables().byNoun.get(lemma);

/** True of verbs that only say that a count stands or moves ("be", "reach", "rise"): they fit any measure. */
export const isPlainAction = (lemma: string): boolean => measureTables().plainActions.has(lemma);

/** True of modifiers that do not narrow what is counted ("estimated", "official"). */
export const isPlainModifier = (word: string): boolean => measureTables().plainModifiers.has(word);

/** The class of people or things that a head noun names ("soldier" → troops); else its synset. */
export function populationOf(head: string): string {
  const known = measureTables().populations.get(head);
  return known ?? (isDemonym(head) ? "people" : (findNoun(head)?.synset ?? head));
}

const isDemonym = (head: string): boolean => findDemonym(head.charAt(0).toUpperCase() + head.slice(1)) !== undefined;

/** The class and the wider ones above it, nearest first. */
export function widerPopulations(population: string): readonly string[] {
  const { wider } = measureTables();
  const chain = [population];
  for (let at = wider.get(population); at && !chain.includes(at); at = wider.get(at)) chain.push(at);
  return chain.length === 1 && findNoun(population)?.senses[0] === "person" ? [population, "people"] : chain;
}

/** True of heads that stand for the count of something named beside them ("toll" in "death toll"). */
export const isCounter = (head: string): boolean => measureTables().counters.has(head);
