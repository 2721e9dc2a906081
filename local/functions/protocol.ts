import type { StandingTime } from '../clock/clock.ts';

/** What a function's thread is started with. */
export interface ThreadStart {
  /** The bundle's entry file. */
  readonly entry: string;
  /** The name that the entry exports the handler by. */
  readonly handler: string;
  readonly standing: StandingTime | undefined;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
  readonly logGroup: string;
}

/** To a function's thread: one event. */
export interface Invoke {
  readonly requestId: string;
  readonly event: unknown;
  readonly timeoutMs: number;
}

/** From a function's thread. `ready`: the bundle is loaded. `done`: what the handler answered, or threw. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly requestId: string; readonly outcome: Outcome };

/** How one invocation ended. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: InvocationError };

/** Lambda's own form for a failed invocation. */
export interface InvocationError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}
