import type { DaySpan } from '../../time/day-span.ts';
import { dayNumberOf, dayOf } from '../../time/days.ts';
import { dueDays } from '../../time/due-span.ts';
import type { MatchDocument } from '../document.ts';
import { unitTerm } from '../operators/amount.ts';
import { isOfArticle } from '../operators/field.ts';
import { type NameValue, nameValuesOf, wholeTermsOf } from '../text/item-terms.ts';
import { atLeast } from './int-list.ts';
import type { TermTable } from './term-table.ts';
import { WordNumbers } from './word-numbers.ts';

/**
 * The current document as programs see it: by the numbers of the keys that watches ask for. One view serves one
 * document after the other, so its arrays are never made again.
 *
 *     position   0      1     2      3 (break)   4      5
 *     word       Ships  from  Japan              ship   yard      then the names in fields, one term per position
 *     termAt     7      0     9      0           7      0         7 is ship, 9 is japan, nobody asks for the others
 *     lists      first[7] = 0, nextSame[0] = 4, nextSame[4] = -1
 *     extras     ^ship at 0 and 4; shipyard at 4, 2 words long
 *
 * An **extra** is one more key at a position: a name of several words, a beginning, an exact word. `marks` says without
 * looking at positions which keys the document holds.
 */
export class DocumentView {
  /** The number of the loaded document. The document holds the keys that have this number in `marks`. */
  mark = 0;
  /** By key: the last document that held it. */
  marks = new Int32Array(256);
  /** By key: the last document whose passage, heading or facts held it, and not only the headline. */
  ownMarks = new Int32Array(256);
  /** The keys that the document holds, each once. */
  found = new Int32Array(256);
  foundCount = 0;
  /** By position: the key of the word; 0 where no watch asks for it. */
  termAt = new Int32Array(256);
  /** By position: the next position of the same key; -1 for none. */
  nextSame = new Int32Array(256);
  /** By position: its first extra; -1 for none. */
  extraAt = new Int32Array(256);
  positions = 0;
  /** By key that the document holds: its first position; -1 for none. */
  first = new Int32Array(256);
  /** By key that the document holds: its first extra; -1 for none. */
  firstExtra = new Int32Array(256);
  /** By extra, the last position first. */
  extraTerm = new Int32Array(64);
  extraPosition = new Int32Array(64);
  extraLength = new Int32Array(64);
  nextExtraSame = new Int32Array(64);
  nextExtraHere = new Int32Array(64);
  extras = 0;
  headlineEnd = 0;
  headingEnd = 0;
  wordsEnd = 0;
  /** The position behind the names of the item. The names of the publisher follow. */
  ownEnd = 0;
  /** Whether the headline alone is enough to match the document. */
  isOpening = true;
  amountValues: number[] = [];
  amountUnits: string[] = [];
  dueSpans: DaySpan[] = [];
  published = 0;
  publishedSpan: DaySpan = { first: 0, last: 0 };
  document: MatchDocument | undefined;
  readonly #numbers = new WordNumbers();

  load(document: MatchDocument, terms: TermTable): void {
    this.#begin(document, terms);
    const { input } = document;
    this.amountValues = input.item?.amounts.map(({ value }) => value) ?? [];
    this.amountUnits = input.item?.amounts.map(({ unit }) => unitTerm(unit)) ?? [];
    this.isOpening = input.isOpening !== false;
    this.dueSpans = input.item?.dueDates.flatMap((date) => dueDays(date) ?? []) ?? [];
    this.published = dayNumberOf(dayOf(input.datePublished));
    this.publishedSpan = { first: this.published, last: this.published };
    // Loading begins at the end of the document, so that every list is in order of position.
    this.ownEnd = everyPosition;
    if (terms.fields.size > 0) this.#loadFields(document, terms);
    this.#loadWords(document, terms);
  }

  /** Whether the passage, its heading or the facts of its item hold the key. */
  isOwn(key: number): boolean {
    return this.ownMarks[key] === this.mark;
  }

  /** The first position that counts for the share of the passage: all positions, where the headline is enough. */
  get ownBegin(): number {
    return this.isOpening ? 0 : this.headlineEnd;
  }

  /**
   * Whether `other` is somewhere at this offset from `term`, in the part of the document that counts. Undefined where one
   * of them is also an extra here, because a name of several words has another length.
   */
  isBeside(term: number, other: number, offset: number): boolean | undefined {
    if ((this.firstExtra[term] ?? -1) >= 0 || (this.firstExtra[other] ?? -1) >= 0) return undefined;
    const { termAt, nextSame, ownBegin } = this;
    for (let at = this.first[term] ?? -1; at >= 0; at = nextSame[at] ?? -1) {
      if (at >= ownBegin && termAt[at + offset] === other) return true;
    }
    return false;
  }

  #begin(document: MatchDocument, terms: TermTable): void {
    this.document = document;
    this.mark += 1;
    this.#numbers.refresh(terms);
    this.foundCount = 0;
    this.extras = 0;
    this.headlineEnd = document.headlineEnd;
    this.headingEnd = document.headingEnd;
    this.wordsEnd = document.words.length;
    this.positions = this.wordsEnd;
    this.marks = atLeast(this.marks, terms.size + 1);
    this.ownMarks = atLeast(this.ownMarks, terms.size + 1);
    this.found = atLeast(this.found, terms.size + 1);
    this.first = atLeast(this.first, terms.size + 1);
    this.firstExtra = atLeast(this.firstExtra, terms.size + 1);
    this.#reservePositions(this.wordsEnd);
    this.extraAt.fill(-1, 0, this.wordsEnd);
  }

  #reservePositions(count: number): void {
    this.termAt = atLeast(this.termAt, count);
    this.nextSame = atLeast(this.nextSame, count);
    this.extraAt = atLeast(this.extraAt, count);
  }

  #loadFields({ input }: MatchDocument, terms: TermTable): void {
    for (const term of wholeTermsOf(input)) {
      const number = terms.get(term);
      if (number === undefined) continue;
      this.#markFound(number);
      if (!term.startsWith('lang:')) this.ownMarks[number] = this.mark;
    }
    const names = nameValuesOf(input).filter(({ field }) => terms.fields.has(field));
    for (const name of names) if (!isOfArticle(name.field)) this.#loadNames(name, terms);
    this.ownEnd = this.positions;
    for (const name of names) if (isOfArticle(name.field)) this.#loadNames(name, terms);
  }

  #loadNames({ field, all, collapsed }: NameValue, terms: TermTable): void {
    this.#loadName(field, all, terms);
    if (collapsed.length !== all.length) this.#loadName(field, collapsed, terms);
  }

  /** Adds a name behind everything else, with a gap after it. */
  #loadName(field: string, row: readonly string[], terms: TermTable): void {
    const start = this.positions;
    this.positions += row.length + 1;
    this.#reservePositions(this.positions);
    this.extraAt.fill(-1, start, this.positions);
    this.termAt[start + row.length] = 0;
    for (let i = row.length - 1; i >= 0; i -= 1) {
      const number = terms.get(`${field}:${row[i]}`) ?? 0;
      this.termAt[start + i] = number;
      if (number !== 0) this.#addPosition(number, start + i);
    }
  }

  #loadWords({ words, compounds }: MatchDocument, terms: TermTable): void {
    const { prefixes, cased, lower } = terms;
    const spelled = prefixes.size + cased.size + lower.size > 0;
    const { termAt } = this;
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at];
      if (word === undefined || word.term === '') {
        termAt[at] = 0;
        continue;
      }
      const number = this.#numbers.numberOf(word, terms);
      termAt[at] = number;
      if (number !== 0) this.#addPosition(number, at);
      if (!spelled) continue;
      const exactly = cased.get(word.cased);
      if (exactly !== undefined) this.#addExtra(exactly, at, 1);
      const alike = lower.get(word.lower);
      if (alike !== undefined) this.#addExtra(alike, at, 1);
      const beginnings = prefixes.get(word.prefixTerm);
      if (beginnings === undefined) continue;
      for (const { beginning, key } of beginnings) {
        if (word.lower.startsWith(beginning)) this.#addExtra(key, at, 1);
      }
    }
    for (let i = compounds.length - 1; i >= 0; i -= 1) {
      const compound = compounds[i];
      const number = compound && terms.get(compound.term);
      if (compound !== undefined && number !== undefined)
        this.#addExtra(number, compound.at, compound.length);
    }
  }

  #markFound(term: number): void {
    if (this.marks[term] === this.mark) return;
    this.marks[term] = this.mark;
    this.first[term] = -1;
    this.firstExtra[term] = -1;
    this.found[this.foundCount] = term;
    this.foundCount += 1;
  }

  #markOwn(term: number, at: number): void {
    if (at >= this.headlineEnd && at < this.ownEnd) this.ownMarks[term] = this.mark;
  }

  #addPosition(term: number, at: number): void {
    this.#markFound(term);
    this.#markOwn(term, at);
    this.nextSame[at] = this.first[term] ?? -1;
    this.first[term] = at;
  }

  #addExtra(term: number, at: number, length: number): void {
    this.#markFound(term);
    this.#markOwn(term, at);
    const extra = this.extras;
    if (extra === this.extraTerm.length) {
      for (const list of extraLists) this[list] = atLeast(this[list], extra + 1);
    }
    this.extras += 1;
    this.extraTerm[extra] = term;
    this.extraPosition[extra] = at;
    this.extraLength[extra] = length;
    this.nextExtraSame[extra] = this.firstExtra[term] ?? -1;
    this.firstExtra[term] = extra;
    this.nextExtraHere[extra] = this.extraAt[at] ?? -1;
    this.extraAt[at] = extra;
  }
}

/** More than any document has. */
const everyPosition = 2 ** 30;

const extraLists = ['extraTerm', 'extraPosition', 'extraLength', 'nextExtraSame', 'nextExtraHere'] as const;
