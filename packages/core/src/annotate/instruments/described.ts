import { findInstrumentName, isMeasure, startsInstrumentName } from "../../lexicon/instruments.ts";
import type { Naming, Passage } from "./terms.ts";

interface Rule {
  /** The line is searched only where one of these stands in it, in lower case. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  readonly canonical: (whole: string, match: RegExpMatchArray) => string;
  readonly bound?: boolean;
  readonly clause?: boolean;
}

const lower = (whole: string) =>
  whole
    .toLowerCase()
    .replace(/^(?:an?|the|this|that|his|her|its|their|new|another) /, "")
    .replace(/\s+/g, " ");
const trimmed = (whole: string) => whole.replace(/^(?:[Aa]n?|[Tt]he) /, "").replace(/\s+/g, " ");

const kind =
  "policy|policies|program|programme|law|laws|bill|act|rule|doctrine|plan|initiative|order|amendment|agreement|accord|directive|provision|statute|ordinance|mandate|treaty|executive order";

const rules: readonly Rule[] = [
  // The “Stay Dry” programme
  {
    cues: ["“", '"', "‘", "'"],
    pattern: new RegExp(
      `[“"‘']([^”"’\\n“]{3,70})[,”"’']+ (?:(?:immigration|tax|trade|health|asylum|energy|security|foreign|military|economic|border|housing|education|drug|police|voting|environmental) )?(${kind})(?![\\p{L}-])`,
      "gu",
    ),
    canonical: (_, match) => `${(match[1] ?? "").replace(/,$/, "")} ${match[2] ?? ""}`,
  },
  {
    cues: ["order", "action", "decree", "memorand", "proclamation", "directive"],
    pattern:
      /(?<![\p{L}-])(?:[Ee]xecutive|[Pp]residential|[Rr]oyal|[Ee]mergency|[Mm]inisterial|[Mm]artial) (?:orders?|actions?|decrees?|memorand(?:um|a)|proclamations?|directives?)(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: ["emergency", "state of ", "declaration", "martial law"],
    pattern:
      /(?<![\p{L}-])(?:(?:a|the) )?(?:(?:national|public[- ]health|climate|nationwide|statewide|federal) )?(?:state of (?:emergency|siege|alert|disaster|war)|national emergency|public[- ]health emergency|emergency declaration|disaster declaration|declaration of (?:war|independence|emergency)|martial law)(?![\p{L}-])/giu,
    canonical: lower,
  },
  {
    cues: ["restraining order", "injunction", "warrant", "habeas", "consent decree"],
    pattern:
      /(?<![\p{L}-])(?:(?:temporary |preliminary |permanent |nationwide )?(?:restraining orders?|injunctions?)|(?:arrest|search|bench|extradition|death) warrants?|writ of habeas corpus|habeas corpus|consent decrees?)(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: [
      "accord",
      "agreement",
      "treaty",
      "pact",
      "law",
      "act",
      "decree",
      "armistice",
      "convention",
      "protocol",
      "constitution",
      "amendment",
      "ordinance",
      "statute",
      "settlement",
    ],
    pattern:
      /(?<![\p{L}-])(?:the |an? )?(?:1[6-9]\d\d|20\d\d) (?:[\p{L}-]+ ){0,2}(?:accords?|agreements?|treaty|pact|law|act|decree|armistice|convention|protocol|referendum law|constitution|amendment|ordinance|statute|settlement)(?![\p{L}-])/gu,
    canonical: trimmed,
  },
  {
    cues: ["accord", "agreement", "deal", "treaty", "pact", "protocol"],
    pattern:
      /(?<![\p{L}-])\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2} (?:(?:peace|climate|nuclear|trade|free[- ]trade|arms[- ]control|withdrawal|ceasefire|cease-fire|border|tax|naval|test[- ]ban|extradition|climate change) (?:accords?|agreements?|deal|treaty|pact|protocol)|accords|protocol|treaty|pact)(?![\p{L}-])/gu,
    canonical: trimmed,
  },
  {
    cues: ["international "],
    pattern:
      /(?<![\p{L}-])(?:(?:U\.?S\.?|EU|U\.?N\.?|federal|state|British|Mexican|Canadian|European|Israeli|Russian|Chinese|French|German|Islamic|Sharia|civil) and )?international (?:humanitarian |human rights |criminal |maritime )?law(?! (?:firm|enforcement|school|professor|expert|student|scholar|at))(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: ["authority", "powers"],
    pattern:
      /(?<![\p{L}-])(?:inherent |broad |sweeping )?(?:constitutional|commander[- ]in[- ]chief|emergency|war|wartime|executive|statutory) (?:authority|powers)(?![\p{L}-])/gu,
    canonical: lower,
  },
  {
    cues: ["terror"],
    pattern:
      /(?<=(?:designat|label|classif|list|brand|declar|blacklist|nam)\p{L}{1,6} [^.;\n]{0,60})(?:foreign |global |specially designated )?terror(?:ist)? (?:organi[sz]ations?|groups?|entit(?:y|ies))(?![\p{L}-])|(?<![\p{L}-])(?:list of )?foreign terrorist organi[sz]ations?(?: list)?(?![\p{L}-])|(?<![\p{L}-])state sponsors? of terror(?:ism)?(?![\p{L}-])/gu,
    canonical: (whole) =>
      `${lower(whole)
        .replace(/^list of | list$/g, "")
        .replace(/s$/, "")
        .replace("organisation", "organization")} designation`,
  },
  {
    cues: ["legislation", "bill", "law", "decree", "ordinance", "order", "amendment"],
    pattern:
      /(?<![\p{L}-])(?:legislation|(?:a|the) (?:[\p{L}-]+ )?(?:bill|law|decree|ordinance|constitutional amendment)|an? (?!in )[\p{L}-]+ (?:bill|law|decree|order)) (?:to (?!the |an? |h|their |its |get |come |be )\p{Ll}{3,}|that (?:would|will) \p{Ll}{3,}|requiring|banning|barring|mandating|raising|allowing|prohibiting|making|legali[sz]ing|restricting|criminali[sz]ing|limiting|protecting|forcing|repealing|funding|creating|authori[sz]ing|ordering|directing)(?: (?!(?:after|against|and|as|at|because|before|but|by|during|from|on|over|when|where|while|with|without|said|which|who|or|than|until)(?![\p{L}-]))[$]?[\p{L}\p{N}][\p{L}\p{N}.%’'-]*(?<![.])){0,14}/gu,
    canonical: trimmed,
    clause: true,
  },
  {
    cues: [
      "amnesty",
      "embargo",
      "freeze",
      "blockade",
      "controls",
      "fire",
      "curfew",
      "ban",
      "lockdown",
      "moratorium",
      "no-fly",
      "sanctions",
      "tariff",
      "truce",
    ],
    pattern:
      /(?<![\p{L}-])(?:amnesty|arms embargo|asset freeze|blockade|capital controls|cease-?fire|curfew|embargo|export ban|export controls|import ban|lockdown|moratorium|no-fly zone|price controls|sanctions|tariffs?|trade embargo|travel ban|truce)(?![\p{L}-])/gu,
    canonical: (whole) => lastMeasure(whole),
    bound: true,
  },
  {
    cues: ["declar"],
    pattern: /(?<=\bdeclar(?:e|ed|es|ing) (?:an? |the )?)[“"‘][^”"’\n]{3,30}[”"’]/gu,
    canonical: (whole) => `${whole.slice(1, -1)} declaration`,
  },
  {
    cues: ["order", "directive", "decree", "proclamation", "memorandum"],
    pattern:
      /(?<=(?:confidential|secret|classified|sweeping|emergency|new|military|presidential|written|formal) )(?:order|directive|decree|proclamation|memorandum)(?![\p{L}-])/gu,
    canonical: lower,
    bound: true,
  },
  {
    cues: ["-backed "],
    pattern:
      /(?<![\p{L}-])\p{Lu}\p{L}+-backed (?:plan|bill|proposal|law|measure|legislation)(?: to \p{Ll}+(?: (?!(?:after|against|and|as|at|because|before|but|by|during|from|on|over|when|where|while|with|without|said|which|who|or|than|until)(?![\p{L}-]))[$]?[\p{L}\p{N}][\p{L}\p{N}.%’'-]*(?<![.])){0,9})?/gu,
    canonical: trimmed,
    clause: true,
  },
];

function lastMeasure(whole: string): string {
  const words = whole.toLowerCase().split(" ");
  for (let from = 0; from < words.length; from += 1)
    if (isMeasure(words.slice(from).join(" "))) return words.slice(from).join(" ");
  return lower(whole);
}

/** Orders, emergencies, powers, designations and the like that are described by their kind, and what stands in quotation marks before it. */
export function findDescribed({ text, sentence }: Passage): Naming[] {
  const line = text.slice(sentence.start, sentence.end);
  const folded = line.toLowerCase();
  return rules
    .filter(({ cues }) => cues.some((cue) => folded.includes(cue)))
    .flatMap(({ pattern, canonical, bound, clause }) =>
      [...line.matchAll(pattern)].flatMap((match) => {
        if (clause && isIdleClause(match[0])) return [];
        const start = sentence.start + match.index;
        return {
          start,
          end: start + match[0].length,
          canonical: canonical(match[0], match),
          ...(bound ? { bound } : {}),
          ...(clause ? { clause } : {}),
        };
      }),
    );
}

/** "legislation to move forward", "the law to force": what is to happen with it, not what it does. */
const isIdleClause = (whole: string) =>
  / to \p{Ll}+(?: [^ ]+)?$/u.test(whole) || /^the .* to /i.test(whole.split(/ (?:that|\p{Ll}+ing) /u)[0] ?? "");

/** Laws and policies known by other names: "Obamacare". */
export function findNicknamed({ text, terms }: Passage): Naming[] {
  return terms.flatMap((first, at) => {
    if (!startsInstrumentName(first.text)) return [];
    for (let to = Math.min(terms.length, at + 6) - 1; to >= at; to -= 1) {
      const last = terms[to];
      if (!last) continue;
      const canonical = findInstrumentName(text.slice(first.start, last.end));
      if (canonical) return { start: first.start, end: last.end, canonical };
    }
    return [];
  });
}
