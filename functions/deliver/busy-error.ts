import { RetryLaterError } from '../runtime/errors.ts';

/** Another attempt holds the claim of an alert. This alert has to wait; other alerts of the message do not. */
export class BusyError extends RetryLaterError {
  constructor() {
    super('Another attempt holds an alert.');
  }
}
