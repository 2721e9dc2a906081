import { QuerySyntaxError } from './errors.ts';
import type { QueryToken } from './lexer.ts';

const end: QueryToken = { type: 'end', text: '', column: 1, adjacent: false };

/** The pieces of a query, read from the left. */
export class Pieces {
  readonly #tokens: readonly QueryToken[];
  #at = 0;
  /** Whether a comma stands for a blank, as everywhere but among the clauses of min(…). */
  takesCommas = true;
  /** How many words, phrases and fields were read. */
  clauses = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
  }

  get next(): QueryToken {
    return this.#tokens[this.#at] ?? this.#tokens.at(-1) ?? end;
  }

  get afterNext(): QueryToken {
    return this.#tokens[this.#at + 1] ?? this.#tokens.at(-1) ?? end;
  }

  advance(): QueryToken {
    const token = this.next;
    this.#at += 1;
    return token;
  }

  take(type: QueryToken['type']): boolean {
    if (this.next.type !== type) return false;
    this.advance();
    return true;
  }

  takeOperator(operator: 'AND' | 'OR'): boolean {
    if (this.next.type !== 'chunk' || this.next.text !== operator) return false;
    this.advance();
    return true;
  }

  /** Takes `NOT`, or a minus that stands before something. */
  takeNot(): boolean {
    const token = this.next;
    if (token.type !== 'chunk') return false;
    if (token.text === 'NOT') {
      this.advance();
      return true;
    }
    if (!token.text.startsWith('-')) return false;
    const rest = token.text.slice(1);
    if (rest === '' && !(this.afterNext.adjacent && /^(?:quote|\()$/.test(this.afterNext.type))) {
      throw new QuerySyntaxError({
        message: 'A minus stands directly before what must not be there.',
        column: token.column,
        found: '-',
        expected: ['-word', '-"a phrase"', '-(…)'],
      });
    }
    if (rest === '') this.advance();
    else this.#replaceNext({ ...token, text: rest, column: token.column + 1 });
    return true;
  }

  beginsMin(): boolean {
    return this.next.text === 'min' && this.next.type === 'chunk' && this.#opensAfterNext();
  }

  #opensAfterNext(): boolean {
    return this.afterNext.type === '(' && this.afterNext.adjacent;
  }

  /** Whether another clause follows, joined by nothing. */
  beginsClause(): boolean {
    const { type, text } = this.next;
    return type === 'quote' || type === '(' || (type === 'chunk' && text !== 'OR' && text !== 'AND');
  }

  withCommas<T>(takesCommas: boolean, read: () => T): T {
    const before = this.takesCommas;
    this.takesCommas = takesCommas;
    const result = read();
    this.takesCommas = before;
    return result;
  }

  unexpected(expected: readonly string[], message?: string): QuerySyntaxError {
    const { text, column, type } = this.next;
    const found = type === 'quote' ? `"${text}"` : text;
    return new QuerySyntaxError({
      message: message ?? (type === 'end' ? 'The query ends too early.' : `Unexpected ${found}.`),
      column,
      found: found.slice(0, 100),
      expected,
      hint: hints.get(text),
    });
  }

  #replaceNext(token: QueryToken): void {
    const tokens = this.#tokens as QueryToken[];
    tokens[this.#at] = token;
  }
}

const hints = new Map([
  ['||', 'Write OR.'],
  ['|', 'Write OR.'],
  ['&&', 'Write AND, or nothing.'],
  ['&', 'Write AND, or nothing.'],
  ['!', 'Write NOT, or a minus.'],
]);
