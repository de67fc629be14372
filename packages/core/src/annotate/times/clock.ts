import { type Reading, type Rule, rule } from "./rule.ts";

const zone =
  "(?: ?\\(?(?<zone>GMT|UTC|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|BST|CET|CEST|IST|JST|AEST|(?:E|Eastern|Central|Mountain|Pacific|local|London|Tokyo|Beijing|Moscow)(?: (?:standard|daylight))? time)\\)?(?![\\p{L}]))?";

/** Times of the clock; the day comes from the words beside them. */
export const clockRules: readonly Rule[] = [
  rule(
    `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?:[:][0-5]\\d)? ?(?<half>[ap])\\.? ?m\\.?(?![\\p{L}])${zone}`,
    readClock,
    "i",
  ),
  rule(
    `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?=[ ,.;)]|$)(?: hours)?${zone}`,
    (match, scope) =>
      /^(?:at|by|around|until|till|from|to|before|after|about|between|is|was|since|past|and)$/i.test(
        scope.before(match.index)?.text ?? "",
      ) || match.groups?.zone
        ? readClock(match)
        : undefined,
  ),
  rule("(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?<zone>GMT|UTC|EST|EDT|hours|local time)(?![\\p{L}])", readClock),
  rule(
    "(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o['’]clock(?: (?:in the|this|that) (?<part>morning|afternoon|evening)| at night)?",
    readHour,
    "i",
  ),
  rule(
    "(?<word>noon|midday|midnight)(?![\\p{L}])",
    ({ groups }) => ({ type: "TIME", value: /midnight/i.test(groups?.word ?? "") ? "T24:00" : "T12:00" }),
    "i",
  ),
];

function readClock({ groups }: RegExpExecArray): Reading | undefined {
  const hour = Number(groups?.hour);
  const half = groups?.half?.toLowerCase();
  if (half && hour > 12) return undefined;
  const hours = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return { type: "TIME", value: `T${pad(hours)}:${groups?.minute ?? "00"}` };
}

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function readHour({ groups }: RegExpExecArray): Reading | undefined {
  const text = groups?.word?.toLowerCase() ?? "";
  const hour = words.indexOf(text) + 1 || Number(text);
  if (!(hour >= 1 && hour <= 24)) return undefined;
  const later = /afternoon|evening/i.test(groups?.part ?? "") && hour < 12;
  return { type: "TIME", value: `T${pad(hour + (later ? 12 : 0))}:00` };
}

const pad = (number: number) => String(number).padStart(2, "0");
