import type { DateMention } from '../item.ts';
import type { DateContext } from './date-context.ts';
import type { Match } from './match.ts';
import { periodOf } from './period-of.ts';
import type { Reader } from './reader.ts';
import type { Verdict } from './roles/role-rule.ts';

/** Words that make a date a measure of something else. Nothing happens on such a date. */
const measures = new Set(['since', 'than', 'versus', 'vs', 'compared', 'unlike', 'from']);

const determiners = new Set(['the', 'a', 'an', 'its', 'their']);

function isNoun(reader: Reader, at: number): boolean {
  return reader.isWord(at) && !/^(?:and|or|but|to|is|was|will|in|at|on|by|when|as)$/.test(reader.word(at));
}

/**
 * Decides the role of a date.
 * - `due`: its calendar value is still to come at publication, and something happens then.
 * - `past`: it is over, or a past tense tells of it.
 * - `context`: a duration, a set, a vague reference, or a date that only compares or begins something.
 */
export function roleOf(
  reader: Reader,
  match: Match,
  type: DateMention['type'],
  value: string,
  context: DateContext,
  verdict: Verdict,
): DateMention['role'] {
  if (value === 'PAST_REF') return 'past';
  if (type === 'DURATION' || type === 'SET') return 'context';
  const period = periodOf(value);
  if (period === undefined || period.unit === 'decade' || period.unit === 'century') return 'context';
  if (verdict.due === false && period.last > context.today) return 'context';
  const before = reader.word(match.from - 1);
  const { today, tense } = context;
  // `no later than June 30` is a deadline, `than in 2027` a comparison.
  const measure = measures.has(before) && !/^(?:later|earlier|sooner)$/.test(reader.word(match.from - 2));
  if (period.last < today) return 'past';
  const ahead = period.first > today;
  // `the yield on the 2030 bond`: the year only names the bond.
  const names =
    period.unit === 'year' && tense !== 'future' && determiners.has(before) && isNoun(reader, match.to);
  if (ahead) return (measure && before !== 'from') || names ? 'context' : 'due';
  // The period has begun. It is due when its rest is meant.
  if (period.first === today && period.last === today) return roleOfToday(type, value, context);
  if (measure) return 'context';
  if (reader.word(match.from) === 'earlier') return 'past';
  if (match.later === true && period.last > today && tense !== 'past') return 'due';
  if (reader.word(match.from) === 'later' && period.last > today) return 'due';
  if (tense === 'future' && period.last > today) return 'due';
  return tense === 'past' ? 'past' : 'context';
}

/** The hours at which the parts of a day end. */
const endsOfParts: Readonly<Record<string, number>> = { MO: 12, MI: 14, AF: 18, EV: 24, NI: 24 };

/** The day of publication is no day to be reminded of, unless it is named with an hour that is still to come. */
function roleOfToday(
  type: DateMention['type'],
  value: string,
  { tense, hour }: DateContext,
): DateMention['role'] {
  if (tense === 'past') return 'past';
  const named = /T(\d\d|MO|MI|AF|EV|NI)/.exec(value)?.[1];
  if (type !== 'TIME' || named === undefined || tense === 'none') return 'context';
  const until = endsOfParts[named] ?? Number(named) + 1;
  return hour === undefined || until > hour ? 'due' : 'past';
}
