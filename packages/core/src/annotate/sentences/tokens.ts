import winkModel from "wink-eng-lite-web-model";
import winkNlp, { type ItsFunction, type ItsHelpers, type Model, type WinkMethods } from "wink-nlp";
import type { Token } from "../../model/syntax.ts";

/** Words that no dictionary has, as the tagger keeps them. */
interface Lexemes {
  /** Index by word; those past the model's own are of texts. */
  readonly hash: Record<string, number>;
  readonly list: string[];
  readonly intrinsicSize: number;
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly its: ItsHelpers;
  readonly lexemes: Lexemes;
  /** How many of `lexemes` belong to the model or to texts that are done with. */
  known: number;
}

let tagger: Tagger | undefined;

/** Past this many words of texts, about a thousand articles, the model is loaded afresh: the tagger never lets go of any. */
const maxLearned = 250_000;

/** Loaded at first use: the model takes a tenth of a second. */
function loadTagger(): Tagger {
  if (tagger) return tagger;
  let lexemes: Lexemes | undefined;
  const core = () => {
    const loaded = (winkModel.core as () => { features: { lexeme: Lexemes } })();
    lexemes = loaded.features.lexeme;
    return loaded;
  };
  const nlp = winkNlp({ ...winkModel, core } as Model, ["sbd", "pos"]);
  if (!lexemes) throw new Error("The tagger did not load its model.");
  tagger = { nlp, its: nlp.its, lexemes, known: lexemes.list.length };
  return tagger;
}

/**
 * Call before each text. The tagger splits a word as it did when it met it first ("S&P"), so what it met in other texts
 * must not count: a text's tokens would hang on what was read before it.
 */
export function forgetWords(): void {
  if (!tagger) return;
  const { lexemes, known } = tagger;
  if (lexemes.list.length - lexemes.intrinsicSize > maxLearned) {
    tagger = undefined;
    return;
  }
  for (let at = known; at < lexemes.list.length; at += 1) {
    delete lexemes.hash[lexemes.list[at] ?? ""];
    lexemes.list[at] = ""; // its index stays taken
  }
  tagger.known = lexemes.list.length;
}

/** The tagger splits "they're" but leaves "I'm" whole. */
const contracted = new Map([["m", "be"], ["ve", "have"], ["ll", "will"], ["d", "would"]]); // biome-ignore format: a list

/** Tokens of one run of prose in wink's own sentences; offsets are into the text that `line` was cut from at `offset`. */
export function tagSentences(line: string, offset: number): Token[][] {
  const { nlp, its } = loadTagger();
  const doc = nlp.readDoc(line);
  // Whole columns: an item of wink's costs more to make than to tag.
  const all = doc.tokens();
  const texts = all.out(its.value as ItsFunction<string>) as string[];
  const tags = all.out(its.pos as ItsFunction<string>) as string[];
  const lemmas = all.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  let at = 0;
  const sentences: Token[][] = [];
  for (const [first, last] of doc.sentences().out(its.span as ItsFunction<unknown>) as unknown as [number, number][]) {
    const tokens: Token[] = [];
    for (let i = first; i <= last; i += 1) {
      const text = texts[i] ?? "";
      const found = line.indexOf(text, at);
      if (found < 0 || text === "") continue; // wink rewrote the token: leave the gap rather than a wrong span
      at = found + text.length;
      const pos = tags[i] ?? "X";
      if (pos === "SPACE" || text.trim() === "") continue;
      const [start, end] = [offset + found, offset + at];
      const contraction = text.startsWith("I") ? /^I(['’](?:m|ve|ll|d))$/.exec(text) : null;
      if (contraction) {
        const [, rest = ""] = contraction;
        tokens.push({ start, end: start + 1, text: "I", pos: "PRON", lemma: "i" });
        tokens.push({ start: start + 1, end, text: rest, pos: "AUX", lemma: contracted.get(rest.slice(1)) ?? rest });
      } else {
        tokens.push({ start, end, text, pos: pos as Token["pos"], lemma: (lemmas[i] ?? text).toLowerCase() });
      }
    }
    if (tokens.length > 0) sentences.push(tokens);
  }
  return sentences;
}
