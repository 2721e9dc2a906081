import type { AmountClause, NearClause } from '../query.ts';
import type { DayTest } from './day-test.ts';
import { firstInside, type Instruction, op } from './instructions.ts';
import { IntList } from './int-list.ts';

/**
 * Compiled queries. All share one list of integers, one program behind the other. An instruction is its operation, its
 * size, its operands, and the instructions inside it:
 *
 *     "ship pact" -corn     and 12 | phrase 5 0 ship pact | not 5 | term 3 corn
 *                           0   1    2      3 4 5    6      7   8   9    10 11
 *
 * Days and amounts do not fit into integers. They are in lists of their own, and the operand is the index.
 */
export class Programs {
  readonly code = new IntList(256);
  readonly nears: NearClause[] = [];
  readonly amounts: AmountClause[] = [];
  readonly days: DayTest[] = [];

  constructor() {
    // Offset 0 means "no program".
    this.code.push(0);
  }

  /** Writes an instruction; `writeInside` writes those inside it. Returns where it begins. */
  write({ operation, operands }: Instruction, writeInside: () => void): number {
    const start = this.code.length;
    this.code.push(operation);
    this.code.push(0);
    for (const operand of operands) this.code.push(operand);
    writeInside();
    this.code.values[start + 1] = this.code.length - start;
    return start;
  }

  /** Copies a program out of other programs. Returns where it begins here. */
  copy(other: Programs, start: number): number {
    const at = this.code.length;
    const end = start + (other.code.values[start + 1] ?? 0);
    for (let i = start; i < end; i += 1) this.code.push(other.code.values[i] ?? 0);
    this.#moveClauses(other, at);
    return at;
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
      let child = at + firstInside(operation);
      while (child < end) {
        this.#moveClauses(other, child);
        child += values[child + 1] ?? end;
      }
    }
  }
}
