import type { Quote } from "./span.ts";

export type QuantityRole = "total" | "additional" | "limit" | "rate" | "share" | "change";

/** The noun phrase that a quantity counts. */
export interface CountedNoun extends Quote {
  /** Lower-case lemma of its head: "off-duty nurses" → "nurse". */
  readonly head: string;
}

/** A number with its approximator or bound ("up to 1,500"); the span covers those, not the noun. */
export interface Quantity extends Quote {
  readonly id: string;
  /** In `unit`; null where the range is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** UCUM code, ISO 4217 code, "percent", "persons", or the lemma of what is counted ("hurricane"). */
  readonly unit: string;
  /** ["agent", "month"] for "per agent per month"; empty when it is not a rate. */
  readonly per: readonly string[];
  readonly role: QuantityRole;
  /** Of a change or increment: which way. */
  readonly direction: "up" | "down" | null;
  readonly noun: CountedNoun | null;
}

/** A TIMEX3 expression (TimeML 1.2.1) with the interval it denotes, where the published date settles one. */
export interface TimeMention extends Quote {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  /** ISO 8601, inclusive start and exclusive end; null = open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

export type EntityType = "person" | "organisation" | "place" | "force" | "other";

export interface Entity extends Quote {
  readonly type: EntityType;
  /** One name for all mentions of it inside the article: "Trump" → "Donald Trump". */
  readonly canonical: string;
  /** Of a person: title or description as written, here or elsewhere in the article; absent where nothing is said. */
  readonly role?: string;
}

/** A law, order, treaty, court case or named programme. */
export interface Instrument extends Quote {
  readonly canonical: string;
  /** Lemma of what is done to it: "sign", "bypass", "revive"; null where nothing is said. */
  readonly relation: string | null;
}

export type SourceKind =
  | "official" | "military" | "police" | "foreign official" | "advocate" | "expert" | "affected" | "media"
  | "document" | "unnamed" | "other"; // biome-ignore format: a closed set

/** Someone is said to say, write, believe or intend something. Spans may be in pieces. */
export interface Attribution {
  readonly id: string;
  /** Empty where the text names nobody ("it is alleged"). */
  readonly source: readonly Quote[];
  readonly cue: readonly Quote[];
  readonly content: readonly Quote[];
  readonly kind: "direct" | "indirect" | "mixed";
  /** Canonical name, or the description as written ("a U.S. official"); null without a source, or for a pronoun of nobody certain. */
  readonly speaker: string | null;
  readonly sourceKind: SourceKind;
  /** The outlet or agency that was told: "The Hill" in "told The Hill", "in a statement to The Hill". */
  readonly to: Quote | null;
  /** Names nobody: "officials familiar with the plan". Never merged with another by name alone. */
  readonly unnamed: boolean;
  /** The attribution this one stands inside of, whose speaker vouches for it. */
  readonly within: string | null;
  /** Which rule or score made it; for a person who asks why. */
  readonly rule: string;
}
