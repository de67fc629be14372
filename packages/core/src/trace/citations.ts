import { findOutlet, type Outlet } from "../lexicon/outlets.ts";
import type { Article } from "../model/article.ts";
import type { Entity } from "../model/mention.ts";
import { type Quote, quote } from "../model/span.ts";
import { findCredits } from "./credits.ts";
import { lineBefore } from "./line-before.ts";
import { sameOutlet } from "./naming.ts";

/** An outlet or agency whose reporting an article leans on, with the words that say so. */
export interface Citation extends Quote {
  readonly outlet: Outlet;
  /** "credit": the whole text is theirs; "mention": this passage names them as a source. */
  readonly form: "credit" | "mention";
}

/** Words looked at before and after an outlet's name; enough for "first reported late on Tuesday by". */
const windowBefore = 70;
const windowAfter = 60;

const reported =
  "report(?:s|ed|ing)?|reveal(?:s|ed)|said|says|wrote|writes|not(?:es|ed)|found|publish(?:es|ed)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|obtained|learned|confirm(?:s|ed)|disclos(?:es|ed)|estimat(?:es|ed)|calculat(?:es|ed)|broke|detailed|described|uncovered|tall(?:y|ies|ied)|count(?:s|ed)|interviewed|reviewed|saw";
const work =
  "reports?|reporting|stor(?:y|ies)|articles?|investigations?|analys[ei]s|interviews?|editorials?|op-eds?|columns?|polls?|surveys?|tally|tallies|counts?|database|projections?|fact-?check(?:er)?|accounts?|dispatch(?:es)?|broadcasts?|review|scoop|blog|figures";

/** Takes "according to the", "first reported late Tuesday by", "in an interview with", "told"; leaves "owner of", "sued". */
const before = new RegExp(
  `(?:\\b(?:according to|told|citing|quoting|credit:?|source:?|via|(?:statements?|remarks|comments?|e-?mails?|letters?|interviews?) (?:to|with|for|in|on)|speaking (?:to|with|on)|spoke (?:to|with)|(?:said|says|appear(?:s|ed|ing)|appearance|asked|interviewed|argued|wrote|writing|writes) (?:on|in|for|by)|(?:${work}) (?:by|from|in|of|on)|(?:first |originally |as )?(?:reported|published|obtained|revealed|seen|reviewed|quoted|cited|confirmed|conducted|compiled|viewed|broken|interviewed|carried|tallied|released|commissioned|noted)(?: [a-z]+){0,2}(?: \\p{Lu}[a-z]+day)? (?:by|in|on)))(?: (?:the|both|with|a|an|[’'“"])){0,2}\\s?[“"‘]?$`,
  "iu",
);

/** Takes " reported", "’s report", ", citing", " analysis found"; leaves " headquarters", " sued". */
const after = new RegExp(
  `^(?:[’']s?)?[”"’]?(?:,(?=\\s(?:citing|quoting)))?\\s(?:(?:has|had|have|also|first|previously|recently|later|itself|on|\\p{Lu}[a-z]+day|last|week|month|early|late)\\s){0,3}(?:${reported}|(?:[a-z-]+\\s)?(?:${work}))\\b`,
  "u",
);

/** An outlet's name never holds more words or characters than these. */
const maxWords = 6;
const maxName = 60;

/** Citations of other outlets in order of the text; the article's own outlet and a name that is merely talked about are none. */
export function findCitations(article: Article, entities: readonly Entity[] = []): Citation[] {
  const credits = findCredits(article).map(
    ({ outlet, extent, ...span }): Citation => ({ ...span, outlet, form: extent === "whole" ? "credit" : "mention" }),
  );
  const own = article.outlet;
  const mentions = findMentions(article.text).flatMap(({ start, end, outlet }): Citation[] => {
    if (own !== null && sameOutlet(own, outlet.name)) return [];
    if (credits.some((credit) => credit.start < end && start < credit.end)) return [];
    // "Bloomberg said he": a word that is somebody's name here.
    const name = article.text.slice(start, end);
    if (!name.includes(" ") && entities.some((e) => e.type === "person" && e.canonical.endsWith(` ${name}`))) return [];
    const span = citingSpan(article.text, start, end);
    return span ? [{ ...quote(article.text, span.start, span.end), outlet, form: "mention" }] : [];
  });
  return [...credits, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
}

/** Outlets and agencies named in the text, longest names first. "The Times" is the Times that was named in full before. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: m[0],
  }));
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !/^\p{Lu}/u.test(first.word)) continue;
    const found = longestName(text, words, at, mentions);
    if (!found) continue;
    mentions.push(found.mention);
    at += found.length - 1;
  }
  return mentions;
}

function longestName(
  text: string,
  words: readonly { start: number; end: number; word: string }[],
  at: number,
  earlier: readonly Mention[],
) {
  const start = words[at]?.start ?? 0;
  for (let length = Math.min(maxWords, words.length - at); length > 0; length -= 1) {
    const last = words[at + length - 1];
    if (!last || last.end - start > maxName || !/^\p{Lu}/u.test(last.word) || /\n/.test(text.slice(start, last.end)))
      continue;
    const end = last.end - (/[’']s?$|\.$/.exec(last.word)?.[0].length ?? 0);
    const name = text.slice(start, end);
    // A word of a longer name ("Fox Valley", "Downing Street") is not this one.
    const isPart =
      /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) ||
      /\p{Lu}[\p{L}-]* $/u.test(text.slice(Math.max(0, start - 20), start));
    if (length === 1 && isPart && !isAcronym(name)) continue;
    const outlet = resolveShort(name, earlier) ?? findOutlet(name);
    if (outlet) return { mention: { start, end, outlet }, length };
  }
  return undefined;
}

const isAcronym = (name: string) => /^\p{Lu}{2,}$/u.test(name);

/** "The Times", "the Journal": the last one named in full whose name ends so. */
function resolveShort(name: string, earlier: readonly Mention[]): Outlet | undefined {
  const short = name.replace(/^The /, "");
  if (
    !/^(?:Times|Post|Journal|Herald|Tribune|Chronicle|Globe|Star|Telegraph|Mail|Sun|Examiner|Observer|Guardian|Mirror|Standard|Dispatch|Inquirer|Gazette|News)$/.test(
      short,
    )
  )
    return undefined;
  return earlier.findLast(({ outlet }) => outlet.name.endsWith(` ${short}`))?.outlet;
}

function citingSpan(text: string, start: number, end: number) {
  const left = before.exec(lineBefore(text, start, windowBefore).replaceAll("\u00a0", " "));
  if (left) return { start: start - left[0].length, end };
  const right = after.exec(text.slice(end, end + windowAfter));
  return right ? { start, end: end + right[0].length } : undefined;
}
