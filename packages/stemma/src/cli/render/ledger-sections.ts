import type { ReadArticle, StemmaEdge } from "@stemma/core";
import { nameOf, type QuestionView, type StoryView } from "../../views/story-view.ts";
import { columnsOf, paint, printable } from "../terminal.ts";
import { wrap } from "./text.ts";

/** Lines of one section before the rest is left to `--all`. */
const linesShown = 14;

/** Names on one line before the rest is counted. */
const namesShown = 8;

/** Words of a quotation that a line has room for. */
const quoteLength = 150;

/** What a story holds beside its contested figures: single answers, origins, quotations, instruments and terms. */
export function renderSections(
  view: StoryView,
  single: readonly QuestionView[],
  stream: NodeJS.WriteStream,
  all: boolean,
): string[] {
  const color = paint(stream);
  const columns = columnsOf(stream);
  const section = (title: string, lines: readonly (readonly [lead: string, rest: string])[]): string[] => {
    const shown = all ? lines : lines.slice(0, linesShown);
    const left = lines.length - shown.length;
    return [
      ...(shown.length > 0 ? [`\n${color("bold", title)}`] : []),
      ...shown.flatMap(([lead, rest]) => {
        const [first = "", ...more] = wrap(printable(`${lead} ${rest}`), columns, "      ", "  ");
        return [first.replace(printable(lead), color("bold", printable(lead))), ...more];
      }),
      ...(left > 0 ? [color("dim", `  … ${left} more (--all)`)] : []),
    ];
  };
  return [
    ...section("Answered once", single.flatMap(singleAnswer)),
    ...section(
      "Who rests on whom",
      view.articles.flatMap((read) => originLine(read, view)),
    ),
    ...section("In their own words", view.articles.flatMap(quotations)),
    ...section("Laws, orders and programmes", instrumentLines(view)),
    ...section("What they call it", termLines(view)),
  ];
}

function singleAnswer({ question, answers }: QuestionView): [string, string][] {
  return answers.slice(0, 1).map(({ answer, claims }) => {
    const outlets = [...new Set(claims.map(({ article, claim }) => [nameOf(article), ...claim.voices].join(" ← ")))];
    return [`${answer.label} ${question.label}:`, `${claims[0]?.claim.status ?? ""} · ${outlets.join("; ")}`];
  });
}

/** "Outlet ← Agency ← officials (unnamed) · Ada Brun": whom one article cites, chains in order. */
function originLine({ article }: ReadArticle, { stemma }: StoryView): [string, string][] {
  const nodes = new Map(stemma.nodes.map((node) => [node.id, node]));
  const here = stemma.edges.filter(({ evidence }) => evidence.some((span) => span.articleId === article.id));
  const behind = (id: string) => here.filter((edge) => edge.from === id && edge.kind === "cites");
  const inner = new Set(here.filter(({ from }) => here.some(({ to }) => to === from)).map(({ to }) => to));
  const name = (id: string) => {
    const node = nodes.get(id);
    return `${node?.label ?? ""}${node?.kind === "unnamed" ? " (unnamed)" : ""}`;
  };
  const chain = (edge: StemmaEdge): string => {
    const sign = edge.kind === "copies" ? "copies " : edge.kind === "links" ? "links to " : "";
    const further = behind(edge.to).filter(({ to }) => to !== edge.from);
    return sign + [name(edge.to), ...further.map(({ to }) => name(to)).slice(0, 2)].join(" ← ");
  };
  const chains = [...new Set(here.filter(({ to, kind }) => !inner.has(to) && kind !== "quotes-same").map(chain))];
  if (chains.length === 0) return [];
  const left = chains.length - namesShown;
  return [[`${nameOf(article)} ←`, chains.slice(0, namesShown).join(" · ") + (left > 0 ? ` · ${left} more` : "")]];
}

/** The longest direct quotation of each named speaker. */
function quotations({ article, attributions }: ReadArticle): [string, string][] {
  const direct = attributions.filter(({ kind, speaker, unnamed }) => kind === "direct" && speaker !== null && !unnamed);
  const bySpeaker = Map.groupBy(direct, ({ speaker }) => speaker ?? "");
  return [...bySpeaker].map(([speaker, said]) => {
    const words = said
      .map(({ content }) => content.map(({ text }) => text).join(" … "))
      .reduce((longest, text) => (text.length > longest.length ? text : longest), "");
    const cut = words.length > quoteLength ? `${words.slice(0, words.lastIndexOf(" ", quoteLength))} …` : words;
    return [`${speaker}, ${nameOf(article)}:`, `“${cut.replace(/^[“"]|[”"]$/g, "")}”`];
  });
}

/** Each instrument with what is said to be done to it, by which outlets. */
function instrumentLines({ articles }: StoryView): [string, string][] {
  const uses = new Map<string, { done: Map<string, Set<string>>; outlets: Set<string> }>();
  for (const { article, instruments } of articles) {
    for (const { canonical, relation } of instruments) {
      const use = uses.get(canonical) ?? { done: new Map<string, Set<string>>(), outlets: new Set<string>() };
      uses.set(canonical, use);
      use.outlets.add(nameOf(article));
      if (relation) use.done.set(relation, (use.done.get(relation) ?? new Set()).add(nameOf(article)));
    }
  }
  return [...uses]
    .sort(([, a], [, b]) => b.outlets.size - a.outlets.size || b.done.size - a.done.size)
    .map(([name, { done, outlets }]) => {
      const acts = [...done].map(([relation, by]) => `${relation} (${[...by].join(", ")})`);
      return [`${name}:`, acts.length > 0 ? acts.join(" · ") : `named (${[...outlets].join(", ")})`];
    });
}

/** Each referent's terms, and in whose voice each outlet has them. */
function termLines({ framing, articles }: StoryView): [string, string][] {
  const outlet = new Map(articles.map(({ article }) => [article.id, nameOf(article)]));
  return framing.referents.map(({ referent, terms }) => {
    const groups = Map.groupBy(terms, ({ term }) => term);
    const said = [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, namesShown)
      .map(([term, uses]) => {
        const voices = Map.groupBy(uses, ({ articleId, voice }) => `${outlet.get(articleId)} ${voice}`);
        return `“${term}”: ${[...voices].map(([voice, list]) => voice + (list.length > 1 ? ` ×${list.length}` : "")).join(", ")}`;
      });
    return [`${referent}:`, said.join(" · ")];
  });
}
