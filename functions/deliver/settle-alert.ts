import type { Alert } from '../domain/alert/alert.ts';
import type { Decision } from '../domain/alert/decide.ts';
import type { Claimant } from '../stores/alert-store.ts';
import { BusyError } from './busy-error.ts';
import type { DeliverServices } from './services.ts';

type Services = Pick<DeliverServices, 'alerts' | 'logger' | 'now'>;

/**
 * Drops an alert: it is not sent, and the ledger says why.
 * @throws {BusyError} when another attempt may be sending it
 */
export async function dropAlert(
  alert: Alert,
  reason: string,
  by: Claimant,
  services: Services,
): Promise<void> {
  const { alerts, logger, now } = services;
  const result = await alerts.drop({ ...alert, state: 'dropped', reason, at: now() }, by);
  if (result === 'busy') throw new BusyError();
  if (result === 'done') logger.info('Alert dropped', { alertId: alert.id, reason });
}

/**
 * Holds an alert until an instant (ISO 8601 UTC). The ledger says why.
 * @throws {BusyError} when another attempt may be sending it
 */
async function holdAlert(
  alert: Alert,
  { until, reason }: { readonly until: string; readonly reason: string },
  by: Claimant,
  { alerts, now }: Services,
): Promise<void> {
  const result = await alerts.hold({ ...alert, state: 'held', reason, releaseAt: until, at: now() }, by);
  if (result === 'busy') throw new BusyError();
}

/**
 * Holds or drops an alert, as decided.
 * @throws {BusyError} when another attempt may be sending it
 */
export async function settleAlert(
  alert: Alert,
  decision: Exclude<Decision, { readonly do: 'send' }>,
  by: Claimant,
  services: Services,
): Promise<void> {
  if (decision.do === 'drop') await dropAlert(alert, decision.reason, by, services);
  else await holdAlert(alert, decision, by, services);
}
