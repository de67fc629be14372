import { countRelations, findAgreements, findSharedOrigins, isContested } from "../views/contention.ts";
import { type StoryView, shortDate } from "../views/story-view.ts";
import { html, type Markup } from "./html.ts";
import { plural } from "./plural.ts";

/** Shared origins told in the summary. */
const sharedShown = 3;

/** The story in a few plain sentences: what is contested, what agrees, and where many outlets are one witness. */
export function renderSummary(view: StoryView): Markup {
  const { articles, questions } = view;
  const total = (name: "conflicts" | "updates") => questions.reduce((sum, q) => sum + countRelations(q, name), 0);
  const contested = questions.filter(isContested).length;
  const [conflicts, updates] = [total("conflicts"), total("updates")];
  const agreements = findAgreements(questions).length;
  const dates = articles.flatMap(({ article }) => article.published ?? []).sort();
  const [first, last] = [shortDate(dates[0] ?? null), shortDate(dates.at(-1) ?? null)];
  const undated = articles.length - dates.length;
  const when =
    dates.length === 0
      ? articles.length === 1
        ? "undated"
        : "none of them dated"
      : first === last
        ? `published ${first}`
        : `published ${first} to ${last}`;
  return html`<div class="summary"><p>${plural(articles.length, "article")}, ${when}${undated > 0 && dates.length > 0 && ` (${undated} undated)`}. ${
    contested > 0
      ? html`<b>${plural(contested, "question is", "questions are")} contested</b>: ${[conflicts > 0 && plural(conflicts, "conflict"), updates > 0 && plural(updates, "update")].filter(Boolean).join(" and ")}.`
      : questions.length > 0
        ? articles.length === 1
          ? "With one account there is nothing to compare."
          : "No account here contradicts or updates another."
        : "No figures were found that accounts could be compared by."
  }${agreements > 0 && ` On ${plural(agreements, "point")} several independent origins agree.`}</p>${findSharedOrigins(
    questions,
  )
    .slice(0, sharedShown)
    .map(
      ({ question, answer, outlets, origin }) =>
        html`<p><b>${plural(outlets.length, "outlet")} lead to one origin</b>, <bdi>${origin}</bdi>, for “<a href="#${answer.answer.id}">${answer.answer.label}</a>” (${question.question.label}).</p>`,
    )}</div>`;
}
