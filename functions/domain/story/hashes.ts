/** Returns the FNV-1a hash of a text: an integer of 32 bits. It is no secret, and the same everywhere. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return mixed(hash);
}

/** Returns another hash of a hash: one per seed. */
export function rehash(hash: number, seed: number): number {
  return mixed(hash ^ Math.imul(seed + 1, 0x9e3779b1));
}

/** Mixes the bits, as the last step of MurmurHash3 does: each bit of the input changes half of the output. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Returns the smallest different values, in order. */
export function smallest(values: readonly number[], count: number): number[] {
  return [...new Set(values)].sort((a, b) => a - b).slice(0, count);
}

/** Returns the share of the values that are in the set; 0 without values. */
export function shareIn(values: readonly number[], set: ReadonlySet<number>): number {
  if (values.length === 0) return 0;
  let found = 0;
  for (const value of values) if (set.has(value)) found += 1;
  return found / values.length;
}
