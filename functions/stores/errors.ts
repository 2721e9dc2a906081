import { DatelineError } from '../runtime/errors.ts';

/** The cursor was not issued by this listing. */
export class CursorError extends DatelineError {
  override readonly name = 'CursorError';
  readonly code = 'cursor';
}

/** A stored row does not fit its schema. The message names table, key and fault, so that the row can be found and fixed. */
export class StoredRowError extends DatelineError {
  override readonly name = 'StoredRowError';
  readonly code = 'stored-row';
  /** Table and key of the row, for people. */
  readonly row: string;

  constructor(row: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.row = row;
  }
}

/** Takes the error of a row that is left out because it does not fit its schema. */
export type OnUnreadable = (error: StoredRowError) => void;

/** DynamoDB still left requests of a batch undone after several attempts. */
export class UnprocessedError extends DatelineError {
  override readonly name = 'UnprocessedError';
  readonly code = 'unprocessed';
}
