import { dueSpan } from '../../calendar/due-day.ts';
import type { DocumentInput } from '../document.ts';
import { valueTerms } from './terms.ts';

/** The longest span of a due date that is filed month by month. */
const maxMonths = 24;

/** The terms of a document's fields: `topic:ai`, `country:jp`, `party:goldman`, `unit:usd`, `amount:any`, `due:2025-11`. */
export function factTermsOf({ item, publisher, inLanguage }: DocumentInput): string[] {
  const terms = new Set<string>();
  const whole = (field: string, value: string): void => {
    terms.add(`${field}:${valueTerms(value).collapsed.join(' ')}`);
  };
  const each = (field: string, value: string): void => {
    const { all, collapsed } = valueTerms(value);
    for (const term of all) terms.add(`${field}:${term}`);
    for (const term of collapsed) terms.add(`${field}:${term}`);
  };
  for (const tag of languageTags(inLanguage)) terms.add(`lang:${tag}`);
  if (publisher !== undefined) each('publisher', publisher);
  if (item === undefined) return [...terms];

  terms.add(`kind:${item.kind}`);
  for (const topic of item.topics) whole('topic', topic);
  for (const { name, type, code } of item.parties) {
    each('party', name);
    if (type === 'person') each('person', name);
    if (type === 'organisation') each('org', name);
    if (type === 'country') {
      each('country', name);
      if (code !== undefined) {
        each('country', code);
        each('party', code);
      }
    }
  }
  for (const { unit } of item.amounts) {
    terms.add('amount:any');
    whole('unit', unit);
  }
  for (const date of item.dueDates) {
    terms.add('due:any');
    const months = monthsOf(date);
    for (const month of months ?? ['long']) terms.add(`due:${month}`);
  }
  return [...terms];
}

/** `en-GB`: `en-gb` and `en`. */
export function languageTags(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

/** The months that a due date touches, `YYYY-MM`; undefined where they are too many or none. */
function monthsOf(date: string): string[] | undefined {
  const span = dueSpan(date);
  return span && monthsBetween(span.first, span.last, maxMonths);
}

/** The months from one day to another, `YYYY-MM`; undefined where they are more than `most`. */
export function monthsBetween(first: string, last: string, most: number): string[] | undefined {
  const months: string[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  const end = last.slice(0, 7);
  for (;;) {
    const at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (at > end) return months;
    if (months.length === most) return undefined;
    months.push(at);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}
