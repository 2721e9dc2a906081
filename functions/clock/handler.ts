import { documentClient, sqsClient } from '../runtime/clients.ts';
import { clockEnvironment, readEnvironment } from '../runtime/environment.ts';
import { snsClient } from '../runtime/sns-client.ts';
import { buildHandler } from './build-handler.ts';
import { buildServices } from './services.ts';

/**
 * CLOCK: runs every 15 minutes. Finds dates that came due, releases held alerts, requeues articles that wait too long.
 */
export const handler = buildHandler(
  buildServices(readEnvironment(clockEnvironment), {
    dynamo: documentClient(),
    sqs: sqsClient(),
    sns: snsClient(),
  }),
);
