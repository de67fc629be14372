import type { Amount } from "./amounts.ts";
import { type Line, lowerOf } from "./grammar.ts";

const locatingBefore =
  /^(?:in|within|during|past|last|next|coming|previous|first|final|recent|every|since|until|by|these|those|the|throughout|after|before|preceding|following|nearly|another|each|this|than)$/;
const locatingAfter =
  /^(?:ago|later|earlier|before|after|prior|since|into|hence|away|previously|beforehand|afterwards?|apart|removed|out|from)$/;
const placingNoun = /^(?:period|anniversary|mark|low|high|span|window|stretch|record|streak)$/;

/** A length of time that only says when something was ("three days later", "in ten years") and is claimed of nothing. */
export function placesAnEvent(line: Line, amount: Amount): boolean {
  if (amount.unit?.dimension !== "time") return false;
  const old = lowerOf(line, amount.unitTo);
  if (old === "old" || lowerOf(line, amount.unitTo + 1) === "old") return false;
  if (locatingAfter.test(old)) return true;
  const before = lowerOf(line, amount.from - 1);
  if (old === "of") return false; // "in 11 hours of talks" measures the talks
  if (locatingBefore.test(before)) return true;
  if (/^(?:over|under|about|around|near)$/.test(lowerOf(line, amount.from)) && lowerOf(line, amount.from) === "over") {
    return !/^(?:to|for|of|take|takes|took|last|lasted|lasts|serve|served|spent|spend|is|was)$/.test(before);
  }
  if (amount.hyphenated) {
    for (let at = amount.unitTo; at < amount.unitTo + 3; at += 1) if (placingNoun.test(lowerOf(line, at))) return true;
    return false;
  }
  return !amount.bounded && amount.numeral.form === "words" && amount.numeral.value === 1;
}
