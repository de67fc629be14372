// English number words and the words that bound, blur or change a number. Sources: Huddleston and Pullum, "The Cambridge Grammar
// of the English Language" (2002), ch. 5 §11-12 (numerals and their modifiers); AP Stylebook conventions for figures.
export const cardinals: Readonly<Record<string, number>> = {
  eight: 8, eighteen: 18, eighty: 80, eleven: 11, fifteen: 15, fifty: 50, five: 5, forty: 40, four: 4, fourteen: 14, fourty: 40, nine: 9,
  nineteen: 19, ninety: 90, one: 1, seven: 7, seventeen: 17, seventy: 70, six: 6, sixteen: 16, sixty: 60, ten: 10, thirteen: 13, thirty: 30,
  three: 3, twelve: 12, twenty: 20, two: 2, zero: 0,
};

export const magnitudes: Readonly<Record<string, number>> = {
  bil: 1e9, billion: 1e9, bln: 1e9, bn: 1e9, crore: 1e7, dozen: 12, hundred: 100, lakh: 1e5, mil: 1e6, million: 1e6, mln: 1e6, mn: 1e6, quadrillion: 1e15,
  thousand: 1000, tn: 1e12, trillion: 1e12, trn: 1e12,
};

/** Letters that scale the digits they touch; B, M and T only after money, unless written "bn", "tn". */
export const attachedMagnitudes: Readonly<Record<string, number>> = {
  B: 1e9, K: 1000, M: 1e6, T: 1e12, b: 1e9, bn: 1e9, k: 1000, m: 1e6, mn: 1e6, tn: 1e12, trn: 1e12,
};

/** Plurals that leave the number open upwards. */
export const openMagnitudes: Readonly<Record<string, number>> = {
  billions: 1e9, crores: 1e7, dozens: 12, hundreds: 100, lakhs: 1e5, millions: 1e6, scores: 20, tens: 10, thousands: 1000, trillions: 1e12,
};

export const fractionNames: Readonly<Record<string, number>> = {
  eighth: 8, eighths: 8, fifth: 5, fifths: 5, fourth: 4, fourths: 4, half: 2, halves: 2, hundredth: 100, ninth: 9, ninths: 9, quarter: 4,
  quarters: 4, seventh: 7, sevenths: 7, sixth: 6, sixths: 6, tenth: 10, tenths: 10, third: 3, thirds: 3, thousandth: 1000, twentieth: 20,
};

export const vulgarFractions: Readonly<Record<string, number>> = {
  "¼": 1 / 4, "½": 1 / 2, "¾": 3 / 4, "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
  "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
};

/** Verb lemmas that multiply, with their factor; "halve" is read as a fall of half. */
export const multiplierVerbs: Readonly<Record<string, number>> = {
  double: 2, halve: 0.5, quadruple: 4, quintuple: 5, sextuple: 6, treble: 3, triple: 3,
};

export const multiplierWords: Readonly<Record<string, number>> = { thrice: 3, twice: 2 };

/** What a modifier before the number says of it. */
export type Bound = "low" | "high" | "about" | "estimated" | "exact" | "over" | "under";

/** Phrases that stand directly before the number (or its currency symbol). "over" and "under" are bounds that also blur. */
export const leadingModifiers: Readonly<Record<string, Bound>> = {
  "a little less than": "under", "a little more than": "over", "a little over": "over", "a little under": "about", "a maximum of": "high", "a mere": "exact",
  "a minimum of": "low", "a paltry": "exact", "a reported": "about", "a whopping": "exact", about: "about", above: "low", almost: "about",
  "an estimated": "estimated", anywhere: "about", approaching: "about", "approx": "about", approximately: "about", around: "about", "around the": "about", "about the": "about", "near the": "about", "nearly the": "about", "as few as": "low",
  "as high as": "high", "as large as": "high", "as little as": "low", "as long as": "high", "as low as": "low", "as many as": "high", "as much as": "high", "at least": "low", "at maximum": "high",
  "at minimum": "low", "at most": "high", below: "high", circa: "about", "close to": "about", "closer to": "about", estimated: "estimated", exactly: "exact",
  exceeded: "low", exceeding: "low", exceeds: "low", "fewer than": "high", "greater than": "low", "higher than": "low", "in excess of": "low", "in the area of": "about",
  "in the neighborhood of": "about", "in the neighbourhood of": "about", "in the range of": "about", "in the region of": "about", "in the vicinity of": "about", "just": "exact",
  "just about": "about", "just above": "over", "just below": "about", "just over": "over", "just shy of": "about", "just short of": "about", "just under": "about",
  "larger than": "low", "less than": "high", "longer than": "low", "lower than": "high", "maximum of": "high", merely: "exact", "minimum of": "low",
  "more like": "about", "more than": "low", near: "about", nearing: "about", nearly: "about", "no fewer than": "low", "no higher than": "high", "no less than": "low", "no longer than": "high", "no more than": "high",
  "north of": "low", "not fewer than": "low", "not less than": "low", "not more than": "high", only: "exact", over: "low", perhaps: "about", precisely: "exact",
  probably: "about", roughly: "about", "shy of": "about", "slightly above": "over", "slightly less than": "about", "slightly more than": "over", "slightly over": "over", "slightly under": "about", "smaller than": "high",
  "some": "about", somewhere: "about", "somewhere around": "about", "somewhere near": "about", "south of": "high", "surpassed": "low", surpassing: "low", "the nearly": "about", topped: "low", topping: "low",
  under: "high", "up to": "high", "upward of": "low", "upwards of": "low", virtually: "about", "well above": "low", "well below": "high", "well into": "low", "well into the": "low", "well more than": "low", "well over": "low", "well under": "high",
  "~": "about", "≈": "about", "≤": "high", "≥": "low", "<": "high", ">": "low",
};

/** Phrases that stand directly after the number. */
export const trailingModifiers: Readonly<Record<string, Bound>> = {
  "+": "low", "- odd": "about", "- plus": "low", "at a minimum": "low", "at least": "low", "at most": "high", "at the least": "low", "at the most": "high", "maximum": "high", "or above": "low",
  "or fewer": "high", "or greater": "low", "or higher": "low", "or less": "high", "or lower": "high", "or more": "low", "or over": "low", "or so": "about", "or thereabouts": "about",
  "or under": "high", "or younger": "high", "or older": "low", "plus": "low", "tops": "high",
};

/** Words beside the number that make it an increment. */
export const additionalWords: readonly string[] = ["additional", "another", "extra", "further", "more"];

/** Verb and noun lemmas of change, by direction. */
export const changeWords: Readonly<Record<"up" | "down", readonly string[]>> = {
  down: [
    "chop", "contract", "contraction", "curtail", "cut", "cutback", "decline", "decrease", "deduct", "devalue", "dip", "discount", "downgrade", "drop", "dwindle", "ease", "erode", "fall",
    "lessen", "loss", "lower", "plummet", "plunge", "recede", "reduce", "reduction", "retreat", "sag", "shed", "shrink", "sink", "slash", "slide", "slip", "slump", "subside",
    "trim", "tumble", "wane", "weaken",
  ],
  up: [
    "accelerate", "add", "advance", "appreciate", "balloon", "bump", "boost", "climb", "enlarge", "escalate", "expand", "expansion", "gain", "grow", "growth", "hike", "increase", "inflate",
    "jump", "leap", "lift", "mushroom", "raise", "rally", "rebound", "rise", "rocket", "skyrocket", "soar", "spike", "strengthen", "surge", "swell", "upsurge", "uptick",
  ],
};

/** Comparatives that make a preceding measure a difference: "25% more", "two points higher". */
export const comparatives: Readonly<Record<"up" | "down", readonly string[]>> = {
  down: ["below", "behind", "cheaper", "colder", "cooler", "down", "fewer", "less", "lower", "shorter", "slower", "smaller", "under", "weaker", "worse"],
  up: ["above", "ahead", "better", "bigger", "faster", "greater", "heavier", "higher", "hotter", "larger", "longer", "more", "older", "over", "stronger", "taller", "up", "warmer", "wider"],
};

/** Verbs whose object is what comes into or goes out of being, for things that are counted as a stock (jobs, posts, seats). */
export const stockVerbs: Readonly<Record<"up" | "down", readonly string[]>> = {
  down: ["abolish", "axe", "cost", "cut", "destroy", "eliminate", "erase", "kill", "lay", "lose", "loss", "reduce", "scrap", "shed", "slash", "wipe"],
  up: ["add", "create", "creation", "gain", "generate", "restore"],
};

/** Nouns that name a number, whose counted thing is their complement or modifier: "the number of cases", "the troop count". */
export const numberNouns: readonly string[] = [
  "amount", "average", "body", "caseload", "count", "estimate", "figure", "headcount", "level", "mark", "number", "projection", "quota", "rate", "tally", "tens", "toll", "total", "volume",
];

/** Nouns whose number is a ceiling. */
export const ceilingNouns: readonly string[] = ["cap", "ceiling", "limit", "maximum", "quota", "threshold"];

/** Adjectives and adverbs of frequency, with their denominator. */
export const frequencyWords: Readonly<Record<string, string>> = {
  annual: "year", annually: "year", biennial: "two years", daily: "day", fortnightly: "two weeks", hourly: "hour", monthly: "month", nightly: "night", quarterly: "quarter", weekly: "week", yearly: "year",
};
