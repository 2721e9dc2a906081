import type { AmountClause, NearClause, Query } from '../query.ts';
import { type DayTest, dueTest, publishedTest } from './day-test.ts';
import { IntList } from './int-list.ts';
import type { TermTable } from './term-table.ts';

/** What a node of a program tests. Behind it stands the node's size, then its own integers or the nodes within. */
export const op = {
  /** term */
  term: 0,
  /** term */
  termInHeadline: 1,
  /** 1 for the headline only; terms */
  phrase: 2,
  /** 1 for the headline only; distance; index of the clause; pairs of term and how many of it */
  near: 3,
  /** index of the clause */
  amount: 4,
  /** index of the test */
  due: 5,
  /** index of the test */
  published: 6,
  not: 7,
  and: 8,
  or: 9,
  /** how many; the nodes */
  min: 10,
} as const;

/** Compiled queries, one behind the other, with what does not fit into integers. */
export class Programs {
  readonly code = new IntList(256);
  readonly nears: NearClause[] = [];
  readonly amounts: AmountClause[] = [];
  readonly days: DayTest[] = [];

  constructor() {
    // Offset 0 stands for "no program".
    this.code.push(0);
  }

  /** Compiles a query and answers where its program begins. */
  add(query: Query, terms: TermTable): number {
    const start = this.code.length;
    this.#write(query, terms);
    return start;
  }

  /** Copies a program of another store of programs, and answers where it begins here. */
  copy(other: Programs, start: number): number {
    const at = this.code.length;
    const end = start + (other.code.values[start + 1] ?? 0);
    for (let i = start; i < end; i += 1) this.code.push(other.code.values[i] ?? 0);
    this.#moveClauses(other, at);
    return at;
  }

  #write(query: Query, terms: TermTable): void {
    const start = this.code.length;
    switch (query.type) {
      case 'word':
        this.#open(query.within === 'headline' ? op.termInHeadline : op.term, terms.add(query.term));
        break;
      case 'prefix':
        this.#open(query.within === 'headline' ? op.termInHeadline : op.term, terms.addPrefix(query.prefix));
        break;
      case 'phrase':
        this.#open(op.phrase, query.within === 'headline' ? 1 : 0, ...query.terms.map((t) => terms.add(t)));
        break;
      case 'exact': {
        const words = query.words.map(({ text }) => terms.addExact(text));
        this.#open(op.phrase, query.within === 'headline' ? 1 : 0, ...words);
        break;
      }
      case 'near': {
        const copies = [...Map.groupBy(query.terms, (t) => t)].flatMap(([t, all]) => [
          terms.add(t),
          all.length,
        ]);
        this.#open(
          op.near,
          query.within === 'headline' ? 1 : 0,
          query.distance,
          this.nears.push(query) - 1,
          ...copies,
        );
        break;
      }
      case 'field':
        if (query.field === 'kind' || query.field === 'topic' || query.field === 'lang') {
          this.#open(op.term, terms.add(`${query.field}:${query.terms.join(' ')}`));
        } else {
          this.#open(op.phrase, 0, ...query.terms.map((t) => terms.add(`${query.field}:${t}`)));
        }
        break;
      case 'amount':
        this.#open(op.amount, this.amounts.push(query) - 1);
        break;
      case 'due':
        this.#open(op.due, this.days.push(dueTest(query)) - 1);
        break;
      case 'published':
        this.#open(op.published, this.days.push(publishedTest(query)) - 1);
        break;
      case 'not':
        this.#open(op.not);
        this.#write(query.clause, terms);
        break;
      case 'min':
        this.#open(op.min, query.count);
        for (const clause of query.clauses) this.#write(clause, terms);
        break;
      default:
        this.#open(query.type === 'and' ? op.and : op.or);
        for (const clause of query.clauses) this.#write(clause, terms);
    }
    this.code.values[start + 1] = this.code.length - start;
  }

  #open(operation: number, ...operands: number[]): void {
    this.code.push(operation);
    this.code.push(0);
    for (const operand of operands) this.code.push(operand);
  }

  /** Takes over the clauses that a copied program points to. */
  #moveClauses(other: Programs, at: number): void {
    const { values } = this.code;
    const operation = values[at] ?? 0;
    const end = at + (values[at + 1] ?? 0);
    const move = <T>(from: readonly T[], to: T[], operand: number): void => {
      const clause = from[values[operand] ?? 0];
      if (clause !== undefined) values[operand] = to.push(clause) - 1;
    };
    if (operation === op.near) move(other.nears, this.nears, at + 4);
    else if (operation === op.amount) move(other.amounts, this.amounts, at + 2);
    else if (operation === op.due || operation === op.published) move(other.days, this.days, at + 2);
    else if (operation >= op.not) {
      let child = at + (operation === op.min ? 3 : 2);
      while (child < end) {
        this.#moveClauses(other, child);
        child += values[child + 1] ?? end;
      }
    }
  }
}
