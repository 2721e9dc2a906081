import type { Context } from 'aws-lambda';

/** Makes the context of an invocation, as Lambda gives it. `remainingMs`: the time that is left. */
export function aContext(remainingMs = 60_000): Context {
  return {
    functionName: 'test',
    awsRequestId: 'request_1',
    getRemainingTimeInMillis: () => remainingMs,
  } as Context;
}
