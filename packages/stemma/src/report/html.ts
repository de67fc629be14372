/** Markup that is safe to put into a page: made only by `html` and `raw`. */
export class Markup {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

function render(part: Part): string {
  if (part instanceof Markup) return part.value;
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  return part.map(render).join("");
}

/** A template whose values are escaped, unless they are markup themselves; lists are joined, nothing is "undefined". */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, i) => text + render(parts[i])).join(""));

/** Markup written by us as it stands (a style sheet). Never for text from outside. */
export const raw = (markup: string): Markup => new Markup(markup);

/** The address where it is one that a page may link to (http or https); else null. */
export const safeUrl = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
