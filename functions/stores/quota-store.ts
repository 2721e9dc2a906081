import type { Quota } from '../domain/alert/quotas.ts';

/** Counts that may not exceed a limit. All functions that run at the same time share them. */
export interface QuotaStore {
  /** Takes `amount` if the quota has that much left. Takes all of it or nothing. Returns whether it did. */
  take(quota: Quota, amount: number): Promise<boolean>;
  /** Gives back what was taken and not used. */
  giveBack(quota: Quota, amount: number): Promise<void>;
}
