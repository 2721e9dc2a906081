import { shiftDay, type Unit, unitValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { unitsPlural, unitsSingular } from '../lexicon/calendar-words.ts';
import { dateMatch, durationMatch, type Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { atDistanceFromReference } from '../readers/distances.ts';
import { durationValue } from '../readers/duration-value.ts';
import { continues, type Length } from '../readers/lengths.ts';
import { dateRule, ruleFamily } from '../rule.ts';

/** A unit in the plural that no number counts. */
export const uncounted = ruleFamily<Unit>({
  startsWith: unitsPlural.keys(),
  readHead: (reader, at) => {
    const word = reader.word(at);
    return word === 'seconds' || word === 'quarters' ? undefined : unitsPlural.get(word);
  },
  rules: [
    {
      name: '<units> ago',
      reads: { 'They met [years ago].': 'PAST_REF' },
      match: (reader, at) =>
        /^(?:ago|earlier)$/.test(reader.word(at + 1)) ? dateMatch(at, at + 2, () => 'PAST_REF') : undefined,
    },
    {
      name: '<units>-long',
      reads: { 'a [decades-long] war': 'PXY' },
      match: (reader, at, unit) =>
        isDash(reader.word(at + 1)) && reader.joined(at + 1) && /^(?:long|old)$/.test(reader.word(at + 2))
          ? durationMatch(at, at + 3, durationValue('X', unit))
          : undefined,
    },
    {
      name: '<units> later',
      reads: { 'He came back [years later].': 'FUTURE_REF' },
      match: (reader, at) =>
        reader.word(at + 1) === 'later' ? dateMatch(at, at + 2, () => 'FUTURE_REF') : undefined,
    },
    {
      name: 'for <units>',
      reads: {
        'They have talked for [years].': 'PXY',
        '[Days] after the vote, they gave in.': 'PXD',
        'after [weeks] of talks': 'PXW',
        'in [the weeks] before the vote': 'PXW',
        'for weeks or even [months]': 'PXM',
      },
      match: matchUncounted,
    },
  ],
});

const opensPhrase = new Set(
  'just only came comes come coming died held and but made mere , . ; : “ " ( — – -'.split(' ').concat(''),
);

function matchUncounted(reader: Reader, at: number, unit: Unit): Match | undefined {
  const before = reader.word(at - 1);
  const relation = reader.word(at + 1);
  const match = durationMatch(at, at + 1, durationValue('X', unit));
  // `Days after the vote, they gave in`
  const opens =
    (relation === 'after' || relation === 'before' || relation === 'into') &&
    continues(reader, at + 2) &&
    opensPhrase.has(before);
  if (opens || isNounOfTime(reader, at) || isAlternative(reader, at)) return match;
  if (before === 'the' && aroundEvent.has(relation) && afterPreposition.has(reader.word(at - 2)))
    return { ...match, from: at - 1 };
  if (before === 'the' && reader.word(at - 2) === 'over') return { ...match, from: at - 1 };
  return measuring.has(before) ? match : undefined;
}

/** Words before a unit that say that it is a length of time. */
const measuring = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'take',
  'took',
  'takes',
  'last',
  'lasted',
  'spent',
]);

/** Words after a unit that is beside an event: `in the weeks before the vote`, `the days that followed`. */
const aroundEvent = new Set(['before', 'after', 'following', 'since', 'leading', 'that', 'preceding']);
const afterPreposition = new Set(['in', 'over', 'during', 'for', 'within', 'throughout', 'through']);

/** Whether a unit is the length of something: `Decades of war`, `after weeks of talks`, `it will be years before`. */
function isNounOfTime(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  const relation = reader.word(at + 1);
  if (relation === 'before' && /^(?:be|been|was|take|takes)$/.test(before)) return true;
  return (
    relation === 'of' &&
    reader.isWord(at + 2) &&
    !reader.isCapital(at + 2) &&
    !/^(?:the|a|an|its|his|her|their|this|that|operation|service|age|birth)$/.test(reader.word(at + 2)) &&
    (opensPhrase.has(before) ||
      /^(?:after|by|despite|following|through|during|amid|with|of|ended|endured)$/.test(before))
  );
}

/** Whether a unit is the second of two: `for weeks or even months`. */
function isAlternative(reader: Reader, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    if (unitsPlural.has(reader.word(back))) return back < at - 1;
    if (!/^(?:or|and|even|perhaps|possibly|maybe|if|not|,)$/.test(reader.word(back))) return false;
  }
  return false;
}

export const yearAgo = dateRule({
  name: 'year-ago',
  reads: {
    'It was 3 percent in May 2025, against 2 percent in [the year-ago month].': '2024-05',
    '[the year-earlier quarter]': '2024-Q3',
  },
  startsWith: ['year', 'month', 'week'],
  match: matchYearAgo,
});

function matchYearAgo(reader: Reader, at: number): Match | undefined {
  const unit = unitsSingular.get(reader.word(at));
  const end = reader.pastHyphen(at + 1);
  if (
    (unit !== 'year' && unit !== 'month' && unit !== 'week') ||
    end === at + 1 ||
    !/^(?:ago|earlier)$/.test(reader.word(end))
  )
    return undefined;
  const named = reader.word(end + 1);
  const head = unitsSingular.get(named) ?? (named === 'period' ? 'period' : undefined);
  const length: Length = { count: 1, unit, more: [], to: end + 1, adjective: true, isBusiness: false };
  const match = dateMatch(at, head === undefined ? end + 1 : end + 2, (context) => {
    if (head === 'quarter' && context.reference?.unit !== 'quarter')
      return unitValue(shiftDay(context.today, 'month', -15), 'quarter');
    if (head === 'year') return String(civil(context.today).year - 1);
    return atDistanceFromReference(context, length, -1);
  });
  return { ...match, aside: true };
}
