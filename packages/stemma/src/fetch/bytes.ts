import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { limits } from "./limits.ts";

/** The bytes of an input, unpacked where they are gzip, with the first of them already at hand. */
export interface ByteSource {
  /** At least `headBytes` unless the input is shorter. */
  readonly head: Uint8Array;
  /** All of them, `head` included; can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Closes the file; needed where `chunks` is not read to its end. */
  readonly close: () => void;
}

/** Opens a file's bytes. Fails as the file system does. */
export const openFile = (file: string): Promise<ByteSource> => openStream(createReadStream(file));

/** Opens bytes that come from elsewhere, such as standard input. */
export async function openStream(source: Readable): Promise<ByteSource> {
  const packed = await peek(source);
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const close = () => source.destroy();
  if (!isGzip) return { head: packed.head, chunks: packed.all, close };
  const gunzip = createGunzip();
  const raw = Readable.from(packed.all);
  raw.on("error", (error) => gunzip.destroy(error));
  const unpacked = await peek(raw.pipe(gunzip)).catch((error: unknown) => {
    close();
    throw error;
  });
  return {
    head: unpacked.head,
    chunks: unpacked.all,
    close: () => {
      gunzip.destroy();
      raw.destroy();
      close();
    },
  };
}

/** At most `limit` bytes of a source; `cut` tells that there were more. */
export async function takeBytes(source: ByteSource, limit: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  source.close();
  return { bytes: Buffer.concat(parts, Math.min(length, limit)), cut: length > limit };
}

/** The lines of a source, without their ends; null stands for a line past `limit`, which is skipped. */
export async function* takeLines(source: ByteSource, limit: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = () => {
    const line = length > limit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) parts = [];
    else if (piece.length > 0) parts.push(piece);
  };
  try {
    for await (const chunk of source.chunks) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        add(chunk.subarray(from, end));
        yield finish();
        from = end + 1;
      }
      add(chunk.subarray(from));
    }
    if (length > 0) yield finish();
  } finally {
    source.close();
  }
}

/** Reads the first bytes, then gives them again together with the rest. */
async function peek(stream: Readable): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < limits.headBytes) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const head = Buffer.concat(first);
  async function* all() {
    if (head.length > 0) yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  return { head, all: all() };
}
