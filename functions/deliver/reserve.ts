import type { Reservation } from '../domain/alert/quotas.ts';
import type { DeliverServices } from './services.ts';

type Services = Pick<DeliverServices, 'quotas' | 'logger'>;

/** Takes all reservations or none. Returns the first reservation for which its quota had no room. */
export async function reserveAll(
  reservations: readonly Reservation[],
  services: Services,
): Promise<Reservation | undefined> {
  const taken: Reservation[] = [];
  for (const reservation of reservations) {
    if (await services.quotas.take(reservation.quota, reservation.amount)) {
      taken.push(reservation);
      continue;
    }
    await giveBackAll(taken, services);
    return reservation;
  }
  return undefined;
}

/**
 * Gives reservations back when nothing was sent. A failure is logged and not thrown, so that it hides no other error.
 */
export async function giveBackAll(
  reservations: readonly Reservation[],
  { quotas, logger }: Services,
): Promise<void> {
  for (const { quota, amount } of reservations) {
    try {
      await quotas.giveBack(quota, amount);
    } catch (error) {
      logger.error('A reservation could not be given back', { quota: quota.name, error: error as Error });
    }
  }
}
