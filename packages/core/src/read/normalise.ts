/** Zero-width and direction marks, soft hyphens, and controls that no text needs. */
const dropped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: page breaks count as line breaks
const lineBreaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * The one form in which text enters: Unicode NFC, LF line ends, no invisible characters, no broken surrogates.
 * The identity on clean text (nothing is trimmed), so offsets into the result are offsets into the file.
 */
export const normalise = (text: string): string =>
  text.toWellFormed().replace(lineBreaks, "\n").replace(dropped, "").normalize("NFC");
