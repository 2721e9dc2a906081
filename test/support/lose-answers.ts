import { type CallTap, isSideEffect } from './call-tap.ts';

/** Loses the first answer of each write. The real client sends such a call again by itself, and so does this. */
export function loseAnswers(tap: CallTap): void {
  tap.intercept = async (call, go) => {
    if (isSideEffect(call)) await go();
    return go();
  };
}
