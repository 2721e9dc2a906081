import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddyfiedHandler } from '@middy/core';
import { logger, metrics } from '../logger.ts';

/** Only where there are any: Powertools' own middleware logs a warning for each invocation that counted nothing. */
function publishMetrics(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}

/**
 * What every function has: the request id on each log line (first, so that all others log with it), then the
 * metrics, flushed however the handler ends.
 */
export function observed<TEvent, TResult>(): MiddyfiedHandler<TEvent, TResult> {
  return middy<TEvent, TResult>()
    .use(injectLambdaContext(logger, { clearState: true }))
    .use({ after: publishMetrics, onError: publishMetrics });
}
