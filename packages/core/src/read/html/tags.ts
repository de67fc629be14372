/** One tag of a page, found without building a tree. */
export interface Tag {
  /** Lower case; "!" for a comment or declaration, "" for a "<" that begins nothing. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Elements whose insides are not HTML. */
export const rawText: ReadonlySet<string> = new Set([
  "iframe",
  "noembed",
  "noframes",
  "plaintext",
  "script",
  "style",
  "textarea",
  "title",
  "xmp",
]);
const whiteSpace = new Set([" ", "\n", "\t", "\f", "\r"]);
const nameStart = /[a-z]/i;

/** Every tag in order, past the insides of scripts; one pass, whatever the page is like. */
export function* scanTags(html: string): Generator<Tag> {
  let at = html.indexOf("<");
  while (at >= 0) {
    const next = html[at + 1] ?? "";
    let end = at + 1;
    if (next === "!" || next === "?") {
      end = endOfDeclaration(html, at);
      yield { name: "!", closing: false, selfClosing: false, start: at, end };
    } else if (nameStart.test(next) || (next === "/" && nameStart.test(html[at + 2] ?? ""))) {
      const tag = readTag(html, at);
      yield tag;
      end = tag.end;
      if (!tag.closing && rawText.has(tag.name)) end = endOfRawText(html, tag);
    } else yield { name: "", closing: false, selfClosing: false, start: at, end: at };
    at = html.indexOf("<", end);
  }
}

function endOfDeclaration(html: string, at: number): number {
  const [open, close] = html.startsWith("<!--", at) ? [4, "-->"] : [2, ">"];
  const end = html.indexOf(close, at + open);
  return end < 0 ? html.length : end + close.length;
}

function endOfRawText(html: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
  close.lastIndex = tag.end;
  return close.exec(html)?.index ?? html.length;
}

/** Quotes count only after "=", as in the standard, so that neither `a=">"` nor a stray quote moves the end. */
function readTag(html: string, start: number): Tag {
  const closing = html[start + 1] === "/";
  let at = start + (closing ? 2 : 1);
  const nameAt = at;
  while (at < html.length && html[at] !== ">" && html[at] !== "/" && !whiteSpace.has(html[at] ?? "")) at++;
  const name = html.slice(nameAt, Math.min(at, nameAt + 40)).toLowerCase();
  while (at < html.length && html[at] !== ">") {
    if (html[at] !== "=") at++;
    else at = endOfValue(html, at + 1);
  }
  return { name, closing, selfClosing: html[at - 1] === "/", start, end: Math.min(at + 1, html.length) };
}

function endOfValue(html: string, from: number): number {
  let at = from;
  while (whiteSpace.has(html[at] ?? "")) at++;
  const mark = html[at];
  if (mark === '"' || mark === "'") {
    const end = html.indexOf(mark, at + 1);
    return end < 0 ? html.length : end + 1;
  }
  while (at < html.length && html[at] !== ">" && !whiteSpace.has(html[at] ?? "")) at++;
  return at;
}
