import winkModel from "wink-eng-lite-web-model";
import winkNlp, {
  type ItemSentence,
  type ItemToken,
  type ItsFunction,
  type ItsHelpers,
  type WinkMethods,
} from "wink-nlp";
import type { Token } from "../../model/syntax.ts";

let tagger: { nlp: WinkMethods; its: ItsHelpers } | undefined;

/** Loaded at first use: the model takes a tenth of a second. */
function loadTagger() {
  if (!tagger) {
    const nlp = winkNlp(winkModel, ["sbd", "pos"]);
    tagger = { nlp, its: nlp.its };
  }
  return tagger;
}

/** The tagger splits "they're" but leaves "I'm" whole. */
const contracted = new Map([["m", "be"], ["ve", "have"], ["ll", "will"], ["d", "would"]]); // biome-ignore format: a list

/** Tokens of one run of prose in wink's own sentences; offsets are into the text that `line` was cut from at `offset`. */
export function tagSentences(line: string, offset: number): Token[][] {
  const { nlp, its } = loadTagger();
  let at = 0;
  const sentences: Token[][] = [];
  nlp
    .readDoc(line)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const text = token.out(its.value) as string;
        const found = line.indexOf(text, at);
        if (found < 0 || text === "") return; // wink rewrote the token: leave the gap rather than a wrong span
        at = found + text.length;
        const pos = token.out(its.pos) as string;
        if (pos === "SPACE" || text.trim() === "") return;
        const contraction = /^(I)(['’](?:m|ve|ll|d))$/.exec(text);
        if (contraction) {
          const [start, end] = [offset + found, offset + at];
          const [, , rest = ""] = contraction;
          tokens.push({ start, end: start + 1, text: "I", pos: "PRON", lemma: "i" });
          tokens.push({ start: start + 1, end, text: rest, pos: "AUX", lemma: contracted.get(rest.slice(1)) ?? rest });
          return;
        }
        tokens.push({
          start: offset + found,
          end: offset + at,
          text,
          pos: pos as Token["pos"],
          lemma: ((token.out(its.lemma as ItsFunction<string>) as string | undefined) ?? text).toLowerCase(),
        });
      });
      if (tokens.length > 0) sentences.push(tokens);
    });
  return sentences;
}
