import type { Ledger } from "@stemma/ledger";
import Papa from "papaparse";
import { loadStoryViews } from "../use-cases/story-views.ts";
import { nameOf } from "../views/story-view.ts";

/** One row a figure claim under a Question, with its Answer and its origins; for a spreadsheet. */
export async function figuresCsv(ledger: Ledger): Promise<string> {
  const views = await loadStoryViews(ledger);
  const rows = views.flatMap(({ story, questions }) =>
    questions.flatMap(({ question, answers }) =>
      answers.flatMap(({ answer, claims, origins, independentOrigins }) =>
        claims.map(({ claim, article, quantity }) => ({
          story: story.label,
          question_id: question.id,
          question: question.label,
          answer: answer.label,
          low: quantity?.low ?? "",
          high: quantity?.high ?? "",
          approx: quantity?.approx ?? "",
          unit: quantity?.unit ?? "",
          role: quantity?.role ?? "",
          status: claim.status,
          asserted: claim.asserted,
          outlet: nameOf(article),
          published: article.published ?? "",
          voices: claim.voices.join(" > "),
          origins: origins.map((node) => node.label).join("; "),
          independent_origins: independentOrigins,
          quote: claim.text,
          url: article.url ?? "",
          article_id: article.id,
          start: claim.start,
          end: claim.end,
        })),
      ),
    ),
  );
  // A cell that starts with = + - or @ would run as a formula in a spreadsheet.
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: "\n" })}\n`;
}
