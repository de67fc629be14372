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
  const writer = new BlockWriter();
  const walk = (node: Node) => {
    if (node.nodeType === 3) return writer.add(node.nodeValue ?? "");
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toLowerCase();
    if (left.has(name)) return;
    const breaks = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : undefined;
    if (breaks) writer.close(name, breaks);
    if (name === "td" || name === "th") writer.add(" ");
    const start = writer.length;
    if (name === "pre") writer.addLines(node.textContent ?? "");
    else for (const child of node.childNodes) walk(child);
    if (name === "a") writer.link((node as Element).getAttribute("href") ?? "", start);
    if (breaks) writer.close("", breaks);
  };
  walk(root);
  writer.close("", 2);
  return writer.blocks;
}

/** Gathers the pieces of one block at a time; they are joined once, so that many pieces cost no more than their length. */
class BlockWriter {
  readonly blocks: Block[] = [];
  length = 0;
  private pieces: string[] = [];
  private links: Link[] = [];
  private element = "";
  private gap: 1 | 2 = 2;
  private spaced = true;

  add(piece: string): void {
    const collapsed = piece.replace(/[\s\u00A0]+/g, " ");
    const added = this.spaced ? collapsed.trimStart() : collapsed;
    if (added === "") return;
    this.pieces.push(added);
    this.length += added.length;
    this.spaced = added.endsWith(" ");
  }

  addLines(content: string): void {
    for (const line of content.split("\n")) {
      this.add(line);
      this.close("pre", 1);
    }
  }

  /** Marks what was added since `from` as a link; a space at either end is not part of it. */
  link(href: string, from: number): void {
    const words = this.since(from);
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    if (href !== "" && start < end) this.links.push({ href, start, end });
  }

  /** Ends the block, if it has any words, and opens the next, which `element` holds. */
  close(element: string, breaks: 1 | 2): void {
    const text = this.pieces.join("").trimEnd();
    if (text !== "") {
      this.blocks.push({ text, links: this.links, element: this.element, gap: this.gap });
      this.gap = breaks;
    } else if (breaks === 2) this.gap = 2;
    this.pieces = [];
    this.links = [];
    this.length = 0;
    this.spaced = true;
    this.element = element;
  }

  private since(from: number): string {
    let at = this.length;
    let first = this.pieces.length;
    while (at > from && first > 0) at -= this.pieces[--first]?.length ?? 0;
    return this.pieces
      .slice(first)
      .join("")
      .slice(from - at);
  }
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
