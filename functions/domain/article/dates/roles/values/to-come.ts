import type { DateMention } from '../../../item.ts';
import { isOfFuture } from '../../date-context.ts';
import type { DatedMatch, ValueRule } from '../value-rule.ts';
import { isAhead, isToday, isUnfinished } from './days.ts';

export const toCome: ValueRule = {
  name: 'still to come',
  reads: {
    'It will open on [March 20].': 'due',
    'It will open in [2028].': 'due',
    '[The next day], troops entered the town.': 'past',
  },
  decide: (dated) => (isAhead(dated) ? (isAfterThePast(dated) ? 'past' : 'due') : undefined),
};

/**
 * `The next day, he left.`: the day that a text counts from a past that it did not date. `The storm formed this weekend`: told
 * before the weekend, it is the one before.
 */
function isAfterThePast({ reader, match: { from }, context }: DatedMatch): boolean {
  if (context.tense !== 'past') return false;
  if (reader.word(from) === 'this' && reader.word(from + 1) === 'weekend') return true;
  const first = reader.word(from) === 'the' ? from + 1 : from;
  return /^(?:next|following)$/.test(reader.word(first)) && (first > from || reader.word(from - 1) === 'the');
}

export const endOfPeriod: ValueRule = {
  name: 'the end of a period that is a deadline',
  reads: {
    'It must close within [60 days].': 'due',
    'The firm has [30 days] to appeal.': 'due',
    'The ban takes effect after [90 days].': 'due',
    'It will open in [the next two weeks].': 'due',
  },
  decide: ({ ends }) => (ends === undefined ? undefined : 'due'),
};

/** The times at which the parts of a day end. */
const endsOfParts: Readonly<Record<string, string>> = {
  MO: '12:00',
  MI: '14:00',
  AF: '18:00',
  EV: '24:00',
  NI: '24:00',
};

/** The day of publication is no day to be reminded of, unless it is named with an hour that is still to come. */
export const dayOfPublication: ValueRule = {
  name: 'the day of publication',
  reads: {
    'It will open [today].': 'context',
    'It opened on [Wednesday].': 'past',
    'It will open at [10 p.m. on Wednesday].': 'due',
  },
  decide: (dated) => (isToday(dated) ? roleOfToday(dated) : undefined),
};

function roleOfToday({
  type,
  value,
  context: { tense, time },
}: Parameters<ValueRule['decide']>[0]): DateMention['role'] {
  if (tense === 'past') return 'past';
  const named = /T(\d\d:\d\d|MO|MI|AF|EV|NI)/.exec(value)?.[1];
  if (type !== 'TIME' || named === undefined || tense === 'none') return 'context';
  const until = endsOfParts[named] ?? named;
  return time === undefined || until > time ? 'due' : 'past';
}

export const restOfPeriod: ValueRule = {
  name: 'the rest of a time that has begun',
  reads: { 'A vote is possible [later this year].': 'due', 'It must act by [the end of March].': 'due' },
  decide: (dated) => {
    const { match, reader, context } = dated;
    if (!isUnfinished(dated)) return undefined;
    const isRest = (match.later === true && context.tense !== 'past') || reader.word(match.from) === 'later';
    return isRest ? 'due' : undefined;
  },
};

export const begunAhead: ValueRule = {
  name: 'a time that has begun, in a sentence about the future',
  reads: { 'It will open [this month].': 'due' },
  decide: (dated) => (isOfFuture(dated.context.tense) && isUnfinished(dated) ? 'due' : undefined),
};

export const begunPast: ValueRule = {
  name: 'a time that has begun, in a sentence about the past',
  reads: { 'It opened [this month].': 'past' },
  decide: ({ context }) => (context.tense === 'past' ? 'past' : undefined),
};

export const begun: ValueRule = {
  name: 'a time that has begun',
  reads: { 'Sales [this month] are flat.': 'context' },
  decide: () => 'context',
};
