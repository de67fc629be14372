import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

type Field = string | number | boolean | null | readonly Field[];

/**
 * A content-derived id: `kind` and 96 bits of the SHA-256 of the fields as one JSON array, so that
 * no two different lists of fields can be joined into the same text.
 */
export const identity = (kind: string, fields: readonly Field[]): string =>
  `${kind}_${bytesToHex(sha256(utf8ToBytes(JSON.stringify(fields)))).slice(0, 24)}`;

/** SHA-256 of bytes, as lower-case hex. */
export const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
