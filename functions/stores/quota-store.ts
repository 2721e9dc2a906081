import type { Quota } from '../domain/alert/quotas.ts';

/** Counts that may not pass a limit, shared by all that run at the same time. */
export interface QuotaStore {
  /** Takes `amount` if the quota has that much left; all of it or nothing. */
  take(quota: Quota, amount: number): Promise<boolean>;
  /** Gives back what was taken and not used. */
  giveBack(quota: Quota, amount: number): Promise<void>;
}
