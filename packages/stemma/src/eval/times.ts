import { createHash } from "node:crypto";
import { join } from "node:path";
import { readLayer, type TimeMention } from "@stemma/core";
import { corpusArticle } from "./articles.ts";
import { readCorpus } from "./corpus.ts";
import type { EvalTask, Evaluation, Score } from "./score.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface TimeDocument {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

/** Time expressions on TimeBank and AQUAINT: the same span, an overlapping span, and an overlapping span with the same value. */
export const timesTask: EvalTask = {
  name: "times",
  summary: "time expressions and their TIMEX3 values, on TimeBank and AQUAINT",
  run: async ({ shared, limit }) => scoreTimes(loadTimeDocuments(shared).slice(0, limit)),
};

const loadTimeDocuments = (shared: string): TimeDocument[] =>
  ["timebank", "aquaint"].flatMap((name) => readCorpus<TimeDocument>(join(shared, "data", "time", `${name}.jsonl.gz`)));

/** Halves that do not move when documents are added: the rules were written against the first and confirmed on the second. */
const halfOf = ({ id }: Pick<TimeDocument, "id">): "first" | "second" =>
  Number.parseInt(createHash("sha256").update(id).digest("hex").slice(-1), 16) % 2 === 0 ? "first" : "second";

/** The times alone: the stages after them are not run. */
const read = ({ id, dct, text }: TimeDocument): readonly TimeMention[] =>
  readLayer(corpusArticle({ id, text, published: dct }), "times");

class Tally {
  tp = 0;
  fp = 0;
  fn = 0;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  score = (): Score => ({ name: this.name, tp: this.tp, fp: this.fp, fn: this.fn });
}

function scoreTimes(documents: readonly TimeDocument[]): Evaluation {
  const tallies = new Map<string, Tally>();
  const tally = (name: string) => {
    const known = tallies.get(name) ?? new Tally(name);
    tallies.set(name, known);
    return known;
  };
  const errors: string[] = [];
  for (const document of documents) {
    const found = read(document);
    const half = `${halfOf(document)} half: `;
    const matched = new Set<Timex>();
    for (const time of found) {
      const gold = document.timexes.find((t) => !matched.has(t) && t.start < time.end && time.start < t.end);
      const same = gold?.start === time.start && gold.end === time.end;
      const valued = gold !== undefined && equalValues(gold.value, time.value);
      for (const prefix of ["", half]) {
        tally(`${prefix}relaxed`)[gold ? "tp" : "fp"] += 1;
        tally(`${prefix}value`)[valued ? "tp" : "fp"] += 1;
      }
      tally("strict")[same ? "tp" : "fp"] += 1;
      if (gold) {
        matched.add(gold);
        tally(`${gold.type} value`)[valued ? "tp" : "fp"] += 1;
      } else tally(`${time.type} value`).fp += 1;
      if (!gold) errors.push(`wrong  ${half}${show(document, time)} = ${time.value}`);
      else if (!valued)
        errors.push(
          `value  ${half}${show(document, time)} = ${time.value}, gold ${gold.value} (${document.dct.slice(0, 10)})`,
        );
    }
    for (const gold of document.timexes) {
      if (!matched.has(gold)) errors.push(`missed ${half}${show(document, gold)} = ${gold.value}`);
      for (const prefix of ["", half]) {
        if (!matched.has(gold)) tally(`${prefix}relaxed`).fn += 1;
        if (!matched.has(gold)) tally(`${prefix}value`).fn += 1;
        else if (!isRight(gold, found)) tally(`${prefix}value`).fn += 1;
      }
      if (!found.some((time) => time.start === gold.start && time.end === gold.end)) tally("strict").fn += 1;
      if (!matched.has(gold) || !isRight(gold, found)) tally(`${gold.type} value`).fn += 1;
    }
  }
  const order = (name: string) =>
    ["strict", "relaxed", "value", "DATE", "TIME", "DURATION", "SET", "first", "second"].indexOf(
      name.split(" ")[0] ?? "",
    );
  return {
    scores: [...tallies.values()].map((t) => t.score()).sort((a, b) => order(a.name) - order(b.name)),
    counts: { documents: documents.length },
    errors: errors.sort(),
  };
}

const isRight = (gold: Timex, found: readonly Timex[]) =>
  found.some((time) => time.start < gold.end && gold.start < time.end && equalValues(gold.value, time.value));

/** TimeBank writes a decade as "198" and as "198X", and leaves leading zeros out now and then. */
const equalValues = (a: string, b: string) => plain(a) === plain(b);
const plain = (value: string) =>
  value
    .replace(/^(\d{2,3})X+$/, "$1")
    .replace(/-W(\d)(?!\d)/, "-W0$1")
    .replace(/(T\d\d):00$/, "$1");

const show = ({ text }: TimeDocument, { start, end }: Pick<Timex, "start" | "end">) =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replaceAll(
    /\s+/g,
    " ",
  );
