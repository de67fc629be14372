import { attributions } from "../annotate/attributions/attributions.ts";
import { entities } from "../annotate/entities/entities.ts";
import { instruments } from "../annotate/instruments/instruments.ts";
import { phrases } from "../annotate/phrases/phrases.ts";
import { quantities } from "../annotate/quantities/quantities.ts";
import { sentences } from "../annotate/sentences/sentences.ts";
import { times } from "../annotate/times/times.ts";
import { claims } from "../extract/extract.ts";
import { framing } from "../frame/frame.ts";
import { signature } from "../group/signature.ts";
import { checks } from "../reconcile/checks.ts";
import { questions } from "../reconcile/questions.ts";
import { reuse, stemma, support } from "../trace/trace.ts";

/** What is read from each article, in order. */
export const articleStages = Object.freeze([
  sentences,
  phrases,
  times,
  quantities,
  entities,
  instruments,
  attributions,
  claims,
  signature,
]);

/** What is worked out about each story, in order. */
export const storyStages = Object.freeze([reuse, questions, checks, stemma, support, framing]);
