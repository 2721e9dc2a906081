import { itemKinds } from '../../article/item.ts';
import type { DocumentInput } from '../document-input.ts';
import { op } from '../engine/instructions.ts';
import { type FieldClause, type NameField, nameFields } from '../query.ts';
import { languageTags } from '../text/item-terms.ts';
import { valueTerms, valueTermsIn } from '../text/terms.ts';
import { topicTerms, topicTermsIn } from '../text/topic-terms.ts';
import type { FieldReader, LeafOperator } from './operator.ts';
import { writtenValue } from './shared/written-term.ts';

/** Makes the clause of a field with this value; undefined where the value has nothing to compare. */
export function fieldClause(field: FieldClause['field'], value: string): FieldClause | undefined {
  const verbatim = field === 'kind' || field === 'lang';
  const terms = verbatim
    ? [value.trim().toLowerCase()]
    : field === 'topic'
      ? topicTermsIn(value)
      : valueTermsIn(value);
  if (terms.length === 0 || terms[0] === '') return undefined;
  const written = verbatim ? terms.join(' ') : writtenValue(terms);
  return { type: 'field', field, terms, key: `${field}:${written}` };
}

/** Examples of values, for a field whose values are not listed. */
export const anyValue = ['a value', 'a "value of some words"'];

const kinds: readonly string[] = itemKinds;

const readers: Readonly<Record<FieldClause['field'], FieldReader>> = {
  topic: readerOf('topic'),
  kind: {
    read: (value) => (kinds.includes(value.toLowerCase()) ? fieldClause('kind', value) : undefined),
    expected: kinds,
  },
  lang: {
    read: (value) => (isLanguageTag(value) ? fieldClause('lang', value) : undefined),
    expected: ['en', 'en-GB', 'ja'],
  },
  party: readerOf('party'),
  person: readerOf('person'),
  org: readerOf('org'),
  country: readerOf('country'),
  publisher: readerOf('publisher'),
};

function readerOf(field: FieldClause['field']): FieldReader {
  return { read: (value) => fieldClause(field, value), expected: anyValue };
}

function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value);
}

/** `topic:ai`, `country:japan`: a topic, kind or language as a whole, or some words in a row of a name. */
export const fieldOperator: LeafOperator<FieldClause> = {
  fields: readers,
  matches: (clause, { input }) => fieldMatches(clause, input),
  matchesPassage: (clause, { input }) => !isOfArticle(clause.field) && fieldMatches(clause, input),
  spans: () => [],
  needs: (clause) => {
    const keys = keysOf(clause);
    return { sets: keys.map((key) => [key]), enough: keys.length === 1 ? 'key' : undefined };
  },
  compile: (clause, terms) => {
    const numbers = keysOf(clause).map((key) => terms.addKey(key));
    return isNameField(clause.field)
      ? { operation: op.phrase, operands: [0, ...numbers] }
      : { operation: op.term, operands: numbers };
  },
};

/** Returns the keys of a field's value. Each term of a name is a key. The terms of any other value are one key. */
function keysOf({ field, terms }: FieldClause): string[] {
  return isNameField(field) ? terms.map((term) => `${field}:${term}`) : [`${field}:${terms.join(' ')}`];
}

/** Whether all passages of an article have the same value. */
export function isOfArticle(field: FieldClause['field']): boolean {
  return field === 'lang' || field === 'publisher';
}

function isNameField(field: FieldClause['field']): field is NameField {
  return (nameFields as readonly string[]).includes(field);
}

function fieldMatches({ field, terms }: FieldClause, document: DocumentInput): boolean {
  const { item } = document;
  switch (field) {
    case 'lang':
      return languageTags(document.inLanguage).includes(terms[0] ?? '');
    case 'kind':
      return item?.kind === terms[0];
    case 'topic':
      return item?.topics.some((topic) => same(topicTerms(topic), terms)) ?? false;
    case 'publisher':
      return document.publisher !== undefined && nameHas(document.publisher, terms);
    default:
      return (
        item?.parties.some(
          ({ name, type, code }) =>
            fieldTakes(field, type) &&
            (nameHas(name, terms) || (type === 'country' && code !== undefined && nameHas(code, terms))),
        ) ?? false
      );
  }
}

function fieldTakes(field: NameField, type: 'person' | 'organisation' | 'country'): boolean {
  return field === 'party' || (field === 'org' ? type === 'organisation' : field === type);
}

function nameHas(name: string, terms: readonly string[]): boolean {
  const { all, collapsed } = valueTerms(name);
  return hasRow(all, terms) || hasRow(collapsed, terms);
}

function hasRow(all: readonly string[], row: readonly string[]): boolean {
  return all.some((_, from) => row.every((term, i) => all[from + i] === term));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => term === b[i]);
}
