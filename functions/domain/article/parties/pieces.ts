import type { Token } from '../text/tokens.ts';
import type { Chunk } from './chunks.ts';
import type { Piece } from './piece.ts';
import { readPiece } from './piece-readers.ts';

/** Cuts a chunk into names. Titles and places are dropped: "Finance Minister Katayama" is one name, Katayama. */
export function piecesOf(tokens: readonly Token[], chunk: Chunk): Piece[] {
  const { first, last, headline } = chunk;
  const pieces: Piece[] = [];
  let at = first;
  while (at <= last) {
    const { name, next } = readPiece({ tokens, at, last, opens: chunk.opens && at === first, headline });
    if (name !== undefined) pieces.push({ first: at, opens: chunk.opens && at === first, headline, ...name });
    at = next;
  }
  return pieces;
}
