import { documentClient, sqsClient } from '../runtime/clients.ts';
import { deliverEnvironment, readEnvironment } from '../runtime/environment.ts';
import { snsClient } from '../runtime/sns-client.ts';
import { buildHandler } from './build-handler.ts';
import { buildServices } from './services.ts';

/** DELIVER: receives alerts that are owed or released; holds, drops or sends each one, as the ledger allows. */
export const handler = buildHandler(
  buildServices(readEnvironment(deliverEnvironment), {
    dynamo: documentClient(),
    sqs: sqsClient(),
    sns: snsClient(),
  }),
);
