import { storyStage } from "../model/stage.ts";
import { findCoverage } from "./coverage.ts";
import { findSources } from "./sources.ts";
import { findReferents } from "./terms.ts";

/** What the accounts of a story call things, whom they let speak and what they leave out; counted, never judged. */
export const framing = storyStage({
  name: "frame/frame",
  version: 1,
  needs: ["articles", "questions"],
  gives: "framing",
  run: ({ articles, questions }) => ({
    referents: findReferents(articles),
    sources: findSources(articles),
    coverage: findCoverage(articles, questions),
  }),
});
