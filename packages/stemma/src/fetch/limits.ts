/** How much of one input is taken in; the limits on what is read from it are in the core's `read/limits.ts`. */
export const limits = {
  /** No article comes near this; a text or page is cut here with a note. */
  documentBytes: 64 * 1024 * 1024,
  /** The core reads ten million characters of a page. */
  pageBytes: 32 * 1024 * 1024,
  /** A table is held in memory while it is read; beyond this, JSON Lines is the format. */
  tableBytes: 256 * 1024 * 1024,
  /** One line of JSON Lines: an article of the greatest length, escaped. */
  lineBytes: 16 * 1024 * 1024,
  manifestBytes: 64 * 1024 * 1024,
  /** Looked at to tell the format. */
  headBytes: 64 * 1024,
  /** Folders inside folders. */
  folderDepth: 64,
} as const;
