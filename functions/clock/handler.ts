import { documentClient, sqsClient } from '../runtime/clients.ts';
import { clockEnvironment, readEnvironment } from '../runtime/environment.ts';
import { snsClient } from '../runtime/sns-client.ts';
import { buildHandler } from './build-handler.ts';

/** CLOCK, every 15 minutes: what came due since its cursor, held alerts to release, accepted articles left behind. */
export const handler = buildHandler(readEnvironment(clockEnvironment), {
  dynamo: documentClient(),
  sqs: sqsClient(),
  sns: snsClient(),
});
