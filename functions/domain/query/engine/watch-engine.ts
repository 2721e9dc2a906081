import type { MatchDocument } from '../document.ts';
import type { Query } from '../query.ts';
import { compile } from './compile.ts';
import { describeWatch } from './describe.ts';
import { DocumentView } from './document-view.ts';
import { atLeast } from './int-list.ts';
import { meetsByPassage } from './passage-share.ts';
import { type PlanEntry, planEntries } from './plan.ts';
import { Postings } from './postings.ts';
import { Programs } from './programs.ts';
import { how, slotBits } from './settling.ts';
import { TermTable } from './term-table.ts';
import { meets } from './verify.ts';

/** The work for one document. */
export interface MatchCounts {
  /** Posting entries looked at. */
  candidates: number;
  /** Programs run: the candidates that their filter did not settle. */
  verified: number;
}

/** Takes the id of a watch whose program failed, and the error. */
export type OnFailure = (id: string, error: unknown) => void;

/**
 * Watches in memory. Returns the watches that a document matches: the same that `evaluate` finds, but the time follows
 * the document's length and its candidates, never the number of watches.
 *
 *     "kaigan pact"      ─ plan ─▶  postings of `kaigan`: [filter pact, slot 0, pact is directly behind]
 *     ship* -corn        ─ plan ─▶  postings of `^ship`:  [filter not corn, slot 1, it is a match]
 *     min(2, a, b, c)    ─ plan ─▶  postings of `a`, `b`: [no filter, slot 2, run the program]
 *
 *     document ─ view ─▶ its keys ─ postings ─▶ entries whose filter passes ─ settle ─▶ matches
 *
 * The words of the engine:
 * - A **key** is something that a document can hold: a term, a beginning, an exact word. In here it is a number.
 * - A watch has one **posting entry**, or several, each under a key. An entry is a filter and a reference. Every match
 *   of the watch holds the key of one of its entries and passes its filter. (Anchors are the same idea in DynamoDB:
 *   terms under which the postings of a watch are stored. See docs/matching.md.)
 * - A **filter** is a second key that the document must hold (n), must not hold (-n), or none (0).
 * - A **reference** is the watch's slot and how to settle the entry, in one integer (settling.ts). So an entry is two
 *   integers. The entries of a key are side by side in memory, and these two integers settle most candidates.
 * - A **slot** is a watch's place in the arrays here.
 * - A **program** is the compiled query (programs.ts), run for entries that the filter does not settle.
 */
export class WatchEngine {
  readonly #terms = new TermTable();
  readonly #view = new DocumentView();
  #postings = new Postings();
  #programs = new Programs();
  readonly #slots = new Map<string, number>();
  /** By slot: the id of the watch. Undefined where it was removed. */
  #ids: (string | undefined)[] = [];
  /** By slot: where its program begins. 0 where its entries settle everything. */
  #program = new Int32Array(256);
  /** By slot: the mark of the last document that it matched. */
  #matched = new Int32Array(256);
  #removed = 0;
  #onFailure: OnFailure | undefined;
  readonly counts: MatchCounts = { candidates: 0, verified: 0 };
  readonly #leastRemoved: number;

  /** @param leastRemoved the engine frees memory when at least this many watches, and a quarter of all, were removed */
  constructor({ leastRemoved = 1_024 }: { leastRemoved?: number } = {}) {
    this.#leastRemoved = leastRemoved;
  }

  get size(): number {
    return this.#slots.size;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  /** Adds a watch. Replaces a watch with the same id. */
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
      const reference = (slot << slotBits) | settledBy(entry) | (entries.length === 1 ? how.only : 0);
      this.#postings.add(this.#terms.addKey(entry.key), entry.forbids ? -filter : filter, reference);
    }
    const isSettled = entries.every(({ complete }) => complete);
    this.#program[slot] = isSettled ? 0 : compile(query, this.#terms, this.#programs);
    this.#matched[slot] = 0;
  }

  /** Removes a watch. Returns false when no watch has this id. */
  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#removed += 1;
    if (this.#removed >= this.#leastRemoved && this.#removed * 4 >= this.#ids.length) this.#compact();
    return true;
  }

  /**
   * Returns the ids of the watches that the document matches, each once, in any order.
   * @param onFailure is called with a watch whose program fails. Such a watch matches nothing, and the others go on.
   * Without it, the error is thrown
   */
  match(document: MatchDocument, onFailure?: OnFailure): string[] {
    this.#onFailure = onFailure;
    const view = this.#view;
    view.load(document, this.#terms);
    this.counts.candidates = 0;
    this.counts.verified = 0;
    const matches: string[] = [];
    for (let i = 0; i < view.foundCount; i += 1) this.#matchKey(view.found[i] ?? 0, matches);
    return matches;
  }

  /**
   * Returns, as text for people, where a watch is filed and the program that decides. Undefined for an unknown id.
   * Looks through all postings, so it is for debugging only.
   */
  describe(id: string): string | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    return describeWatch({
      id,
      slot,
      programStart: this.#program[slot] ?? 0,
      postings: this.#postings,
      programs: this.#programs,
      names: this.#terms.names(),
    });
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

  #settle(key: number, filter: number, reference: number, matches: string[]): void {
    const slot = reference >> slotBits;
    const by = reference & how.mask;
    const isOnly = (reference & how.only) !== 0;
    if (!isOnly && this.#matched[slot] === this.#view.mark) return;
    if (by === how.byProgram) {
      if (!this.#runs(slot)) return;
    } else if (by === how.matches) {
      const view = this.#view;
      if (!view.isOpening && !view.isOwn(key) && !(filter > 0 && view.isOwn(filter))) return;
    } else {
      const offset = by === how.filterBehind ? 1 : -1;
      const isBeside = this.#view.isBeside(key, filter, offset);
      if (isBeside === false || (isBeside === undefined && !this.#runs(slot))) return;
    }
    const id = this.#ids[slot];
    if (id === undefined) return;
    if (!isOnly) this.#matched[slot] = this.#view.mark;
    matches.push(id);
  }

  #runs(slot: number): boolean {
    this.counts.verified += 1;
    const run = this.#view.isOpening ? meets : meetsByPassage;
    try {
      return run(this.#programs, this.#program[slot] ?? 0, this.#view);
    } catch (error) {
      if (this.#onFailure === undefined) throw error;
      this.#onFailure(this.#ids[slot] ?? '', error);
      return false;
    }
  }

  /** Writes everything again without the removed watches. Terms keep their numbers. */
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
    this.#postings.forEach((key, filter, reference) => {
      const slot = slots.get(reference >> slotBits);
      const flags = reference & (how.mask | how.only);
      if (slot !== undefined) postings.add(key, filter, (slot << slotBits) | flags);
    });
    this.#ids = ids;
    this.#programs = programs;
    this.#program = starts;
    this.#matched = new Int32Array(starts.length);
    this.#postings = postings;
    this.#removed = 0;
  }
}

function settledBy({ complete, filterIs }: PlanEntry): number {
  if (complete) return how.matches;
  if (filterIs === undefined) return how.byProgram;
  return filterIs === 'behind' ? how.filterBehind : how.filterBefore;
}
