import { QuerySyntaxError } from './errors.ts';

/**
 * A piece of a query. Example: `-ship* "shipyard pact"~3` has the tokens `-ship*`, `"shipyard pact"`, `~3` and the end.
 */
export interface QueryToken {
  /** A chunk is a run of other characters, up to a blank, a quote, a parenthesis or a comma. */
  readonly type: 'chunk' | 'quote' | '(' | ')' | ',' | 'end';
  /** The characters; those of a quote without its quotation marks. */
  readonly text: string;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** Whether it follows directly on the token before. */
  readonly adjacent: boolean;
}

const quotes = new Set(['"', '“', '”', '„']);
/** Control characters are blanks too: a query is one line of text. */
const space = /[\s\p{Cc}]/u;

/**
 * Cuts a query into tokens, in one pass.
 * @throws {QuerySyntaxError} when a quote is not closed
 */
export function lex(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  let endOfLast = -1;
  const push = (type: QueryToken['type'], content: string, start: number, end: number): void => {
    tokens.push({ type, text: content, column: start + 1, adjacent: start === endOfLast });
    endOfLast = end;
    at = end;
  };
  while (at < text.length) {
    const c = text.charAt(at);
    if (space.test(c)) {
      at += 1;
    } else if (c === '(' || c === ')' || c === ',') {
      push(c, c, at, at + 1);
    } else if (quotes.has(c)) {
      let end = at + 1;
      while (end < text.length && !quotes.has(text.charAt(end))) end += 1;
      if (end === text.length) {
        throw new QuerySyntaxError({
          message: 'This quote is not closed.',
          column: at + 1,
          found: text.slice(at, at + 20),
          expected: ['"'],
          hint: 'Put a " after the last word of the phrase.',
        });
      }
      push('quote', text.slice(at + 1, end), at, end + 1);
    } else {
      push('chunk', text.slice(at, endOfChunk(text, at)), at, endOfChunk(text, at));
    }
  }
  push('end', '', text.length, text.length);
  return tokens;
}

function endOfChunk(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const c = text.charAt(at);
    if (space.test(c) || c === '(' || c === ')' || quotes.has(c)) return at;
    // A comma inside a number belongs to the number: `amount:1,000`.
    if (c === ',' && !(isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)))) return at;
    at += 1;
  }
  return at;
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}
