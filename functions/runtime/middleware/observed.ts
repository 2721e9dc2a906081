import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddyfiedHandler } from '@middy/core';
import { logger, metrics } from '../logger.ts';

/** Publishes metrics if there are any. Powertools' own middleware warns about each invocation that counted nothing. */
function publishMetrics(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}

/**
 * Returns the middleware that every function has. The request id comes first, so that all later log lines have it. Then
 * come the metrics, which are published however the handler ends.
 */
export function observed<TEvent, TResult>(): MiddyfiedHandler<TEvent, TResult> {
  return middy<TEvent, TResult>()
    .use(injectLambdaContext(logger, { clearState: true }))
    .use({ after: publishMetrics, onError: publishMetrics });
}
