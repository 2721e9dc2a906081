/** Where and why a query cannot be read. */
export interface QueryFault {
  readonly message: string;
  /** 1-based, in UTF-16 units of the text. */
  readonly column: number;
  /** What stands there; empty at the end of the query. */
  readonly found: string;
  /** What may stand there. */
  readonly expected: readonly string[];
  /** How to put it right, where that can be guessed. */
  readonly hint?: string;
}

/** A text that is no query. The message says all; the fields say it to programs. */
export class QuerySyntaxError extends Error implements QueryFault {
  override readonly name = 'QuerySyntaxError';
  readonly column: number;
  readonly found: string;
  readonly expected: string[];
  readonly hint?: string;

  constructor({ message, column, found, expected, hint }: QueryFault) {
    super(`Column ${column}: ${message}${hint === undefined ? '' : ` ${hint}`}`);
    this.column = column;
    this.found = found;
    this.expected = [...expected];
    if (hint !== undefined) this.hint = hint;
  }
}
