import { dayValue, shiftDay } from '../../../time/calendar-values.ts';
import { civil, type DayNumber, dayNumber, weekday } from '../../../time/day-numbers.ts';
import { changed, type DateContext, isOfFuture } from '../date-context.ts';
import { doubtfulWeekdays, partsOfDay, weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match, setMatch } from '../match.ts';
import type { Reader } from '../reader.ts';
import { isExplicit } from '../readers/explicit.ts';
import { type Read, readOrdinal } from '../readers/numbers.ts';
import { onWeekday } from '../readers/on-weekday.ts';
import { withPartOfDay } from '../readers/part-of-day.ts';
import { weekAfter } from '../readers/week-after.ts';
import { resolveWeekday } from '../resolve.ts';
import { type DateRule, ruleFamily } from '../rule.ts';
import { weekdayWeek } from './british-weeks.ts';
import { weekdayListRules } from './weekday-lists.ts';

/** A weekday by its name: 1 is Monday. */
interface NamedWeekday {
  readonly which: number;
  /** Whether the word is surely the weekday. */
  readonly isMeant: boolean;
}

const dated: DateRule<NamedWeekday> = {
  name: '<weekday>, <date>',
  reads: { 'Monday, January 12th, 2015': '2015-01-12', 'Friday (Oct. 31)': '2025-10-31' },
  match: (reader, at, { which }) => {
    const period = reader.word(at + 1) === '.' && doubtfulWeekdays.has(reader.word(at));
    return withDate(reader, at, { end: period ? at + 2 : at + 1, which });
  },
};

/** Rules of a weekday with no full date after it. */
const undated: readonly DateRule<NamedWeekday>[] = [
  weekdayWeek,
  {
    name: '<weekday> of each <unit>',
    reads: { 'the first [Sunday] of each month': 'XXXX-WXX-7', 'on [Friday evenings]': 'XXXX-WXX-5TEV' },
    match: comesRound,
  },
  {
    name: '<weekday> of next week',
    reads: { 'Tuesday of next week': '2025-11-04', 'on [Friday last week]': '2025-10-24' },
    match: ofPointedWeek,
  },
  {
    name: '<weekday> the <day>',
    reads: { 'Friday the 31st': '2025-10-31', 'on [Saturday 1]!': '2025-11-01' },
    match: withDayNumber,
  },
  {
    name: '<weekday> last',
    reads: { 'They met on [Friday last].': '2025-10-24' },
    match: (reader, at, { which }) =>
      reader.word(at + 1) === 'last' && !reader.isWord(at + 2)
        ? dateMatch(at, at + 2, (context) =>
            dayValue(resolveWeekday(changed(context, { tense: 'past' }), which)),
          )
        : undefined,
  },
  {
    name: '<weekday>',
    reads: {
      'They met on [Monday].': '2025-10-27',
      'They will meet on [Friday evening].': '2025-10-31TEV',
      'They met Monday to [Friday].': '2025-10-31',
    },
    match: (reader, at, { which }) =>
      withPartOfDay(
        reader,
        dateMatch(at, at + 1, (context) => dayValue(afterFirst(context, which, reader.word(at - 1)))),
      ),
  },
];

export const weekdayRules = ruleFamily<NamedWeekday>({
  startsWith: weekdays.keys(),
  readHead: (reader, at) => {
    const which = weekdays.get(reader.word(at));
    return which === undefined ? undefined : { which, isMeant: meansWeekday(reader, at) };
  },
  rules: [dated, ...[...weekdayListRules, ...undated].map(onlyWhenMeant)],
});

/** Makes a rule that matches only when the weekday is meant as one. `Sun` is also a newspaper. */
function onlyWhenMeant(rule: DateRule<NamedWeekday>): DateRule<NamedWeekday> {
  return {
    ...rule,
    match: (reader, at, head) => (head.isMeant ? rule.match(reader, at, head) : undefined),
  };
}

function comesRound(reader: Reader, at: number, { which }: NamedWeekday): Match | undefined {
  const to = at + 1;
  // `the first Sunday of each month`
  if (reader.word(to) === 'of' && /^(?:each|every)$/.test(reader.word(to + 1)))
    return setMatch(at, to, `XXXX-WXX-${which}`);
  const part = partsOfDay.get(reader.word(to).replace(/s$/, ''));
  return part !== undefined && reader.word(to).endsWith('s')
    ? setMatch(at, to + 1, `XXXX-WXX-${which}T${part}`)
    : undefined;
}

function ofPointedWeek(reader: Reader, at: number, { which }: NamedWeekday): Match | undefined {
  const week = weekAfter(reader, at + 1);
  return (
    week &&
    withPartOfDay(
      reader,
      dateMatch(at, week.to, ({ today }) => dayValue(today - weekday(today) + which + 7 * week.shift)),
    )
  );
}

function withDayNumber(reader: Reader, at: number, { which }: NamedWeekday): Match | undefined {
  const to = at + 1;
  const ordinal = reader.word(to) === 'the' ? readOrdinal(reader, to + 1) : undefined;
  // `Tuesday the first generation of …`: the ordinal of a noun.
  const noun =
    ordinal !== undefined &&
    reader.isWord(ordinal.to) &&
    !/^(?:of|in|at|to|until|till|for|and|with|through)$/.test(reader.word(ordinal.to));
  const afterThe = ordinal !== undefined && !noun && ordinal.value <= 31 ? ordinal : undefined;
  const day = afterThe ?? readOrdinal(reader, to) ?? shortNumber(reader, to);
  return day !== undefined && day.value <= 31
    ? dateMatch(at, day.to, (context) => nearestDay(context, { which, day: day.value }))
    : undefined;
}

/** Returns the nearest day with this number that is on this weekday: `Friday the 22nd`. */
function nearestDay(
  { today, tense }: DateContext,
  { which, day }: { readonly which: number; readonly day: number },
): string | undefined {
  const { year, month } = civil(today);
  let best: DayNumber | undefined;
  for (let months = -14; months <= 14; months += 1) {
    const first = shiftDay(dayNumber(year, month, 1), 'month', months);
    const date = first + day - 1;
    if (civil(date).day !== day || weekday(date) !== which) continue;
    if (tense === 'past' && date > today) continue;
    if (isOfFuture(tense) && date < today) continue;
    if (best === undefined || Math.abs(date - today) < Math.abs(best - today)) best = date;
  }
  return best === undefined ? undefined : dayValue(best);
}

/** Whether a weekday is meant. `Sun` is also a paper, and `Sat` a verb, so they need words that expect a date. */
function meansWeekday(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (!doubtfulWeekdays.has(word)) {
    // `Friday` the name, `Sunday Times` the paper, `Monday Night Football` the programme.
    if (reader.isCapital(at + 1) && reader.isCapital(at + 2) && reader.word(at + 1) === 'night') return false;
    if (reader.isCapital(at - 1) && /^(?:bloody|black|super)$/.test(reader.word(at - 1))) return false;
    return !(
      reader.isCapital(at + 1) &&
      /^(?:times|mirror|telegraph|express|herald|post|mail|tribune|sun|magazine|review|independent)$/.test(
        reader.word(at + 1),
      )
    );
  }
  if (!reader.isCapital(at)) return false;
  if (reader.isNumber(at + 1) && readOrdinal(reader, at + 1) !== undefined) return true;
  const before = reader.word(at - 1);
  return (
    before === 'on' ||
    before === 'last' ||
    before === 'next' ||
    before === 'this' ||
    ((before === 'or' || before === 'and') && weekdays.has(reader.word(at - 2)))
  );
}

/** Reads a day in digits that ends its phrase. */
function shortNumber(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  const after = reader.word(at + 1);
  // `Friday 31!` but not `Friday 20 people`, `Monday 5:30`.
  const closed =
    !reader.isWord(at + 1) &&
    !(after === ':' && reader.joined(at + 2)) &&
    after !== '%' &&
    after !== '/' &&
    after !== '-' &&
    after !== ',';
  return digits >= 1 && digits <= 31 && closed ? { value: digits, to: at + 1 } : undefined;
}

/** Reads a full date after its weekday. */
function withDate(
  reader: Reader,
  at: number,
  { end, which }: Pick<NamedWeekday, 'which'> & { readonly end: number },
): Match | undefined {
  let start = end;
  const link = reader.word(start);
  const bracket = link === '(';
  if (link === ',' || link === '-' || bracket) start += 1;
  if (reader.word(start) === 'the') start += 1;
  const word = reader.word(start);
  if (!reader.isNumber(start) && !/^[a-z]{3,9}$/.test(word)) return undefined;
  if (weekdays.has(word)) return undefined;
  const inner = reader.dateAt(start);
  if (inner?.type !== 'DATE' || !isExplicit(reader, inner)) return undefined;
  const to = bracket && reader.word(inner.to) === ')' ? inner.to + 1 : inner.to;
  return { ...inner, from: at, to, value: (context) => onWeekday(inner, context, which) };
}

/** Resolves a weekday. In `Monday through Friday` the second day is after the first. */
function afterFirst(context: DateContext, which: number, link: string): DayNumber {
  const first = context.nearby;
  // `Next week the Senate will vote on Tuesday`
  if (first?.unit === 'week' && first.first > context.today && isOfFuture(context.tense))
    return first.first + which - 1;
  const closes = link === 'through' || link === 'to' || link === 'till' || link === '-' || link === '–';
  if (!closes || first?.unit !== 'day' || Math.abs(first.first - context.today) > 14)
    return resolveWeekday(context, which);
  return first.first + ((which - weekday(first.first) + 7) % 7);
}
