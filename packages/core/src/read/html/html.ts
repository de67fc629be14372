import type { Link } from "../../model/article.ts";
import type { Note } from "../../model/note.ts";
import type { Found } from "../article.ts";
import { limits } from "../limits.ts";
import { cleanLanguage, cleanUrl, firstKnown, type Metadata } from "../metadata.ts";
import { normalise } from "../normalise.ts";
import { parsePublished } from "../published.ts";
import { type Block, blocksOf, joinBlocks } from "./blocks.ts";
import { countInnerScripts, findContent } from "./content.ts";
import { readHead } from "./head.ts";
import { readJsonLd } from "./json-ld.ts";
import { parseFragment, parsePage } from "./page.ts";
import { unsafeShape } from "./shape.ts";
import { stripTags } from "./strip.ts";

/** The article of a web page: body without the page around it, links, and what the page says about itself. */
export function readHtml(source: string, name: string): Found {
  const notes: Note[] = [];
  const html = source.slice(0, limits.htmlCharacters);
  if (html.length < source.length) {
    notes.push({
      code: "html-cut",
      message: `${name} has ${source.length} characters of HTML and only the first ${html.length} are read.`,
    });
  }
  const unsafe = unsafeShape(html);
  if (unsafe) return { ...found(stripTags(html)), notes: [...notes, unsafeNote(name, unsafe)] };
  try {
    return readPage(html, name, notes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // a stack overflow is the page's doing, anything else a bug
    return { ...found(stripTags(html)), notes: [...notes, unsafeNote(name, "deep")] };
  }
}

function readPage(html: string, name: string, notes: Note[]): Found {
  const page = parsePage(html);
  const said = metadataOf(page);
  const { body } = readJsonLd(page);
  const scripts = countInnerScripts(page);
  if (scripts > 0) {
    const message = `${name} holds ${scripts} script${scripts === 1 ? "" : "s"} among its paragraphs; nothing of them is run or kept.`;
    notes.push({ code: "scripts-left-out", message });
  }
  const blocks = findContent(page, said);
  const text = joinBlocks(blocks).text;
  // JSON-LD's text is worse than the page's own wherever both exist (F1 .78 against .99), so it is the last resort.
  if (text.length < 200 && body && body.length > 2 * text.length) return { ...readFragment(body), said, notes };
  return { ...found(blocks, said.url), said, notes };
}

/** A piece of HTML that is all article, as feeds and databases hold it. */
export function readFragment(html: string): Found {
  const safe = html.slice(0, limits.htmlCharacters);
  return found(unsafeShape(safe) ? stripTags(safe) : blocksOf(parseFragment(safe)));
}

function metadataOf(page: Document): Metadata {
  const json = readJsonLd(page);
  const head = readHead(page);
  const published = parsePublished(json.published) ?? head.published ?? null;
  const url = head.url ?? cleanUrl(json.url);
  const known = firstKnown(json, head);
  return {
    ...known,
    title: withoutOutlet(known),
    published,
    url,
    language: head.language ?? cleanLanguage(json.language),
  };
}

/** "Dam opens - The Gull" is the title "Dam opens" where the outlet is The Gull. */
function withoutOutlet({ title, outlet }: Metadata): string | null {
  const parts = /^(.{10,}?)\s+[-|\u2013\u2014\u00BB]\s+([^|]{2,80})$/.exec(title ?? "");
  const same = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return parts && same(parts[2] ?? "") === same(outlet ?? "") ? (parts[1] ?? null) : (title ?? null);
}

function found(blocks: readonly Block[], base?: string | null): Found {
  const clean = blocks.map((block) => normaliseBlock(block)).filter((block) => block.text !== "");
  const { text, links } = joinBlocks(clean);
  return { text, links: links.flatMap((link) => absolute(link, base)) };
}

/** Blocks are normalised before they are joined, piece by piece where they hold links, so that spans stay true. */
function normaliseBlock(block: Block): Block {
  const text = normalise(block.text);
  if (text === block.text) return block;
  const place = (offset: number) => normalise(block.text.slice(0, offset)).length;
  return { ...block, text, links: block.links.map((l) => ({ ...l, start: place(l.start), end: place(l.end) })) };
}

function absolute(link: Link, base?: string | null): Link[] {
  const href = cleanUrl(link.href, base);
  return href ? [{ ...link, href }] : [];
}

function unsafeNote(name: string, shape: "deep" | "large"): Note {
  const why =
    shape === "deep"
      ? `nests its elements deeper than ${limits.htmlDepth} levels`
      : `holds more than ${limits.htmlElements} elements`;
  return {
    code: `html-too-${shape}`,
    message: `${name} ${why}, so its words are read without looking for the article; check the text, or save the page again.`,
  };
}
