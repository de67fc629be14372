import { findOutlet } from "../lexicon/outlets.ts";
import type { ReadArticle } from "../model/layers.ts";
import { type Quote, quote } from "../model/span.ts";
import { lineBefore } from "./line-before.ts";

/** What a body has published, as an article names it: "a study by the institute", "ministry figures", a photo credit. */
export interface Work extends Quote {
  /** Canonical name of the body whose work it is. */
  readonly body: string;
  /** "study", "report", …; empty for a credit. */
  readonly noun: string;
}

const nouns =
  "analys[ei]s|assessments?|audits?|bulletins?|census|data|estimates?|figures|findings|forecasts?|polls?|projections?|reports?|scorecards?|statistics|stud(?:y|ies)|surveys?|tall(?:y|ies)";
const people =
  "analysts|economists|epidemiologists|experts|pollsters|professors|researchers|scholars|scientists|statisticians";

/** Takes "a study conducted last year by researchers at the", "Source:"; leaves "a report on the". */
const before = new RegExp(
  `(?:\\b(${nouns})\\b(?:\\s(?!(?:on|about|into|against)\\b)[\\p{L}\\p{N}'’-]{1,20}){0,5}?\\s(?:by|from)(?:\\s(?:the|an?|its|their|[\\p{Ll}-]{2,20}|at)){0,4}\\s|\\b(?:${people})\\s(?:at|from|with)\\s(?:the\\s)?|\\b(?:Source|Credit|Photo|Image|Graphic)s?:\\s?(?:the\\s)?|\\b(?:Photo|Image)\\s(?:by|courtesy of)\\s(?:the\\s)?)$`,
  "u",
);

/** Takes "’s latest figures", " (ABC) data", " researchers"; leaves " report card", " study group". */
const after = new RegExp(
  `^(?:['’]s?)?\\s(?:\\([\\p{Lu}\\d.&-]{2,10}\\)\\s)?(?:(?:own|new|latest|recent|official|annual|monthly|quarterly|preliminary|internal|earlier|previous)\\s){0,2}(?:(${nouns})|${people})\\b(?!\\s(?:cards?|groups?|hall|rooms?))`,
  "u",
);

/** Works of organisations in order of the text; outlets' own work is a citation of another kind. */
export function findWorks({ article, entities }: Pick<ReadArticle, "article" | "entities">): Work[] {
  const { text } = article;
  return entities.flatMap(({ type, canonical, start, end }): Work[] => {
    if ((type !== "organisation" && type !== "force") || findOutlet(canonical)) return [];
    const left = before.exec(lineBefore(text, start, 90));
    const right = left ? null : after.exec(text.slice(end, end + 60));
    if (!left && !right) return [];
    const span = quote(text, start - (left?.[0].length ?? 0), end + (right?.[0].length ?? 0));
    return [{ ...span, body: canonical, noun: left?.[1] ?? right?.[1] ?? "" }];
  });
}

const back = /^(?:the|this|that|its|their)\s(?:(?:new|same|latest|independent)\s)?([\p{Ll}]+)$/iu;

/** The body behind "the report" or "this study": whose report was named last before it. */
export function resolveWork(description: string, start: number, works: readonly Work[]): string | undefined {
  const noun = back.exec(description.trim())?.[1];
  if (!noun || !new RegExp(`^(?:${nouns})$`).test(noun)) return undefined;
  return works.findLast((work) => work.end <= start && work.noun.slice(0, 4) === noun.slice(0, 4))?.body;
}
