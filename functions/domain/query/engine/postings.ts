import { atLeast, IntList } from './int-list.ts';

/** Entries of a key's first block, and of its largest. */
const firstBlock = 2;
const largestBlock = 256;
/** Integers before the entries of a block: the next block (0: none), how many entries are in use. */
const header = 2;

/**
 * The posting entries of each key: pairs of integers, in the order in which they came. All keys share one typed array,
 * in blocks that grow with the list. A key with one entry costs 24 bytes, and a long list is side by side in memory.
 *
 *     head[key] ─▶ next, used │ filter, reference │ filter, reference
 *                  ╰▶ next, used │ filter, reference │ …            ◀─ tail[key], with room[key] free entries
 */
export class Postings {
  readonly #pool = new IntList(256);
  #head: Int32Array<ArrayBuffer> = new Int32Array(256);
  #tail: Int32Array<ArrayBuffer> = new Int32Array(256);
  #room: Int32Array<ArrayBuffer> = new Int32Array(256);

  constructor() {
    // Offset 0 means "no block".
    this.#pool.push(0);
  }

  /** All blocks. `blocks[b]` is the block after b, `blocks[b + 1]` the number of entries in b; the entries follow. */
  get blocks(): Int32Array {
    return this.#pool.values;
  }

  /** Returns where the first block of a key is in `blocks`; 0 where the key has none. */
  firstBlockOf(key: number): number {
    return this.#head[key] ?? 0;
  }

  add(key: number, filter: number, reference: number): void {
    this.#head = atLeast(this.#head, key + 1);
    this.#tail = atLeast(this.#tail, key + 1);
    this.#room = atLeast(this.#room, key + 1);
    if ((this.#room[key] ?? 0) === 0) this.#addBlock(key);
    const { values } = this.#pool;
    const tail = this.#tail[key] ?? 0;
    const used = values[tail + 1] ?? 0;
    const at = tail + header + used * 2;
    values[at] = filter;
    values[at + 1] = reference;
    values[tail + 1] = used + 1;
    this.#room[key] = (this.#room[key] ?? 0) - 1;
  }

  /** Calls back for every entry. */
  forEach(callback: (key: number, filter: number, reference: number) => void): void {
    const { blocks } = this;
    for (let key = 1; key < this.#head.length; key += 1) {
      for (let block = this.firstBlockOf(key); block !== 0; block = blocks[block] ?? 0) {
        const end = block + header + (blocks[block + 1] ?? 0) * 2;
        for (let at = block + header; at < end; at += 2) callback(key, blocks[at] ?? 0, blocks[at + 1] ?? 0);
      }
    }
  }

  #addBlock(key: number): void {
    const before = this.#tail[key] ?? 0;
    const size = before === 0 ? firstBlock : Math.min(largestBlock, (this.#pool.values[before + 1] ?? 1) * 2);
    const block = this.#pool.extend(header + size * 2);
    if (before === 0) this.#head[key] = block;
    else this.#pool.values[before] = block;
    this.#tail[key] = block;
    this.#room[key] = size;
  }
}
