const months = [
  "January|Jan\\.?", "February|Feb\\.?", "March|Mar\\.", "April|Apr\\.?", "May", "June|Jun\\.?", "July|Jul\\.?",
  "August|Aug\\.?", "September|Sept\\.?|Sep\\.?", "October|Oct\\.?", "November|Nov\\.?", "December|Dec\\.?",
]; // biome-ignore format: a table
const weekdays = [
  "Monday|Mon\\.", "Tuesday|Tues?\\.", "Wednesday|Wed\\.", "Thursday|Thurs?\\.", "Friday|Fri\\.", "Saturday|Sat\\.",
  "Sunday|Sun\\.",
]; // biome-ignore format: a table

/** Months and weekdays are matched with their capital only: "may", "march", "sat" and "sun" are other words. */
const either = (names: readonly string[]) => names.flatMap((name) => name.split("|"));
const shouted = (names: readonly string[]) =>
  either(names).map((name) => name.replaceAll(/[a-z]/g, (c) => c.toUpperCase()));

export const monthPattern = `(?:${[...either(months), ...shouted(months).filter((m) => m !== "MAY" && m !== "MAR\\.")].join("|")})(?![\\p{L}])`;
export const weekdayPattern = `(?:${[...either(weekdays), ...shouted(weekdays)].join("|")})(?![\\p{L}])`;

const indexIn = (names: readonly string[], text: string) => {
  const head = text.slice(0, 3).toLowerCase();
  return names.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
};
/** 1 to 12; 0 for any other word. */
export const parseMonth = (text: string): number => indexIn(months, text);
/** Monday 1 … Sunday 7; 0 for any other word. */
export const parseWeekday = (text: string): number => indexIn(weekdays, text);

export const dayPattern = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d/]|[.,:]\\d)";
export const yearPattern = "(?:1[3-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)";

/** The letter of a unit in an ISO 8601 duration, in months, days or seconds. */
export interface Unit {
  readonly code: string;
  /** How many of `code` one of it is: a decade is ten years. */
  readonly times: number;
  readonly clock: boolean;
}

const units: Readonly<Record<string, Unit>> = {
  second: { code: "S", times: 1, clock: true },
  minute: { code: "M", times: 1, clock: true },
  hour: { code: "H", times: 1, clock: true },
  day: { code: "D", times: 1, clock: false },
  night: { code: "D", times: 1, clock: false },
  week: { code: "W", times: 1, clock: false },
  fortnight: { code: "W", times: 2, clock: false },
  weekend: { code: "D", times: 2, clock: false },
  month: { code: "M", times: 1, clock: false },
  quarter: { code: "M", times: 3, clock: false },
  semester: { code: "M", times: 6, clock: false },
  year: { code: "Y", times: 1, clock: false },
  decade: { code: "Y", times: 10, clock: false },
  century: { code: "Y", times: 100, clock: false },
  centurie: { code: "Y", times: 100, clock: false },
  millennium: { code: "Y", times: 1000, clock: false },
};

export const unitPattern =
  "(?:second|minute|hour|day|week|fortnight|month|year|decade|century|centurie|quarter|semester)";

export const parseUnit = (text: string): Unit | undefined => units[text.toLowerCase().replace(/s$/, "")];

/** "early", "late", "mid-", "the end of": where in a period; it widens the span and leaves the value. */
export const portionPattern =
  "(?:(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn|rest|remainder|dawn) of (?:the )?|(?:the )?(?:early|late|mid|earlier|later)(?:[- ]to[- ](?:mid|late))?[- ](?:in )?)";

export const seasonPattern = "(?:spring|summer|autumn|fall|winter)";
export const seasonCode = (text: string): string =>
  ({ sp: "SP", su: "SU", au: "FA", fa: "FA", wi: "WI" })[text.slice(0, 2).toLowerCase()] ?? "";

export const partPattern =
  "(?:early[- ]morning|mid-?[- ]?morning|mid-?[- ]?afternoon|morning|afternoon|evening|nighttime|night)";
export const partCode = (text: string): string =>
  /morning/i.test(text) ? "TMO" : /afternoon/i.test(text) ? "TAF" : /evening/i.test(text) ? "TEV" : "TNI";
