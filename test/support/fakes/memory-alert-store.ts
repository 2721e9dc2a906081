import { randomUUID } from 'node:crypto';
import type { Alert } from '../../../functions/domain/alert/alert.ts';
import type {
  AlertStore,
  Claimant,
  ClaimResult,
  SettleResult,
} from '../../../functions/stores/alert-store.ts';
import { type Claim, claimState } from '../../../functions/stores/claim.ts';
import type { Page } from '../../../functions/stores/page.ts';

interface Row {
  readonly alert: Alert;
  readonly claim?: Claim;
}

/** The ledger in memory, with the rules of its port. */
export class MemoryAlertStore implements AlertStore {
  readonly rows = new Map<string, Row>();
  readonly #held = new Map<string, Alert>();
  readonly stories = new Map<string, string>();
  readonly #now: () => string;

  constructor(now: () => string) {
    this.#now = now;
  }

  async claim(
    alert: Alert,
    by: Claimant,
    { fromHeld = false }: { readonly fromHeld?: boolean } = {},
  ): Promise<ClaimResult> {
    const claim: Claim = {
      messageId: by.messageId,
      receiveCount: by.receiveCount,
      nonce: randomUUID(),
      at: this.#now(),
      before: fromHeld ? 'held' : 'new',
    };
    const sending: Alert = { ...alert, state: 'sending', at: claim.at };
    const row = this.rows.get(alert.id);
    if (fromHeld ? row?.alert.state === 'held' : row === undefined) {
      this.#put(sending, claim);
      return 'claimed';
    }
    if (row === undefined) return 'busy';
    if (row.alert.state === 'sent' || row.alert.state === 'dropped') return 'settled';
    if (row.alert.state === 'held') return 'held';
    if (claimState(row.claim, claim, claim.at) !== 'dead') return 'busy';
    this.#put({ ...sending, repeated: true }, { ...claim, before: 'sending' });
    return 'repeat';
  }

  async tellStory(key: string, id: string): Promise<string> {
    const teller = this.stories.get(key) ?? id;
    this.stories.set(key, teller);
    return teller;
  }

  async markSent(id: string, sent: { messageId: string; at: string }): Promise<void> {
    const row = this.rows.get(id);
    if (row === undefined) throw new Error(`There is no alert ${id} to mark.`);
    const { releaseAt: _, reason: __, ...alert } = row.alert;
    this.#put({ ...alert, state: 'sent', ...sent });
  }

  async unclaim(alert: Alert, by: Claimant): Promise<void> {
    const row = this.rows.get(alert.id);
    if (row?.claim === undefined || claimState(row.claim, by, row.claim.at) !== 'ours') return;
    if (row.claim.before === 'sending') return;
    if (row.claim.before === 'held') this.#put({ ...row.alert, state: 'held', at: this.#now() });
    else this.rows.delete(alert.id);
  }

  async hold(alert: Alert, by: Claimant): Promise<SettleResult> {
    return this.#settle({ ...alert, state: 'held' }, by);
  }

  async holdFirst(alert: Alert, by: Claimant): Promise<SettleResult | 'held'> {
    if (this.rows.get(alert.id)?.alert.state === 'held') return 'held';
    return this.hold(alert, by);
  }

  async drop({ releaseAt: _, ...alert }: Alert, by: Claimant): Promise<SettleResult> {
    return this.#settle({ ...alert, state: 'dropped' }, by);
  }

  #settle(alert: Alert, by: Claimant): SettleResult {
    const row = this.rows.get(alert.id);
    if (row === undefined) {
      this.#put(alert);
      return 'done';
    }
    const { state, repeated } = row.alert;
    if (state === 'sent' || state === 'dropped') return 'settled';
    const standing = state === 'held' ? 'ours' : claimState(row.claim, by, this.#now());
    if (standing === 'alive') return 'busy';
    this.#put({ ...alert, repeated: standing === 'dead' ? true : repeated });
    return 'done';
  }

  #put(alert: Alert, claim?: Claim): void {
    this.rows.set(alert.id, { alert, ...(claim && { claim }) });
    if (alert.state === 'held') this.#held.set(alert.id, alert);
    else this.#held.delete(alert.id);
  }

  async get(id: string): Promise<Alert | undefined> {
    return this.rows.get(id)?.alert;
  }

  async getMany(ids: readonly string[]): Promise<Alert[]> {
    return [...new Set(ids)].flatMap((id) => this.rows.get(id)?.alert ?? []);
  }

  listBySubscriber = async (id: string): Promise<Page<Alert>> => this.#all((a) => a.subscriberId === id);
  listByWatch = async (id: string): Promise<Page<Alert>> => this.#all((a) => a.watchId === id);
  listByOwner = async (owner: string): Promise<Page<Alert>> => this.#all((a) => a.owner === owner);

  #all(which: (alert: Alert) => boolean): Page<Alert> {
    const entries = [...this.rows.values()].map(({ alert }) => alert).filter(which);
    return { entries: entries.sort((a, b) => (a.at > b.at ? -1 : 1)) };
  }

  async *listHeld(subscriberId: string): AsyncGenerator<readonly Alert[]> {
    yield [...this.#held.values()].filter((alert) => alert.subscriberId === subscriberId);
  }

  async *listReleasable(instant: string): AsyncGenerator<readonly Alert[]> {
    yield [...this.#held.values()].filter(({ releaseAt = '' }) => releaseAt <= instant);
  }
}
