import { documentClient } from '../runtime/clients.ts';
import { ingestEnvironment, readEnvironment } from '../runtime/environment.ts';
import { snsClient } from '../runtime/sns-client.ts';
import { buildHandler } from './build-handler.ts';

/** INGEST: article queue in; the structured article stored, filed and announced on the items topic. */
export const handler = buildHandler(readEnvironment(ingestEnvironment), {
  dynamo: documentClient(),
  sns: snsClient(),
});
