import { nearestName } from '../nearest-name.ts';
import { amountClause, amountForms, parseAmount, unitTerm } from './clauses/amount.ts';
import { dueForms, parseDue, parsePublished, publishedForms } from './clauses/days.ts';
import { fieldClause, isLanguageTag, kinds } from './clauses/field.ts';
import { QuerySyntaxError } from './errors.ts';
import { parseQuoted, parseWord } from './parse-term.ts';
import type { Pieces } from './pieces.ts';
import { type FieldClause, nameFields, type Query } from './query.ts';

/** A field's reader: the clause of a value, or what is allowed where the value is not. */
interface FieldReader {
  readonly read: (value: string) => Query | undefined;
  readonly expected: readonly string[];
}

const anyValue = ['a value', 'a "value of some words"'];

const readers: Readonly<Record<string, FieldReader>> = {
  topic: { read: (value) => fieldClause('topic', value), expected: anyValue },
  kind: {
    read: (value) => (kinds.includes(value.toLowerCase()) ? fieldClause('kind', value) : undefined),
    expected: kinds,
  },
  lang: {
    read: (value) => (isLanguageTag(value) ? fieldClause('lang', value) : undefined),
    expected: ['en', 'en-GB', 'ja'],
  },
  ...Object.fromEntries(
    nameFields.map((field: FieldClause['field']) => [
      field,
      { read: (value: string) => fieldClause(field, value), expected: anyValue },
    ]),
  ),
  amount: { read: parseAmount, expected: amountForms },
  unit: {
    read: (value) => {
      const unit = unitTerm(value);
      return unit === '' ? undefined : amountClause([], [unit]);
    },
    expected: ['USD', 'percent', '"basis point"'],
  },
  due: { read: parseDue, expected: dueForms },
  published: { read: parsePublished, expected: publishedForms },
};

/** All fields of the language. */
export const fieldNames = [...Object.keys(readers), 'headline'];

/** Reads `field:value`, `field:"a value"`; `name` and `rest` are the two sides of the colon of the next piece. */
export function parseField(pieces: Pieces, name: string, rest: string): Query {
  const token = pieces.next;
  const field = name.toLowerCase();
  if (!fieldNames.includes(field)) {
    const guess = nearestName(field, fieldNames);
    throw new QuerySyntaxError({
      message: `Unknown field ${name}.`,
      column: token.column,
      found: name,
      expected: fieldNames,
      hint: guess === undefined ? 'Put the text in quotes if it is no field.' : `Did you mean ${guess}?`,
    });
  }
  const quoted =
    /^(?:<=|>=|<|>|=)?$/.test(rest) && pieces.afterNext.type === 'quote' && pieces.afterNext.adjacent;
  if (rest === '' && !quoted) {
    throw new QuerySyntaxError({
      message: `${field}: has no value.`,
      column: token.column + token.text.length,
      found: pieces.afterNext.text.slice(0, 100),
      expected: readers[field]?.expected ?? anyValue,
      hint: 'The value follows the colon without a blank.',
    });
  }
  if (field === 'headline') {
    if (!quoted || rest === '=') return parseWord(pieces, token, rest, 'headline');
    pieces.advance();
    return parseQuoted(pieces, 'headline');
  }
  pieces.advance();
  const value = quoted ? rest + pieces.advance().text : rest;
  const reader = readers[field];
  const clause = reader?.read(value.trim());
  if (clause === undefined) {
    const guess = nearestName(value.toLowerCase(), field === 'kind' ? kinds : []);
    throw new QuerySyntaxError({
      message: `${field}: cannot be ${JSON.stringify(value.slice(0, 100))}.`,
      column: token.column + field.length + 1,
      found: value.slice(0, 100),
      expected: reader?.expected ?? [],
      hint: guess && `Did you mean ${guess}?`,
    });
  }
  return clause;
}
