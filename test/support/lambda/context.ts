import type { Context } from 'aws-lambda';

/** The context of an invocation, as Lambda gives it. `remainingMs`: the time that it has left. */
export function aContext(remainingMs = 60_000): Context {
  return {
    functionName: 'test',
    awsRequestId: 'request_1',
    getRemainingTimeInMillis: () => remainingMs,
  } as Context;
}
