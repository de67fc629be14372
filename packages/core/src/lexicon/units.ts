import { compoundUnits, unitRows } from "./units.data.ts";
import {
  ambiguousMoney,
  currencyRows,
  currencySubunits,
  currencySymbols,
  defaultCurrencies,
} from "./units-money.data.ts";

/** What a unit's words or symbol stand for. */
export interface Unit {
  /** UCUM code, ISO 4217 code, "percent" or "percentage point". */
  readonly code: string;
  readonly dimension: string;
  /** The amount is to be multiplied by it: 0.01 for cents. */
  readonly factor: number;
  /** The denominator that the symbol contains ("mph"), or null. */
  readonly per: string | null;
}

interface Tables {
  /** By lower-case words joined by spaces, hyphens standing apart ("light - year"). */
  readonly words: ReadonlyMap<string, Unit>;
  /** By symbol as written. */
  readonly symbols: ReadonlyMap<string, Unit>;
  readonly moneySymbols: ReadonlyMap<string, string>;
  readonly moneyCodes: ReadonlySet<string>;
  readonly longest: number;
}

let tables: Tables | undefined;

function load(): Tables {
  const words = new Map<string, Unit>();
  const symbols = new Map<string, Unit>();
  const unit = (code: string, dimension: string, factor = 1, per: string | null = null): Unit => ({
    code,
    dimension,
    factor,
    per,
  });
  for (const row of unitRows.split("\n")) {
    const [code = "", dimension = "", names = "", signs = ""] = row.split(";");
    for (const name of names.split("|").filter(Boolean)) words.set(name.replaceAll("-", " - "), unit(code, dimension));
    for (const sign of signs.split("|").filter(Boolean)) symbols.set(sign, unit(code, dimension));
  }
  for (const [word, code, per] of compoundUnits) symbols.set(word, unit(code, "speed", 1, per));
  for (const sign of ["%", "percent", "per cent", "pct", "per-cent"])
    words.set(sign.replaceAll("-", " - "), unit("percent", "share"));
  for (const sign of ["percentage point", "percentage points", "percent points"]) {
    words.set(sign, unit("percentage point", "share"));
    words.set(sign.replace(" ", " - "), unit("percentage point", "share"));
  }
  const moneyCodes = new Set<string>();
  const ambiguous = new Set(ambiguousMoney);
  const seen = new Map<string, string | null>();
  for (const row of currencyRows.split("\n")) {
    const [code = "", nations = "", singular = "", plural = ""] = row.split(";");
    if (!ambiguous.has(code)) moneyCodes.add(code);
    for (const name of [...singular.split("|"), ...plural.split("|")]) {
      seen.set(name, seen.has(name) && seen.get(name) !== code ? null : code);
      for (const nation of nations.split("|")) {
        words.set(`${nation.replaceAll(".", ".").replaceAll("-", " - ")} ${name}`, unit(code, "money"));
      }
    }
  }
  for (const [name, code] of seen) if (code && !ambiguous.has(name)) words.set(name, unit(code, "money"));
  for (const [name, code] of Object.entries(defaultCurrencies)) words.set(name, unit(code, "money"));
  for (const [name, code, part] of currencySubunits) words.set(name, unit(code, "money", part));
  words.set("pounds sterling", unit("GBP", "money"));
  words.delete("p");
  symbols.set("p", unit("GBP", "money", 0.01));
  return { words, symbols, moneySymbols: new Map(currencySymbols), moneyCodes, longest: 4 };
}

const table = (): Tables => {
  tables ??= load();
  return tables;
};

/** The most words that a unit's name has. */
export const longestUnit = (): number => table().longest;

/** The unit of lower-case words joined by spaces ("square miles", "mexican pesos"), or undefined. */
export const findUnit = (words: string): Unit | undefined => table().words.get(words);

/** The unit of a symbol as written ("kg", "mph"), or undefined. */
export const findUnitSymbol = (symbol: string): Unit | undefined => table().symbols.get(symbol);

/** ISO 4217 code of a currency sign ("US$" → "USD"), or undefined. */
export const findCurrencySign = (sign: string): string | undefined => table().moneySymbols.get(sign);

/** True for an ISO 4217 code in capitals that is not also a common word. */
export const isCurrencyCode = (code: string): boolean => table().moneyCodes.has(code);
