import { QuerySyntaxError } from './errors.ts';
import { parseExact } from './operators/exact.ts';
import { beginsDistance, parseNear } from './operators/near.ts';
import { or } from './operators/or.ts';
import { parsePhrase, phrase } from './operators/phrase.ts';
import { parsePrefix } from './operators/prefix.ts';
import { checkWordCount, columnOf, type TextPiece } from './operators/shared/text-piece.ts';
import { joinedWord, word } from './operators/word.ts';
import type { Pieces } from './pieces.ts';
import type { Query, Within } from './query.ts';
import { markedTerm, termsIn, wordsOf } from './text/terms.ts';

/** Reads a quoted phrase, or with `~5` behind it words near each other. */
export function parseQuoted(pieces: Pieces, within: Within): Query {
  const terms = parsePhrase(pieces.advance());
  return beginsDistance(pieces) ? parseNear(pieces, terms, within) : phrase(terms, within);
}

/** Reads one token without blanks: a word, a prefix or exact words. */
export function parseUnquoted(pieces: Pieces, piece: TextPiece): Query {
  const { text, within } = piece;
  if (text.startsWith('=')) return parseExact(pieces, piece);
  pieces.advance();
  const marked = markedTerm(text);
  if (marked !== undefined) return word(marked, within);
  const star = text.indexOf('*');
  return star >= 0 ? parsePrefix(piece, star) : parseWords(piece);
}

/** Reads `shipbuilding`, and `e-mail`, which is two words in a row or one word. */
function parseWords(piece: TextPiece): Query {
  const { token, text, within } = piece;
  const tilde = text.indexOf('~');
  if (tilde >= 0) {
    throw new QuerySyntaxError({
      message: 'A ~ can only follow a phrase.',
      column: columnOf(piece) + tilde,
      found: text.slice(tilde, tilde + 20),
      expected: ['"these words"~5'],
    });
  }
  checkWordCount(token, text, wordsOf(text).length);
  const inARow = phrase(termsIn(text), within);
  const joined = joinedWord(text);
  return joined === '' ? inARow : or([inARow, word(joined, within)]);
}
