import { existsSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { decodeText, type Metadata, type Note, parseManifest } from "@stemma/core";
import { openFile, takeBytes } from "./bytes.ts";
import { limits } from "./limits.ts";
import { reasonFor } from "./reasons.ts";

/** What the manifest of one folder says. */
interface FolderManifest {
  /** Its file name. */
  readonly name: string;
  readonly notes: readonly Note[];
  readonly metadataOf: (file: string) => Metadata | undefined;
  /** Whether it lists files, and none inside this folder of its folder. */
  readonly leavesOutFolder: (folder: string) => boolean;
  /** Whether it lists files and this one, which it does not list, is about them rather than one of them. */
  readonly leavesOutFile: (file: string) => boolean;
  /** Files of its own folder that it names and that are not among those there. */
  readonly missing: (there: ReadonlySet<string>) => string[];
}

/** The manifests of the folders that are read, each read once. */
export interface Manifests {
  readonly of: (folder: string) => Promise<FolderManifest>;
  /** What the manifest beside a file, or in the folder above that, says of it. */
  readonly metadataOf: (file: string) => Promise<Metadata | undefined>;
}

const none: FolderManifest = {
  name: "manifest.json",
  notes: [],
  metadataOf: () => undefined,
  leavesOutFolder: () => false,
  leavesOutFile: () => false,
  missing: () => [],
};

/** Manifests are looked for this many folders up from a file. */
const levelsUp = 4;

export function createManifests(): Manifests {
  const read = new Map<string, Promise<FolderManifest>>();
  const of = (folder: string) => {
    const known = read.get(folder) ?? readManifest(folder);
    read.set(folder, known);
    return known;
  };
  const metadataOf = async (file: string) => {
    let folder = dirname(file);
    for (let level = 0; level < levelsUp; level++) {
      const inside = relative(folder, file).split(sep).join("/");
      const metadata = (await of(folder)).metadataOf(inside);
      if (metadata) return metadata;
      if (dirname(folder) === folder) break;
      folder = dirname(folder);
    }
    return undefined;
  };
  return { of, metadataOf };
}

async function readManifest(folder: string): Promise<FolderManifest> {
  const kind = (["json", "csv"] as const).find((k) => existsSync(join(folder, `manifest.${k}`)));
  if (!kind) return none;
  const file = join(folder, `manifest.${kind}`);
  const name = basename(file);
  try {
    const { bytes } = await takeBytes(await openFile(file), limits.manifestBytes);
    const decoded = decodeText(bytes);
    const note = { code: "manifest-broken", message: `${file} is not text. The files beside it are read without it.` };
    if (!decoded) return { ...none, name, notes: [note] };
    const { files, notes } = parseManifest(decoded.text, kind, file);
    const folders = new Set([...files.keys()].filter((f) => f.includes("/")).map((f) => f.split("/", 1)[0]));
    return {
      name,
      notes,
      metadataOf: (inside) => files.get(inside) ?? files.get(inside.replace(/\.gz$/, "")),
      leavesOutFolder: (inner) => files.size > 0 && !folders.has(inner),
      leavesOutFile: (file) => files.size > 0 && !files.has(file) && /^(?:readme|licen[cs]e)\b|\.json$/i.test(file),
      missing: (there) =>
        [...files.keys()].filter((f) => !f.includes("/") && !there.has(f) && !there.has(`${f}.gz`)).slice(0, 100),
    };
  } catch (error) {
    return { ...none, name, notes: [reasonFor(file, error)] };
  }
}
