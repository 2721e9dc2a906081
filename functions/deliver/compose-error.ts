import { DatelineError } from '../runtime/errors.ts';

/** No message can be made of some alerts. Nothing was sent, and no alert is claimed. The cause says why. */
export class ComposeError extends DatelineError {
  override readonly name = 'ComposeError';
  readonly code = 'compose';
}
