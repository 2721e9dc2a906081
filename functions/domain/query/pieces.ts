import { QuerySyntaxError } from './errors.ts';
import type { QueryToken } from './lexer.ts';
import { hintFor } from './other-syntax.ts';

const end: QueryToken = { type: 'end', text: '', column: 1, adjacent: false };

/**
 * `taken`: a comma between clauses means the same as a blank. `left`: it ends a clause, as among the clauses of min(…).
 */
type Commas = 'taken' | 'left';

/** The tokens of a query, read from the left. */
export class Pieces {
  readonly #tokens: QueryToken[];
  #at = 0;
  #commas: Commas = 'taken';
  /** How many words, phrases and fields were read. */
  clauses = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = [...tokens];
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

  /** Takes the next token if it has this type. */
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

  /** Shortens the next token: `-japan` becomes `japan`. */
  dropFirstCharacter(): void {
    const token = this.next;
    this.#tokens[this.#at] = { ...token, text: token.text.slice(1), column: token.column + 1 };
  }

  /** Whether another clause follows that no operator joins. */
  beginsClause(): boolean {
    const { type, text } = this.next;
    return type === 'quote' || type === '(' || (type === 'chunk' && text !== 'OR' && text !== 'AND');
  }

  get takesCommas(): boolean {
    return this.#commas === 'taken';
  }

  /** Runs `read` with another meaning of commas. */
  withCommas<T>(commas: Commas, read: () => T): T {
    const before = this.#commas;
    this.#commas = commas;
    const result = read();
    this.#commas = before;
    return result;
  }

  /** Makes the error for a token that is not allowed here. */
  unexpected(
    expected: readonly string[],
    said: { readonly message?: string; readonly hint?: string } = {},
  ): QuerySyntaxError {
    const { text, column, type } = this.next;
    const found = type === 'quote' ? `"${text}"` : text;
    return new QuerySyntaxError({
      message: said.message ?? (type === 'end' ? 'The query ends too early.' : `Unexpected ${found}.`),
      column,
      found: found.slice(0, 100),
      expected,
      hint: hintFor(text) ?? said.hint,
    });
  }
}
