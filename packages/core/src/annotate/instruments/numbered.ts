import { bitsOf, type Naming, type Passage } from "./terms.ts";

const numeral = "(?:\\d{1,4}[\\w-]{0,4}(?:\\(\\w{1,3}\\)){0,3}|[IVX]{1,5}\\b)";
const act = "(?:the )?(?:\\p{Lu}[\\p{L}.'’-]*,? ?(?:of |and |the )?){1,8}";

/** Each rule is tried only where one of its words stands in the sentence. */
const rules: readonly (readonly [words: string, RegExp])[] = [
  [
    "Section Sections Sec Article Articles Art Chapter Clause Paragraph Title §",
    new RegExp(
      `\\b(?:Section|Sec\\.|Sections|§|Article|Articles|Art\\.|Chapter|Clause|Paragraph|Title) ${numeral}(?:,? of (?:the )?Title ${numeral},? (?:of the )?${act}|,? of ${act}(?:of \\d{4})?|,? ?(?:U\\.?S\\.? Code|U\\.?S\\.?C\\.?))?`,
      "gu",
    ),
  ],
  ["U.S.C Code", new RegExp(`\\b\\d{1,3} (?:U\\.S\\.C\\.|U\\.S\\. Code) (?:§+ ?|Section )?${numeral}`, "gu")],
  [
    "H.R HR H S H.J S.J",
    /\b(?:H\.? ?R\.?|S\.|H\.J\. ?Res\.|S\.J\. ?Res\.|H\. ?Con\. ?Res\.|S\. ?Con\. ?Res\.|H\. ?Res\.|S\. ?Res\.) ?\d{1,5}\b/gu,
  ],
  ["House Senate Assembly", /\b(?:House|Senate|Assembly) (?:Bill|Joint Resolution|Resolution|File) \d{1,5}\b/gu],
  [
    "Resolution Resolutions resolution resolutions",
    /\b(?:(?:U\.?N\.?|United Nations) )?(?:Security Council |General Assembly |Human Rights Council )?[Rr]esolutions? \d{1,4}(?:\/\d+)?\b/gu,
  ],
  [
    "Order Proclamation Decree Directive Regulation Ordinance Law Act",
    /\b(?:Executive Order|Presidential Proclamation|Proclamation|Decree|Directive|Regulation|Ordinance|Public Law|Law|Act|Policy Directive) (?:No\. ?)?\d[\d/-]{0,9}\b/gu,
  ],
  [
    "Proposition Prop Measure Question Issue Amendment Initiative",
    /\b(?:Proposition|Prop\.|Measure|Question|Issue|Amendment|Initiative) (?:No\. ?)?\d{1,4}[A-Z]?\b/gu,
  ],
  [
    "Amendment Amendments",
    /\b(?:the )?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twenty-\w+|\d{1,2}(?:st|nd|rd|th)) Amendments?\b/gu,
  ],
  [
    "Constitution Rights Carta",
    /\b(?:the )?(?:(?:U\.S\.|US|\p{Lu}\p{L}+ese|\p{Lu}\p{L}+ian|\p{Lu}\p{L}+can|\p{Lu}\p{L}+ish|State|state|federal|\p{Lu}\p{L}+[’']s) )?(?:Constitution|Bill of Rights|Magna Carta)\b/gu,
  ],
];

const bits = bitsOf(rules.map(([words]) => words));

/** Laws and motions known by number: "Section 230", "H.R. 12", "Resolution 1701", "the Fourth Amendment". */
export function findNumbered({ text, sentence, terms }: Passage): Naming[] {
  const line = text.slice(sentence.start, sentence.end);
  let open = line.includes("§") ? 1 : 0;
  for (const term of terms) open |= bits.get(term.text) ?? 0;
  if (open === 0) return [];
  return rules.flatMap(([, rule], i) =>
    (open & (1 << i)) === 0
      ? []
      : [...line.matchAll(rule)].flatMap(({ 0: whole, index }) => {
          const matched = trimEnd(whole);
          if (/^(Question|Issue|Chapter|Measure|Act|Article|Title|Clause|Law|Paragraph) \d$/.test(matched)) return [];
          if (/^(Chapter|Question|Issue|Measure) /.test(matched) && !/ of /.test(matched)) return [];
          const start = sentence.start + index;
          return {
            start,
            end: start + matched.length,
            canonical: citation(matched.replace(/^the /, "").replace(/\s+/g, " ")),
          };
        }),
  );
}

/** Without the comma, "of" or full stop that the words after it would have needed. */
const trimEnd = (whole: string) =>
  whole
    .replace(/[,\s]+$/, "")
    .replace(/ (?:of|and|the)$/, "")
    .replace(/(?<!\.\p{L})\.$/u, "");

/** Sections of the U.S. Code as lawyers cite them, however they are written; others as written. */
function citation(name: string): string {
  const [, section, title] = /^(?:Section|Sec\.|§) ?([\w()-]+),? of (?:the )?Title (\d+)/.exec(name) ?? [];
  if (section && title) return `${title} U.S.C. § ${section}`;
  const [, volume, part] = /^(\d+) U\.?S\.? ?C(?:ode|\.)? (?:§+|Section)? ?([\w()-]+)$/.exec(name) ?? [];
  return volume && part ? `${volume} U.S.C. § ${part}` : name.replace(/^Sec\. /, "Section ");
}
