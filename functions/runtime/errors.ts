/** Base of Dateline's own errors. `code` is stable and machine-readable. */
export abstract class DatelineError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A row changed between reading and writing it. Trying again from a fresh read can succeed. */
export class ConflictError extends DatelineError {
  readonly code = 'conflict';
}

/** A message or row that can never be processed, however often it is tried. */
export class PermanentError extends DatelineError {
  readonly code = 'permanent';
}

/** Nothing is wrong, but it cannot be done now: the message goes back to its queue. */
export class RetryLaterError extends DatelineError {
  readonly code = 'retry-later';
}

/** The function's environment is not what its schema asks for. */
export class EnvironmentError extends DatelineError {
  readonly code = 'environment';
}
