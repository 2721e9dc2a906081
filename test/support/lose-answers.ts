import { type CallTap, isSideEffect } from './call-tap.ts';

/** Has the answer of each write lost once on its way; the client makes such a call again by itself, as this does. */
export function loseAnswers(tap: CallTap): void {
  tap.intercept = async (call, go) => {
    if (isSideEffect(call)) await go();
    return go();
  };
}
