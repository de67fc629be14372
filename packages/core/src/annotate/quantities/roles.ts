import { additionalWords, ceilingNouns, stockVerbs } from "../../lexicon/numbers.data.ts";
import type { QuantityRole } from "../../model/mention.ts";
import type { Amount } from "./amounts.ts";
import { changeAt, changesBefore, comparisonAt, type Direction } from "./changes.ts";
import { type Line, lowerOf, past, posOf } from "./grammar.ts";
import type { Counted } from "./noun-phrase.ts";

const stock = new Map<string, "up" | "down">();
for (const way of ["up", "down"] as const) for (const lemma of stockVerbs[way]) stock.set(lemma, way);
const additional = new Set(additionalWords);
const ceilings = new Set(ceilingNouns);
const stocks = new Set(["job", "position", "post", "vacancy"]);

export interface Role {
  readonly role: QuantityRole;
  readonly direction: Direction;
}

/** What the number says of its thing: in all, on top, at most, per, of a whole, or by how much it changed. */
export function roleOf(line: Line, amount: Amount, per: readonly string[], counted: Counted | undefined): Role {
  const change = changeOf(line, amount, counted);
  if (amount.ceiling) return { role: "limit", direction: change };
  if (isCeiling(line, amount)) return { role: "limit", direction: null };
  const share = amount.unit?.dimension === "share";
  if (amount.unit?.dimension === "ratio" || amount.unit?.code === "percentage point")
    return { role: "change", direction: change ?? ratioDirection(line, amount) };
  if (change && (!isIncrement(line, amount) || share)) return { role: "change", direction: change };
  if (isIncrement(line, amount)) return { role: "additional", direction: "up" };
  if (per.length > 0) return { role: "rate", direction: null };
  if (share || isPartOf(line, amount)) return { role: "share", direction: null };
  return { role: "total", direction: null };
}

/** "another 700", "700 more buses", "an additional $5 million". */
function isIncrement(line: Line, amount: Amount): boolean {
  const before = lowerOf(line, amount.from - 1);
  if (additional.has(before) && before !== "more") return true;
  const after = lowerOf(line, amount.unitTo);
  if (!additional.has(after) || after === "another") return false;
  return (
    !(after === "more" && lowerOf(line, amount.unitTo + 1) === "than") &&
    !(after === "more" && amount.unit?.dimension === "ratio")
  );
}

function isCeiling(line: Line, amount: Amount): boolean {
  const before = lowerOf(line, amount.from - 1);
  if (before === "of") {
    const head = line.words[amount.from - 2];
    return head !== undefined && ceilings.has(head.token?.lemma ?? head.lower);
  }
  return /^(?:at|to)$/.test(before) && /^(?:capped|cap|limited|limits?)$/.test(lowerOf(line, amount.from - 2));
}

const isPartOf = (line: Line, amount: Amount) =>
  !amount.numeral.open &&
  !amount.unit &&
  lowerOf(line, amount.unitTo) === "of" &&
  /^(?:the|them|those|these|its|their|his|her|our|whom|which|us)$/.test(lowerOf(line, amount.unitTo + 1));

/** The change that the number measures, if a word beside it says so. */
function changeOf(line: Line, amount: Amount, counted: Counted | undefined): Direction {
  return (
    changeBefore(line, amount) ??
    changeAfter(line, amount, counted) ??
    stockChange(line, amount, counted) ??
    crossing(line, amount, counted)
  );
}

/** "rose 25%", "fell by 300", "down 3%", "an increase of 12%"; after "to" the number is a level. */
function changeBefore(line: Line, amount: Amount): Direction {
  const counts = amount.unit === undefined;
  const at = past(
    amount.from - 1,
    -1,
    (i) =>
      /^(?:a|an|another|further|additional|the|full|record|staggering)$/.test(lowerOf(line, i)) ||
      (posOf(line, i) === "ADV" && /ly$/.test(lowerOf(line, i))),
  );
  const before = lowerOf(line, at);
  if (before === "by") return changesBefore(line, at);
  if (before === "of") return changeAt(line, at - 1);
  if (/^(?:up|down)$/.test(before) && !/^(?:from|to)$/.test(lowerOf(line, at + 1))) {
    if (posOf(line, at - 1) === "VERB") return null; // "make up 12%", "racked up $5 million"
    if (counts && lowerOf(line, at - 1) !== "," && posOf(line, at - 1) !== "AUX") return null;
    return before as Direction;
  }
  if (counts) return null; // "cut 500 jobs" is judged by its noun
  const intransitive = amount.unit?.dimension === "share" || amount.unit?.dimension === "money";
  if (!intransitive || posOf(line, at) === "NOUN") return null;
  const change = changeAt(line, at);
  // "raised $5 million" and "gained 40 percent of the vote" take the amount as their object.
  if (
    change &&
    /^(?:raise|add|gain|lose|lift|cut|slash|shed|trim|boost|reduce|lost|expand|drop|sink)/.test(
      line.words[at]?.token?.lemma ?? "",
    )
  ) {
    return amount.unit?.dimension === "share" && lowerOf(line, amount.unitTo) !== "of" ? change : null;
  }
  return change;
}

/** "a 25% increase", "a $3 raise", "30 percent fewer", "12 points higher". */
function changeAfter(line: Line, amount: Amount, counted: Counted | undefined): Direction {
  if (amount.unit === undefined) {
    const after = counted && counted.from >= amount.unitTo ? lowerOf(line, counted.to) : "";
    if (/^(?:higher|lower)$/.test(after)) return after === "higher" ? "up" : "down";
    return counted && counted.from === amount.unitTo && /^(?:fewer|less)$/.test(lowerOf(line, amount.unitTo))
      ? "down"
      : null;
  }
  if (amount.unit.dimension === "time") return null;
  let at = amount.unitTo;
  if (lowerOf(line, at) === "more" && amount.unit.dimension === "money") return null;
  while (posOf(line, at) === "ADJ" && !comparisonAt(line, at) && at < amount.unitTo + 3) at += 1;
  const lower = lowerOf(line, at);
  const comparison = comparisonAt(line, at);
  if (
    comparison &&
    /^(?:over|under|down|up|better|worse|behind|ahead)$/.test(lower) &&
    lowerOf(line, at + 1) !== "from"
  )
    return null;
  if (comparison && amount.unit.dimension === "share") return comparison;
  if (counted && counted.from <= at && at < counted.to) {
    const head = line.words[counted.to - 1];
    const change = head && (changeAt(line, counted.to - 1) ?? changeAt(line, at));
    return change ?? null;
  }
  return posOf(line, at) === "NOUN" ? changeAt(line, at) : null;
}

const ratioDirection = (line: Line, amount: Amount): Direction => {
  if (amount.numeral.form === "multiplied") return /^halv/.test(lowerOf(line, amount.numeral.from)) ? "down" : "up";
  return comparisonAt(line, amount.unitTo);
};

/** Jobs and posts that are created or lost are a change of a stock. */
function stockChange(line: Line, amount: Amount, counted: Counted | undefined): Direction {
  if (amount.unit || !counted || !stocks.has(counted.head)) return null;
  for (let at = counted.from; at < counted.to + 2; at += 1) {
    const word = lowerOf(line, at);
    if (/^(?:lost|fewer|lose|losses|eliminated|cut)$/.test(word)) return "down";
    if (/^(?:created|added)$/.test(word)) return "up";
  }
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 6); at -= 1) {
    const word = line.words[at];
    const way =
      stock.get(word?.token?.lemma ?? "") ??
      stock.get(word?.lower ?? "") ??
      (word?.lower === "lost" ? "down" : undefined);
    if (way) return way;
    if (/^[.;:,]$/.test(word?.lower ?? "")) break;
  }
  return null;
}

/** "lift 300 families out of debt": a stock gains or loses them as they cross a line. */
function crossing(line: Line, amount: Amount, counted: Counted | undefined): Direction {
  if (amount.unit || !counted || counted.from < amount.unitTo) return null;
  if (!/^(?:lift|pull|push|raise|thrust|plunge)$/.test(line.words[amount.from - 1]?.token?.lemma ?? "")) return null;
  const after = lowerOf(line, counted.to);
  if (after === "into" || after === "below") return "up";
  return after === "out" || after === "above" ? "down" : null;
}
