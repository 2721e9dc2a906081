import { QuerySyntaxError } from '../../errors.ts';
import type { QueryToken } from '../../lexer.ts';
import { maxPhraseWords } from '../../limits.ts';
import { hintFor } from '../../other-syntax.ts';
import type { Within } from '../../query.ts';

/** The text that a text clause is read from. `text` is the rest of the token behind the name of a field. */
export interface TextPiece {
  readonly token: QueryToken;
  readonly text: string;
  readonly within: Within;
}

/** Returns the column of the text. */
export function columnOf({ token, text }: TextPiece): number {
  return token.column + token.text.length - text.length;
}

/** @throws {QuerySyntaxError} when the text has no words, or too many for a phrase */
export function checkWordCount(token: QueryToken, text: string, count: number): void {
  if (count > 0 && count <= maxPhraseWords) return;
  throw new QuerySyntaxError({
    message:
      count === 0
        ? 'There are no letters or digits to look for.'
        : `A phrase has at most ${maxPhraseWords} words; this has ${count}.`,
    column: token.column,
    found: text.slice(0, 100),
    expected: count === 0 ? ['a word', 'a "phrase"'] : [],
    hint: hintFor(text),
  });
}
