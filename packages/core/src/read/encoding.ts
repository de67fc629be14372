import { detect } from "chardet";

/** Bytes as text, with the encoding used and how many characters could not be decoded (now U+FFFD). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly replaced: number;
  /** True when only the statistics of the bytes speak for the encoding. */
  readonly guessed: boolean;
}

/** As the web reads what names no encoding. */
const fallback = "windows-1252";
const latin = /^(?:windows-125[024]|iso-8859-(?:1|2|9|15))$/;

/** Bytes that are looked at to guess an encoding; more changes no verdict on news text and costs time. */
const sample = 64 * 1024;

/**
 * Decodes by byte order mark, strict UTF-8, the page's own charset, the pattern of UTF-16, then statistics.
 * Undefined when the bytes are not text. UTF-8 goes before the page's charset because bytes that pass it by
 * accident are rarer than pages that name the wrong charset.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const mark = byteOrderMark(bytes);
  if (mark) return decodeAs(bytes, mark);
  const wide = widePattern(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return undefined;
  const declared = declaredCharset(bytes);
  if (declared && /^(?:iso-2022|hz)/.test(declared)) return decodeAs(bytes, declared);
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { text: strict, encoding: "utf-8", replaced: 0, guessed: false };
  const loose = decodeAs(bytes, "utf-8");
  if (mostlyUtf8(loose)) return loose;
  if (declared && declared !== "utf-8") return decodeAs(bytes, declared);
  return { ...decodeAs(bytes, guessedCharset(bytes)), guessed: true };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
function widePattern(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  return even > half * 0.7 && odd < half * 0.05 ? "utf-16be" : undefined;
}

/** Controls that text does not use, in more than 3 of 100 bytes: data has 10 and more, a text with some stray ones far fewer. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  }
  return controls > 0.03 * length;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the verdict "not UTF-8" is the answer, not an error
  }
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText {
  const decoder = supportedDecoder(label) ?? new TextDecoder(fallback);
  const text = decoder.decode(bytes);
  return { text, encoding: decoder.encoding, replaced: countReplaced(text), guessed: false };
}

function supportedDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // an unknown label is read as the web reads it: windows-1252
  }
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count++;
  return count;
}

/** A few broken bytes in what is plainly UTF-8 (a cut file, one bad paste) do not make it another encoding. */
function mostlyUtf8({ text }: DecodedText): boolean {
  const head = text.slice(0, 200_000);
  const good = head.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good > countReplaced(head) * 2;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  if (!/<(?:!doctype|html|head|meta|\?xml)/i.test(head)) return undefined;
  return /charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
}

/** Statistics see Cyrillic or Greek in a few stray bytes, so those count only where most letters are not ASCII. */
function guessedCharset(bytes: Uint8Array): string {
  const head = bytes.subarray(0, sample);
  const guess = detect(head)?.toLowerCase() ?? fallback;
  const high = head.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  return high < 0.2 * head.length && !latin.test(guess) ? fallback : guess;
}
