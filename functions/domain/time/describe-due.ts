import { daysBetween } from './days.ts';
import { type DueSpan, dueSpan } from './due-span.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** Returns a calendar day for people: `28 October 2025`. */
export function describeDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`;
}

/** Says how far ahead a day is: `today`, `tomorrow`, `in 7 days`. */
function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** Returns a due date for people, with its precision: `28 October 2025`, `some time in November 2025`. */
export function describeDue(value: string): string {
  const span = dueSpan(value);
  return span === undefined ? value : describeSpan(span, describeDay);
}

/** Returns a due date for people in short: `28 Oct 2025`, `some time in November 2025`. */
export function describeDueInShort(value: string): string {
  const span = dueSpan(value);
  return span === undefined ? value : describeSpan(span, shortDay);
}

/** Returns the due date in a few words: `Due tomorrow, 28 Oct 2025`, `Was due some time in November 2025`. */
export function dueInShort(value: string, today: string): string {
  return dueWords(value, today, shortDay);
}

function dueWords(value: string, today: string, dayName: (day: string) => string): string {
  const span = dueSpan(value);
  if (span === undefined) return `Due ${value}`;
  const named = describeSpan(span, dayName);
  if (span.last < today) return `Was due ${span.precision === 'day' ? `on ${named}` : named}`;
  if (span.precision !== 'day') return `Due ${named}`;
  return `Due ${inDays(daysBetween(today, span.first))}, ${named}`;
}

/** Returns the due date as a sentence, with the number of days until it, or since it. */
export function dueSentence(value: string, today: string): string {
  const span = dueSpan(value);
  const words = dueWords(value, today, describeDay);
  if (span === undefined) return `${words}.`;
  const { first, last, precision } = span;
  if (last < today) {
    const ago = daysBetween(last, today);
    const passed = ago === 1 ? 'yesterday' : `${ago} days ago`;
    return `${words}${precision === 'day' ? `, ${passed}` : `, which ended ${passed}`}. This reminder comes late.`;
  }
  if (precision === 'day') return `${words}.`;
  if (first >= today) return `${words}, which begins ${inDays(daysBetween(today, first))}.`;
  return `${words}, which has begun and ends ${inDays(daysBetween(today, last))}.`;
}

/** `28 Oct 2025` */
function shortDay(day: string): string {
  const [date = '', month = '', year = ''] = describeDay(day).split(' ');
  return `${date} ${month.slice(0, 3)} ${year}`;
}

function describeSpan({ first, last, precision }: DueSpan, dayName: (day: string) => string): string {
  const year = first.slice(0, 'YYYY'.length);
  const month = Number(first.slice('YYYY-'.length, 'YYYY-MM'.length));
  switch (precision) {
    case 'day':
      return dayName(first);
    case 'weekend':
      return `on the weekend of ${dayName(first)}`;
    case 'week':
      return `some time in the week of ${dayName(first)}`;
    case 'month':
      return `some time in ${monthNames[month - 1]} ${year}`;
    case 'quarter':
      return `some time in the ${ordinals[(month - 1) / 3]} quarter of ${year}`;
    case 'season':
      return `some time in the ${seasons[month / 3 - 1]} of ${last.startsWith(year) ? year : `${year}/${last.slice(2, 'YYYY'.length)}`}`;
    case 'half':
      return `some time in the ${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return `some time in ${year}`;
    case 'range':
      return `from ${dayName(first)} to ${dayName(last)}`;
  }
}
