import { dayValue } from '../../../time/calendar-values.ts';
import { changed, type DateContext } from '../date-context.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { lengthValue, typeOfDistance } from '../readers/distances.ts';
import type { Length } from '../readers/lengths.ts';
import { resolveWeekday } from '../resolve.ts';
import { type DateRule, dateRule } from '../rule.ts';

/** The days that a word after a day adds: `Friday week`. */
const addedDays: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['fortnight', 14],
]);

/** Reads `week` or `fortnight` after a day. In `Friday week-long` and `a Friday week of talks` it is another word. */
function readAdded(reader: Reader, at: number): number | undefined {
  const days = addedDays.get(reader.text(at));
  const next = reader.word(at + 1);
  return days === undefined || next === 'of' || (isDash(next) && reader.joined(at + 1)) ? undefined : days;
}

/** British English counts weeks from a coming day: `Friday week` is a week after Friday. */
export const weekdayWeek: DateRule<{ readonly which: number }> = {
  name: '<weekday> week',
  reads: {
    'The strike will begin [Friday week].': '2025-11-07',
    'They will meet on [Thursday fortnight].': '2025-11-13',
  },
  match: (reader, at, { which }) => {
    const added = readAdded(reader, at + 1);
    return added === undefined
      ? undefined
      : dateMatch(at, at + 2, (context) => dayValue(comingWeekday(context, which) + added));
  },
};

function comingWeekday(context: DateContext, which: number): number {
  return resolveWeekday(changed(context, { tense: 'future' }), which);
}

const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);

export const tomorrowWeek = dateRule({
  name: 'tomorrow week',
  reads: { 'The vote will be held [tomorrow week].': '2025-11-05' },
  startsWith: nearDays.keys(),
  match: (reader, at) => {
    const shift = nearDays.get(reader.word(at));
    const added = readAdded(reader, at + 1);
    return shift === undefined || added === undefined
      ? undefined
      : dateMatch(at, at + 2, ({ today }) => dayValue(today + shift + added));
  },
});

export const thisDayWeek = dateRule({
  name: 'this day week',
  reads: { 'It opens [this day week].': '2025-11-04', 'It closes [this day fortnight].': '2025-11-11' },
  startsWith: ['this'],
  match: (reader, at) => {
    const added = reader.word(at + 1) === 'day' ? readAdded(reader, at + 2) : undefined;
    return added === undefined ? undefined : dateMatch(at, at + 3, ({ today }) => dayValue(today + added));
  },
});

/** Words before a length that say how long something is: `for a week on Monday`. */
const beforeDuration = new Set(
  'for lasting lasted lasts last after within in of than least about over every next past under spent take takes took'.split(
    ' ',
  ),
);

export const weeksOnDay: DateRule<Length> = {
  name: '<weeks> on <weekday>',
  reads: {
    'The ministers will meet [a week on Thursday].': '2025-11-06',
    'It will reopen [two weeks on Friday].': '2025-11-14',
    'He will appear [a fortnight today].': '2025-11-11',
    'The vote is [a week tomorrow].': '2025-11-05',
    'The sale begins [a week next Monday].': '2025-11-10',
  },
  match: matchWeeksOnDay,
};

function matchWeeksOnDay(reader: Reader, at: number, length: Length): Match | undefined {
  const { count, unit, adjective, to } = length;
  const days = addedDays.get(unit);
  if (days === undefined || count === 'X' || !Number.isInteger(count) || adjective || length.more.length > 0)
    return undefined;
  if (beforeDuration.has(reader.word(at - 1))) return undefined;
  const added = days * count;
  const shift = nearDays.get(reader.word(to));
  if (shift !== undefined) return dateMatch(at, to + 1, ({ today }) => dayValue(today + shift + added));
  const which = /^(?:on|next|this)$/.test(reader.word(to)) ? weekdays.get(reader.word(to + 1)) : undefined;
  if (which === undefined) return undefined;
  return {
    ...dateMatch(at, to + 2, (context) =>
      // `They talked two weeks on Friday`: how long it was.
      context.tense === 'past' ? lengthValue(length) : dayValue(comingWeekday(context, which) + added),
    ),
    typeOf: typeOfDistance,
  };
}

/** A week that is named by its first day is due on that day. */
export const weekCommencing = dateRule({
  name: 'week commencing <day>',
  reads: {
    'The bridge will be shut in [the week commencing 9 June].': '2026-06-09',
    'It is out [week beginning Nov. 3].': '2025-11-03',
    'Work starts [w/c 10 November].': '2025-11-10',
  },
  startsWith: ['week', 'w', 'the'],
  match: matchWeekCommencing,
});

const openers = new Set(['commencing', 'beginning', 'starting']);

function matchWeekCommencing(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at) === 'the' ? at + 1 : at;
  const isShort = reader.word(word) === 'w' && reader.word(word + 1) === '/' && reader.word(word + 2) === 'c';
  if (!isShort && !(reader.word(word) === 'week' && openers.has(reader.word(word + 1)))) return undefined;
  const next = isShort ? word + 3 : word + 2;
  const start = reader.word(next) === 'on' ? next + 1 : next;
  const inner = reader.dateAt(start);
  return inner?.type === 'DATE' && inner.also === undefined ? { ...inner, from: at } : undefined;
}
