/** What a file, a manifest or a person says about an article; absent or null is unknown. */
export interface Metadata {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
}

/** The fields of Metadata, in the order in which they are shown. */
export const metadataFields = ["title", "outlet", "byline", "published", "url", "language"] as const;

/** One line without the white space around it; null when nothing is left. */
export function oneLine(value: string | null | undefined): string | null {
  const line = (value ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

/** Each field from the first of `sources` that knows it. */
export function firstKnown(...sources: readonly (Metadata | undefined)[]): Metadata {
  const known = metadataFields.map((field) => [field, sources.map((s) => oneLine(s?.[field])).find((v) => v !== null)]);
  return Object.fromEntries(known.map(([field, value]) => [field, value ?? null])) as Metadata;
}

/** A byline without its "By": "By Ana Ruiz" → "Ana Ruiz"; null for an address. */
export function cleanByline(value: string | null | undefined): string | null {
  const line =
    oneLine(value)
      ?.replace(/^by\s*:?\s+/i, "")
      .replace(/[\s,;|]+$/, "") ?? null;
  return line === null ||
    line === "" ||
    line.length > 300 ||
    /^https?:|^(?:admin|administrator|editor|root|user|webmaster)$|^\S+\.\w{2,4}$/i.test(line)
    ? null
    : line;
}

/** An outlet's name without what follows a bar ("The Gull | gull.example"); the host where only an address is given. */
export function cleanOutlet(value: string | null | undefined): string | null {
  const name = oneLine(oneLine(value)?.split(/\s+[|\u00BB]\s+/)[0]);
  return name !== null && /^https?:/i.test(name) ? hostOf(name) : name;
}

/** The host of an address, without "www."; null for what is no address. */
export const hostOf = (url: string): string | null =>
  URL.canParse(url) ? oneLine(new URL(url).hostname.replace(/^www\./, "")) : null;

/** An http(s) address in its normal form, resolved against `base` when it is relative; else null. */
export function cleanUrl(value: string | null | undefined, base?: string | null): string | null {
  const line = (value ?? "").trim();
  if (line === "" || line.length > 4000) return null;
  const url = URL.canParse(line) ? new URL(line) : base && URL.canParse(line, base) ? new URL(line, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A BCP 47 tag from "en_US", "EN" or "en-us"; else null. */
export function cleanLanguage(value: string | null | undefined): string | null {
  const tag = (value ?? "").trim().replace(/_/g, "-");
  const match = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/i.exec(tag);
  if (!match) return null;
  const [, language = "", script, region] = match;
  return [language.toLowerCase(), script, region?.toUpperCase()].filter(Boolean).join("-");
}
