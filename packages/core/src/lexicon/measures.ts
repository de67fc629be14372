import { findDemonym } from "./countries.ts";
import {
  actionRows,
  counters,
  looseActions,
  moneyActions,
  moneyNouns,
  pairRows,
  personalActions,
  plainActions,
  plainModifiers,
  populationRows,
  stateRows,
} from "./measures.data.ts";
import { findNoun, findVerb } from "./wordnet.ts";

/** What happens to the things counted, one class for all its verbs and nouns. */
export interface ActionClass {
  readonly name: string;
  /** For a label: "killed", "sent". */
  readonly participle: string;
  /** A running count that by nature only rises: deaths, arrests. */
  readonly grows: boolean;
  /** Stands before a place in a label: "sent to"; empty where the participle itself does ("aboard the ship"). */
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
  readonly currencies: ReadonlySet<string>;
  readonly states: readonly (readonly [RegExp, ActionClass])[];
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
  const byName = new Map<string, ActionClass>();
  for (const [name = "", participle = "", grows, preposition = "in", verbs = "", nouns = ""] of rows(actionRows)) {
    const action = Object.freeze({
      name,
      participle,
      grows: grows === "grows",
      preposition: preposition === "-" ? "" : preposition,
    });
    byName.set(name, action);
    for (const verb of words(verbs)) if (!byVerb.has(verb)) byVerb.set(verb, action);
    for (const noun of words(nouns)) if (!byNoun.has(noun)) byNoun.set(noun, action);
  }
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
    currencies: new Set(words(moneyNouns)),
    states: rows(stateRows).flatMap(([name = "", said = ""]) => {
      const action = byName.get(name);
      return action ? [[statePattern(said), action] as const] : [];
    }),
  };
  return tables;
}

/** What a verb lemma says of a population ("lose" of jobs → laid-off); undefined where the verb is plain or unknown. */
export function actionOfVerb(lemma: string, population: string): ActionClass | undefined {
  const { byPair, byVerb, plainActions } = measureTables();
  const paired = byPair.get(`${lemma} ${population}`) ?? byPair.get(`${lemma} ${widerPopulations(population).at(-1)}`);
  if (paired || plainActions.has(lemma)) return paired;
  return byVerb.get(lemma) ?? byVerb.get(findVerb(lemma)?.synset ?? "");
}

/** Between the counted words and what is said of them: "people *were still* aboard". */
const linking =
  /^(?:,? (?:who|that))?(?:\s+(?:are|is|was|were|be|been|being|has|have|had|remain(?:s|ed|ing)?|still|now|already|currently|also|left|feared|believed|thought|known|reported|listed|living|staying|sleeping|sheltering|waiting|to))*\s+/iu;

const statePattern = (said: string): RegExp =>
  new RegExp(
    `^(?:${said
      .split(", ")
      .map((phrase) => phrase.replace(/^(in|on|under|without) /u, "$1 (?:\\p{Ll}+ )?"))
      .join("|")})\\b`,
    "iu",
  );

/** The class of what the words right behind a counted noun say of it ("… were aboard the ship"); undefined for none. */
export function stateSaid(after: string): ActionClass | undefined {
  const lead = linking.exec(after)?.[0];
  if (lead === undefined) return undefined;
  const said = after.slice(lead.length);
  return measureTables().states.find(([pattern]) => pattern.test(said))?.[1];
}

/** True of nouns that name money ("crown"). */
export const isMoneyNoun = (lemma: string): boolean => measureTables().currencies.has(lemma);

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
