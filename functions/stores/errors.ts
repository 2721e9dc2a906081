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
}

/** DynamoDB still left requests of a batch undone after several attempts. */
export class UnprocessedError extends DatelineError {
  override readonly name = 'UnprocessedError';
  readonly code = 'unprocessed';
}
