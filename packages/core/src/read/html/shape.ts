import { limits } from "../limits.ts";
import { rawText, scanTags } from "./tags.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const voids = words(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
const paragraph = words("p");
const form = words("input option optgroup select button datalist textarea");

/** Which open element a start tag closes by itself; what the DOM library's parser does, so that depth is its depth. */
const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["tr", words("tr th td")],
  ["th", words("th")],
  ["td", words("thead th td")],
  ["li", words("li")],
  ["option", words("option")],
  ["optgroup", words("optgroup option")],
  ["tbody", words("thead tbody")],
  ["tfoot", words("thead tbody")],
  ...[..."dd dt".split(" ")].map((name) => [name, words("dd dt")] as const),
  ...[..."rt rp".split(" ")].map((name) => [name, words("rt rp")] as const),
  ..."select input output button datalist textarea".split(" ").map((name) => [name, form] as const),
  ...(
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form " +
    "header hr main nav ol pre section table ul"
  )
    .split(" ")
    .map((name) => [name, paragraph] as const),
]);

/** Why a page is not parsed into a tree: it nests deeper, or holds more elements, than any real page. */
export function unsafeShape(html: string): "deep" | "large" | undefined {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let foreign = 0;
  let elements = 0;
  const pop = () => {
    const name = open.pop() ?? "";
    counts.set(name, (counts.get(name) ?? 0) - 1);
    if (name === "svg" || name === "math") foreign--;
  };
  let from = 0;
  for (const { name, closing, selfClosing, start, end } of scanTags(html)) {
    // The parser parts its text at each entity.
    elements += countEntities(html, from, start) / 2;
    from = rawText.has(name) && !closing ? html.length : end;
    if (elements > limits.htmlElements) return "large";
    if (name === "" || name === "!") {
      elements++; // comments and pieces of text are nodes too
      continue;
    }
    if (closing) {
      // A stray "</p>" or "</br>" makes an element.
      if ((name === "p" || name === "br") && (counts.get(name) ?? 0) === 0) elements++;
      if ((counts.get(name) ?? 0) > 0)
        while (open.length > 0 && (counts.get(name) ?? 0) > 0 && open.at(-1) !== name) pop();
      if (open.at(-1) === name) pop();
      continue;
    }
    elements++;
    while (closedBy.get(name)?.has(open.at(-1) ?? "")) pop();
    if (voids.has(name) || (selfClosing && foreign > 0)) continue;
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (name === "svg" || name === "math") foreign++;
    if (open.length > limits.htmlDepth) return "deep";
  }
  return elements + countEntities(html, from, html.length) / 2 > limits.htmlElements ? "large" : undefined;
}

function countEntities(html: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (html.charCodeAt(at) === 38) count++;
  return count;
}
