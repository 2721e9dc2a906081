import type { Context } from 'aws-lambda';

/** What Lambda tells an invocation of itself. `remainingMs`: how long it has left. */
export function aContext(remainingMs = 60_000): Context {
  return {
    functionName: 'test',
    awsRequestId: 'request_1',
    getRemainingTimeInMillis: () => remainingMs,
  } as Context;
}
