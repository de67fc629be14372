import type { Dirent, Stats } from "node:fs";
import { opendir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { isManifestName, type Metadata, type Note } from "@stemma/core";
import { glob, isDynamicPattern } from "tinyglobby";
import { limits } from "./limits.ts";
import type { Manifests } from "./manifests.ts";
import { reasonFor } from "./reasons.ts";

/** A file to read, with what its manifest says of it; or a note on what cannot be. */
export type Input =
  | { readonly path: string; readonly file: string; readonly metadata: Metadata | undefined }
  | { readonly path: string; readonly note: Note; readonly unread: boolean };

/** Every file that the paths mean, in their order, folders sorted by name; each file once. */
export async function* findInputs(paths: readonly string[], manifests: Manifests): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of inputsOf(path, manifests)) {
      if (seen.has(input.path) && "file" in input) continue;
      seen.add(input.path);
      yield input;
    }
  }
}

async function* inputsOf(given: string, manifests: Manifests): AsyncGenerator<Input> {
  if (given === "-") {
    yield { path: "-", file: "-", metadata: undefined };
    return;
  }
  const path = shown(given);
  let kind: Stats;
  try {
    kind = await stat(given);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" && isDynamicPattern(given)) yield* matches(given, manifests);
    else yield unreadable(path, reasonFor(path, error));
    return;
  }
  if (kind.isDirectory()) yield* walk(given, path, { manifests, above: [], visited: new Set() });
  else if (kind.isFile() || kind.isFIFO()) yield await fileInput(given, manifests, path);
  else yield unreadable(path, specialNote(path));
}

async function* matches(pattern: string, manifests: Manifests): AsyncGenerator<Input> {
  const absolute = isAbsolute(pattern);
  const files = await glob(pattern, {
    onlyFiles: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute,
  });
  const wanted = files.filter((file) => !isManifestName(file.slice(file.lastIndexOf("/") + 1))).sort();
  if (wanted.length === 0) {
    const message = `${pattern} matches no file; check the folder and the pattern.`;
    yield unreadable(pattern, { code: "path-matches-nothing", message });
  }
  for (const file of wanted) yield await fileInput(file, manifests, shown(file));
}

/** Where a walk stands: the real paths of the folders it is inside of, and of all it has been in. */
interface Walk {
  readonly manifests: Manifests;
  readonly above: readonly string[];
  readonly visited: Set<string>;
}

/** One folder: its files, then what is inside its folders, by name. */
async function* walk(folder: string, path: string, { manifests, above, visited }: Walk): AsyncGenerator<Input> {
  let names: Dirent[];
  let real: string;
  try {
    real = await realpath(folder);
    names = await entriesOf(folder);
  } catch (error) {
    yield unreadable(path, reasonFor(path, error));
    return;
  }
  if (above.includes(real) || above.length > limits.folderDepth) {
    const message = `${path} leads back into a folder that holds it (or lies ${limits.folderDepth} deep); it is left out.`;
    yield unreadable(path, { code: "folder-loop", message });
    return;
  }
  // A second way to the same folder; following each would take forever where links fan out.
  if (visited.has(real)) return;
  visited.add(real);
  const manifest = await manifests.of(folder);
  for (const note of manifest.notes) yield unreadable(join(path, manifest.name), note);
  const leftOut: string[] = [];
  for (const name of names.map((n) => n.name)) {
    const inner = join(folder, name);
    const innerPath = join(path, name);
    const kind = await stat(inner).catch((error: unknown) => error as NodeJS.ErrnoException);
    if (kind instanceof Error) yield unreadable(innerPath, reasonFor(innerPath, kind));
    else if (kind.isFile() && !manifest.leavesOutFile(name)) yield await fileInput(inner, manifests, innerPath);
    else if (kind.isFile()) leftOut.push(name);
    else if (!kind.isDirectory()) yield unreadable(innerPath, specialNote(innerPath));
    else if (manifest.leavesOutFolder(name)) leftOut.push(`${name}/`);
    else yield* walk(inner, innerPath, { manifests, above: [...above, real], visited });
  }
  if (leftOut.length > 0) yield unlisted(path, manifest.name, leftOut);
  for (const file of manifest.missing(new Set(names.map((n) => n.name)))) {
    const missing = join(path, file);
    const message = `${missing} is named in ${join(path, manifest.name)} but is not there; add the file or take out its entry.`;
    yield unreadable(missing, { code: "manifest-file-missing", message });
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) {
    if (!entry.name.startsWith(".") && !isManifestName(entry.name)) entries.push(entry);
  }
  // By code unit, so that the order is the same on every machine.
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function fileInput(file: string, manifests: Manifests, path: string): Promise<Input> {
  return { path, file, metadata: await manifests.metadataOf(file) };
}

const unreadable = (path: string, note: Note): Input => ({ path, note, unread: true });

/** Not an error, so not counted as unread: the manifest says what the articles are. */
function unlisted(path: string, manifest: string, names: readonly string[]): Input {
  const some = names.slice(0, 3).join(", ");
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const message = `${join(path, manifest)} does not name ${some}${rest}, so they are left out; give their paths to read them.`;
  return { path, note: { code: "files-unlisted", message }, unread: false };
}

const specialNote = (path: string): Note => ({
  code: "file-special",
  message: `${path} is a device, socket or pipe and not a file; leave it out.`,
});

/** A path as given; an absolute one inside the working folder is shown from there. */
function shown(given: string): string {
  const inside = isAbsolute(given) ? relative(process.cwd(), given) : given;
  const path = inside === "" || inside.startsWith("..") ? given : inside;
  return path
    .split(sep)
    .join("/")
    .replace(/^(?:\.\/)+(?=.)/, "");
}
