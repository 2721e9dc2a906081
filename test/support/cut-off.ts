import { type CallTap, isSideEffect } from './call-tap.ts';

/** The error of every call after the test has cut the client off. */
export class CutOffError extends Error {
  override readonly name = 'CutOffError';
}

/** `before`: the call never reaches the service. `after`: the call reaches it, and its answer is lost. */
export type CutOff = 'before' | 'after';

/** Runs a write that is cut off. Catches the error that the cut causes. */
export type Cut = (write: () => Promise<unknown>) => Promise<void>;

/**
 * Runs `attempt` again and again: cut off before its first side effect, after it, before the second, and so on,
 * until the write in it gets through. Returns how often it was cut off.
 */
export async function cutOffEverywhere(
  tap: CallTap,
  attempt: (cut: Cut, which: string) => Promise<void>,
): Promise<number> {
  let cuts = 0;
  for (let nth = 1; ; nth += 1) {
    for (const when of ['before', 'after'] as const) {
      let reached = false;
      await attempt(async (write) => {
        reached = await runCutOff(tap, nth, when, write);
      }, `${when}-${nth}`);
      if (!reached) return cuts;
      cuts += 1;
    }
  }
}

async function runCutOff(
  tap: CallTap,
  nth: number,
  when: CutOff,
  write: () => Promise<unknown>,
): Promise<boolean> {
  let seen = 0;
  let reached = false;
  tap.intercept = async (call, go) => {
    if (reached) throw new CutOffError();
    if (isSideEffect(call)) seen += 1;
    if (!isSideEffect(call) || seen < nth) return go();
    reached = true;
    if (when === 'after') await go();
    throw new CutOffError();
  };
  try {
    await write();
  } catch (error) {
    if (!(error instanceof CutOffError)) throw error;
  } finally {
    tap.intercept = undefined;
  }
  return reached;
}
