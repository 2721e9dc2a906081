import type { Reservation } from '../domain/alert/quotas.ts';
import type { QuotaStore } from './quota-store.ts';

/**
 * Takes all reservations or none. Answers the first that could not be had.
 */
export async function reserveAll(
  reservations: readonly Reservation[],
  quotas: QuotaStore,
): Promise<Reservation | undefined> {
  const taken: Reservation[] = [];
  for (const reservation of reservations) {
    if (await quotas.take(reservation.quota, reservation.amount)) {
      taken.push(reservation);
      continue;
    }
    await giveBackAll(taken, quotas);
    return reservation;
  }
  return undefined;
}

/** Gives back what was reserved for something that did not come about. */
export async function giveBackAll(reservations: readonly Reservation[], quotas: QuotaStore): Promise<void> {
  for (const { quota, amount } of reservations) await quotas.giveBack(quota, amount);
}
