import { type AlertMessage, alertMessageSchema } from '../domain/messages.ts';
import { type Delivery, queueHandler } from '../runtime/middleware/queue-handler.ts';
import { deliverOwed } from './deliver-owed.ts';
import { deliverReleased } from './deliver-released.ts';
import { releaseReady } from './release-ready.ts';
import type { DeliverServices } from './services.ts';

/** Does what a message of the alert queue asks for. */
export async function deliver(
  message: AlertMessage,
  delivery: Delivery,
  services: DeliverServices,
): Promise<void> {
  switch (message.type) {
    case 'alerts.owed':
      return deliverOwed(message, delivery, services);
    case 'alerts.ready':
      return releaseReady(message, services);
    case 'alerts.released':
      return deliverReleased(message, delivery, services);
  }
}

export function buildHandler(services: DeliverServices) {
  return queueHandler(
    alertMessageSchema,
    (message, delivery) => deliver(message, delivery, services),
    // Lambda gives one message per invocation (lib/building-blocks/work-queue.ts). If it ever gives more, a killed
    // invocation must leave at most one of them between SNS's answer and its mark in the ledger.
    { oneByOne: true },
  );
}
