import { type Metadata, oneLine } from "../metadata.ts";
import { parsePublished } from "../published.ts";
import type { Block } from "./blocks.ts";

/** A whole line that invites, sells or credits; never a sentence of an article. */
const furnitureLine = new RegExp(
  [
    "^(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|continue reading.{0,60}|article continues below)\\.?$",
    "^(?:read|see|watch|also read|read also|read more|see also|more|related|recommended|further reading)\\s?(?:more|also|next)?\\s?[:>\u00BB|].{0,200}$",
    "^(?:related|recommended|more) (?:articles?|stories|topics|content|coverage|news|posts|videos?)(?: .{0,40})?:?$",
    "^(?:you (?:may|might) also (?:like|be interested in)|most read|most popular|trending(?: now)?|recommended for you).{0,40}$",
    "^(?:share|tweet|email|print|comment|comments|facebook|twitter|whatsapp|pinterest|reddit|linkedin|copy link|save|follow us)(?:[ ,|]+(?:this|article|on|share|tweet|email|print|comments?|facebook|twitter|whatsapp|pinterest|reddit|linkedin))*$",
    "^(?:photo|image|picture|video|photograph|file photo|credit|source|getty|reuters photo|ap photo)s?(?: by| credit| courtesy(?: of)?)?\\s?[:/|].{0,120}$",
    "^(?:sign up|subscribe|follow us|join our|get our|click here|download our|like us on|support our|donate)\\b.{0,220}$",
    "^(?:copyright|\u00A9|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved).{0,200}$",
    "^(?:published|updated|posted|last (?:updated|modified)|first published)\\b.{0,80}\\d{4}.{0,30}$",
  ].join("|"),
  "i",
);

const byline = /^(?:By|BY|by)\s*:?\s+(?:\p{Lu}[\p{L}.'\u2019-]*[, ]*|and |for |of |the |in |at |on |\| ?){1,14}$/u;

/** Leaves out the lines that stand around an article: its title and byline again, dates, credits, invitations. */
export function keepArticleLines(blocks: readonly Block[], said: Metadata): Block[] {
  const title = plain(said.title);
  return blocks.filter(({ text, element }, i) => {
    if (furnitureLine.test(text)) return false;
    const early = i < 4;
    if (early && title !== "" && (plain(text) === title || (/^h[1-3]$/.test(element) && title.startsWith(plain(text)))))
      return false;
    if (text.length <= 120 && byline.test(text) && (early || i >= blocks.length - 3)) return false;
    if (early && said.byline && plain(text).replace(/^by /, "") === plain(said.byline)) return false;
    return !(text.length <= 60 && (early || i >= blocks.length - 2) && isDateLine(text));
  });
}

const plain = (text: string | null | undefined): string =>
  (oneLine(text) ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Nothing but a day and a time: "Tuesday, 5 March 2019 | 10:30 GMT". */
const isDateLine = (text: string): boolean =>
  parsePublished(text) !== null &&
  text
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .split(" ").length <= 6 &&
  !/\b(?:in|on|since|from)\b/i.test(text);
