import { clausesOf, groupOperatorOf, isGroup, leafOperatorOf } from '../operators/table.ts';
import type { Query } from '../query.ts';
import type { Programs } from './programs.ts';
import type { TermTable } from './term-table.ts';

/** Compiles a query behind the other programs. Returns where its program begins. */
export function compile(query: Query, terms: TermTable, programs: Programs): number {
  const instruction = isGroup(query)
    ? groupOperatorOf(query).compile(query)
    : leafOperatorOf(query).compile(query, terms, programs);
  return programs.write(instruction, () => {
    for (const clause of clausesOf(query)) compile(clause, terms, programs);
  });
}
