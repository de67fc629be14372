import type { Note } from "@stemma/core";

const byCode: Readonly<Record<string, readonly [code: string, why: string]>> = {
  EACCES: ["file-forbidden", "may not be opened by you; change its permissions or leave it out"],
  EISDIR: ["file-is-folder", "is a folder; give a file"],
  ELOOP: ["folder-loop", "is a link that leads to itself; leave it out"],
  EMFILE: ["file-unreadable", "could not be opened, because too many files are open; read fewer at a time"],
  ENAMETOOLONG: ["path-not-found", "is longer than a path can be; check it"],
  ENOENT: ["path-not-found", "is not there; check the path"],
  ENOTDIR: ["path-not-found", "goes through a file as if it were a folder; check the path"],
  EPERM: ["file-forbidden", "may not be opened by you; change its permissions or leave it out"],
  Z_BUF_ERROR: ["gzip-broken", "is gzip data that ends too early; get it again"],
  Z_DATA_ERROR: ["gzip-broken", "is gzip data that is damaged; get it again"],
};

/** The note for an error of the file system or of unpacking. Any other error is a bug and is thrown on. */
export function reasonFor(path: string, error: unknown): Note {
  const cause = error as NodeJS.ErrnoException;
  const name = path === "-" ? "standard input" : path;
  if (typeof cause?.code !== "string" || !/^(?:E[A-Z0-9]+|Z_[A-Z_]+)$/.test(cause.code)) throw error;
  const [code, why] = byCode[cause.code] ?? ["file-unreadable", `could not be read (${cause.message}); check the file`];
  return { code, message: `${name} ${why}.` };
}
