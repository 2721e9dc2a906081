import { unitsSingular } from '../lexicon/calendar-words.ts';
import type { RuleMatch } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { isExplicit } from '../readers/explicit.ts';
import { yearAfter } from '../readers/years.ts';
import type { RuleDescription } from '../rule.ts';

/** The rule that makes one match of two. It begins with any day, so it has no first words. */
export const dayToDay: RuleDescription = {
  name: '<day> to <day>',
  reads: {
    'It ran from [Oct. 2 to Nov. 5, 2024].': '2024-10-02/2024-11-05',
    '10/1/2018 - 10/7/2018': '2018-10-01/2018-10-07',
  },
};

const links = new Set(['to', 'through', 'until', 'till']);

/** Verbs that move a date from one day to another. Then it is two dates, not a stretch. */
const movers = new Set([
  'moved',
  'postponed',
  'delayed',
  'pushed',
  'changed',
  'rescheduled',
  'shifted',
  'deferred',
  'brought',
  'put',
  'raised',
  'move',
  'postpone',
  'delay',
  'push',
  'extended',
]);

/**
 * Joins two days that bound one stretch: one mention, an ISO 8601 interval with both ends included. Years and months that bound a
 * stretch stay two mentions, as in TimeML, because each of them is a date to many readers.
 */
export function stretchOfDays(reader: Reader, first: RuleMatch): RuleMatch {
  if (first.type !== 'DATE' || first.also !== undefined) return first;
  const link = reader.word(first.to);
  const between =
    link === 'and' &&
    (reader.word(first.from - 1) === 'between' || reader.word(first.from - 2) === 'between');
  if (!between && !links.has(link) && !isDash(link)) return first;
  const start = reader.word(first.to + 1) === 'the' ? first.to + 2 : first.to + 1;
  const second = reader.dateAt(start);
  if (second?.type !== 'DATE' || second.from !== start || second.also !== undefined) return first;
  if (!isExplicit(reader, first) && !isExplicit(reader, second)) return first;
  // `the year to March 31` does not begin on a day.
  if (unitsSingular.has(reader.word(first.to - 1))) return first;
  for (let at = first.from - 1; at >= Math.max(0, first.from - 5); at -= 1) {
    if (movers.has(reader.word(at))) return first;
  }
  return {
    ...first,
    rules: [dayToDay.name, ...first.rules],
    to: second.to,
    value: (context) => {
      const begin = first.value(context);
      const end = second.value(context);
      if (begin?.length !== 10 || end?.length !== 10) return begin;
      const later =
        end > begin || dated(reader, second) ? end : `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`;
      return later > begin ? `${begin}/${later}` : begin;
    },
  };
}

function dated(reader: Reader, match: RuleMatch): boolean {
  return reader.digits(match.to - 1) > 31 || yearAfter(reader, match.to - 1) !== undefined;
}
