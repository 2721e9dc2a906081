import { documentClient, sqsClient } from '../runtime/clients.ts';
import { matchEnvironment, readEnvironment } from '../runtime/environment.ts';
import { buildHandler } from './build-handler.ts';

/** MATCH: items published or due in; for each watch that they match, an alert owed out. */
export const handler = buildHandler(readEnvironment(matchEnvironment), {
  dynamo: documentClient(),
  sqs: sqsClient(),
});
