const small = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]; // biome-ignore format: a list
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinals = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]; // biome-ignore format: a list

const word = `(?:(?:${tens.join("|")})[- ](?:${small.slice(1, 10).join("|")})|${[...tens, ...small.slice(1).toReversed()].join("|")})`;

/** A count before a unit of time: "12", "1,500", "2 1/2", "twenty-one", "a hundred", "two and a half". */
export const countPattern = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:\\.\\d{1,2})?(?: ?½|[ -][13]/[24])?|(?:a |one )?(?:hundred|thousand)|half an?|an?|${word} hundred|${word}(?: and a half)?|a dozen|a couple(?: of)?)`;

/** The number that `countPattern` read; undefined where it is none. */
export function parseCount(text: string): number | undefined {
  const words = text.toLowerCase().replaceAll(",", "");
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words);
  const [, whole, over, under] = /^(\d+)(?:[ -](\d)\/(\d)| ?½)$/.exec(words) ?? [];
  if (whole) return Number(whole) + (over && under ? Number(over) / Number(under) : 0.5);
  if (words.endsWith(" and a half")) {
    const base = parseCount(words.slice(0, -" and a half".length));
    return base === undefined ? undefined : base + 0.5;
  }
  if (/^half an?$/.test(words)) return 0.5;
  if (words.startsWith("a couple")) return 2;
  if (words === "a dozen") return 12;
  if (words === "a" || words === "an") return 1;
  const [, times, power] = /^(?:(.+) )?(hundred|thousand)$/.exec(words) ?? [];
  if (power) return (times ? (parseCount(times) ?? 1) : 1) * (power === "hundred" ? 100 : 1000);
  const [ten = "", one] = words.split(/[- ]/);
  const high = tens.indexOf(ten);
  if (high >= 0) return (high + 2) * 10 + (one ? small.indexOf(one) : 0);
  const low = small.indexOf(words);
  return low >= 0 ? low : undefined;
}

/** "third" and "3rd" are 3; undefined for any other word. */
export function parseOrdinal(text: string): number | undefined {
  const words = text.toLowerCase();
  if (words === "twenty-first") return 21;
  const at = ordinals.indexOf(words);
  if (at >= 0) return at + 1;
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words) ?? [];
  return digits ? Number(digits) : undefined;
}
