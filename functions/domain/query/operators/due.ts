import { dayOf } from '../../time/days.ts';
import { dueSpan } from '../../time/due-span.ts';
import type { MatchDocument } from '../document.ts';
import { dayTest } from '../engine/day-test.ts';
import { op } from '../engine/instructions.ts';
import type { DueClause } from '../query.ts';
import { monthsBetween } from '../text/item-terms.ts';
import type { LeafOperator } from './operator.ts';
import { namedSpan, parseAskedDays, spanMeets, writtenDays } from './shared/asked-days.ts';

/** Reads `<30d`, `2025-11`, `2025-10-01..2025-12`, `any`. */
function parseDue(text: string): DueClause | undefined {
  if (text.toLowerCase() === 'any') return { type: 'due', key: 'due:any', comparison: '=', days: [] };
  const askedDays = parseAskedDays(text);
  return askedDays && { type: 'due', key: `due:${writtenDays(askedDays)}`, ...askedDays };
}

/** `due:<30d`: a due date of the item. */
export const dueOperator: LeafOperator<DueClause> = {
  fields: {
    due: {
      read: parseDue,
      expected: ['2025-11', '2025-10-28', '>=2025-W44', '2025-10-01..2025-12-31', '<30d', 'any'],
    },
  },
  matches: hasDue,
  matchesPassage: hasDue,
  spans: () => [],
  needs: (clause) => {
    if (clause.days.length === 0) return { sets: [['due:any']], enough: 'key' };
    return { sets: [monthKeys(clause)], filter: 'due:any' };
  },
  compile: (clause, _terms, { days }) => ({ operation: op.due, operands: [days.push(dayTest(clause)) - 1] }),
};

function hasDue({ days, comparison }: DueClause, { input }: MatchDocument): boolean {
  const dueDates = input.item?.dueDates ?? [];
  if (days.length === 0) return dueDates.length > 0;
  const named = namedSpan(days, dayOf(input.datePublished));
  return dueDates.some((date) => {
    const span = dueSpan(date);
    return span !== undefined && named !== undefined && spanMeets(span, comparison, named);
  });
}

/** A clause with more months is looked up among all due dates. */
const maxMonths = 6;

/** Returns the keys of which a document holds at least one if it has such a due date. */
function monthKeys({ days, comparison }: DueClause): string[] {
  const isRelative = days.some((day) => 'daysAhead' in day);
  if (isRelative || comparison !== '=') return ['due:any'];
  const span = namedSpan(days, '');
  const months = span && monthsBetween(span.first, span.last, maxMonths);
  return months === undefined ? ['due:any'] : [...months.map((month) => `due:${month}`), 'due:long'];
}
