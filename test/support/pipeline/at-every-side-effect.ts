import { expect } from 'vitest';
import { expectedAfter } from './expected-after.ts';
import type { Fault } from './faulty-function.ts';
import type { FunctionName, Pipeline } from './pipeline.ts';

/** The fault of a run, for the check of its outcome. */
export interface Struck extends ReturnType<typeof expectedAfter> {
  /** Names the side effect that was hit, for the messages of failed checks. */
  readonly about: string;
}

/**
 * Runs a story once for each side effect of a function, with a fault at that one, and checks each outcome. Checks too that
 * no message went to the dead letters, and that the function has side effects.
 */
export async function atEverySideEffect<Outcome extends { readonly pipeline: Pipeline }>(
  name: FunctionName,
  kind: Fault['kind'],
  run: (faults: Partial<Record<FunctionName, readonly Fault[]>>) => Promise<Outcome>,
  check: (outcome: Outcome, struck: Struck) => void,
): Promise<void> {
  let stories = 0;
  for (let nth = 1; ; nth += 1) {
    const outcome = await run({ [name]: [{ nth, kind }] });
    const [strike] = outcome.pipeline.strikes;
    if (strike === undefined) break;
    stories += 1;
    const about = `${strike.call.operation}, side effect ${nth}`;
    expect.soft(outcome.pipeline.deadLetters, about).toEqual([]);
    check(outcome, { about, ...expectedAfter(name, strike) });
  }
  expect(stories).toBeGreaterThan(1);
}
