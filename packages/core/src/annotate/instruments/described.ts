import { findDemonym } from "../../lexicon/countries.ts";
import { isMeasure } from "../../lexicon/instruments.ts";
import { isNoName } from "../../lexicon/name-parts.ts";
import { findOutlet } from "../../lexicon/outlets.ts";
import { bitsOf, type Naming, type Passage } from "./terms.ts";

interface Rule {
  /** The sentence is searched only where one of these stands in it as a word, whatever its case. */
  readonly cues: string;
  readonly pattern: RegExp;
  readonly canonical: (whole: string, match: RegExpMatchArray) => string;
  readonly bound?: boolean;
  readonly clause?: boolean;
}

const lower = (whole: string) =>
  whole
    .toLowerCase()
    .replace(/^(?:an?|the|this|that|his|her|its|their) /, "")
    .replace(/^new /, "")
    .replace(/\s+/g, " ");
const trimmed = (whole: string) => whole.replace(/^(?:[Aa]n?|[Tt]he) /, "").replace(/\s+/g, " ");

const kind =
  "policy|policies|program|programme|law|laws|bill|act|rule|doctrine|plan|initiative|order|amendment|agreement|accord|directive|provision|statute|ordinance|mandate|treaty|executive order";
/** Words at which a clause of purpose is over. */
const stop =
  "after|against|and|as|at|because|before|but|by|during|from|on|over|when|where|while|with|without|said|which|who|or|than|until";
const rest = (most: number) =>
  `(?: (?!(?:${stop})(?![\\p{L}-]))[$]?[\\p{L}\\p{N}][\\p{L}\\p{N}.%’'-]*(?<![.])){0,${most}}`;

/** What an authority may list or declare somebody or something to be. */
const status =
  "agent|agents|area|areas|entities|entity|group|groups|habitat|landmark|landmarks|monument|monuments|park|parks|refuge|reserve|reserves|sanctuary|site|sites|species|sponsor|sponsors|substance|substances|zone|zones";
const listed = `(?:(?:state )?sponsors? of \\p{Ll}+|(?:(?!(?:an?|as|in|of|on|the|to) )[\\p{L}’'-]+ ){1,3}(?:${status}|organi[sz]ations?))`;
const designation = (whole: string) =>
  `${lower(whole)
    .replace(/(?<!spec)ies$/, "y")
    .replace(/(?<!specie)s$/, "")
    .replace(/^((?:state )?sponsor)s of/, "$1 of")} designation`;

const rules: readonly Rule[] = [
  // The “Stay Dry” programme
  {
    cues: kind.replaceAll("|", " "),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])[“"‘']([^”"’\\n“]{3,70})[,”"’']+ (?:(?!and |for |nor |that |the |this |with )\\p{Ll}{3,14} )?(${kind})(?![\\p{L}-])`,
      "gu",
    ),
    canonical: (_, match) => `${(match[1] ?? "").replace(/,$/, "")} ${match[2] ?? ""}`,
  },
  {
    cues: "order orders action actions decree decrees memorandum memoranda proclamation proclamations directive directives",
    pattern:
      /(?<![\p{L}-])(?:[Ee]xecutive|[Pp]residential|[Rr]oyal|[Ii]mperial|[Pp]apal|[Ee]mergency|[Mm]inisterial|[Mm]ayoral) (?:orders?|actions?|decrees?|memorand(?:um|a)|proclamations?|directives?)(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: "emergency state law declaration",
    pattern:
      /(?<![\p{L}-])(?:(?:a|the) )?(?:(?:national|public[- ]health|climate|nationwide|statewide|federal) )?(?:state of (?:emergency|siege|alert|disaster|war)|national emergency|public[- ]health emergency|emergency declaration|disaster declaration|declaration of (?:war|independence|emergency)|martial law)(?![\p{L}-])/giu,
    canonical: lower,
  },
  {
    cues: "order orders injunction injunctions warrant warrants corpus decree decrees",
    pattern:
      /(?<![\p{L}-])(?:(?:temporary |preliminary |permanent |nationwide )?(?:restraining orders?|injunctions?)|(?:arrest|search|bench|extradition|death) warrants?|writ of habeas corpus|habeas corpus|consent decrees?)(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: "accord accords agreement agreements treaty pact law act decree armistice convention protocol constitution amendment ordinance statute settlement",
    pattern:
      /(?<![\p{L}-])(?:the |an? )?(?:1[6-9]\d\d|20\d\d) (?:[\p{L}-]+ ){0,2}(?:accords?|agreements?|treaty|pact|law|act|decree|armistice|convention|protocol|constitution|amendment|ordinance|statute|settlement)(?![\p{L}-])/gu,
    canonical: trimmed,
  },
  {
    cues: "accord accords agreement agreements deal treaty pact protocol",
    pattern:
      /(?<![\p{L}-])\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2} (?:(?:arms|arms[- ]control|border|cease-?fire|climate|customs|defen[cs]e|extradition|fisheries|fishing|free[- ]trade|grain|investment|naval|nuclear|peace|security|tax|test[- ]ban|trade|withdrawal) (?:accords?|agreements?|deal|treaty|pact|protocol)|accords|protocol|treaty|pact)(?![\p{L}-])/gu,
    canonical: trimmed,
  },
  {
    cues: "law",
    pattern:
      /(?<![\p{L}-])international (?:(?:criminal|environmental|human rights|humanitarian|labou?r|maritime|refugee|trade) )?law(?! (?:at|enforcement|experts?|firms?|professors?|scholars?|schools?|students?))(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: "powers",
    pattern:
      /(?<![\p{L}-])(?:constitutional|discretionary|emergency|executive|extraordinary|reserve|special|statutory|veto|war|wartime) powers(?![\p{L}-])/gu,
    canonical: lower,
    bound: true,
  },
  // "designated a protected area", "listed it as an endangered species": who or what is put on an authority's list.
  {
    cues: `${status.replaceAll("|", " ")} organisation organization`,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}-])(?:blacklist|classif|declar|designat|list|proscrib)\\p{L}{1,5} (?:(?!as )[^ .;:,\\n]+ ){0,6}(?:(?:as )?an? |as ))${listed}(?![\\p{L}-])`,
      "gu",
    ),
    canonical: designation,
  },
  // "the agency's list of protected areas", "the register of historic places"
  {
    cues: "list register registry",
    pattern: new RegExp(`(?<=(?<![\\p{L}-])(?:[Ll]ist|[Rr]egister|[Rr]egistry) of )${listed}(?![\\p{L}-])`, "gu"),
    canonical: designation,
  },
  {
    cues: "legislation bill law decree ordinance order amendment",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:legislation|(?:a|the) (?:[\\p{L}-]+ )?(?:bill|law|decree|ordinance|constitutional amendment)|an? (?!in )[\\p{L}-]+ (?:bill|law|decree|order)) (?:to (?!the |an? |h|their |its |get |come |be )\\p{Ll}{3,}|that (?:would|will) (?!be |become |come |get |go )\\p{Ll}{3,}|requiring|banning|barring|mandating|raising|allowing|prohibiting|making|legali[sz]ing|restricting|criminali[sz]ing|limiting|protecting|forcing|repealing|funding|creating|authori[sz]ing|ordering|directing)${rest(14)}`,
      "gu",
    ),
    canonical: trimmed,
    clause: true,
  },
  {
    cues: "amnesty embargo freeze blockade controls cease-fire ceasefire curfew ban lockdown moratorium zone sanctions tariff tariffs truce",
    pattern:
      /(?<![\p{L}-])(?:amnesty|arms embargo|asset freeze|blockade|capital controls|cease-?fire|curfew|embargo|export ban|export controls|import ban|lockdown|moratorium|no-fly zone|price controls|sanctions|tariffs?|trade embargo|travel ban|truce)(?![\p{L}-])/gu,
    canonical: (whole) => lastMeasure(whole),
    bound: true,
  },
  // "signed a secret decree", "the new directive was revoked": a kind of order, where the verb shows that it is one.
  {
    cues: "order directive decree edict memorandum proclamation",
    pattern:
      /(?<=(?<![\p{L}-])(?:an?|his|her|its|their|the|this|that) (?:(?!own )[\p{Ll}-]+ ){0,2})(?:order|directive|decree|edict|memorandum|proclamation)(?![\p{L}-])/gu,
    canonical: lower,
    bound: true,
  },
];

const bits = bitsOf(rules.map(({ cues }) => cues));

function lastMeasure(whole: string): string {
  const words = whole.toLowerCase().split(" ");
  for (let from = 0; from < words.length; from += 1)
    if (isMeasure(words.slice(from).join(" "))) return words.slice(from).join(" ");
  return lower(whole);
}

/** Orders, emergencies, powers, designations and the like that are described by their kind, and what stands in quotation marks before it. */
export function findDescribed({ text, sentence, terms }: Passage): Naming[] {
  let open = 0;
  for (const term of terms) open |= bits.get(term.capital ? term.text.toLowerCase() : term.text) ?? 0;
  if (open === 0) return [];
  const line = text.slice(sentence.start, sentence.end);
  return rules.flatMap(({ pattern, canonical, bound, clause }, rule) => {
    if ((open & (1 << rule)) === 0) return [];
    return [...line.matchAll(pattern)].flatMap((match) => {
      if (clause && isIdleClause(match[0])) return [];
      if (isBareWord(match[0]) || (match[1] !== undefined && findOutlet(match[1].replace(/,$/, "")))) return [];
      const start = sentence.start + match.index;
      return {
        start,
        end: start + match[0].length,
        canonical: canonical(match[0], match),
        ...(bound ? { bound } : {}),
        ...(clause ? { clause } : {}),
      };
    });
  });
}

/** "Any treaty": the capital is the sentence's, the word nobody's name. */
function isBareWord(whole: string): boolean {
  const [first = "", last = "", ...more] = whole.split(" ");
  return more.length === 0 && /^(accords|pact|protocol|treaty)$/.test(last) && isNoName(first) && !findDemonym(first);
}

/** "legislation to move forward", "the law to force": what is to happen with it, not what it does. */
const isIdleClause = (whole: string) =>
  / to \p{Ll}+(?: [^ ]+)?$/u.test(whole) || /^the .* to /i.test(whole.split(/ (?:that|\p{Ll}+ing) /u)[0] ?? "");
