import { exact, near, phrase, prefix, word } from './clauses/text-clauses.ts';
import { joinedTerm } from './document.ts';
import { QuerySyntaxError } from './errors.ts';
import type { QueryToken } from './lexer.ts';
import { maxDistance, maxPhraseWords } from './limits.ts';
import { or } from './normal-form.ts';
import { parseField } from './parse-field.ts';
import type { Pieces } from './pieces.ts';
import type { Query, Within } from './query.ts';
import { fold } from './text/fold.ts';
import { scanWords } from './text/scan-words.ts';
import { markedTerm, termsIn, wordsOf } from './text/terms.ts';
import { minPrefixLength } from './text/word.ts';

const fieldStart = /^([A-Za-z]+):(.*)$/s;

/** Reads a word, phrase, prefix, exact word or field. */
export function parseTerm(pieces: Pieces): Query {
  const { next } = pieces;
  if (next.type === 'quote') return parseQuoted(pieces, 'anywhere');
  if (next.type !== 'chunk' || next.text === 'OR' || next.text === 'AND') {
    throw pieces.unexpected(['a word', 'a "phrase"', 'field:value', '(']);
  }
  const field = fieldStart.exec(next.text);
  if (field !== null) return parseField(pieces, field[1] ?? '', field[2] ?? '');
  return parseWord(pieces, next, next.text, 'anywhere');
}

/** A quoted phrase, with `~5` behind it for words near each other. */
export function parseQuoted(pieces: Pieces, within: Within): Query {
  const quote = pieces.advance();
  const star = quote.text.search(/[\p{L}\p{N}]\*/u);
  if (star >= 0) {
    throw new QuerySyntaxError({
      message: 'A * stands only after a word by itself, not in a phrase.',
      column: quote.column + star + 2,
      found: `"${quote.text}"`.slice(0, 100),
      expected: ['ship*', '"some words"'],
    });
  }
  const terms = termsIn(quote.text);
  checkWords(quote, quote.text, terms.length);
  const tilde = pieces.next;
  if (!(tilde.type === 'chunk' && tilde.adjacent && tilde.text.startsWith('~'))) return phrase(terms, within);
  pieces.advance();
  const distance = /^~(\d{1,3})$/.exec(tilde.text)?.[1];
  if (distance === undefined || Number(distance) > maxDistance) {
    throw new QuerySyntaxError({
      message: `After ~ comes how many other words may stand between, 0 to ${maxDistance}.`,
      column: tilde.column,
      found: tilde.text,
      expected: ['"these words"~5'],
    });
  }
  return near(terms, Number(distance), within);
}

/** One piece without blanks. `text` is what is left of it behind the name of a field. */
export function parseWord(pieces: Pieces, token: QueryToken, text: string, within: Within): Query {
  if (text.startsWith('=')) return parseExact(pieces, token, text.slice(1), within);
  pieces.advance();
  const marked = markedTerm(text);
  if (marked !== undefined) return word(marked, within);
  const star = text.indexOf('*');
  if (star >= 0) return parsePrefix(token, text, star, within);
  const tilde = text.indexOf('~');
  if (tilde >= 0) {
    throw new QuerySyntaxError({
      message: 'A ~ stands only after a phrase.',
      column: token.column + token.text.length - text.length + tilde,
      found: text.slice(tilde, tilde + 20),
      expected: ['"these words"~5'],
    });
  }
  const terms = wordsOf(text).map(({ term }) => term);
  checkWords(token, text, terms.length);
  const literal = phrase(termsIn(text), within);
  const joined = hyphenated(text);
  return joined === '' ? literal : or([literal, word(joined, within)]);
}

function parseExact(pieces: Pieces, token: QueryToken, text: string, within: Within): Query {
  pieces.advance();
  const quoted = text === '' && pieces.next.type === 'quote' && pieces.next.adjacent;
  const content = quoted ? pieces.advance().text : text;
  if (/[*~]/.test(content)) {
    throw new QuerySyntaxError({
      message: 'What = stands before is taken as it is: no * and no ~.',
      column: token.column,
      found: `=${content}`.slice(0, 100),
      expected: ['=word', '="some words"'],
    });
  }
  const words = wordsOf(content).map(({ cased }) => cased);
  checkWords(token, `=${content}`, words.length);
  return exact(words, within);
}

function parsePrefix(token: QueryToken, text: string, star: number, within: Within): Query {
  const beginning = text.slice(0, -1);
  const column = token.column + token.text.length - text.length;
  if (star !== text.length - 1) {
    throw new QuerySyntaxError({
      message: 'A * stands only at the end of a word.',
      column: column + star,
      found: text.slice(0, 100),
      expected: ['ship*'],
    });
  }
  const words = wordsOf(beginning);
  const lower = words.length === 1 ? fold(beginning).toLowerCase() : '';
  if (words.length > 1 || lower.length < minPrefixLength || words[0]?.lower !== lower) {
    throw new QuerySyntaxError({
      message:
        words.length > 1
          ? 'A prefix is the beginning of one word.'
          : `A prefix has ${minPrefixLength} letters or more.`,
      column,
      found: text.slice(0, 100),
      expected: ['ship*'],
      hint: words.length > 1 ? 'Write the words apart, and the * at the one that it is for.' : undefined,
    });
  }
  return prefix(lower, within);
}

function checkWords(token: QueryToken, text: string, count: number): void {
  if (count > 0 && count <= maxPhraseWords) return;
  throw new QuerySyntaxError({
    message:
      count === 0
        ? 'There are no letters or digits to look for.'
        : `A phrase has ${maxPhraseWords} words at the most; this has ${count}.`,
    column: token.column,
    found: text.slice(0, 100),
    expected: count === 0 ? ['a word', 'a "phrase"'] : [],
    hint: { '||': 'Write OR.', '|': 'Write OR.', '&&': 'Write AND, or nothing.', '!': 'Write NOT.' }[text],
  });
}

/** The term of `e-mail` written as one word; empty for all else. */
function hyphenated(text: string): string {
  const bounds: number[] = [];
  scanWords(text, (start, end) => bounds.push(start, end));
  const [firstStart = 0, firstEnd = 0, start = 0, end = 0] = bounds;
  const hyphen = bounds.length === 4 && start === firstEnd + 1 && /[-‐‑]/.test(text.charAt(firstEnd));
  return hyphen ? joinedTerm(text, firstStart, firstEnd, start, end) : '';
}
