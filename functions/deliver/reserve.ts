import type { Reservation } from '../domain/alert/quotas.ts';
import type { QuotaStore } from '../stores/quota-store.ts';

/** Takes all reservations or none. Returns the first reservation that its quota had no room for. */
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

/** Gives reservations back when nothing was sent. */
export async function giveBackAll(reservations: readonly Reservation[], quotas: QuotaStore): Promise<void> {
  for (const { quota, amount } of reservations) await quotas.giveBack(quota, amount);
}
