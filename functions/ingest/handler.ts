import { documentClient, sqsClient } from '../runtime/clients.ts';
import { ingestEnvironment, readEnvironment } from '../runtime/environment.ts';
import { snsClient } from '../runtime/sns-client.ts';
import { buildHandler } from './build-handler.ts';
import { buildServices } from './services.ts';

/** INGEST: receives accepted articles; structures, stores, files and announces each of them. */
export const handler = buildHandler(
  buildServices(readEnvironment(ingestEnvironment), {
    dynamo: documentClient(),
    sns: snsClient(),
    sqs: sqsClient(),
  }),
);
