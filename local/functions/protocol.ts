import type { SharedInstant } from '../clock/clock.ts';

/** The data that a function's thread starts with. */
export interface ThreadStart {
  /** Entry file of the bundle. */
  readonly entry: string;
  /** Name under which the entry file exports the handler. */
  readonly handler: string;
  readonly sharedInstant: SharedInstant | undefined;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  readonly logGroup: string;
  /** Whether the thread opens a port for a debugger. */
  readonly inspected?: boolean;
}

/** Message to a function's thread: one event. */
export interface Invoke {
  readonly requestId: string;
  readonly event: unknown;
  readonly timeoutMs: number;
}

/**
 * Message from a function's thread. `inspector`: a debugger may attach to this port. `ready`: the bundle is loaded. `done`:
 * the handler returned or threw.
 */
export type FromThread =
  | { readonly kind: 'inspector'; readonly port: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly requestId: string; readonly outcome: Outcome };

/** The outcome of one invocation. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: InvocationError };

/** A failed invocation, in Lambda's own form. */
export interface InvocationError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}
