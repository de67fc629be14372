import type { Check, RelationName } from "@stemma/core";
import { isUnsupported } from "../../views/contention.ts";
import {
  type AnswerView,
  type ClaimView,
  nameOf,
  type QuestionView,
  type StoryView,
  shortDate,
} from "../../views/story-view.ts";
import { columnsOf, paint, printable } from "../terminal.ts";
import { renderSections } from "./ledger-sections.ts";
import { relationSigns } from "./signs.ts";
import { cut, fit, wrap } from "./text.ts";

interface LedgerTableOptions {
  readonly stream: NodeJS.WriteStream;
  readonly file: string;
  readonly top: number;
  readonly all?: boolean;
}

/** Relations counted in a question's first line; the others are on the question's page. */
const counted: readonly RelationName[] = ["conflicts", "updates", "differs-in-scope"];

/** Relations whose reasons are told: what contradicts or replaces what. */
const told: readonly RelationName[] = ["conflicts", "updates"];

/** Reasons given for one kind of relation before the rest is counted. */
const reasonsShown = 3;

/** Claims listed under an Answer before the rest is counted. */
const claimsShown = 4;

/** The ledger for a terminal. */
export function renderLedger(views: readonly StoryView[], options: LedgerTableOptions): string {
  const color = paint(options.stream);
  const articles = views.flatMap((view) => view.articles);
  if (articles.length === 0) {
    return `This ledger holds no articles. Read some: stemma read FOLDER --ledger ${options.file}\n`;
  }
  const outlets = new Set(articles.map(({ article }) => nameOf(article))).size;
  const figures = articles.flatMap((read) => read.claims.filter((claim) => claim.kind === "figure")).length;
  const head = `${plural(articles.length, "article")} · ${plural(outlets, "outlet")} · ${plural(views.length, "story", "stories")} · ${plural(figures, "claim")} with figures`;
  const shown = options.all ? views : views.filter((view) => view.questions.length > 0);
  const quiet = views.length - shown.length;
  return [
    `${color("bold", head)}   ${color("dim", options.file)}`,
    ...shown.map((view) => renderStory(view, options)),
    ...(quiet > 0
      ? [color("dim", `\n${plural(quiet, "story", "stories")} with no comparable claims (--all lists them)`)]
      : []),
    "",
  ].join("\n");
}

function renderStory(view: StoryView, { stream, top, all }: LedgerTableOptions): string {
  const color = paint(stream);
  const questions = all ? view.questions : view.questions.filter(isTelling);
  const single = view.questions.filter((question) => !isTelling(question));
  const rest = all ? 0 : Math.max(0, questions.length - top);
  const blocks = questions.slice(0, all ? undefined : top).map((question) => renderQuestion(question, stream));
  const checks = view.checks.map((check) => renderCheck(check, stream));
  return [
    `\n${color(["bold", "underline"], printable(view.story.label))}  ${color("dim", `${plural(view.articles.length, "article")} · ${view.story.id}`)}`,
    ...blocks,
    ...(checks.length > 0 ? [`\n${color("bold", "Checks")}`, ...checks] : []),
    ...renderSections(view, all ? [] : single, stream, all ?? false),
    ...(rest > 0 ? [color("dim", `\n… and ${plural(rest, "Question")} more with several Answers (--all)`)] : []),
  ].join("\n");
}

/** Answered by more than one article, or in more than one way. */
const isTelling = ({ answers }: QuestionView): boolean =>
  answers.length > 1 || new Set(answers.flatMap((a) => a.claims.map(({ article }) => article.id))).size > 1;

function renderQuestion({ question, answers, relations }: QuestionView, stream: NodeJS.WriteStream): string {
  const color = paint(stream);
  const columns = columnsOf(stream);
  const counts = counted.flatMap((name) => {
    const n = relations.filter((relation) => relation.relation === name).length;
    const { sign, color: hue, words } = relationSigns[name];
    return n > 0 ? [color(hue, `${sign} ${plural(n, words, manyOf(words))}`)] : [];
  });
  const summary = [plural(answers.length, "answer"), ...counts].join(" · ");
  const longest = Math.max(...answers.map(({ answer }) => printable(answer.label).length));
  const lines = answers.flatMap((answer) => renderAnswer(answer, Math.min(Math.max(longest, 8), 22), stream));
  const reasons = told.flatMap((name) => {
    const all = relations.filter((relation) => relation.relation === name);
    const { sign, color: hue, words } = relationSigns[name];
    const shown = all.slice(0, reasonsShown);
    const lines = shown.flatMap(({ why }) => wrap(`${sign} ${printable(why)}`, columns, "    ", "  "));
    const rest = all.length - shown.length;
    return [
      ...lines.map((line) => color(hue, line)),
      ...(rest > 0 ? [color("dim", `  ${sign} ${plural(rest, `more ${words}`)}: stemma question ${question.id}`)] : []),
    ];
  });
  return [
    `\n${color("bold", printable(question.label))}  ${summary}  ${color("dim", question.id)}`,
    ...lines,
    ...reasons,
    ...renderScope(relations, stream),
  ].join("\n");
}

/** Pairs that are not about the same thing, counted by what tells them apart. */
function renderScope(relations: QuestionView["relations"], stream: NodeJS.WriteStream): string[] {
  const scope = relations.filter(({ relation }) => relation === "differs-in-scope");
  const { sign, color: hue } = relationSigns["differs-in-scope"];
  const [only] = scope;
  if (!only) return [];
  const by = [...Map.groupBy(scope, ({ dimension }) => dimension)].sort((a, b) => b[1].length - a[1].length);
  const words =
    scope.length === 1
      ? printable(only.why)
      : `of different scope: ${by.map(([name, all]) => `${all.length} by ${name}`).join(", ")}`;
  return wrap(`${sign} ${words}`, columnsOf(stream), "    ", "  ").map((line) => paint(stream)(hue, line));
}

/** Columns from which the support of an answer is written out. */
const wideTable = 110;

const statusWidth = 11;

function renderAnswer(view: AnswerView, labelWidth: number, stream: NodeJS.WriteStream): string[] {
  const { answer, claims } = view;
  const color = paint(stream);
  const columns = columnsOf(stream);
  const support = describeSupport(view, columns >= wideTable);
  const indent = 5 + labelWidth + statusWidth;
  const whoWidth = Math.max(24, columns - indent - (columns >= wideTable ? 23 : 14));
  return claims.slice(0, claimsShown).flatMap((claim, i) => {
    const label = fit(i === 0 ? printable(answer.label) : "", labelWidth);
    const more = i === claimsShown - 1 && claims.length > claimsShown ? `+${claims.length - claimsShown}` : "";
    const end = i === 0 ? support : more;
    const [first = "", ...rest] = wrap(printable(whose(claim)), whoWidth, "").flatMap((line) => cut(line, whoWidth));
    return [
      `  ${color("bold", label)}  ${fit(statusOf(claim), statusWidth)} ${end ? `${first.padEnd(whoWidth)}  ${color("dim", end)}` : first}`,
      ...rest.map((line) => `${" ".repeat(indent)}${line}`),
    ];
  });
}

function describeSupport(view: AnswerView, isWide: boolean): string {
  if (isUnsupported(view)) return "no support";
  return plural(view.independentOrigins, isWide ? "independent origin" : "origin");
}

/** The status, or that the number is denied or not claimed and therefore no support. */
function statusOf({ claim: { asserted, status, polarity } }: ClaimView): string {
  if (asserted) return status;
  return status === "denied" || polarity === "negated" ? "✕ denied" : "not claimed";
}

/** "Outlet, 22 Jan 2025 ← Agency ← officials". */
function whose({ claim, article }: ClaimView): string {
  const voices = claim.voices.length > 0 ? claim.voices : ["own voice"];
  return `${nameOf(article)}, ${shortDate(article.published)} ← ${voices.join(" ← ")}`;
}

function renderCheck({ holds, working, evidence }: Check, stream: NodeJS.WriteStream): string {
  const color = paint(stream);
  const quoted = printable(evidence.at(-1)?.text ?? "");
  return `  ${holds ? color("green", "✓ holds") : color("red", "✕ does not hold")}  ${printable(working)}  ${color("dim", `“${fit(quoted, 80).trimEnd()}”`)}`;
}

const manyOf = (words: string): string => (words === "different scope" ? "of different scope" : `${words}s`);

const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
