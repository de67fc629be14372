import type { Dimension } from "../../model/story.ts";
import type { Draft } from "../answers.ts";
import { compareThings } from "../comparable.ts";
import type { Figure } from "../figure.ts";
import { labelAnswer } from "../labels.ts";
import { compareTimes, nameArticle } from "../moments.ts";
import { comparePlaces } from "../places.ts";
import { isTelling } from "../range.ts";
import { inOrder, middle, nameAnswer, nameSource, type RelationRule, sameAccount } from "./verdict.ts";

/** The numbers are of different things: a ceiling and a count, a part and the whole, two places, two periods. */
export const differsInScope: RelationRule = (a, b) => {
  if (a.lead.denied || b.lead.denied) return undefined;
  const [first, second] = inOrder(a, b);
  for (const [dimension, explain] of scopes) {
    if (dimension !== "role" && middle(first) > 0 && !isNear(first, second)) continue;
    const why = explain(first, second);
    if (why) return { relation: "differs-in-scope", dimension, why };
  }
  return undefined;
};

/** "In Upper Brix alone" is a part of whatever the others count. */
export const partAlone: RelationRule = (a, b) => {
  const [one, other] = [a.lead, b.lead];
  if (one.denied || other.denied || one.alone === other.alone) return undefined;
  const [part, whole] = one.alone ? [a, b] : [b, a];
  if (comparePlaces(one.place, other.place) === "same" || !isTelling(one.range, other.range)) return undefined;
  const where = part.lead.place ? part.lead.place.name : "one place";
  const wide = whole.lead.place ? `is for ${whole.lead.place.name}` : "has no such limit";
  const why = `${nameAnswer(part)} for ${where} alone; ${labelAnswer(whole)}, from ${nameSource(whole)}, ${wide}.`;
  return { relation: "differs-in-scope", dimension: "place", why };
};

/** Numbers further apart than this are of things that nobody would set side by side. */
const furthest = 10;
const isNear = (a: Draft, b: Draft): boolean =>
  Math.max(middle(a), middle(b)) <= furthest * Math.min(middle(a), middle(b));

type Explain = (a: Draft, b: Draft) => string | undefined;

const roles: Explain = (a, b) => {
  const [one, other] = [a.lead.quantity.role, b.lead.quantity.role];
  if (one === other) return undefined;
  return `${nameAnswer(a)}, ${roleName(one)}; ${nameAnswer(b)}, ${roleName(other)}.`;
};

const roleName = (role: Figure["quantity"]["role"]): string =>
  ({ total: "a count", additional: "an addition", limit: "a ceiling or bound", rate: "a rate", share: "a share", change: "a change" })[role]; // biome-ignore format: one thought

const stages: Explain = (a, b) => {
  if (a.lead.stage === b.lead.stage) return undefined;
  return `${nameAnswer(a)} as ${a.lead.claim.status}; ${nameAnswer(b)} as ${b.lead.claim.status}.`;
};

const things: Explain = (a, b) => {
  const comparison = compareThings(a.lead, b.lead);
  if (comparison === "same") return undefined;
  return `${nameAnswer(a)}, counting “${thingOf(a.lead)}”; ${nameAnswer(b)}, counting “${thingOf(b.lead)}”.`;
};

const thingOf = ({ quantity, claim, head }: Figure): string =>
  quantity.noun?.text ?? claim.object ?? (head || quantity.text);

const places: Explain = (a, b) => {
  if (comparePlaces(a.lead.place, b.lead.place) !== "apart") return undefined;
  return `${nameAnswer(a)} for ${a.lead.place?.name}; ${nameAnswer(b)} for ${b.lead.place?.name}.`;
};

const periods: Explain = (a, b) => {
  if (compareTimes(a.lead, b.lead) !== "apart") return undefined;
  return `${nameAnswer(a)} ${timeOf(a)}; ${nameAnswer(b)} ${timeOf(b)}.`;
};

const timeOf = ({ lead: { claim } }: Draft): string =>
  claim.time && !claim.time.implied && /^\d{4}/.test(claim.time.value)
    ? `for ${claim.time.value}`
    : "for the time of its article";

const accounts: Explain = (a, b) => {
  const both = sameAccount(a, b);
  if (!both || !isTelling(a.lead.range, b.lead.range) || isUnsaid(a.lead)) return undefined;
  const { article, claim } = both[0];
  const voice = claim.voices.at(-1);
  return `${nameArticle(article)} gives both ${labelAnswer(a)} and ${labelAnswer(b)}${voice ? ` on the word of ${voice}` : ""}, so they count different things.`;
};

/** What happens to the counted things is not said: nobody would set two such numbers side by side. */
const isUnsaid = ({ action, otherAction }: Figure): boolean => action === undefined && otherAction === null;

/** In the order they are asked: what the words say outright first, what only follows from them last. */
const scopes: readonly (readonly [Dimension, Explain])[] = [
  ["role", roles],
  ["place", places],
  ["time", periods],
  ["thing", things],
  ["status", stages],
  ["thing", accounts],
];
