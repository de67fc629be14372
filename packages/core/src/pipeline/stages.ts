import { entities } from "../annotate/entities/entities.ts";
import { phrases } from "../annotate/phrases/phrases.ts";
import { quantities } from "../annotate/quantities/quantities.ts";
import { sentences } from "../annotate/sentences/sentences.ts";

/** What is read from each article, in order. */
export const articleStages = Object.freeze([sentences, phrases, quantities, entities]);

/** What is worked out about each story, in order. */
export const storyStages = Object.freeze([]);
