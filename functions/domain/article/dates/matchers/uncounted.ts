import { shiftDay, unitValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { unitsPlural, unitsSingular } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { durationValue } from './duration-value.ts';
import { beforeReference, continues, type Length } from './durations.ts';

const opensPhrase = new Set(
  'just only came comes come coming died held and but made mere , . ; : “ " ( — – -'.split(' ').concat(''),
);

/** `for years`, `in years`, `decades-long`, `years ago`: so many as not to be counted. */
export function matchPlural(reader: Reader, at: number): Match | undefined {
  const unit = unitsPlural.get(reader.word(at));
  if (unit === undefined || reader.word(at) === 'seconds' || reader.word(at) === 'quarters') return undefined;
  const to = at + 1;
  if (reader.word(to) === 'ago' || reader.word(to) === 'earlier')
    return { from: at, to: to + 1, type: 'DATE', value: () => 'PAST_REF' };
  if (
    isDash(reader.word(to)) &&
    reader.joined(to) &&
    (reader.word(to + 1) === 'long' || reader.word(to + 1) === 'old')
  ) {
    return { from: at, to: to + 2, type: 'DURATION', value: () => durationValue('X', unit) };
  }
  if (reader.word(to) === 'later') return { from: at, to: to + 1, type: 'DATE', value: () => 'FUTURE_REF' };
  const before = reader.word(at - 1);
  // `Days after the vote, they gave in`
  const relation = reader.word(to);
  if (
    (relation === 'after' || relation === 'before' || relation === 'into') &&
    continues(reader, to + 1) &&
    opensPhrase.has(before)
  )
    return { from: at, to, type: 'DURATION', value: () => durationValue('X', unit) };
  const uncounted: Match = { from: at, to, type: 'DURATION', value: () => durationValue('X', unit) };
  if (isNounOfTime(reader, at) || isAlternative(reader, at)) return uncounted;
  if (before === 'the' && aroundEvent.has(relation) && afterPreposition.has(reader.word(at - 2)))
    return { ...uncounted, from: at - 1 };
  const overThe = before === 'the' && reader.word(at - 2) === 'over';
  if (
    !overThe &&
    !['for', 'in', 'within', 'over', 'after', 'take', 'took', 'takes', 'last', 'lasted', 'spent'].includes(
      before,
    )
  )
    return undefined;
  return { from: overThe ? at - 1 : at, to, type: 'DURATION', value: () => durationValue('X', unit) };
}

/** `in the weeks before the vote`, `the days that followed` */
const aroundEvent = new Set(['before', 'after', 'following', 'since', 'leading', 'that', 'preceding']);
const afterPreposition = new Set(['in', 'over', 'during', 'for', 'within', 'throughout', 'through']);

/** `Decades of war`, `after weeks of talks`; `it will be years before`. */
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

/** `for weeks or even months`: the second of two. */
function isAlternative(reader: Reader, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    if (unitsPlural.has(reader.word(back))) return back < at - 1;
    if (!/^(?:or|and|even|perhaps|possibly|maybe|if|not|,)$/.test(reader.word(back))) return false;
  }
  return false;
}

/** `year-ago`, `year-earlier quarter`. */
export function matchYearAgo(reader: Reader, at: number): Match | undefined {
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
  const length: Length = { count: 1, unit, more: [], to: end + 1, adjective: true };
  return {
    from: at,
    to: head === undefined ? end + 1 : end + 2,
    type: 'DATE',
    aside: true,
    value: (setting) => {
      if (head === 'quarter' && setting.reference?.unit !== 'quarter') {
        return unitValue(shiftDay(setting.today, 'month', -15), 'quarter');
      }
      if (head === 'year') return String(civil(setting.today).year - 1);
      return beforeReference(setting, length, -1);
    },
  };
}
