import type { StemmaNode } from "@stemma/core";
import { isUnsupported } from "../../views/contention.ts";
import {
  type AnswerView,
  type ClaimView,
  nameOf,
  type QuestionView,
  type StoryView,
  shortDate,
  voiceChain,
} from "../../views/story-view.ts";
import { columnsOf, paint, printable } from "../terminal.ts";
import { relationSigns } from "./signs.ts";
import { wrap } from "./text.ts";

/** One Question for a terminal: each Answer's claims with the figure marked, then each relation with its reason. */
export function renderQuestionPage(
  { question, answers, relations }: QuestionView,
  view: StoryView,
  stream: NodeJS.WriteStream,
): string {
  const color = paint(stream);
  const columns = columnsOf(stream);
  const sharedBy = (node: StemmaNode) =>
    answers.filter((answer) => answer.origins.some(({ id }) => id === node.id)).length;
  const reasons = relations.flatMap(({ relation, why, dimension, from, to }) => {
    const { sign, color: hue } = relationSigns[relation];
    const pair = `${printable(from.answer.label)}  —  ${printable(to.answer.label)}`;
    return [
      `  ${color(hue, `${sign} ${relation}`)}  ${pair}  ${color("dim", `decided by ${dimension}`)}`,
      ...wrap(printable(why), columns, "      "),
    ];
  });
  return [
    `${color("bold", printable(question.label))}  ${color("dim", question.id)}`,
    color("dim", `in: ${printable(view.story.label)}`),
    ...answers.flatMap((answer) => renderAnswer(answer, sharedBy, stream)),
    ...(reasons.length > 0 ? [`\n${color("bold", "How the answers relate")}`, ...reasons] : []),
    "",
  ].join("\n");
}

function renderAnswer(view: AnswerView, sharedBy: (node: StemmaNode) => number, stream: NodeJS.WriteStream): string[] {
  const { answer, claims, origins, independentOrigins } = view;
  const color = paint(stream);
  const originLines = origins.map((node) => {
    const shared = sharedBy(node) > 1 ? ", shared with another answer" : "";
    return `${printable(node.label)} (${node.kind}${shared})`;
  });
  const support = isUnsupported(view)
    ? "no support: it is denied, asked or imagined"
    : `${independentOrigins} independent ${independentOrigins === 1 ? "origin" : "origins"}: ${originLines.join("; ") || "none found"}`;
  const [first = "", ...rest] = wrap(`${printable(answer.label)}  ${support}`, columnsOf(stream), "    ", "");
  const label = printable(answer.label);
  const head = first.startsWith(label) ? `${color(["bold", "underline"], label)}${first.slice(label.length)}` : first;
  return [`\n${head}`, ...rest, ...claims.flatMap((claim) => renderClaim(claim, stream))];
}

function renderClaim(view: ClaimView, stream: NodeJS.WriteStream): string[] {
  const color = paint(stream);
  const { claim, article } = view;
  const lines = wrap(`“${markFigure(view, stream)}”`, columnsOf(stream), "    ", "    ");
  const chain = voiceChain(view).map(printable).join(" → ");
  const voice = claim.voices.length > 0 ? chain : `${chain} in its own voice`;
  const status = claim.asserted ? claim.status : `✕ ${claim.status}, not claimed`;
  const where = article.url ?? article.path ?? article.id;
  return [
    ...lines,
    ...wrap(`${voice}, ${shortDate(article.published)} · ${status}`, columnsOf(stream), "      "),
    `      ${color("dim", `${printable(where)}:${claim.start}–${claim.end} (${printable(nameOf(article))})`)}`,
  ];
}

/** The claim's words with its figure set off. */
function markFigure({ claim, quantity }: ClaimView, stream: NodeJS.WriteStream): string {
  if (!quantity || quantity.start < claim.start || quantity.end > claim.end) return printable(claim.text);
  const [from, to] = [quantity.start - claim.start, quantity.end - claim.start];
  const { text } = claim;
  return `${printable(text.slice(0, from))}${paint(stream)(["bold", "inverse"], printable(text.slice(from, to)))}${printable(text.slice(to))}`;
}
