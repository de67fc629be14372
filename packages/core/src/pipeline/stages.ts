import { phrases } from "../annotate/phrases/phrases.ts";
import { sentences } from "../annotate/sentences/sentences.ts";

/** What is read from each article, in order. */
export const articleStages = Object.freeze([sentences, phrases]);
