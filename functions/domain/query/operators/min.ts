import { op } from '../engine/instructions.ts';
import { QuerySyntaxError } from '../errors.ts';
import type { Pieces } from '../pieces.ts';
import type { MinClause, Query } from '../query.ts';
import { and } from './and.ts';
import type { GroupOperator } from './operator.ts';
import { or } from './or.ts';
import { unique } from './shared/group-clauses.ts';

/** Makes the query that needs `count` different clauses; `count` is at most their number. */
function min(count: number, clauses: readonly Query[]): Query {
  const different = unique(clauses);
  if (count <= 1) return or(different);
  if (count >= different.length) return and(different);
  const key = `min(${count}, ${different.map(({ key }) => key).join(', ')})`;
  return { type: 'min', count, clauses: different, key };
}

/** Whether `min(` comes next. */
export function beginsMin({ next, afterNext }: Pieces): boolean {
  return next.text === 'min' && next.type === 'chunk' && afterNext.type === '(' && afterNext.adjacent;
}

/**
 * Reads `min(2, a, b, c)`.
 * @throws {QuerySyntaxError} when there is no count, or fewer different clauses than it says
 */
export function parseMin(pieces: Pieces, parseClause: () => Query): Query {
  const { column } = pieces.next;
  pieces.advance();
  pieces.advance();
  const { type, text } = pieces.next;
  if (type !== 'chunk' || !/^[1-9]\d?$/.test(text)) {
    throw pieces.unexpected(['a number'], {
      message: 'min(…) begins with a number: how many of its clauses must match.',
    });
  }
  const count = Number(text);
  pieces.advance();
  const clauses: Query[] = [];
  pieces.withCommas('left', () => {
    while (pieces.take(',')) clauses.push(parseClause());
  });
  if (!pieces.take(')'))
    throw pieces.unexpected([',', ')'], {
      message: 'min(…) is not closed.',
      hint: 'Write a ) where it ends.',
    });
  const different = new Set(clauses.map(({ key }) => key)).size;
  if (different < count || clauses.length === 0) {
    throw new QuerySyntaxError({
      message: `min(${count}, …) needs ${count} different clauses or more; it has ${different}.`,
      column,
      found: 'min',
      expected: ['min(2, a, b, c)'],
      hint: 'Write more clauses, or a smaller number.',
    });
  }
  return min(count, clauses);
}

/** `min(2, a, b, c)`: at least two of the clauses. */
export const minOperator: GroupOperator<MinClause> = {
  clauses: ({ clauses }) => clauses,
  needed: ({ count }) => count,
  matches: ({ clauses, count }, meets) => {
    let missing = count;
    return clauses.some((clause) => {
      if (meets(clause)) missing -= 1;
      return missing === 0;
    });
  },
  compile: ({ count }) => ({ operation: op.min, operands: [count] }),
};
