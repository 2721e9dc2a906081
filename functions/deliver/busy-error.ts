import { RetryLaterError } from '../runtime/errors.ts';

/** Another attempt holds an alert. That one has to wait; alerts beside it need not. */
export class BusyError extends RetryLaterError {
  constructor() {
    super('Another attempt holds an alert.');
  }
}
