import { dayOf } from '../../time/days.ts';
import { dayTest } from '../engine/day-test.ts';
import { op } from '../engine/instructions.ts';
import type { AskedDay, PublishedClause } from '../query.ts';
import type { LeafOperator } from './operator.ts';
import { namedSpan, parseAskedDays, spanMeets, writtenDays } from './shared/asked-days.ts';

/** Reads `2025-11`, `>=2025-10-01`, `2025-10-01..2025-12-31`. A number of days means nothing here. */
function parsePublished(text: string): PublishedClause | undefined {
  const read = parseAskedDays(text);
  if (read === undefined) return undefined;
  const days = read.days.flatMap((day) => ('calendar' in day ? [day.calendar] : []));
  if (days.length < read.days.length) return undefined;
  return { type: 'published', key: `published:${writtenDays(read)}`, comparison: read.comparison, days };
}

/** `published:2025-10`: the day of publication, UTC. */
export const publishedOperator: LeafOperator<PublishedClause> = {
  fields: {
    published: {
      read: parsePublished,
      expected: ['2025-11', '>=2025-10-01', '2025-10-01..2025-12-31'],
    },
  },
  matches: (clause, { input }) => {
    const day = dayOf(input.datePublished);
    const named = namedSpan(askedDays(clause), day);
    return named !== undefined && spanMeets({ first: day, last: day }, clause.comparison, named);
  },
  matchesPassage: () => false,
  spans: () => [],
  // Every document has a day of publication, so a lookup by it would find all.
  needs: () => undefined,
  compile: (clause, _terms, { days }) => {
    const test = dayTest({ comparison: clause.comparison, days: askedDays(clause) });
    return { operation: op.published, operands: [days.push(test) - 1] };
  },
};

function askedDays({ days }: PublishedClause): AskedDay[] {
  return days.map((calendar) => ({ calendar }));
}
