import { alertMessageSchema } from '../domain/messages.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { deliverOwed } from './deliver-owed.ts';
import { deliverReleased } from './deliver-released.ts';
import type { DeliverServices } from './services.ts';

export function buildHandler(services: DeliverServices) {
  return queueHandler(
    alertMessageSchema,
    (message, delivery) =>
      message.type === 'alerts.owed'
        ? deliverOwed(message, delivery, services)
        : deliverReleased(message, delivery, services),
    // A killed invocation then leaves at most one message between SNS's answer and its mark in the ledger. It costs no
    // speed, because the pace is the limit.
    { oneByOne: true },
  );
}
