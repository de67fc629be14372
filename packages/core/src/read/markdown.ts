import { Marked } from "marked";
import { parse } from "yaml";
import type { Note } from "../model/note.ts";
import type { Found } from "./article.ts";
import { readFragment } from "./html/html.ts";
import { limits } from "./limits.ts";
import type { Metadata } from "./metadata.ts";
import { oneLine } from "./metadata.ts";
import { metadataOf } from "./record.ts";

const fence = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Quotes and lists nested deeper than any prose has them: the parser's time grows with the square of the depth. */
const deepMarks = /^(?:[ \t]{120}|[ \t]*(?:[>*+-][ \t]*){40})/m;

const marked = new Marked({ gfm: true, async: false });

/** Markdown with its front matter as metadata; a first heading that is the title is not part of the text. */
export function readMarkdown(source: string, name: string): Found {
  const { body: whole, said, notes } = splitFrontMatter(source, name);
  const body = whole.slice(0, limits.markdownCharacters);
  if (body.length < whole.length) notes.push(cutNote(name, whole.length));
  if (deepMarks.test(body) || hasLongParagraph(body)) return { text: whole, said, notes: [...notes, plainNote(name)] };
  const found = readFragment(marked.parse(body) as string);
  const heading = /^#\s+(.+?)\s*#*$/m.exec(body.slice(0, 2000).trimStart().split("\n", 1)[0] ?? "")?.[1];
  const spoken = heading ? oneLine(readFragment(marked.parse(heading) as string).text) : null;
  const isTitle = spoken !== null && (!said.title || said.title === spoken) && found.text.startsWith(spoken);
  if (!isTitle) return { ...found, said, notes };
  const rest = found.text.slice(spoken.length);
  const cut = spoken.length + (rest.length - rest.trimStart().length);
  const links = (found.links ?? [])
    .filter((l) => l.start >= cut)
    .map((l) => ({ ...l, start: l.start - cut, end: l.end - cut }));
  return { text: found.text.slice(cut), links, said: { ...said, title: said.title ?? spoken }, notes };
}

function hasLongParagraph(body: string): boolean {
  let from = 0;
  for (const blank of body.matchAll(/\n[ \t]*\n/g)) {
    if (blank.index - from > limits.paragraphCharacters) return true;
    from = blank.index;
  }
  return body.length - from > limits.paragraphCharacters;
}

const cutNote = (name: string, length: number): Note => ({
  code: "markdown-cut",
  message: `${name} has ${length} characters of Markdown and only the first ${limits.markdownCharacters} are read; split it.`,
});

const plainNote = (name: string): Note => ({
  code: "markdown-as-text",
  message: `${name} has lists nested deeper, or paragraphs longer, than prose has, so it is read as plain text; check the text.`,
});

/** Parts front matter from the text after it; without any, or where it is broken, the text is whole. */
export function splitFrontMatter(source: string, name: string): { body: string; said: Metadata; notes: Note[] } {
  const text = source.replace(/\r\n?/g, "\n");
  const block = fence.exec(text);
  if (!block) return { body: source, said: {}, notes: [] };
  try {
    const fields: unknown = parse(block[1] ?? "", { schema: "core", maxAliasCount: 20, logLevel: "error" });
    if (fields === null || typeof fields !== "object" || Array.isArray(fields))
      return { body: source, said: {}, notes: [] };
    return { body: text.slice(block[0].length), said: metadataOf(fields as Record<string, unknown>), notes: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    const note = {
      code: "front-matter-broken",
      message: `${name} has front matter that is not valid YAML (${why}); it is read without it.`,
    };
    return { body: text.slice(block[0].length), said: {}, notes: [note] };
  }
}
