/** The place and the reason of an error in a query. */
export interface QueryFault {
  readonly message: string;
  /** 1-based, in UTF-16 units of the text. */
  readonly column: number;
  /** The text at the column; empty at the end of the query. */
  readonly found: string;
  /** Texts that are allowed at the column. */
  readonly expected: readonly string[];
  /** How to correct the query, if there is a good guess. */
  readonly hint?: string;
}

/**
 * A text that is not a query. The message is for people: what is wrong, where, and the hint or else what is allowed. The
 * fields are for programs.
 */
export class QuerySyntaxError extends Error implements QueryFault {
  override readonly name = 'QuerySyntaxError';
  readonly column: number;
  readonly found: string;
  readonly expected: string[];
  readonly hint?: string;

  constructor({ message, column, found, expected, hint }: QueryFault) {
    const allowed = expected.length === 0 ? '' : `Allowed here: ${expected.join(', ')}.`;
    super(`Column ${column}: ${message} ${hint ?? allowed}`.trimEnd());
    this.column = column;
    this.found = found;
    this.expected = [...expected];
    if (hint !== undefined) this.hint = hint;
  }
}
