import { unitsSingular } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { yearAfter } from './months.ts';

const links = new Set(['to', 'through', 'until', 'till']);

/** Verbs that take a date from one day to another: those are two dates, not a stretch. */
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
 * `from Oct. 2 to Nov. 5`, `10/1/2018 - 10/7/2018`: two days that bound one stretch are one mention, an ISO 8601 interval with
 * both ends included. Years and months that bound one stay two mentions, as TimeML has it: each of them is a date to many readers.
 */
export function stretchOfDays(reader: Reader, first: Match): Match {
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
  // `the year to March 31` is no stretch from one day.
  if (unitsSingular.has(reader.word(first.to - 1))) return first;
  for (let at = first.from - 1; at >= Math.max(0, first.from - 5); at -= 1) {
    if (movers.has(reader.word(at))) return first;
  }
  return {
    ...first,
    to: second.to,
    value: (setting) => {
      const begin = first.value(setting);
      const end = second.value(setting);
      if (begin?.length !== 10 || end?.length !== 10) return begin;
      const later =
        end > begin || dated(reader, second) ? end : `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`;
      return later > begin ? `${begin}/${later}` : begin;
    },
  };
}

/** Whether a match names a month and a day of it. */
export function isExplicit(reader: Reader, match: Match): boolean {
  let numbers = 0;
  let names = 0;
  for (let at = match.from; at < match.to; at += 1) {
    if (reader.isNumber(at) && reader.text(at).length <= 2) numbers += 1;
    else if (reader.isNumber(at) && (/\d\.\d+\.\d/.test(reader.text(at)) || reader.text(at).length === 8))
      return true;
    else if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(reader.word(at))) names += 1;
    else if (/(?:st|nd|rd|th)$|^(?:one|two|three|twenty|thirty)$/.test(reader.word(at))) numbers += 1;
  }
  return (names > 0 && numbers > 0) || numbers >= 2;
}

function dated(reader: Reader, match: Match): boolean {
  return reader.digits(match.to - 1) > 31 || yearAfter(reader, match.to - 1) !== undefined;
}
