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
    // Lambda gives one message per invocation (lib/building-blocks/work-queue.ts). If it ever gives more, a killed
    // invocation must leave at most one of them between SNS's answer and its mark in the ledger.
    { oneByOne: true },
  );
}
