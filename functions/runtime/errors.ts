/**
 * Base of Dateline's own errors. `code` is stable and machine-readable. Each states its name: the name of its class is
 * gone when the bundle is minified.
 */
export abstract class DatelineError extends Error {
  abstract override readonly name: string;
  abstract readonly code: string;
}

/** A row changed between reading and writing it. Trying again from a fresh read can succeed. */
export class ConflictError extends DatelineError {
  override readonly name = 'ConflictError';
  readonly code = 'conflict';
}

/** A message or row that can never be processed, however often it is tried. */
export class PermanentError extends DatelineError {
  override readonly name = 'PermanentError';
  readonly code = 'permanent';
}

/** Nothing is wrong, but it cannot be done now: the message goes back to its queue. */
export class RetryLaterError extends DatelineError {
  override readonly name = 'RetryLaterError';
  readonly code = 'retry-later';
}

/** The function's environment is not what its schema asks for. */
export class EnvironmentError extends DatelineError {
  override readonly name = 'EnvironmentError';
  readonly code = 'environment';
}
