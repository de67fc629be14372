import type { Link } from "../../model/article.ts";

/** A paragraph, heading, list item or table row of a page, with its links. */
export interface Block {
  readonly text: string;
  readonly links: readonly Link[];
  /** Lower-case name of the element that opened it. */
  readonly element: string;
  /** Line breaks that part it from the block before: 2 for paragraphs, 1 for lines inside one. */
  readonly gap: 1 | 2;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const lines = words("br dd dt figcaption li tr");
const paragraphs = words(
  "address article aside blockquote body center details dialog dir div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html main menu nav ol p pre section summary table tbody tfoot thead ul caption",
);
const left = words(
  "applet audio button canvas embed head iframe img input link map math meta noscript object option script select style svg template textarea title video",
);

/** The text of a node as blocks: white space collapsed, a new block at each block tag, nothing of scripts. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let links: Link[] = [];
  let element = "";
  let gap: 1 | 2 = 2;
  const close = (next: string, breaks: 1 | 2) => {
    const trimmed = text.trimEnd();
    if (trimmed !== "") {
      const kept = links.map((l) => ({ ...l, end: Math.min(l.end, trimmed.length) })).filter((l) => l.start < l.end);
      blocks.push({ text: trimmed, links: kept, element, gap });
      gap = breaks;
    } else if (breaks === 2) gap = 2;
    text = "";
    links = [];
    element = next;
  };
  const add = (piece: string) => {
    const collapsed = piece.replace(/[\s\u00A0]+/g, " ");
    text += text === "" || text.endsWith(" ") ? collapsed.trimStart() : collapsed;
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) return add(node.nodeValue ?? "");
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toLowerCase();
    if (left.has(name)) return;
    const breaks = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : undefined;
    if (breaks) close(name, breaks);
    if (name === "td" || name === "th") add(" ");
    const start = text.length;
    if (name === "pre") addLines(node.textContent ?? "");
    else for (const child of node.childNodes) walk(child);
    if (name === "a") addLink(node as Element, start);
    if (breaks) close("", breaks);
  };
  const addLines = (content: string) => {
    for (const line of content.split("\n")) {
      add(line);
      close("pre", 1);
    }
  };
  const addLink = (anchor: Element, from: number) => {
    const href = anchor.getAttribute("href") ?? "";
    const start = text.startsWith(" ", from) ? from + 1 : from;
    const end = text.trimEnd().length;
    if (href !== "" && start < end) links.push({ href, start, end });
  };
  walk(root);
  close("", 2);
  return blocks;
}

/** The blocks as one text, links moved to their places in it. */
export function joinBlocks(blocks: readonly Block[]): { text: string; links: Link[] } {
  let text = "";
  const links: Link[] = [];
  for (const block of blocks) {
    if (text !== "") text += "\n".repeat(block.gap);
    links.push(...block.links.map((l) => ({ ...l, start: l.start + text.length, end: l.end + text.length })));
    text += block.text;
  }
  return { text, links };
}
