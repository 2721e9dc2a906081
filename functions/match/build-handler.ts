import { matchMessageSchema } from '../domain/messages.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { matchItems } from './match-items.ts';
import type { MatchServices } from './services.ts';

export function buildHandler(services: MatchServices) {
  return queueHandler(matchMessageSchema, (message, { remainingMs }) =>
    matchItems(message, services, remainingMs),
  );
}
