import type { Alert } from '../domain/alert/alert.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { compareText } from '../domain/compare-text.ts';
import type { Watch } from '../domain/query/watch.ts';
import type { Claimant } from '../stores/alert-store.ts';
import { BusyError } from './busy-error.ts';
import type { DeliverServices } from './services.ts';

/** An alert with the watch and the article that its message is made from. */
export interface Sendable {
  readonly alert: Alert;
  readonly watch: Watch;
  readonly structured: StructuredArticle;
}

/** An alert that this attempt may send. */
export interface ClaimedAlert extends Sendable {
  /** Whether an earlier attempt may have sent it. */
  readonly repeated: boolean;
}

/**
 * Compares two alerts by the order in which every attempt claims them. When two attempts meet, the one that claims the
 * first alert gets all of them.
 */
export function inClaimOrder(a: Alert, b: Alert): number {
  return compareText(a.owedAt, b.owedAt) || compareText(a.id, b.id);
}

export interface ClaimOptions {
  /** Whether the alerts are held and now released. @default false: they are new */
  readonly fromHeld?: boolean;
}

/**
 * Claims alerts in the ledger. Leaves out those that the ledger does not let through: they are sent, dropped or held.
 * After a failure no alert stays claimed.
 * @throws {BusyError} when another attempt holds one of them
 */
export async function claimAlerts(
  sendables: readonly Sendable[],
  by: Claimant,
  services: Pick<DeliverServices, 'alerts' | 'logger'>,
  { fromHeld = false }: ClaimOptions = {},
): Promise<ClaimedAlert[]> {
  const tried: Alert[] = [];
  const claimed: ClaimedAlert[] = [];
  try {
    for (const sendable of sendables) {
      tried.push(sendable.alert);
      const claim = await services.alerts.claim(sendable.alert, by, { fromHeld });
      // The other attempt is about to send all of them: alerts of one message stay together.
      if (claim === 'busy') throw new BusyError();
      if (claim !== 'claimed' && claim !== 'repeat') continue;
      claimed.push({ ...sendable, repeated: claim === 'repeat' || sendable.alert.repeated === true });
    }
    return claimed;
  } catch (error) {
    // All that were tried: a claim may be in the ledger although its write threw.
    await unclaimAlerts(tried, by, services);
    throw error;
  }
}

/**
 * Gives claims back when certainly nothing was published, so that the next attempt is not a repeat. A failure is logged
 * and not thrown, so that it hides no other error and stops no other claim. A claim that stays is taken over by the
 * next receive of the message, which then says that it may be a repeat.
 */
export async function unclaimAlerts(
  alerts: readonly Alert[],
  by: Claimant,
  services: Pick<DeliverServices, 'alerts' | 'logger'>,
): Promise<void> {
  for (const alert of alerts) {
    try {
      await services.alerts.unclaim(alert, by);
    } catch (error) {
      services.logger.error('The claim of an alert could not be given back', {
        alertId: alert.id,
        error: error as Error,
      });
    }
  }
}
