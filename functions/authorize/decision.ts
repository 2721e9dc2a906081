import type { AuthorizerContext } from '../domain/access/authorizer-context.ts';

/** Whether a request may go on: `context` says who calls, `because` says why not. `because` is for the log only. */
export type Decision =
  | { readonly allowed: true; readonly context: AuthorizerContext }
  | { readonly allowed: false; readonly because: string };
