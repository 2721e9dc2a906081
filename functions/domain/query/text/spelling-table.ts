const firstCapacity = 1 << 12;
/**
 * Most places to try for a spelling. A spelling that finds none is not kept, so a text that is made to collide costs
 * limited time.
 */
const maxProbes = 64;

/**
 * Words by their spelling. It looks a word up at its place in a text. A `Map` would first need a string of the word,
 * and the hash of that string. A hash table with open addressing, at most half full.
 */
export class SpellingTable<Word extends { readonly surface: string }> {
  #hashes = new Int32Array(firstCapacity);
  #words: (Word | undefined)[] = new Array(firstCapacity);
  #count = 0;

  /** Returns the FNV-1a hash of UTF-16 units. */
  static hash(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash ^ (hash >>> 15);
  }

  find(hash: number, text: string, start: number, end: number): Word | undefined {
    const mask = this.#hashes.length - 1;
    const length = end - start;
    for (let probe = 0; probe < maxProbes; probe += 1) {
      const slot = (hash + probe) & mask;
      const word = this.#words[slot];
      if (word === undefined) return undefined;
      if (this.#hashes[slot] !== hash || word.surface.length !== length) continue;
      if (isAt(word.surface, text, start)) return word;
    }
    return undefined;
  }

  add(hash: number, word: Word): void {
    this.#count += 1;
    if (this.#count * 2 > this.#words.length) this.#grow();
    this.#put(hash, word);
  }

  clear(): void {
    this.#hashes = new Int32Array(firstCapacity);
    this.#words = new Array(firstCapacity);
    this.#count = 0;
  }

  #put(hash: number, word: Word): void {
    const mask = this.#hashes.length - 1;
    for (let probe = 0; probe < maxProbes; probe += 1) {
      const slot = (hash + probe) & mask;
      if (this.#words[slot] !== undefined) continue;
      this.#hashes[slot] = hash;
      this.#words[slot] = word;
      return;
    }
  }

  #grow(): void {
    const hashes = this.#hashes;
    const words = this.#words;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#words = new Array(words.length * 2);
    words.forEach((word, slot) => {
      if (word !== undefined) this.#put(hashes[slot] ?? 0, word);
    });
  }
}

function isAt(surface: string, text: string, start: number): boolean {
  for (let i = 0; i < surface.length; i += 1) {
    if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
