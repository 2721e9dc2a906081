import type { Cloud } from './cloud.ts';
import { whenNpmIsGone } from './follow-npm.ts';

/** A signal that comes again this much later, in milliseconds, is meant: npm passes on what the terminal sends anyway. */
const impatientMs = 1_000;

/**
 * Stops in order on the first signal, exit 0; at once on one that comes again, exit 1. Gives the function that tells
 * whether it is being stopped.
 */
export function stopOnSignals(starting: Promise<Cloud>): () => boolean {
  let stoppingSince: number | undefined;
  const stop = async () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > impatientMs) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    await (await starting).stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  whenNpmIsGone(() => {
    if (stoppingSince === undefined) void stop();
  });
  return () => stoppingSince !== undefined;
}
