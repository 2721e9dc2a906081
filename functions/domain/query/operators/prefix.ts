import { op } from '../engine/instructions.ts';
import { QuerySyntaxError } from '../errors.ts';
import { prefixKey } from '../lookup-keys.ts';
import type { PrefixClause, Within } from '../query.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/terms.ts';
import { minPrefixLength } from '../text/word.ts';
import { wordsWhere } from './shared/occurrences.ts';
import { keyWithin, textOperator } from './shared/text-operator.ts';
import { columnOf, type TextPiece } from './shared/text-piece.ts';

/** Makes the clause of a beginning, in lower case. */
function prefix(beginning: string, within: Within): PrefixClause {
  return { type: 'prefix', key: keyWithin(within, `${beginning}*`), within, prefix: beginning };
}

/**
 * Reads `ship*`.
 * @param star where the first * is in the text
 * @throws {QuerySyntaxError} when it is not the beginning of one word, or too short
 */
export function parsePrefix(piece: TextPiece, star: number): PrefixClause {
  const { text, within } = piece;
  const beginning = text.slice(0, -1);
  const found = text.slice(0, 100);
  const column = columnOf(piece);
  if (star !== text.length - 1) {
    throw new QuerySyntaxError({
      message: 'A * can only be at the end of a word.',
      column: column + star,
      found,
      expected: ['ship*'],
    });
  }
  const words = wordsOf(beginning);
  const lower = words.length === 1 ? fold(beginning).toLowerCase() : '';
  if (words.length > 1) {
    throw new QuerySyntaxError({
      message: 'A prefix is the beginning of one word.',
      column,
      found,
      expected: ['ship*'],
      hint: 'Write the words apart, and put the * at the end of its word.',
    });
  }
  if (lower.length < minPrefixLength || words[0]?.lower !== lower) {
    throw new QuerySyntaxError({
      message: `A prefix has ${minPrefixLength} letters or more.`,
      column,
      found,
      expected: ['ship*'],
      hint: 'Write more letters before the *.',
    });
  }
  return prefix(lower, within);
}

/** `ship*`: a word that begins so, as it is written. */
export const prefixOperator = textOperator<PrefixClause>({
  occurrences: ({ prefix: beginning }, document) =>
    wordsWhere(document, ({ lower }) => lower.startsWith(beginning)),
  needs: ({ prefix: beginning, within }) => ({
    sets: [[prefixKey(beginning)]],
    enough: within === 'anywhere' ? 'key' : undefined,
  }),
  compile: ({ prefix: beginning, within }, terms) => ({
    operation: within === 'headline' ? op.termInHeadline : op.term,
    operands: [terms.addKey(prefixKey(beginning))],
  }),
});
