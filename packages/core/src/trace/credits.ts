import { findOutlet, type Outlet } from "../lexicon/outlets.ts";
import type { Article } from "../model/article.ts";
import { type Quote, quote } from "../model/span.ts";
import { sameOutlet } from "./naming.ts";

/** An agency or outlet that an article as a whole is credited to. */
export interface Credit extends Quote {
  readonly outlet: Outlet;
  /** "whole": the text is theirs; "part": they contributed. */
  readonly extent: "whole" | "part";
}

/** How far into a text a dateline or byline may stand. */
const headLength = 400;

interface Pattern {
  readonly pattern: RegExp;
  readonly extent: Credit["extent"];
  /** Only at the head of the text. */
  readonly head: boolean;
  /** Words without which it cannot match: a search for them costs next to nothing. */
  readonly needs?: string;
}

/**
 * Takes "BERLIN (Reuters) -", "(AP) —", "By Jo Doe, Associated Press", "The Associated Press contributed to this report.",
 * "With files from the Canadian Press"; leaves "Congress (the lower house) -".
 */
const patterns: readonly Pattern[] = [
  { pattern: /\(([\p{Lu}][\p{L} .&-]{1,40})\)\s{0,2}(?:[-–—]|:)/gu, extent: "whole", head: true },
  { pattern: /^[\p{Lu}][\p{Lu} .,'’/-]{1,60}[,.]?\s[\p{L}., ]{0,20}\(([\p{Lu}][\p{L} .&-]{1,40})\)/gmu, extent: "whole", head: true },
  { pattern: /^By\s[^\n,|]{2,60}[,|]\s{0,3}((?:the\s|The\s)?[\p{Lu}][\p{L} .&-]{1,40})$/gmu, extent: "whole", head: true },
  { pattern: /^By\s((?:the\s|The\s)?[\p{Lu}][\p{L} .&-]{1,40})$/gmu, extent: "whole", head: true },
  { pattern: /^(?:[—–-]\s{0,2})((?:the\s|The\s)?[\p{Lu}][\p{L} .&-]{1,40})$/gmu, extent: "part", head: false },
  { pattern: /\b((?:The\s)?[\p{Lu}][\p{L}.&-]{0,20}(?:\s[\p{Lu}][\p{L}.&-]{0,20}){0,4})(?:['’]s?)?\s(?:(?:staff|writers?|reporters?|correspondents?|journalists?)\s(?:[\p{Lu}][\p{L}.'’-]{1,20}[,\s]{1,2}(?:and\s)?){0,8})?(?:also\s)?contributed\sto\s(?:this|the)\s(?:report|story|article)/gu, extent: "part", head: false, needs: "contributed" },
  { pattern: /\b[Ww]ith\s(?:files|reporting|additional\sreporting|material|information)\s(?:from|by)\s((?:the\s|The\s)?[\p{Lu}][\p{L}.&-]{0,20}(?:\s[\p{Lu}][\p{L}.&-]{0,20}){0,4})/gu, extent: "part", head: false },
  { pattern: /\b(?:[Cc]opyright|©)\s\d{4}\s(?:by\s)?((?:the\s|The\s)?[\p{Lu}][\p{L}.&-]{0,20}(?:\s[\p{Lu}][\p{L}.&-]{0,20}){0,4})/gu, extent: "part", head: false },
]; // biome-ignore format: one line a form

/** Credits of agencies and of other outlets, in order; an outlet's own name on its own text is none. */
export function findCredits({ text, outlet }: Article): Credit[] {
  const credits: Credit[] = [];
  for (const { pattern, extent, head, needs } of patterns) {
    if (needs !== undefined && !text.includes(needs)) continue;
    for (const match of (head ? text.slice(0, headLength) : text).matchAll(pattern)) {
      const named = findOutlet(trimName(match[1] ?? ""));
      if (!named || (outlet !== null && sameOutlet(named.name, outlet))) continue;
      const start = match.index + match[0].indexOf(match[1] ?? "");
      credits.push({ ...quote(text, start, start + (match[1] ?? "").length), outlet: named, extent });
    }
  }
  return credits.sort((a, b) => a.start - b.start || a.end - b.end);
}

const trimName = (name: string): string =>
  name
    .trim()
    .replace(/^(?:[Tt]he|By)\s/, "")
    .replace(/[.,]$/, "");

/** Names of the outlets that the byline, a dateline or a closing line credits. */
export const creditedOutlets = (article: Article): string[] => {
  const bylines = [...(article.byline ?? "").split(/[,|/·•–—]|\bfor\b|\bwith\b/), article.byline ?? ""];
  const named = bylines.flatMap((part) => findOutlet(trimName(part)) ?? []);
  return [...named, ...findCredits(article).map((credit) => credit.outlet)].map(({ name }) => name);
};
