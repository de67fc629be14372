/** Words for the units that are written as codes; a thing that is counted is its own word. */
const words: Readonly<Record<string, string>> = {
  a: "years",
  d: "days",
  ft: "feet",
  h: "hours",
  ha: "hectares",
  kg: "kilograms",
  km: "kilometres",
  km2: "square kilometres",
  lb: "pounds",
  m: "metres",
  mi: "miles",
  min: "minutes",
  mo: "months",
  percent: "percent",
  persons: "people",
  t: "tonnes",
  wk: "weeks",
};

const isMoney = (unit: string | null): unit is string => unit !== null && /^[A-Z]{3}$/.test(unit);

/** The unit in words for a caption: "people", "USD", "percent"; empty where there is none. */
export const unitWords = (unit: string | null): string => (unit === null ? "" : (words[unit] ?? unit));

/** Writes numbers on an axis up to `most`: "$2M", "40%", "3,000". */
export function axisFormat(unit: string | null, most: number): (value: number) => string {
  const format = new Intl.NumberFormat("en", {
    notation: most >= 100_000 ? "compact" : "standard",
    maximumFractionDigits: 2,
    ...(isMoney(unit) && {
      style: "currency",
      currency: unit,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: 0,
    }),
  });
  return (value) => `${format.format(value)}${unit === "percent" ? "%" : ""}`;
}
