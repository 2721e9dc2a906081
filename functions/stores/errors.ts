import { DatelineError } from '../runtime/errors.ts';

/** The cursor of a listing is none that the listing gave out. */
export class CursorError extends DatelineError {
  override readonly name = 'CursorError';
  readonly code = 'cursor';
}

/** A stored row is not of its form. Names table, key and fault, so that it can be found and mended. */
export class StoredRowError extends DatelineError {
  override readonly name = 'StoredRowError';
  readonly code = 'stored-row';
}

/** DynamoDB left writes undone, however often they were repeated. */
export class UnprocessedError extends DatelineError {
  override readonly name = 'UnprocessedError';
  readonly code = 'unprocessed';
}
