import { dueSpan } from '../../time/due-span.ts';
import type { DocumentInput } from '../document-input.ts';
import type { NameField } from '../query.ts';
import { valueTerms } from './terms.ts';
import { topicTerms } from './topic-terms.ts';

/** Most months of a due date that is filed month by month. */
const maxMonths = 24;

/** The terms of a field's value that is a name. */
export interface NameValue {
  readonly field: NameField;
  /** The terms of all its words. */
  readonly all: readonly string[];
  /** The same, with names of several words made one term each. */
  readonly collapsed: readonly string[];
}

/** Returns the names in a document's fields: the publisher, and each party under every field that takes it. */
export function nameValuesOf({ item, publisher }: DocumentInput): NameValue[] {
  const values: NameValue[] = [];
  const add = (fields: readonly NameField[], text: string): void => {
    const terms = valueTerms(text);
    for (const field of fields) values.push({ field, ...terms });
  };
  if (publisher !== undefined) add(['publisher'], publisher);
  for (const { name, type, code } of item?.parties ?? []) {
    const fields: readonly NameField[] = ['party', type === 'organisation' ? 'org' : type];
    add(fields, name);
    if (type === 'country' && code !== undefined) add(fields, code);
  }
  return values;
}

/** Returns the terms of fields that are compared as a whole: `topic:ai`, `unit:usd`, `amount:any`, `due:2025-11`. */
export function wholeTermsOf({ item, inLanguage }: DocumentInput): string[] {
  const terms = languageTags(inLanguage).map((tag) => `lang:${tag}`);
  if (item === undefined) return terms;
  const whole = (text: string): string => valueTerms(text).collapsed.join(' ');
  terms.push(`kind:${item.kind}`, ...item.topics.map((topic) => `topic:${topicTerms(topic).join(' ')}`));
  if (item.amounts.length > 0)
    terms.push('amount:any', ...item.amounts.map(({ unit }) => `unit:${whole(unit)}`));
  if (item.dueDates.length > 0) terms.push('due:any');
  for (const date of item.dueDates) {
    for (const month of monthsOf(date) ?? ['long']) terms.push(`due:${month}`);
  }
  return terms;
}

/**
 * Returns the terms of all fields: `topic:ai`, `country:jp`, `party:goldman`, `unit:usd`, `amount:any`, `due:2025-11`.
 */
export function itemTermsOf(input: DocumentInput): string[] {
  const names = nameValuesOf(input).flatMap(({ field, all, collapsed }) =>
    [...all, ...collapsed].map((term) => `${field}:${term}`),
  );
  return [...new Set([...wholeTermsOf(input), ...names])];
}

/** Returns the tag and its beginnings: `en-GB` gives `en` and `en-gb`. */
export function languageTags(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

/** Returns the months that a due date touches, `YYYY-MM`. Undefined where there are too many, or none. */
function monthsOf(date: string): string[] | undefined {
  const span = dueSpan(date);
  return span && monthsBetween(span.first, span.last, maxMonths);
}

/** Returns the months from one day to another, `YYYY-MM`. Undefined where there are more than `most`. */
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
