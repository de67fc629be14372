/** The formats that are read. */
export type DocumentKind = "text" | "markdown" | "html" | "json" | "jsonl" | "csv" | "tsv";

/** Formats known by their first bytes that are not read, each with the way out. */
const signatures: readonly (readonly [bytes: readonly number[], name: string, wayOut: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF", "save its text as .txt or .html"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an Office document", "unpack it, or save the document as .html or .txt"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office document", "save it as .html or .txt"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "an RTF document", "save it as .html or .txt"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image", "give the text instead"],
  [[0xff, 0xd8, 0xff], "a JPEG image", "give the text instead"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image", "give the text instead"],
  [[0x1f, 0x8b], "gzip data", "unpack it first"],
  [[0x42, 0x5a, 0x68], "bzip2 data", "unpack it first"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz data", "unpack it first"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7z archive", "unpack it first"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], "an SQLite database", "export its articles as CSV or JSON Lines"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program", "leave it out"],
];

/** What the bytes are when they are a format that is not read, and what to do about it. */
export function unsupportedFormat(bytes: Uint8Array): { name: string; wayOut: string } | undefined {
  const found = signatures.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found && { name: found[1], wayOut: found[2] };
}

const byExtension: Readonly<Record<string, DocumentKind>> = {
  csv: "csv", htm: "html", html: "html", json: "json", jsonl: "jsonl", markdown: "markdown", md: "markdown",
  ndjson: "jsonl", tab: "tsv", text: "text", tsv: "tsv", txt: "text", xhtml: "html",
}; // biome-ignore format: a table

/** The kind that a file name promises; undefined for a name that promises none. */
export const kindOfName = (name: string): DocumentKind | undefined =>
  byExtension[/\.([a-z0-9]+)$/i.exec(name.replace(/\.gz$/i, ""))?.[1]?.toLowerCase() ?? ""];

/** The kind of a text, by its content first and its name second. */
export function kindOf(text: string, name: string): DocumentKind {
  const head = text
    .slice(0, 4096)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const promised = kindOfName(name);
  if (looksLikeHtml(head)) return "html";
  if (promised === "html") return /<[a-z!/]/i.test(text) ? "html" : "text";
  const json = looksLikeJson(text, head);
  if (json) return json;
  if (promised === "json" || promised === "jsonl") return promised;
  if (promised) return promised;
  if (/^---[ \t]*\n/.test(head)) return "markdown";
  return looksLikeTable(head) ?? "text";
}

const looksLikeHtml = (head: string): boolean =>
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta|title|article|main|div|p|h1)\b/i.test(
    head,
  );

function looksLikeJson(text: string, head: string): DocumentKind | undefined {
  if (!/^[[{]\s*["{[\]}]/.test(head)) return undefined;
  const firstLine = text.trimStart().split("\n", 1)[0] ?? "";
  if (head.startsWith("{") && isJson(firstLine)) return text.trim() === firstLine.trim() ? "json" : "jsonl";
  return isJson(text) ? "json" : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // the verdict is the answer
  }
}

/** A first line of short names, one of them a name for text, parted by tabs or commas. */
function looksLikeTable(head: string): DocumentKind | undefined {
  const names = (head.split("\n", 1)[0] ?? "").toLowerCase();
  if (names.length > 400 || !/(?:^|[,;\t])"?(?:text|body|content|article)"?(?:[,;\t\r]|$)/.test(names))
    return undefined;
  return names.includes("\t") ? "tsv" : /[,;]/.test(names) ? "csv" : undefined;
}
