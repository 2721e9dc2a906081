/**
 * Base of Dateline's own errors. `code` is stable, for programs. Each error sets its `name`, because minified bundles
 * lose the names of classes.
 */
export abstract class DatelineError extends Error {
  abstract override readonly name: string;
  abstract readonly code: string;
}

/** A row changed between its reading and its writing. Another try, from a new read, can succeed. */
export class ConflictError extends DatelineError {
  override readonly name = 'ConflictError';
  readonly code = 'conflict';
}

/** A message or row that can never be processed, however often it is tried. */
export class PermanentError extends DatelineError {
  override readonly name = 'PermanentError';
  readonly code = 'permanent';
}

/** Nothing is wrong, but the work cannot be done now. The message goes back to its queue. */
export class RetryLaterError extends DatelineError {
  override readonly name = 'RetryLaterError';
  readonly code = 'retry-later';
}

/** The environment of the function does not fit its schema. */
export class EnvironmentError extends DatelineError {
  override readonly name = 'EnvironmentError';
  readonly code = 'environment';
}
