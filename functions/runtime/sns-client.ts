import { SNSClient } from '@aws-sdk/client-sns';
import { requestHandler } from './clients.ts';

/**
 * SNS. One attempt: a publish whose answer was lost may have gone out, so whether it is repeated is for the ledger
 * to decide, never for the client.
 */
export function snsClient(): SNSClient {
  return new SNSClient({ requestHandler, maxAttempts: 1 });
}
