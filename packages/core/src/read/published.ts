const months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
]; // biome-ignore format: a list

/** Zones with one meaning in RFC 5322; "ET" has two and is left out. */
const zones: Readonly<Record<string, string>> = {
  z: "Z", utc: "Z", gmt: "Z", ut: "Z", edt: "-04:00", est: "-05:00", cdt: "-05:00", cst: "-06:00", mdt: "-06:00",
  mst: "-07:00", pdt: "-07:00", pst: "-08:00",
}; // biome-ignore format: a table

const yearFirst = /(?<![\d.])((?:1[6-9]|20|21)\d\d)([-/.]?)([01]\d)\2([0-3]\d)(?![\d.]\d)/;
const numeric = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/;
const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:1[6-9]|20|21)\d\d)\b/i;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -]((?:1[6-9]|20|21)\d\d)\b/i;
const clock =
  /(?:^|[T\s,])(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?)?\s*(Z|[A-Z]{2,3}\b|[+-]\d\d:?\d\d)?/i;

/**
 * A published time in ISO 8601: "2025-03-02", or an instant with its own offset where time and zone are both
 * stated. Null where the words do not settle the day ("03/04/2025", "yesterday"). A time without a zone is left
 * out, or with `zoneless: "utc"` taken as UTC: right for order inside one table, wrong between publishers.
 */
export function parsePublished(value: unknown, zoneless: "drop" | "utc" = "drop"): string | null {
  if (typeof value === "number") return fromEpoch(value);
  if (typeof value !== "string" || value.length > 200) return null;
  const text = value.replace(/\s+/g, " ").trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const found = findDay(text);
  if (!found) return null;
  const time = findTime(text.slice(found.end), zoneless);
  return time === null ? found.day : `${found.day}T${time}`;
}

/** Whether a time of day is stated without a zone, so that a reader can be told it was taken as UTC. */
export const hasZonelessTime = (value: unknown): boolean =>
  typeof value === "string" && parsePublished(value) !== parsePublished(value, "utc");

function fromEpoch(value: number): string | null {
  const milliseconds = value >= 1e12 ? value : value * 1000;
  if (!Number.isFinite(value) || milliseconds < 1e11 || milliseconds > 5e12) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}

function findDay(text: string): { day: string; end: number } | undefined {
  const readings: (readonly [RegExp, (m: RegExpExecArray) => string | undefined])[] = [
    [yearFirst, (m) => calendarDay(m[1], m[3], m[4])],
    [monthFirst, (m) => calendarDay(m[3], monthNumber(m[1]), m[2])],
    [dayFirst, (m) => calendarDay(m[3], monthNumber(m[2]), m[1])],
    [numeric, (m) => settledDay(m[3], Number(m[1]), Number(m[2]))],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    const day = match ? read(match) : undefined;
    if (match && day) return { day, end: match.index + match[0].length };
  }
  return undefined;
}

/** Day and month in an unknown order: settled only when one cannot be a month or both are the same. */
function settledDay(year: string | undefined, first: number, second: number): string | undefined {
  if (first === second || second > 12) return calendarDay(year, first, second);
  return first > 12 ? calendarDay(year, second, first) : undefined;
}

function monthNumber(word: string | undefined): number {
  const name = (word ?? "").toLowerCase();
  return (
    months.findIndex((month) => month === name || (name.length >= 3 && name.length <= 4 && month.startsWith(name))) + 1
  );
}

function calendarDay(year: unknown, month: unknown, day: unknown): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

function findTime(rest: string, zoneless: "drop" | "utc"): string | null {
  const match = clock.exec(rest);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds = "00", half, zone] = match;
  const late = /^p/i.test(half ?? "");
  const hour = half ? (Number(hours) % 12) + (late ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offset = zoneOffset(zone) ?? (zoneless === "utc" ? "Z" : undefined);
  return offset ? `${String(hour).padStart(2, "0")}:${minutes}:${seconds}${offset}` : null;
}

function zoneOffset(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const digits = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  if (digits) return `${digits[1]}:${digits[2]}`.replace(/^[+-]00:00$/, "Z");
  return zones[zone.toLowerCase()];
}
