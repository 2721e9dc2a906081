import { nearestName } from '../nearest-name.ts';
import { QuerySyntaxError } from './errors.ts';
import type { QueryToken } from './lexer.ts';
import { anyValue } from './operators/field.ts';
import { fieldReaders } from './operators/table.ts';
import { parseQuoted, parseUnquoted } from './parse-text.ts';
import type { Pieces } from './pieces.ts';
import type { Query } from './query.ts';

/** All fields of the language. */
const fieldNames = [...Object.keys(fieldReaders), 'headline'];

/** Reads `field:value` and `field:"a value"`. `name` and `rest` are the two sides of the colon in the next token. */
export function parseField(pieces: Pieces, name: string, rest: string): Query {
  const token = pieces.next;
  const field = name.toLowerCase();
  if (!fieldNames.includes(field)) throw unknownField(token, name);
  const quoted =
    /^(?:<=|>=|<|>|=)?$/.test(rest) && pieces.afterNext.type === 'quote' && pieces.afterNext.adjacent;
  const reader = fieldReaders[field];
  if (rest === '' && !quoted) {
    throw new QuerySyntaxError({
      message: `${field}: has no value.`,
      column: token.column + token.text.length,
      found: pieces.afterNext.text.slice(0, 100),
      expected: reader?.expected ?? anyValue,
      hint: 'The value follows the colon without a blank.',
    });
  }
  if (reader === undefined) return parseHeadline(pieces, { rest, quoted });
  pieces.advance();
  const value = quoted ? rest + pieces.advance().text : rest;
  const clause = reader.read(value.trim());
  if (clause !== undefined) return clause;
  // Only the values of kind: are a list of words that a guess can come from.
  const guess = field === 'kind' ? nearestName(value.toLowerCase(), reader.expected) : undefined;
  throw new QuerySyntaxError({
    message: `${field}: cannot be ${JSON.stringify(value.slice(0, 100))}.`,
    column: token.column + field.length + 1,
    found: value.slice(0, 100),
    expected: reader.expected,
    hint: guess && `Did you mean ${guess}?`,
  });
}

function parseHeadline(pieces: Pieces, { rest, quoted }: { rest: string; quoted: boolean }): Query {
  const within = 'headline';
  if (!quoted || rest === '=') return parseUnquoted(pieces, { token: pieces.next, text: rest, within });
  pieces.advance();
  return parseQuoted(pieces, within);
}

function unknownField(token: QueryToken, name: string): QuerySyntaxError {
  const guess = nearestName(name.toLowerCase(), fieldNames);
  return new QuerySyntaxError({
    message: `Unknown field ${name}.`,
    column: token.column,
    found: name,
    expected: fieldNames,
    hint: guess === undefined ? 'Put the text in quotes if it is not a field.' : `Did you mean ${guess}?`,
  });
}
