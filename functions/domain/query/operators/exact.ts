import type { MatchDocument } from '../document.ts';
import { op } from '../engine/instructions.ts';
import { QuerySyntaxError } from '../errors.ts';
import { exactKey } from '../lookup-keys.ts';
import type { Pieces } from '../pieces.ts';
import type { ExactClause, Within } from '../query.ts';
import { wordsOf } from '../text/terms.ts';
import type { Occurrence } from './shared/occurrences.ts';
import { keyWithin, textOperator } from './shared/text-operator.ts';
import { checkWordCount, type TextPiece } from './shared/text-piece.ts';

/**
 * Makes the clause of words as they are written.
 * @param words folded, their case kept
 */
function exact(words: readonly string[], within: Within): ExactClause {
  const key = words.length === 1 && words[0] !== undefined ? words[0] : `"${words.join(' ')}"`;
  return {
    type: 'exact',
    key: keyWithin(within, `=${key}`),
    within,
    words: words.map((text) => ({ text, cased: text !== text.toLowerCase() })),
  };
}

/**
 * Reads `=word` and `="some words"`; the piece's text begins with the `=`.
 * @throws {QuerySyntaxError} when there are no words, or too many, or a `*` or `~` among them
 */
export function parseExact(pieces: Pieces, { token, text, within }: TextPiece): ExactClause {
  pieces.advance();
  const quoted = text === '=' && pieces.next.type === 'quote' && pieces.next.adjacent;
  const content = quoted ? pieces.advance().text : text.slice(1);
  if (/[*~]/.test(content)) {
    throw new QuerySyntaxError({
      message: 'Words behind = are taken as they are: no * and no ~.',
      column: token.column,
      found: `=${content}`.slice(0, 100),
      expected: ['=word', '="some words"'],
    });
  }
  const words = wordsOf(content).map(({ cased }) => cased);
  checkWordCount(token, `=${content}`, words.length);
  return exact(words, within);
}

/** `="Heavy Industries"`: the words in a row, as they are written. */
export const exactOperator = textOperator<ExactClause>({
  occurrences: ({ words }, document) => rows(words, document),
  needs: ({ words, within }) => ({
    sets: words.map(({ text }) => [exactKey(text)]),
    enough: words.length === 1 && within === 'anywhere' ? 'key' : undefined,
  }),
  compile: ({ words, within }, terms) => ({
    operation: op.phrase,
    operands: [within === 'headline' ? 1 : 0, ...words.map(({ text }) => terms.addKey(exactKey(text)))],
  }),
});

function rows(words: ExactClause['words'], document: MatchDocument): Occurrence[] {
  const fits = (at: number): boolean =>
    words.every(({ text, cased }, i) => {
      const word = document.words[at + i];
      return word !== undefined && (cased ? word.cased : word.lower) === text;
    });
  return document.words.flatMap((_, at) => (fits(at) ? [{ at, length: words.length }] : []));
}
