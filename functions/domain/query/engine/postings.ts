import { atLeast, IntList } from './int-list.ts';

/** Entries of a term's first block, and of its largest. */
const firstBlock = 2;
const largestBlock = 256;
/** Integers before the entries of a block: the next block (0: none), how many entries are in use. */
const header = 2;

/**
 * For each key, pairs of integers in the order in which they came. All share one typed array, in blocks that grow with
 * the list: a key with one entry costs 24 bytes, and a long list is read from memory in a row.
 */
export class Postings {
  /** Blocks; read it by `firstBlockOf`: `blocks[b]` is the next block, `blocks[b + 1]` the entries in this one. */
  #pool = new IntList(256);
  #head: Int32Array<ArrayBuffer> = new Int32Array(256);
  #tail: Int32Array<ArrayBuffer> = new Int32Array(256);
  #room: Int32Array<ArrayBuffer> = new Int32Array(256);

  constructor() {
    // Offset 0 stands for "no block".
    this.#pool.push(0);
  }

  get blocks(): Int32Array {
    return this.#pool.values;
  }

  /** Keys from here on have no entries. */
  get keys(): number {
    return this.#head.length;
  }

  get bytes(): number {
    return this.#pool.bytes + this.#head.byteLength + this.#tail.byteLength + this.#room.byteLength;
  }

  firstBlockOf(key: number): number {
    return this.#head[key] ?? 0;
  }

  add(key: number, filter: number, ref: number): void {
    this.#head = atLeast(this.#head, key + 1);
    this.#tail = atLeast(this.#tail, key + 1);
    this.#room = atLeast(this.#room, key + 1);
    if ((this.#room[key] ?? 0) === 0) this.#addBlock(key);
    const { values } = this.#pool;
    const tail = this.#tail[key] ?? 0;
    const used = values[tail + 1] ?? 0;
    const at = tail + header + used * 2;
    values[at] = filter;
    values[at + 1] = ref;
    values[tail + 1] = used + 1;
    this.#room[key] = (this.#room[key] ?? 0) - 1;
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
