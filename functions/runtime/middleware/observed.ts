import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy, { type MiddyfiedHandler } from '@middy/core';
import { logger, metrics } from '../logger.ts';

/**
 * What every function has: the request id on each log line (first, so that all others log with it), then the
 * metrics, flushed however the handler ends.
 */
export function observed<TEvent, TResult>(): MiddyfiedHandler<TEvent, TResult> {
  return middy<TEvent, TResult>()
    .use(injectLambdaContext(logger, { clearState: true }))
    .use(logMetrics(metrics, { throwOnEmptyMetrics: false }));
}
