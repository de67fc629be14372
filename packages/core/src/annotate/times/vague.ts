import { type Rule, rule } from "./rule.ts";

const fixed = (value: string) => () => ({ type: "DATE", value }) as const;

/** The present, the past and the future without a date. */
export const vagueRules: readonly Rule[] = [
  rule(
    "(?:right |just |even |until |till |up to )?now(?![\\p{L}'’-])(?! defunct)",
    ({ 0: words, index }) => ({ type: "DATE", value: "PRESENT_REF", start: index + words.search(/now$/i) }),
    "i",
  ),
  rule(
    "currently|presently|nowadays|at present|at the moment|at this (?:time|point|moment|stage)|these days|so far(?! (?:as|from|away|apart|behind|ahead))|to date",
    fixed("PRESENT_REF"),
    "i",
  ),
  rule("current(?= \\p{Ll})(?! (?:events|affairs))", fixed("PRESENT_REF"), "i"),
  rule(
    "(?:more |most )?recently|(?:in )?recent (?:years|months|weeks|days|decades|times|memory)|recent(?= \\p{Ll})",
    ({ 0: words, index }) => ({
      type: "DATE",
      value: "PAST_REF",
      start: index + (/^in\s/i.test(words) ? words.search(/recent/i) : 0),
    }),
    "i",
  ),
  rule(
    "(?:the )?recent past|the past(?! (?:\\p{L}+[- ])?(?:\\d|[a-z]+(?:s|teen|ty|ed)?[- ]?(?:years?|months?|weeks?|days?|decades?|quarters?|hours?)|year|month|week|day|decade|century|few|several|two|three|four|five|six|seven|eight|nine|ten|half|tense|president|is prologue))|years past|past years|lately|long ago|not long ago|in the old days|(?:at the|(?:at|by) that) time(?= ?[,.;]|$| [a-z])(?! (?:to|for|of))",
    ({ 0: words, index }) => ({
      type: "DATE",
      value: "PAST_REF",
      start: index + (/^(?:at|by|in)\s/i.exec(words)?.[0].length ?? 0),
    }),
    "i",
  ),
  rule(
    "(?:the )?(?:near |distant |foreseeable |not-too-distant )?future(?= ?[,.;:!?]|$| (?:and|but|when|as|is|will|the|date)\\b)|soon(?! (?:after|as|enough|became|found|began|followed|joined|realized|was|were|turned))(?![\\p{L}])(?<!as soon)|shortly(?! (?:after|before|thereafter|afterwards?|following))|(?:the )?(?:coming|upcoming|next few) (?:years|months|weeks|days|hours|decades)|the (?:years|months|weeks|days) (?:ahead|to come)|as soon as possible|a later date|the (?:short|near|long|medium) term",
    ({ index, 0: words }, { direction }) =>
      /^soon$/i.test(words) && direction(index, index + words.length) === "past"
        ? undefined
        : { type: "DATE", value: "FUTURE_REF" },
    "i",
  ),
];
