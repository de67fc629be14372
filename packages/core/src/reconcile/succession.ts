import type { Figure } from "./figure.ts";
import { newerCues, olderCues, runningCues } from "./succession.data.ts";

const pattern = (cues: string): RegExp => {
  const words = cues
    .split(/[;\n]/)
    .map((cue) => cue.trim())
    .filter((cue) => cue !== "");
  return new RegExp(`\\b(?:${words.join("|")})\\b(?!-\\p{L})`, "iu");
};

const older = pattern(olderCues);
const newer = pattern(newerCues);
const running = pattern(runningCues);
/** Words that far from the number still qualify it; more reach into the next phrase. */
const reach = 50;

/** Whether the words right before a number call it replaced ("old") or replacing ("new"); null where neither. */
export function standingOf({ article, quantity, claim }: Figure): "old" | "new" | null {
  const start = Math.max(0, quantity.start - reach, claim.start);
  const lead = /[^,;:.()—–]*$/u.exec(article.text.slice(start, quantity.start))?.[0] ?? "";
  if (older.test(lead)) return "old";
  return newer.test(lead) ? "new" : null;
}

/** True where the words around the number say that the count runs ("so far"), or what is counted can only add up. */
export function isRunning({ article, quantity, action }: Figure): boolean {
  if (action?.grows) return true;
  const before = /[^.!?\n]*$/u.exec(article.text.slice(Math.max(0, quantity.start - reach), quantity.start))?.[0] ?? "";
  const after = /^[^.!?\n]*/u.exec(article.text.slice(quantity.end, quantity.end + reach))?.[0] ?? "";
  return running.test(before) || running.test(after);
}

/** "From 30 to nearly 500": true where `a` is what it went from and `b` what it came to, in one sentence. */
export function wentFromTo(a: Figure, b: Figure): boolean {
  if (a.article.id !== b.article.id) return false;
  const { text } = a.article;
  const [from, to] = [a.quantity, b.quantity];
  const fromWord = /\bfrom (?:an? |the |just |only |about )*$/iu.test(
    text.slice(Math.max(0, from.start - 24), from.start),
  );
  const toWord = /\bto (?:an? |the |just |only |about )*$/iu.test(text.slice(Math.max(0, to.start - 24), to.start));
  if (!fromWord || !toWord) return false;
  const between = text.slice(Math.min(from.end, to.end), Math.max(from.start, to.start));
  return between.length < 160 && !/[.!?]["”’)]?\s|\n/u.test(between);
}

/** Beyond this the two numbers stand in different thoughts. */
const sameThought = 250;

/**
 * True where `a` is given as the earlier number ("the initial toll of 30") and `b`, in the same thought, as what holds or
 * what it came to; or, in another article, as the new one.
 */
export function isReplaced(a: Figure, b: Figure): boolean {
  const [one, other] = [standingOf(a), standingOf(b)];
  if (one === "old" && other === "new") return true;
  if (a.article.id !== b.article.id) return false;
  const { text } = a.article;
  const [first, second] = a.quantity.start < b.quantity.start ? [a.quantity, b.quantity] : [b.quantity, a.quantity];
  const between = text.slice(first.end, second.start);
  if (second.start - first.end > sameThought || /\n/u.test(between)) return false;
  if (first === a.quantity && /^\s*(?:became|becomes|has become|turned into)\s*$/u.test(between)) return true;
  if (one === "old") return other !== "old";
  return (
    first === a.quantity && other === "new" && /\bto\s*$/u.test(text.slice(b.quantity.start - 4, b.quantity.start))
  );
}
