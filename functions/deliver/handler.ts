import { documentClient } from '../runtime/clients.ts';
import { deliverEnvironment, readEnvironment } from '../runtime/environment.ts';
import { snsClient } from '../runtime/sns-client.ts';
import { buildHandler } from './build-handler.ts';

/** DELIVER: alerts owed or released in; each held, dropped, or sent to its subscriber's topic, as the ledger lets it. */
export const handler = buildHandler(readEnvironment(deliverEnvironment), {
  dynamo: documentClient(),
  sns: snsClient(),
});
