import { dayValue } from '../../../time/calendar-values.ts';
import { weekday } from '../../../time/day-numbers.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { isDash, type Reader } from '../reader.ts';
import { isExplicit } from '../readers/explicit.ts';
import { pastSeparator } from '../readers/listed-days.ts';
import { weekAfter } from '../readers/week-after.ts';
import type { DateRule } from '../rule.ts';

/** A weekday of a list: 1 is Monday. */
interface ListedWeekday {
  readonly at: number;
  readonly which: number;
}

/** Weekdays in a row, or the two ends of a stretch of them. */
interface ListedWeekdays {
  readonly days: readonly ListedWeekday[];
  readonly isStretch: boolean;
  readonly to: number;
}

/** Rules of several weekdays that share their week or their dates. */
export const weekdayListRules: readonly DateRule<{ readonly which: number }>[] = [
  {
    name: '<weekday> and <weekday>, <dates>',
    reads: {
      'It will be held on [Saturday and Sunday, Nov. 15] and 16.': '2025-11-15',
      'They will strike [Tuesday to Thursday, 11-13 November].': '2025-11-11/2025-11-13',
    },
    match: withDates,
  },
  {
    name: '<weekdays> of next week',
    reads: {
      'They will vote on [Monday] and Tuesday next week.': '2025-11-03',
      'They will vote on Monday and [Tuesday next week].': '2025-11-04',
      'It will be shut [Monday to Wednesday of next week].': '2025-11-03/2025-11-05',
    },
    match: ofPointedWeek,
  },
];

function readWeekdays(reader: Reader, at: number): ListedWeekdays | undefined {
  const days: ListedWeekday[] = [];
  let isStretch = false;
  let start: number | undefined = at;
  while (start !== undefined && days.length < 7) {
    const which = weekdays.get(reader.word(start));
    if (which === undefined) break;
    days.push({ at: start, which });
    const link = reader.word(start + 1);
    isStretch = days.length === 1 && (isDash(link) || /^(?:to|through|until)$/.test(link));
    start = isStretch ? start + 2 : pastSeparator(reader, start + 1);
  }
  const last = days.at(-1);
  if (last === undefined || days.length < 2) return undefined;
  return { days, isStretch: isStretch || isOfStretch(reader, days), to: last.at + 1 };
}

function isOfStretch(reader: Reader, days: readonly ListedWeekday[]): boolean {
  const link = reader.word((days[1]?.at ?? 0) - 1);
  return days.length === 2 && (isDash(link) || /^(?:to|through|until)$/.test(link));
}

function withDates(reader: Reader, at: number): Match | undefined {
  const list = readWeekdays(reader, at);
  if (list === undefined) return undefined;
  const isLinked = /^[,(]$/.test(reader.word(list.to));
  const inner = reader.dateAt(isLinked ? list.to + 1 : list.to);
  const isSeveral = inner?.also !== undefined || (inner !== undefined && isStretchOfMonth(reader, inner));
  return isSeveral && inner?.type === 'DATE' && isExplicit(reader, inner)
    ? { ...inner, from: at }
    : undefined;
}

/** Whether a date has two days of a month: `17-19 March`. */
function isStretchOfMonth(reader: Reader, { from, to }: Match): boolean {
  let days = 0;
  for (let at = from; at < to; at += 1) if (reader.digits(at) <= 31) days += 1;
  return days > 1;
}

function ofPointedWeek(reader: Reader, at: number): Match | undefined {
  const list = readWeekdays(reader, at);
  const week = list && weekAfter(reader, list.to);
  if (list === undefined || week === undefined) return undefined;
  const dayOf = (today: number, which: number): string =>
    dayValue(today - weekday(today) + which + 7 * week.shift);
  const [first, ...others] = list.days;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (list.isStretch)
    return dateMatch(at, week.to, ({ today }) => `${dayOf(today, first.which)}/${dayOf(today, last.which)}`);
  return {
    ...dateMatch(at, at + 1, ({ today }) => dayOf(today, first.which)),
    also: others.map((day) =>
      dateMatch(day.at, day === last ? week.to : day.at + 1, ({ today }) => dayOf(today, day.which)),
    ),
  };
}

/** Adds the weekdays that follow one that a word points at: `next Monday and Tuesday`. They are the next ones after it. */
export function withOtherWeekdays(reader: Reader, match: Match, which: number): Match {
  const others: Match[] = [];
  let end = match.to;
  for (;;) {
    const start = pastSeparator(reader, end);
    const other = start === undefined ? undefined : weekdays.get(reader.word(start));
    // `next Monday and Tuesday, May 3`: the second has a date of its own.
    if (start === undefined || other === undefined || (reader.dateAt(start)?.to ?? 0) > start + 1) break;
    others.push(
      dateMatch(start, start + 1, (context) => {
        const first = periodOf(match.value(context)?.slice(0, 'YYYY-MM-DD'.length) ?? '');
        return first && dayValue(first.first + ((other - which + 7) % 7));
      }),
    );
    end = start + 1;
  }
  return others.length === 0 ? match : { ...match, also: others };
}
