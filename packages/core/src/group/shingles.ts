/** Length of a shingle in words: short enough to survive an edit every dozen words, long enough to be rare by chance. */
const shingleWords = 5;

/** One shingle in this many is kept, chosen by its hash, so that the same passage gives the same sample everywhere. */
const sampling = 8;

/** Enough to tell a quarter copied from none; more would only make long texts heavy. */
const maxShingles = 128;

/** FNV-1a over UTF-16 code units: small, fast and the same on every machine. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Avalanche of a hash (Murmur3's finaliser), so that sampling by remainder sees every bit. */
const mix = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The sampled hashes of the runs of five words, ascending, each once; punctuation and case do not count. */
export function sampleShingles(text: string): number[] {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hashText(word));
  const kept = new Set<number>();
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    let hash = 0;
    for (let i = 0; i < shingleWords; i += 1) hash = Math.imul(hash ^ (words[at + i] ?? 0), 0x01000193) + 1;
    const mixed = mix(hash);
    if (mixed % sampling === 0) kept.add(mixed);
  }
  return [...kept].sort((a, b) => a - b).slice(0, maxShingles);
}
