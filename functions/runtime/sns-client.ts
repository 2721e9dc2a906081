import { SNSClient } from '@aws-sdk/client-sns';
import { requestHandler } from './clients.ts';

/**
 * Returns a client for SNS that tries each call once. If the answer to a publish is lost, the message may have gone
 * out: the ledger must decide about a repeat, not the client.
 */
export function snsClient(): SNSClient {
  return new SNSClient({ requestHandler, maxAttempts: 1 });
}
