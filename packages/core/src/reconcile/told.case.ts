import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Quantity } from "../model/mention.ts";
import { articleOf } from "../testing/layers.ts";
import type { FigureSource } from "./figure.ts";

/** A figure as a row of a test gives it: its number and noun are found in the text, the rest is as said. */
export interface Told {
  /** The words of the number, with approximator or bound; the first that stand in the text after the figure before. */
  readonly number: string;
  readonly value?: number | readonly [low: number | null, high: number | null];
  readonly noun?: string;
  readonly head?: string;
  readonly approx?: boolean;
  readonly unit?: string;
  readonly per?: readonly string[];
  readonly role?: Quantity["role"];
  readonly direction?: "up" | "down";
  readonly action?: string;
  readonly object?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly status?: Claim["status"];
  readonly polarity?: Claim["polarity"];
  readonly asserted?: boolean;
  readonly voices?: readonly string[];
  readonly time?: readonly [from: string, to: string];
}

/** An article with figure claims as the earlier stages would give them. */
export function told(text: string, figures: readonly Told[], metadata: Partial<Article> = {}): FigureSource {
  const article = articleOf(text, { id: `art_${metadata.outlet ?? "a"}_${metadata.published ?? ""}`, ...metadata });
  let from = 0;
  const read = figures.map((row, index) => {
    const start = text.indexOf(row.number, from);
    if (start < 0) throw new Error(`"${row.number}" does not stand in "${text.slice(from)}"`);
    const end = start + row.number.length;
    from = end;
    const id = `${article.id}_${index}`;
    const quantity = quantityOf(row, id, article, start, end);
    return { quantity, claim: claimOf(row, id, article, start, quantity) };
  });
  return { article, quantities: read.map(({ quantity }) => quantity), claims: read.map(({ claim }) => claim) };
}

function quantityOf(row: Told, id: string, { text }: Article, start: number, end: number): Quantity {
  const plain = Number(row.number.replace(/[^\d.]/g, ""));
  const value = row.value ?? plain;
  const [low, high] = typeof value === "number" ? [value, value] : value;
  const at = row.noun === undefined ? -1 : text.indexOf(row.noun, Math.max(0, start - 60));
  const noun =
    row.noun === undefined || at < 0
      ? null
      : { start: at, end: at + row.noun.length, text: row.noun, head: row.head ?? lemmaOf(row.noun) };
  return {
    id: `q_${id}`, start, end, text: text.slice(start, end), low, high, approx: row.approx ?? false,
    unit: row.unit ?? "persons", per: row.per ?? [], role: row.role ?? "total", direction: row.direction ?? null, noun,
  }; // biome-ignore format: one thought
}

const lemmaOf = (noun: string): string => {
  const last = noun.split(" ").at(-1)?.toLowerCase() ?? "";
  return last === "people" ? last : last.replace(/s$/, "");
};

function claimOf(row: Told, id: string, article: Article, start: number, { id: quantityId, noun }: Quantity): Claim {
  const { text } = article;
  const from = Math.max(text.lastIndexOf(". ", start) + 2, text.lastIndexOf("\n", start) + 1, 0);
  const stop = text.indexOf(". ", start);
  const begin = from === 1 ? 0 : from;
  const end = stop < 0 ? text.length : stop;
  return {
    id: `c_${id}`, articleId: article.id, kind: "figure", quantityId, start: begin, end, text: text.slice(begin, end),
    actor: row.actor ?? null, action: row.action ?? null, object: row.object ?? noun?.text ?? null, place: row.place ?? null,
    time: row.time ? { value: row.time[0], from: row.time[0], to: row.time[1], implied: false } : null,
    status: row.status ?? "happened", polarity: row.polarity ?? "affirmed", asserted: row.asserted ?? true,
    voices: row.voices ?? [], attributionIds: [], impliedVoice: false,
  }; // biome-ignore format: one thought
}
