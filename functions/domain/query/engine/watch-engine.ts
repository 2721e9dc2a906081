import type { MatchDocument } from '../document.ts';
import type { Query } from '../query.ts';
import { compile } from './compile.ts';
import { DocumentView } from './document-view.ts';
import { atLeast } from './int-list.ts';
import { type PlanEntry, planEntries } from './plan.ts';
import { Postings } from './postings.ts';
import { Programs } from './programs.ts';
import { TermTable } from './term-table.ts';
import { meets } from './verify.ts';

/** What matching one document took. */
export interface MatchCounts {
  /** Posting entries looked at. */
  candidates: number;
  /** Compiled queries run: the candidates whose filter did not settle it. */
  verified: number;
}

/** How an entry is settled once its filter has let it pass. */
const how = {
  /** By the watch's program. */
  byProgram: 0,
  /** It is a match. */
  matches: 1,
  /** By whether the filter's term stands directly behind the key's, or before it. */
  filterBehind: 2,
  filterBefore: 3,
  /** A mask of the four. */
  mask: 3,
  /** Added where no other entry leads to the watch, so that it cannot be found twice. */
  only: 4,
} as const;
const slotBits = 3;

/**
 * Watches in memory, and which of them a document matches. Says what `evaluate` says of each;
 * takes time by the document's length and its candidates, never by the number of watches.
 *
 * A watch is filed under the keys of its plan. A posting entry holds a filter (a term that must be there too: n, or
 * must not: -n; 0 is none) and a reference (slot * 8 + flags of `how`), so most candidates are settled by two integers
 * that lie in a row in memory.
 */
export class WatchEngine {
  readonly #terms = new TermTable();
  readonly #view = new DocumentView();
  #postings = new Postings();
  #programs = new Programs();
  readonly #slots = new Map<string, number>();
  /** By slot: the id (undefined where removed), where its program begins (0: none needed), the last document it matched. */
  #ids: (string | undefined)[] = [];
  #program = new Int32Array(256);
  #matched = new Int32Array(256);
  #removed = 0;
  readonly counts: MatchCounts = { candidates: 0, verified: 0 };
  readonly #leastRemoved: number;

  /** @param leastRemoved memory is put in order when so many removed watches, and a quarter of all, lie in it */
  constructor({ leastRemoved = 1_024 }: { leastRemoved?: number } = {}) {
    this.#leastRemoved = leastRemoved;
  }

  get size(): number {
    return this.#slots.size;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  /** Files a watch; one with this id that is there already is replaced. */
  add(id: string, query: Query): void {
    this.remove(id);
    const slot = this.#ids.length;
    this.#ids.push(id);
    this.#slots.set(id, slot);
    this.#program = atLeast(this.#program, slot + 1);
    this.#matched = atLeast(this.#matched, slot + 1);
    const entries = planEntries(query);
    for (const entry of entries) {
      const filter = entry.filter === undefined ? 0 : this.#terms.addKey(entry.filter);
      const ref = (slot << slotBits) | settledBy(entry) | (entries.length === 1 ? how.only : 0);
      this.#postings.add(this.#terms.addKey(entry.key), entry.forbids ? -filter : filter, ref);
    }
    const settled = entries.every(({ complete }) => complete);
    this.#program[slot] = settled ? 0 : compile(query, this.#terms, this.#programs);
    this.#matched[slot] = 0;
  }

  /** True where it was there. */
  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#removed += 1;
    if (this.#removed >= this.#leastRemoved && this.#removed * 4 >= this.#ids.length) this.#compact();
    return true;
  }

  /** The ids of the watches that the document matches, each once, in no order. */
  match(document: MatchDocument): string[] {
    const view = this.#view;
    view.load(document, this.#terms);
    this.counts.candidates = 0;
    this.counts.verified = 0;
    const matches: string[] = [];
    for (let i = 0; i < view.foundCount; i += 1) this.#matchKey(view.found[i] ?? 0, matches);
    return matches;
  }

  #matchKey(key: number, matches: string[]): void {
    const view = this.#view;
    const { marks, mark } = view;
    const { blocks } = this.#postings;
    for (let block = this.#postings.firstBlockOf(key); block !== 0; block = blocks[block] ?? 0) {
      const used = blocks[block + 1] ?? 0;
      const end = block + 2 + used * 2;
      this.counts.candidates += used;
      for (let at = block + 2; at < end; at += 2) {
        const filter = blocks[at] ?? 0;
        if (filter > 0 ? marks[filter] !== mark : filter < 0 && marks[-filter] === mark) continue;
        this.#settle(key, filter, blocks[at + 1] ?? 0, matches);
      }
    }
  }

  #settle(key: number, filter: number, ref: number, matches: string[]): void {
    const slot = ref >> slotBits;
    const by = ref & how.mask;
    const isOnly = (ref & how.only) !== 0;
    if (!isOnly && this.#matched[slot] === this.#view.mark) return;
    if (by === how.byProgram) {
      if (!this.#runs(slot)) return;
    } else if (by !== how.matches) {
      const offset = by === how.filterBehind ? 1 : -1;
      const stands = this.#view.stand(key, filter, offset);
      if (stands === false || (stands === undefined && !this.#runs(slot))) return;
    }
    const id = this.#ids[slot];
    if (id === undefined) return;
    if (!isOnly) this.#matched[slot] = this.#view.mark;
    matches.push(id);
  }

  #runs(slot: number): boolean {
    this.counts.verified += 1;
    return meets(this.#programs, this.#program[slot] ?? 0, this.#view);
  }

  /** Writes everything anew without what was removed. Terms keep their numbers. */
  #compact(): void {
    const slots = new Map<number, number>();
    const ids: string[] = [];
    const programs = new Programs();
    const starts = new Int32Array(this.#slots.size + 1);
    this.#ids.forEach((id, before) => {
      if (id === undefined) return;
      const slot = ids.push(id) - 1;
      slots.set(before, slot);
      this.#slots.set(id, slot);
      const start = this.#program[before] ?? 0;
      starts[slot] = start === 0 ? 0 : programs.copy(this.#programs, start);
    });
    const postings = new Postings();
    const { blocks } = this.#postings;
    for (let key = 1; key <= this.#terms.size; key += 1) {
      for (let block = this.#postings.firstBlockOf(key); block !== 0; block = blocks[block] ?? 0) {
        for (let at = block + 2; at < block + 2 + (blocks[block + 1] ?? 0) * 2; at += 2) {
          const ref = blocks[at + 1] ?? 0;
          const slot = slots.get(ref >> slotBits);
          const flags = ref & (how.mask | how.only);
          if (slot !== undefined) postings.add(key, blocks[at] ?? 0, (slot << slotBits) | flags);
        }
      }
    }
    this.#ids = ids;
    this.#programs = programs;
    this.#program = starts;
    this.#matched = new Int32Array(starts.length);
    this.#postings = postings;
    this.#removed = 0;
  }
}

function settledBy({ complete, filterStands }: PlanEntry): number {
  if (complete) return how.matches;
  if (filterStands === undefined) return how.byProgram;
  return filterStands === 'behind' ? how.filterBehind : how.filterBefore;
}
