import type { Cloud } from './cloud.ts';
import { whenNpmIsGone } from './follow-npm.ts';

/**
 * npm passes on a signal that the terminal sends too. A signal that comes again later than this, in milliseconds, is
 * meant.
 */
const impatientMs = 1_000;

/**
 * Stops in order on the first signal, with exit code 0. Stops at once on a second signal, with exit code 1. Returns
 * the function that tells whether the cloud is being stopped.
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
