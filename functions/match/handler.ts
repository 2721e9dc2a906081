import { documentClient, sqsClient } from '../runtime/clients.ts';
import { matchEnvironment, readEnvironment } from '../runtime/environment.ts';
import { buildHandler } from './build-handler.ts';
import { buildServices } from './services.ts';

/** MATCH: receives items that were published or came due, and owes an alert to each watch that they match. */
export const handler = buildHandler(
  buildServices(readEnvironment(matchEnvironment), { dynamo: documentClient(), sqs: sqsClient() }),
);
